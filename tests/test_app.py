"""The program as it starts: from the first picture to a filled window, and to a new one where there must be one."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from desks import register
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from signings import change_text, saved_pledge
from windows import when_asked

from medlofte_desktop.app import Program
from medlofte_desktop.paths import Profile
from medlofte_desktop.services.backups.restoring import restore
from medlofte_desktop.services.backups.taking import back_up, backup_folder, backups
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.services.pledges import pledge_lines
from medlofte_desktop.settings import Settings, write_settings
from medlofte_desktop.ui.backups import upkeep
from medlofte_desktop.ui.backups.recovery_dialog import RecoveryDialog
from medlofte_desktop.ui.single_instance import SingleInstance

Start = Callable[..., Program]


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    profile = Profile(tmp_path / "profil")
    profile.make()
    write_settings(profile.settings, Settings(name="Anneli Eriksson", municipality="2460"))
    return profile


@pytest.fixture
def filled(profile: Profile) -> Profile:
    """A profile with a pledge, and a backup from before its text was changed."""
    desk = open_desk(profile.database, writer="Anneli Eriksson", municipalities=register())
    saved_pledge(desk)
    back_up(desk)
    change_text(desk, introduction="Nyskrivet.")
    desk.database.close()
    return profile


@pytest.fixture
def start(
    qtbot: QtBot, qapp: QApplication, languages_go_away: None, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    monkeypatch.setattr(upkeep, "SOON_MILLISECONDS", 0)
    monkeypatch.setattr(upkeep, "AGAIN_MILLISECONDS", 10)
    running: list[Program] = []

    def start_it(*, was_cut_short: bool = False) -> Program:
        program = Program(qapp, profile, None, was_cut_short=was_cut_short)
        running.append(program)
        program.show()
        program.window.activateWindow()
        return program

    hook = sys.excepthook
    yield start_it
    sys.excepthook = hook  # the program has its own
    for program in running:
        program.window.may_close = lambda: True
        program.window.close()
        program.end()
        program.window.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTimer.singleShot(0, qapp.quit)
    qapp.exec()  # a program that has left stops every loop until there has been another


def desk_of(program: Program, qtbot: QtBot) -> Desk:
    """The desk, as soon as there is one."""
    qtbot.waitUntil(lambda: program.desk is not None, timeout=60_000)
    assert program.desk is not None
    return program.desk


def said(program: Program) -> str:
    """What the status bar says."""
    labels = program.window.statusBar().findChildren(QWidget)
    return " ".join(one.text() for one in labels if hasattr(one, "shown_text")).strip()


def harm(profile: Profile) -> None:
    """Write over most pages of the database."""
    content = bytearray(profile.database.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    profile.database.write_bytes(content)


def press(name: str) -> Callable[[QDialog], None]:
    """Press a button of a box by a word on it."""

    def do(box: QDialog) -> None:
        next(one for one in box.findChildren(QAbstractButton) if name in one.text()).click()

    return do


def test_a_start_with_changes_takes_a_backup_and_one_without_takes_none(
    filled: Profile, start: Start, qtbot: QtBot
) -> None:
    desk = desk_of(start(), qtbot)
    qtbot.waitUntil(lambda: len(backups(desk)) == 2)
    desk_of(start(), qtbot)
    qtbot.wait(200)
    assert len(backups(desk)) == 2


def test_a_backup_that_cannot_be_taken_is_a_sentence_in_the_status_bar(
    filled: Profile, start: Start, qtbot: QtBot
) -> None:
    for path in filled.backups.iterdir():
        path.unlink()
    filled.backups.rmdir()
    filled.backups.write_text("i vägen")
    program = start()
    desk_of(program, qtbot)
    qtbot.waitUntil(lambda: "Ingen säkerhetskopia kunde tas" in said(program))


def test_going_back_shows_what_was_there_then(filled: Profile, start: Start, qtbot: QtBot) -> None:
    program = start()
    first = program.window
    desk = desk_of(program, qtbot)
    qtbot.waitUntil(lambda: len(backups(desk)) == 2)
    restore(desk, backup_folder(desk) / backups(desk)[1].name)
    program.window.replaced.emit("Säkerhetskopian är tillbaka.")
    qtbot.waitUntil(lambda: program.window is not first and program.desk is not None)
    assert program._navigation is not None
    qtbot.waitUntil(lambda: program._navigation.workspace.dossier is not None)
    assert program._navigation.workspace.dossier.pledge.introduction == ""
    assert said(program) == "Säkerhetskopian är tillbaka."
    assert program.window.isVisible()
    assert not isValid(first) or not first.isVisible()


def test_an_unclean_stop_is_checked_and_nothing_is_said_where_all_is_whole(
    filled: Profile, start: Start, qtbot: QtBot
) -> None:
    program = start(was_cut_short=True)
    desk = desk_of(program, qtbot)
    qtbot.waitUntil(lambda: len(backups(desk)) == 2)
    qtbot.wait(100)
    assert QApplication.activeModalWidget() is None


def test_what_is_wrong_after_an_unclean_stop_is_offered_to_be_mended(
    filled: Profile, start: Start, qtbot: QtBot
) -> None:
    with closing(sqlite3.connect(filled.database)) as connection, connection:
        connection.execute("UPDATE promise SET text = 'Fel.'")
    program = start(was_cut_short=True)
    first = program.window
    when_asked(press("Laga"), tries=3_000)
    qtbot.waitUntil(lambda: program.window is not first and program.desk is not None, timeout=10_000)
    assert check(desk_of(program, qtbot)) == ()
    assert "lagad" in said(program)


def test_an_ordinary_start_checks_nothing(filled: Profile, start: Start, qtbot: QtBot) -> None:
    with closing(sqlite3.connect(filled.database)) as connection, connection:
        connection.execute("UPDATE promise SET text = 'Fel.'")
    desk = desk_of(start(), qtbot)
    qtbot.waitUntil(lambda: len(backups(desk)) == 2)
    qtbot.wait(100)
    assert QApplication.activeModalWidget() is None


def test_a_damaged_database_is_set_aside_and_a_backup_had_back(filled: Profile, start: Start, qtbot: QtBot) -> None:
    harm(filled)
    seen: list[str] = []

    def have_back(dialog: QDialog) -> None:
        assert isinstance(dialog, RecoveryDialog)
        qtbot.waitUntil(dialog.recover.isEnabled, timeout=30_000)
        seen.append(dialog.backup_words.text())
        dialog.recover.click()
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=30_000)

    when_asked(have_back, tries=3_000)
    program = start()
    assert [line.id for line in pledge_lines(desk_of(program, qtbot))] == ["vannas"]
    assert "1 medborgarlöfte" in seen[0]
    (aside,) = filled.folder.glob("medlofte-skadad-*.db")
    assert aside.name in said(program)


def test_one_that_is_no_database_any_more_is_met_in_the_same_way(filled: Profile, start: Start, qtbot: QtBot) -> None:
    filled.database.write_bytes(b"\0" * 90_000)
    met: list[QDialog] = []
    when_asked(met.append, tries=3_000)
    start()
    qtbot.waitUntil(lambda: bool(met), timeout=60_000)
    assert isinstance(met[0], RecoveryDialog)


def test_leaving_the_dialog_changes_nothing(filled: Profile, start: Start, qtbot: QtBot) -> None:
    harm(filled)
    before = filled.database.read_bytes()
    met: list[bool] = []

    def leave(dialog: QDialog) -> None:
        assert isinstance(dialog, RecoveryDialog)
        qtbot.waitUntil(dialog.recover.isEnabled, timeout=30_000)
        assert "Avsluta" in dialog.leave.text()
        dialog.leave.click()
        met.append(True)

    when_asked(leave, tries=3_000)
    program = start()
    qtbot.waitUntil(lambda: bool(met), timeout=60_000)
    assert program.desk is None
    assert filled.database.read_bytes() == before


def test_a_database_that_is_gone_can_be_had_back_or_begun_anew(filled: Profile, start: Start, qtbot: QtBot) -> None:
    filled.database.unlink()

    def begin_anew(dialog: QDialog) -> None:
        assert isinstance(dialog, RecoveryDialog)
        assert dialog.windowTitle() == "Databasen saknas"
        qtbot.waitUntil(dialog.anew.isEnabled, timeout=30_000)
        QTimer.singleShot(0, lambda: when_asked(press("Börja utan")))  # of the box that comes over it
        dialog.anew.click()
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=30_000)

    when_asked(begin_anew, tries=3_000)
    desk = desk_of(start(), qtbot)
    assert pledge_lines(desk) == ()
    assert len(backups(desk)) >= 1


def tear(profile: Profile, name: str) -> None:
    """Write over the last page of a table or an index, which the database still opens with."""
    with closing(sqlite3.connect(profile.database)) as connection:
        found = connection.execute("SELECT max(pageno) FROM dbstat WHERE name = ?", (name,))
        page = found.fetchone()[0]
    content = bytearray(profile.database.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    profile.database.write_bytes(content)


def reminder(program: Program) -> QAbstractButton:
    """What stands in the status bar as long as the database is damaged."""
    buttons = program.window.statusBar().findChildren(QAbstractButton)
    return next(one for one in buttons if "skadad" in one.text())


def test_damage_that_the_backup_finds_is_asked_about_while_one_works(
    filled: Profile, start: Start, qtbot: QtBot
) -> None:
    tear(filled, "ix_promise_pledge")
    asked: list[str] = []

    def go_on(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        press("Fortsätt ändå")(box)

    when_asked(go_on, tries=1_000)
    program = start()
    desk_of(program, qtbot)
    qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    assert "skadad" in asked[0]
    assert program.desk is not None
    qtbot.waitUntil(reminder(program).isVisible)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_lead_to_what_can_be_rescued(filled: Profile, start: Start, qtbot: QtBot, key: Qt.Key) -> None:
    tear(filled, "ix_promise_pledge")
    met: list[str] = []

    def go_on(dialog: QDialog) -> None:
        assert isinstance(dialog, RecoveryDialog)
        met.append(dialog.leave.text())

    def answer(box: QDialog) -> None:
        QTest.keyClick(box, key)
        when_asked(go_on, tries=1_000)

    when_asked(answer, tries=1_000)
    program = start()
    qtbot.waitUntil(lambda: bool(met) and program.desk is not None, timeout=30_000)
    assert met == ["&Fortsätt ändå"]
    qtbot.waitUntil(reminder(program).isVisible)
    qtbot.wait(200)  # it is not asked about again
    assert QApplication.activeModalWidget() is None


def test_what_meets_damage_in_the_window_leads_to_what_can_be_rescued(
    filled: Profile, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "SOON_MILLISECONDS", 100_000)
    tear(filled, "signing_occasion")
    program = start()
    desk_of(program, qtbot)
    qtbot.wait(100)
    met: list[QDialog] = []

    def answer(tries: int = 500) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            QTest.keyClick(box, Qt.Key.Key_Return)
            when_asked(met.append, tries=1_000)
        elif tries:
            QTimer.singleShot(10, lambda: answer(tries - 1))
        elif box is not None:
            box.close()

    QTimer.singleShot(0, answer)
    trash = program.window.findChild(QAction, "trash")
    assert isinstance(trash, QAction)
    trash.trigger()
    qtbot.waitUntil(lambda: bool(met), timeout=30_000)
    assert isinstance(met[0], RecoveryDialog)


def test_a_folder_that_is_copied_is_told_of_once(
    filled: Profile, start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("medlofte_desktop.ui.backups.folder_notice.copied_by", lambda _folder: "OneDrive")
    told: list[str] = []

    def read(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        told.append(box.text())

    when_asked(read, tries=3_000)
    program = start()
    qtbot.waitUntil(lambda: bool(told))
    assert "OneDrive" in told[0]
    assert "flytta mappen" in told[0]
    assert program.store.settings.told_of_folder == str(filled.folder)
    desk_of(start(), qtbot)
    qtbot.wait(200)
    assert QApplication.activeModalWidget() is None


SAY_WHAT_IS_ASKED = """
import os, sys, pathlib
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from medlofte_desktop.app import run_window
from medlofte_desktop.paths import Profile
from medlofte_desktop.ui.backups import upkeep
upkeep.SOON_MILLISECONDS = 0
def look():
    if box := QApplication.activeModalWidget():
        print(box.text(), flush=True)
        os._exit(0)
    QTimer.singleShot(50, look)
QTimer.singleShot(0, look)
run_window(Profile(pathlib.Path(sys.argv[1])))
"""


def test_a_program_that_was_killed_is_checked_when_it_starts_again(filled: Profile) -> None:
    with closing(sqlite3.connect(filled.database)) as connection, connection:
        connection.execute("UPDATE promise SET text = 'Fel.'")
    filled.lock.write_text("999999\nmedlofte\n\n")
    started = [sys.executable, "-c", SAY_WHAT_IS_ASKED, str(filled.folder)]
    told = subprocess.run(started, capture_output=True, text=True, timeout=120, check=True)
    assert "avslutades inte som det skulle" in told.stdout


WRITE_AND_QUIT = """
import sys, pathlib
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from medlofte_desktop import app
from medlofte_desktop.paths import Profile
def write(program):
    if program._navigation is None:
        QTimer.singleShot(50, lambda: write(program))
        return
    program._navigation.choose("2480")
    program.window.findChild(app.QObject, "begin").trigger()
    assert program._navigation.workspace.steps.canUndo()
    QTimer.singleShot(200, program.window.close)
shown = app.Program.show
def show(program):
    shown(program)
    write(program)
app.Program.show = show
sys.exit(app.run_window(Profile(pathlib.Path(sys.argv[1]))))
"""


def test_leaving_after_changes_ends_without_a_word(filled: Profile) -> None:
    started = [sys.executable, "-c", WRITE_AND_QUIT, str(filled.folder)]
    ended = subprocess.run(started, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0
    assert "Error" not in ended.stderr
    assert not any("Error" in log.read_text() for log in filled.logs.rglob("*.log"))


@pytest.mark.parametrize("way", ["folder", "link"])
def test_what_is_no_lock_is_an_error_and_not_another_window(qapp: object, tmp_path: Path, way: str) -> None:
    lock = tmp_path / "a.lock"
    if way == "folder":
        lock.mkdir()
    else:
        lock.symlink_to(tmp_path / "nowhere" / "a.lock")
    with pytest.raises(PermissionError):
        SingleInstance(lock).is_alone()


def test_a_lock_that_was_left_behind_says_that_the_program_was_cut_short(qapp: object, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path / "a.lock")
    assert first.is_alone()
    assert not first.was_cut_short
    del first
    (tmp_path / "a.lock").write_text("999999\nmedlofte\n\n")
    second = SingleInstance(tmp_path / "a.lock")
    assert second.is_alone()
    assert second.was_cut_short
