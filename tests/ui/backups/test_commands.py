import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot
from signings import saved_pledge
from windows import Opened, click, when_asked

from medlofte_desktop.services.backups.taking import database_file
from medlofte_desktop.services.check import check
from medlofte_desktop.ui.backups.dialog import BackupsDialog


@pytest.fixture
def ask_for_a_check(window: Opened) -> Callable[[], None]:
    """In the window with a pledge, open the backups and press the button."""
    saved_pledge(window.desk)

    def check_it(dialog: QDialog) -> None:
        assert isinstance(dialog, BackupsDialog)
        click(dialog.check)

    def do() -> None:
        when_asked(check_it)
        window.action("backups").trigger()

    return do


def test_a_database_that_is_whole_is_said_to_be(
    window: Opened, ask_for_a_check: Callable[[], None], qtbot: QtBot
) -> None:
    ask_for_a_check()
    qtbot.waitUntil(lambda: "Allt är helt" in window.said(), timeout=30_000)


def test_what_is_wrong_is_told_and_mended(window: Opened, ask_for_a_check: Callable[[], None], qtbot: QtBot) -> None:
    with closing(sqlite3.connect(database_file(window.desk))) as connection, connection:
        connection.execute("UPDATE promise SET text = 'Fel.'")
    asked: list[str] = []

    def mend(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        next(one for one in box.buttons() if "Laga" in one.text()).click()

    ask_for_a_check()
    QTimer.singleShot(0, lambda: when_asked(mend, tries=3_000))
    with qtbot.waitSignal(window.window.replaced, timeout=30_000) as replaced:
        pass
    assert "stämmer inte" in asked[0]
    assert "lagade" in replaced.args[0]
    assert check(window.desk) == ()
