from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QDialog, QMessageBox
from pytestqt.qtbot import QtBot
from signings import change_text, saved_pledge
from windows import Opened, click, when_asked

from medlofte_desktop.services.backups.taking import back_up, backup_folder, backups
from medlofte_desktop.services.pledges import open_pledge, pledge_lines
from medlofte_desktop.storage.database import DamagedDatabaseError
from medlofte_desktop.ui.backups.dialog import BackupsDialog


@pytest.fixture
def filled(window: Opened) -> Opened:
    """The window with a pledge, and a backup from before it was changed and another came."""
    saved_pledge(window.desk)
    back_up(window.desk)
    change_text(window.desk, introduction="Nyskrivet.")
    saved_pledge(window.desk, "2480", id_="umea")
    return window


@pytest.fixture
def dialog(filled: Opened, qtbot: QtBot) -> Iterator[BackupsDialog]:
    dialog = BackupsDialog(filled.workspace, filled.window)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.looking.is_busy(), timeout=30_000)
    yield dialog
    qtbot.waitUntil(lambda: not dialog.taking.is_busy() and not dialog.restoring.is_busy(), timeout=30_000)
    dialog.close()
    dialog.deleteLater()


def answer(word: str, asked: list[str]) -> Callable[[QDialog], None]:
    """Press the button of the box that has a word on it."""

    def do(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        next(one for one in box.findChildren(QAbstractButton) if word in one.text()).click()

    return do


def test_the_newest_is_chosen_and_what_it_would_change_is_told(dialog: BackupsDialog) -> None:
    (line,) = dialog.list.lines.lines()
    assert line.second.startswith("1 medborgarlöfte")
    assert dialog.changes.gained.count.text() == "Inget"
    assert dialog.changes.lost.count.text().startswith("7 ")
    umea, vannas = dialog.changes.lost.parts.text().splitlines()
    assert umea == "Umeå 2023-04-01 – 2025-12-31: hela medborgarlöftet"
    assert vannas.startswith("Vännäs 2023-04-01 – 2025-12-31: 1 ändring")
    assert dialog.restore.isEnabled()


def test_a_backup_is_taken_now_and_chosen(dialog: BackupsDialog, filled: Opened, qtbot: QtBot) -> None:
    click(dialog.take)
    qtbot.waitUntil(lambda: len(dialog.list.lines.lines()) == 2)
    assert dialog.list.chosen_key() == backups(filled.desk)[0].name
    qtbot.waitUntil(lambda: not dialog.looking.is_busy())
    assert "likadan" in dialog.changes.about.text()
    assert not dialog.restore.isEnabled()


def test_a_damaged_one_is_told_and_cannot_be_put_back(dialog: BackupsDialog, filled: Opened, qtbot: QtBot) -> None:
    taken = back_up(filled.desk)
    path = backup_folder(filled.desk) / taken.name
    content = bytearray(path.read_bytes())
    content[9_000] ^= 1
    path.write_bytes(content)
    dialog.redraw(taken.name)
    qtbot.waitUntil(lambda: not dialog.looking.is_busy())
    assert "skadad" in dialog.changes.about.text()
    assert not dialog.restore.isEnabled()


def test_going_back_is_asked_about_with_the_counts(dialog: BackupsDialog, filled: Opened, qtbot: QtBot) -> None:
    asked: list[str] = []
    QTimer.singleShot(0, lambda: when_asked(lambda box: asked.append(box.text())))
    dialog.restore.click()
    assert "Försvinner: 7 sparad" in asked[0]
    assert "Kommer tillbaka" not in asked[0]
    assert len(pledge_lines(filled.desk)) == 2
    assert dialog.isVisible()


def test_going_back_asks_for_the_window_to_be_made_anew(filled: Opened, qtbot: QtBot) -> None:
    asked: list[str] = []

    def go_back(dialog: QDialog) -> None:
        assert isinstance(dialog, BackupsDialog)
        qtbot.waitUntil(dialog.restore.isEnabled, timeout=30_000)
        QTimer.singleShot(0, lambda: when_asked(answer("Hämta tillbaka", asked)))
        dialog.restore.click()
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=30_000)

    when_asked(go_back, tries=3_000)
    with qtbot.waitSignal(filled.window.replaced, timeout=30_000) as replaced:
        filled.action("backups").trigger()
    assert "är tillbaka" in replaced.args[0]
    assert [line.id for line in pledge_lines(filled.desk)] == ["vannas"]
    dossier = open_pledge(filled.desk, "vannas")
    assert dossier is not None
    assert dossier.pledge.introduction == ""


def test_what_is_typed_is_in_the_backup_that_is_taken_first(with_pledge: Opened, qtbot: QtBot) -> None:
    page = with_pledge.turn_to("Löften")
    click(page.empty.button)
    with_pledge.window.focusWidget().insertPlainText("Halvvägs")
    dialog = BackupsDialog(with_pledge.workspace, with_pledge.window)
    dialog.show()
    assert with_pledge.workspace.dossier.promises[0].text == "Halvvägs"
    dialog.close()


def test_the_folder_is_opened(dialog: BackupsDialog, filled: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    click(dialog.open_folder)
    assert [Path(one) for one in opened] == [backup_folder(filled.desk)]


def test_without_any_it_is_said_when_the_first_comes(window: Opened) -> None:
    dialog = BackupsDialog(window.workspace, window.window)
    dialog.show()
    assert dialog.nothing.isVisible()
    assert not dialog.restore.isEnabled()
    dialog.close()


def test_it_cannot_be_closed_while_a_backup_is_put_back(dialog: BackupsDialog, filled: Opened, qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: when_asked(answer("Hämta tillbaka", [])))
    dialog.restore.click()
    assert dialog.restoring.is_busy()
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=30_000)


def test_the_list_is_walked_by_keys_and_each_is_looked_at(dialog: BackupsDialog, filled: Opened, qtbot: QtBot) -> None:
    back_up(filled.desk)
    dialog.redraw(backups(filled.desk)[0].name)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not dialog.looking.is_busy())
    assert dialog.list.chosen_key() == backups(filled.desk)[1].name
    assert dialog.changes.lost.count.text().startswith("7 ")


def test_a_damaged_database_leads_to_what_can_be_rescued(
    dialog: BackupsDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object, **_named: object) -> None:
        raise DamagedDatabaseError("database disk image is malformed")

    monkeypatch.setattr("medlofte_desktop.ui.backups.dialog.compare", refuse)
    dialog.redraw()
    qtbot.waitUntil(lambda: "rädda" in dialog.restore.text())
    with qtbot.waitSignal(dialog.rescue_wanted):
        click(dialog.restore)
