"""A double click on a file, or its name after `medlofte`: the window opens with it."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot
from signings import saved_pledge
from windows import Opened, when_asked

from medlofte_desktop.resource_files import resource
from medlofte_desktop.services.bundles.handing_over import Part, hand_over
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import pledge_lines
from medlofte_desktop.ui.bundles.rehearsal_dialog import RehearsalDialog
from medlofte_desktop.ui.bundles.unlock_dialog import UnlockDialog


def shown(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=20_000)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


@pytest.mark.parametrize("name", ["allt.medlofte", "utan ändelse", os.fsdecode(b"\xff.medlofte")])
def test_a_bundle_is_rehearsed_as_by_the_menu(
    window: Opened, desk: Desk, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    saved_pledge(desk)
    hand_over(desk, tmp_path / name, Part())
    window.window.open_file(tmp_path / name)
    shown(qtbot, RehearsalDialog).reject()


def test_a_locked_one_asks_for_its_password(window: Opened, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    hand_over(desk, tmp_path / "a.medlofte", Part(), password="storstrejk på Åre")
    window.window.open_file(tmp_path / "a.medlofte")
    shown(qtbot, UnlockDialog).reject()


def test_a_pledge_file_is_imported_if_one_says_so(window: Opened, qtbot: QtBot) -> None:
    file = resource("samples", "demo.json")
    questions: list[str] = []

    def answer(box: QMessageBox) -> None:
        questions.append(box.text())
        box.buttons()[len(questions) - 1].click()

    for _time in range(2):
        when_asked(answer)
        window.window.open_file(file)
        qtbot.waitUntil(lambda time=_time: len(questions) > time)
    qtbot.waitUntil(lambda: "Import klar: 6 nya" in window.said())
    assert questions == ["Ska löftena i demo.json läsas in?"] * 2


@pytest.mark.parametrize("name", ["borta.medlofte", "brev.docx"])
def test_what_is_neither_is_told_by_name(window: Opened, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    (tmp_path / "brev.docx").write_text("hej")
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    window.window.open_file(tmp_path / name)
    qtbot.waitUntil(lambda: bool(told))
    assert str(tmp_path / name) in told[0]
    assert pledge_lines(window.desk) == ()


def test_it_waits_for_the_dialog_that_is_open(window: Opened, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    hand_over(desk, tmp_path / "a.medlofte", Part())
    for _time in range(2):
        window.window.open_file(tmp_path / "a.medlofte")
    first = shown(qtbot, RehearsalDialog)
    qtbot.wait(500)
    assert window.window.wanted == [tmp_path / "a.medlofte"]
    first.reject()
    qtbot.waitUntil(lambda: not window.window.wanted)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() not in (None, first), timeout=20_000)
    shown(qtbot, RehearsalDialog).reject()
