import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from windows import CTRL, Key, Opened, click, press, when_asked, write

from medlofte_desktop.resource_files import resource


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    for ask in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *_asked: (str(path), ""))


def test_an_import_is_told_and_taken_back_in_one_step(window: Opened, qtbot: QtBot, monkeypatch) -> None:
    choose(monkeypatch, resource("samples", "demo.json"))
    press(Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: "Import klar: 6 nya" in window.said())
    assert window.workspace.dossier
    press(Key.Key_Z, CTRL)
    assert window.navigation.lines.of("2460").latest is None
    assert not window.workspace.steps.canUndo()


@pytest.mark.parametrize("content", ["", "[" * 100_000, '{"format": "medlofte", "version": 99}', "\x00", '{"a": NaN}'])
def test_a_file_that_cannot_be_read_is_told_in_a_sentence(
    window: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch, content: str
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text(content, encoding="utf-8")
    choose(monkeypatch, bad)
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    window.action("import").trigger()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].endswith(".")
    assert window.action("import").isEnabled()
    assert not window.workspace.steps.canUndo()


def test_what_is_exported_can_be_imported_by_another(with_pledge: Opened, tmp_path: Path, monkeypatch) -> None:
    click(with_pledge.turn_to("Löften").empty.button)
    write("Vi lyser upp parken.")  # not yet saved when the file is written
    path = tmp_path / "lofte.json"
    choose(monkeypatch, path)
    with_pledge.action("export").trigger()
    assert "Vi lyser upp parken." in path.read_text(encoding="utf-8")
    assert json.loads(path.read_text(encoding="utf-8"))
    assert str(path) in with_pledge.said()


def test_a_file_that_cannot_be_written_is_told(with_pledge: Opened, tmp_path: Path, monkeypatch) -> None:
    choose(monkeypatch, tmp_path / "no folder" / "lofte.json")
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    with_pledge.action("export").trigger()
    assert told
