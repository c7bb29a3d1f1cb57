import json
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from showing import exposed
from signings import saved_pledge
from windows import Key, click, press, write

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.services.personal.traces import find_traces
from medlofte_desktop.services.saving import save
from medlofte_desktop.ui.personal import dialog as module
from medlofte_desktop.ui.personal.dialog import PersonalDialog
from medlofte_desktop.ui.workspace import Workspace


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot) -> PersonalDialog:
    """A pledge that Anna Frej signs and Eva Ek knows about; Anna Frej has been looked for."""
    saved_pledge(workspace.desk)
    save(workspace.desk, Contact(id="eva", name="Eva Ek", phone="090-12 34 56"))
    shown = exposed(PersonalDialog(workspace), qtbot, 760, 560)
    look_for(shown, "Anna Frej")
    return shown


def look_for(dialog: PersonalDialog, name: str) -> None:
    click(dialog.name)
    dialog.name.clear()
    write(name)
    press(Key.Key_Return)


def titles(dialog: PersonalDialog) -> list[str]:
    return [line.title for line in dialog.list.lines.lines()]


def test_where_a_person_is_named_is_listed_with_what_would_become_of_it(dialog: PersonalDialog) -> None:
    (line,) = dialog.list.lines.lines()
    assert line.title == "Undertecknare: Anna Frej"
    assert line.second.startswith("Glöms helt")
    assert line.section.startswith("Vännäs")


def test_a_name_that_stands_nowhere_is_told_and_nothing_can_be_done(dialog: PersonalDialog) -> None:
    look_for(dialog, "Ingen Alls")
    assert "ingenstans" in dialog.nothing.sentence.text()
    assert not dialog.forget.isEnabled()
    assert not dialog.extract.isEnabled()


def test_the_extract_is_data_that_others_can_read(
    dialog: PersonalDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_for(dialog, "Eva Ek")
    path = tmp_path / "utdrag.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    dialog.extract.click()
    (record,) = json.loads(path.read_text(encoding="utf-8"))["records"]
    assert record["versions"][0]["content"]["phone"] == "090-12 34 56"


def test_the_extract_is_a_paper_to_hand_over(
    dialog: PersonalDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "utdrag.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    dialog.extract.click()
    words = " ".join(PdfReader(path).pages[0].extract_text().split())
    assert "Registerutdrag" in words
    assert "Kommunalråd" in words
    assert str(path) in dialog.told.text()


def test_an_extract_that_cannot_be_written_is_told(
    dialog: PersonalDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    folder = tmp_path / "utdrag.pdf"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(folder), ""))
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    dialog.extract.click()
    assert "är en mapp" in told[0]


def test_forgetting_is_asked_about_and_leaves_nothing_to_undo(
    dialog: PersonalDialog, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.run("något annat", save, Contact(id="bo", name="Bo Berg"))
    asked: list[str] = []
    monkeypatch.setattr(module, "ask", lambda _parent, question, _yes: bool(asked.append(question)) or True)
    dialog.forget.click()
    assert "Anna Frej" in asked[0]
    assert find_traces(workspace.desk, "Anna Frej").traces == ()
    assert not workspace.steps.canUndo()
    assert titles(dialog) == []
    assert "glömd" in dialog.told.text()


def test_a_no_forgets_nobody(dialog: PersonalDialog, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ask", lambda *_asked: False)
    dialog.forget.click()
    assert len(find_traces(workspace.desk, "Anna Frej").traces) == 1
