"""Is a file asked for where the last one was, and does what is saved get its ending?"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QSettings, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from medlofte_desktop.ui.choosing import file_to_open, file_to_save, folder_to_fill
from medlofte_desktop.ui.window.main_window import MainWindow

KINDS = "PDF (*.pdf);;JSON (*.json)"
Answer = Callable[..., list[tuple[str, ...]]]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = MainWindow([], QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Let the dialogs be answered so, one after another; it gives back where each began and with which kinds."""

    def prepare(*paths: Path, kind: str = "") -> list[tuple[str, ...]]:
        asked: list[tuple[str, ...]] = []
        coming = iter(paths)

        def reply(_parent: object, _title: str, *told: str) -> tuple[str, str]:
            asked.append(told)
            return str(next(coming)), kind

        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, reply)
        return asked

    return prepare


@pytest.mark.parametrize(
    ("written", "kind", "saved"),
    [
        ("utdrag", "", "utdrag.pdf"),
        ("utdrag", "JSON (*.json)", "utdrag.json"),
        ("utdrag.JSON", "PDF (*.pdf)", "utdrag.JSON"),
        ("utdrag 2026.02", "PDF (*.pdf)", "utdrag 2026.02.pdf"),
    ],
)
def test_what_is_saved_has_the_ending_of_its_kind(window, answer, tmp_path, written, kind, saved) -> None:
    answer(tmp_path / written, kind=kind)
    assert file_to_save(window, "Spara", "x.pdf", KINDS) == tmp_path / saved


def test_a_file_of_any_kind_keeps_the_ending_it_was_offered(window, answer, tmp_path) -> None:
    answer(tmp_path / "papper")
    assert file_to_save(window, "Spara en kopia", "scan.jpg", "") == tmp_path / "papper.jpg"


@pytest.mark.parametrize("replaces", [True, False])
def test_a_file_that_the_ending_leads_to_is_asked_about(window, answer, tmp_path, monkeypatch, replaces) -> None:
    (tmp_path / "allt.pdf").write_text("förra")
    asked = answer(tmp_path / "allt", tmp_path / "allt 2.pdf")
    told: list[str] = []

    def choose(box: QMessageBox) -> None:
        told.append(box.text())
        buttons = {box.buttonRole(one): one for one in box.buttons()}
        role = QMessageBox.ButtonRole.AcceptRole if replaces else QMessageBox.ButtonRole.RejectRole
        buttons[role].click()

    monkeypatch.setattr(QMessageBox, "exec", choose)
    chosen = file_to_save(window, "Spara", "x.pdf", KINDS)
    assert told == ["allt.pdf finns redan. Ska den ersättas?"]
    assert chosen == tmp_path / ("allt.pdf" if replaces else "allt 2.pdf")
    assert len(asked) == (1 if replaces else 2)


def test_the_last_folder_is_remembered_until_the_next_start(window, answer, tmp_path, qtbot, monkeypatch) -> None:
    (tmp_path / "stickan").mkdir()
    asked = answer(tmp_path / "stickan" / "allt.pdf", tmp_path / "stickan" / "allt.pdf")
    file_to_save(window, "Spara", "x.pdf", KINDS)
    again = MainWindow([], QSettings(window.memory.fileName(), QSettings.Format.IniFormat))
    qtbot.addWidget(again)
    dialog = QDialog(again)
    file_to_open(dialog, "Öppna", KINDS)
    assert asked[1][0] == str(tmp_path / "stickan")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda _parent, _title, folder: folder)
    assert folder_to_fill(again, "Var?") == tmp_path / "stickan"


def test_the_first_folder_is_that_of_documents_or_home(window, answer, tmp_path, monkeypatch) -> None:
    asked = answer(tmp_path / "a.pdf", tmp_path / "a.pdf")
    for folder in (tmp_path, tmp_path / "saknas"):
        monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which, folder=folder: str(folder))
        file_to_save(window, "Spara", "x.pdf", KINDS)
        window.memory.clear()
    assert [Path(one[0]).parent for one in asked] == [tmp_path, Path(QDir.homePath())]


def test_a_file_with_another_ending_can_be_opened_too(window, answer, tmp_path) -> None:
    asked = answer(tmp_path / "allt")
    assert file_to_open(window, "Ta emot", "Utbytesfiler (*.medlofte)") == tmp_path / "allt"
    assert asked[0][1] == "Utbytesfiler (*.medlofte);;Alla filer (*)"
