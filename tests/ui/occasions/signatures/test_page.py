from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from showing import exposed
from signings import CHIEF, document_of, frozen_pledge, saved_pledge
from windows import click, write

from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.domain.signing.document import DocumentState
from medlofte_desktop.services.signing.occasions import begin_occasion, save_occasion
from medlofte_desktop.services.signing.signatures import Signing, sign
from medlofte_desktop.ui.occasions.ceremony.window import CeremonyWindow
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.occasions.signatures.document_card import DocumentCard
from medlofte_desktop.ui.occasions.signatures.page import SignaturesPage
from medlofte_desktop.ui.workspace import Workspace

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n"


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> SignaturesPage:
    """Vännäs frozen and Umeå not, signed in Umeå on 3 March 2023."""
    desk = workspace.desk
    pledges = [frozen_pledge(desk), saved_pledge(desk, "2480", id_="umea")]
    opened = OpenOccasion(workspace)
    opened.open(begin_occasion(desk, pledges).changes[0].record)
    assert opened.dossier is not None
    occasion = replace(opened.dossier.occasion, place="Umeå", dated=date(2023, 3, 3))
    save_occasion(desk, opened.dossier, occasion)
    opened.open(occasion.id)
    return exposed(SignaturesPage(opened), qtbot, 1100, 640)


def card(page: SignaturesPage, pledge: str = "vannas") -> DocumentCard:
    return page.cards[pledge]


def test_a_tick_notes_the_signature_on_the_day_of_the_occasion(page: SignaturesPage, workspace: Workspace) -> None:
    row = card(page).signatures[1]
    assert row.tick.text() == f"{CHIEF}, Lokalpolisområdeschef, Lokalpolisområde Umeå"
    row.tick.click()
    signature = document_of(workspace.desk).places[1].signature
    assert signature is not None
    assert (signature.dated, signature.at, signature.place) == (date(2023, 3, 3), "", "Umeå")
    assert row.tick.isChecked()
    assert card(page).state.text() == "Delvis undertecknat"


def test_ticking_off_takes_the_signature_back_and_undo_brings_it_again(
    page: SignaturesPage, workspace: Workspace
) -> None:
    row = card(page).signatures[0]
    row.tick.click()
    row.tick.click()
    assert document_of(workspace.desk).state is DocumentState.FROZEN
    assert not row.tick.isChecked()
    workspace.undo()
    assert row.tick.isChecked()


def test_place_and_day_can_be_corrected_later(page: SignaturesPage, workspace: Workspace) -> None:
    row = card(page).signatures[0]
    row.tick.click()
    click(row.place)
    row.place.selectAll()
    write("Vännäs")
    workspace.flush()
    signature = document_of(workspace.desk).places[0].signature
    assert signature is not None
    assert (signature.place, signature.name) == ("Vännäs", "Anna Frej")


def test_what_is_not_signed_has_no_day_to_write(page: SignaturesPage) -> None:
    assert not card(page).signatures[0].dated.isEnabled()


def test_a_document_that_is_not_frozen_says_so_and_takes_nothing(page: SignaturesPage) -> None:
    umea = card(page, "umea")
    assert umea.state.text() == "Inte fryst"
    assert umea.signatures == []
    assert not umea.scans.isVisible()


def test_where_the_originals_are_is_saved_by_itself(page: SignaturesPage, workspace: Workspace) -> None:
    click(card(page).originals)
    write("Kommunarkivet i Vännäs")
    workspace.flush()
    copy = document_of(workspace.desk).copy
    assert copy is not None
    assert copy.originals == "Kommunarkivet i Vännäs"


def test_ink_after_an_e_signature_is_refused_in_a_sentence(page: SignaturesPage, workspace: Workspace) -> None:
    told: list[object] = []
    workspace.failed.connect(told.append)
    sign(workspace.desk, "vannas", 0, Signing(form=SigningForm.E_SIGNATURE))
    card(page).signatures[1].tick.click()
    assert type(told[0]).__name__ == "MixedFormsError"
    assert not card(page).signatures[1].tick.isChecked()


def attach(page: SignaturesPage, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    page.attach("vannas", [path])


def test_a_scan_is_chosen_shown_saved_elsewhere_and_taken_away(
    page: SignaturesPage, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = tmp_path / "påskrivet.pdf"
    scan.write_bytes(PDF)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_asked: ([str(scan)], ""))
    card(page).scans.add.click()
    (row,) = card(page).scans.rows.values()
    assert row.name.text() == "påskrivet.pdf"
    copy = tmp_path / "kopia.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(copy), ""))
    row.save.click()
    assert copy.read_bytes() == PDF
    row.remove.click()
    assert document_of(workspace.desk).scans == ()
    workspace.undo()
    assert len(card(page).scans.rows) == 1


def test_a_scan_is_opened_from_a_copy(page: SignaturesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    attach(page, tmp_path / "a.pdf", PDF)
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    next(iter(card(page).scans.rows.values())).name.click()
    assert Path(opened[0].toLocalFile()).read_bytes() == PDF
    assert opened[0].toLocalFile().endswith(".pdf")


def test_a_file_that_is_dropped_on_a_card_is_attached(
    page: SignaturesPage, workspace: Workspace, tmp_path: Path
) -> None:
    scan = tmp_path / "a.pdf"
    scan.write_bytes(PDF)
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(scan))])
    card(page).dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            carried,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert [one.name for one in document_of(workspace.desk).scans] == ["a.pdf"]


@pytest.mark.parametrize("content", [b"MZ\x90", b"", PDF[:-8]])
def test_a_scan_that_is_not_what_its_name_says_is_told_and_not_kept(
    page: SignaturesPage, workspace: Workspace, tmp_path: Path, content: bytes
) -> None:
    told: list[object] = []
    workspace.failed.connect(told.append)
    attach(page, tmp_path / "a.pdf", content)
    assert len(told) == 1
    assert document_of(workspace.desk).scans == ()


def test_a_disk_that_is_full_is_told_and_nothing_is_kept(
    page: SignaturesPage, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_asked: object, **_more: object) -> None:
        raise OSError(28, "No space left on device")

    told: list[object] = []
    workspace.failed.connect(told.append)
    monkeypatch.setattr("medlofte_desktop.storage.kept_files.write_own", full)
    attach(page, tmp_path / "a.pdf", PDF)
    assert isinstance(told[0], OSError)
    assert document_of(workspace.desk).scans == ()


def test_a_kept_scan_that_is_gone_is_told(
    page: SignaturesPage, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach(page, tmp_path / "a.pdf", PDF)
    for kept in workspace.desk.files.rglob("*"):
        if kept.is_file():
            kept.unlink()
    told: list[object] = []
    workspace.failed.connect(told.append)
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: None)
    next(iter(card(page).scans.rows.values())).name.click()
    assert type(told[0]).__name__ == "KeptFileGoneError"


def test_the_ceremony_is_started_from_here(page: SignaturesPage, qtbot: QtBot) -> None:
    page.begin.click()
    ceremony = page.window().findChild(CeremonyWindow)
    assert isinstance(ceremony, CeremonyWindow)
    assert ceremony.turn.name.words == "Anna Frej"
    ceremony.close()
