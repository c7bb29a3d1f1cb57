"""The sheet of a frozen text from the menu Underskrift."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog
from signings import document_of, ready_records
from windows import Opened, when_asked

from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.documents import freeze
from medlofte_desktop.services.signing.signatures import Signing, sign


@pytest.fixture
def frozen(window: Opened) -> Opened:
    """The whole window with the frozen pledge of Vännäs open."""
    window.workspace.run("", save, *ready_records())
    window.navigation.open_pledge("vannas")
    window.workspace.run("", freeze, ["vannas"])
    return window


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "blad.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    return path


def edit(window: Opened) -> None:
    window.workspace.save("", replace(window.workspace.dossier.pledge, introduction="Ny inledning."))


def test_a_frozen_text_is_saved_without_the_draft_mark_and_noted_as_printed(frozen: Opened, target: Path) -> None:
    frozen.action("pdf").trigger()
    text = PdfReader(target).pages[0].extract_text()
    assert document_of(frozen.desk).sheet.version_code in text
    assert "UTKAST" not in text
    assert document_of(frozen.desk).copy.printed is not None
    assert frozen.workspace.steps.undoText() == "utskrivet underskriftsblad"


def test_an_edited_text_is_saved_as_a_draft_and_not_noted(frozen: Opened, target: Path) -> None:
    edit(frozen)
    frozen.action("pdf").trigger()
    text = PdfReader(target).pages[0].extract_text()
    assert "UTKAST" in text
    assert "Ny inledning." in text
    assert document_of(frozen.desk).copy.printed is None


def test_an_edited_text_that_somebody_has_signed_is_saved_as_it_was_signed(frozen: Opened, target: Path) -> None:
    frozen.workspace.run("", sign, "vannas", 0, Signing())
    edit(frozen)
    frozen.action("pdf").trigger()
    text = PdfReader(target).pages[0].extract_text()
    assert "UTKAST" not in text
    assert "Ny inledning." not in text


@pytest.mark.parametrize("way", ["preview", "pdf", "print"])
def test_a_damaged_text_that_somebody_has_signed_is_told_in_a_sentence_and_not_printed(
    frozen: Opened, target: Path, way: str
) -> None:
    frozen.workspace.run("", sign, "vannas", 0, Signing())
    copy = document_of(frozen.desk).copy
    frozen.workspace.run("", save, replace(copy, text=copy.text.replace("farten", "takten")))
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    frozen.action(way).trigger()
    assert told == [
        "Medborgarlöfte, Vännäs kommun, 2023-04-01 – 2025-12-31: den frysta texten är inte längre den som frystes, så "
        "inget har skrivits ut; frys om den."
    ]
    assert not target.exists()
