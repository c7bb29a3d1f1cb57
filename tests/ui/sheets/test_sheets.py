from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot
from windows import Opened, click, when_asked, write

from medlofte_desktop.domain.overview import PledgeLine, municipality_lines
from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.domain.registers import read_municipalities
from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.ui.sheets.several import SeveralDialog


def test_the_preview_shows_what_was_typed_a_moment_ago_and_says_where_it_is_saved(
    with_pledge: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "blad.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    click(with_pledge.turn_to("Löften").empty.button)
    write("Vi lyser upp parken.")
    seen: list[object] = []

    def look(dialog: QDialog) -> None:
        dialog.save.click()
        seen.extend((dialog.pages.pageCount(), dialog.advice.text()))

    when_asked(look)
    with_pledge.action("preview").trigger()
    assert seen[0] == 1
    assert str(path) in str(seen[1])
    assert "Vi lyser upp parken." in PdfReader(path).pages[0].extract_text()


def test_a_folder_that_cannot_be_written_to_is_told(
    with_pledge: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / "no" / "b.pdf"), ""))
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    with_pledge.action("pdf").trigger()
    assert told


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="there is a printer here")
def test_without_a_printer_it_says_what_to_do_instead(with_pledge: Opened) -> None:
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    with_pledge.action("print").trigger()
    assert "Spara bladet som PDF" in told[0]


@pytest.fixture
def several(qtbot: QtBot) -> SeveralDialog:
    municipalities = read_municipalities(resource_text("municipalities.csv"))
    umea = PoliceDistrict(id="lpo-umea", name="Umeå", municipalities=("2460", "2480"))
    pledges = [
        PledgeLine(
            id=code, label="", municipalities=(code,), period_start=None, period_end=None, status=PledgeStatus.DRAFT
        )
        for code in ("2460", "2480", "0114")
    ]
    dialog = SeveralDialog(municipality_lines(municipalities, [umea], pledges), "lpo-umea")
    qtbot.addWidget(dialog)
    return dialog


def test_the_pledges_of_ones_own_area_are_ticked(several: SeveralDialog) -> None:
    assert set(several.chosen()) == {"2460", "2480"}
    assert not several.is_together()


def test_none_chosen_makes_no_sheets(several: SeveralDialog) -> None:
    several.none.click()
    assert not several.go.isEnabled()
    several.all.click()
    assert (len(several.chosen()), several.go.isEnabled()) == (3, True)


def test_files_that_are_there_are_only_replaced_after_asking(
    with_pledge: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "underskriftsblad-vannas.pdf"
    old.write_bytes(b"old")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: str(tmp_path))
    asked: list[str] = []

    def refuse(box: QDialog) -> None:
        asked.append(box.text())

    def go_on(dialog: QDialog) -> None:
        dialog.go.click()
        when_asked(refuse)

    when_asked(go_on)
    with_pledge.action("sheets").trigger()
    assert "Vill du ersätta" in asked[0]
    assert old.read_bytes() == b"old"
