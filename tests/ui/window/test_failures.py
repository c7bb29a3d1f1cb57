import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windows import Opened, click, when_asked, write

GONE, BACK = "ALTER TABLE revision RENAME TO elsewhere", "ALTER TABLE elsewhere RENAME TO revision"


@pytest.fixture
def harm(tmp_path: Path):
    """Run a statement on the database behind the program's back."""

    def run(statement: str) -> None:
        with closing(sqlite3.connect(tmp_path / "profile" / "medlofte.db")) as connection:
            connection.execute(statement)

    return run


@pytest.fixture
def failed(with_pledge: Opened, qtbot: QtBot, harm) -> list[str]:
    """A text is typed that the database then refuses; the words of every box that told of it."""
    told: list[str] = []
    click(with_pledge.turn_to("Löften").empty.button)
    harm(GONE)
    when_asked(lambda box: told.append(box.text()))
    write("Det här får inte försvinna")
    with_pledge.workspace.flush()
    qtbot.waitUntil(lambda: bool(told) and QApplication.activeModalWidget() is None)
    return told


def test_a_save_that_fails_is_told_in_a_sentence(failed: list[str]) -> None:
    assert "atabas" in failed[0]


def test_a_failure_that_goes_on_is_told_once(with_pledge: Opened, failed: list[str], harm) -> None:
    with_pledge.workspace.flush()
    QTest.qWait(50)
    assert QApplication.activeModalWidget() is None
    assert len(failed) == 1
    harm(BACK)


def test_what_could_not_be_saved_is_saved_as_soon_as_it_can_be(with_pledge: Opened, failed: list[str], harm) -> None:
    harm(BACK)
    with_pledge.workspace.flush()
    assert with_pledge.workspace.dossier.promises[0].text == "Det här får inte försvinna"
