import errno
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from showing import exposed
from signings import change_text, document_of, saved_pledge
from windows import when_asked

from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.printing.queue import PrintedQueue, print_queue
from medlofte_desktop.printing.workers import PrintingCancelledError
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.documents import freeze
from medlofte_desktop.services.signing.occasions import begin_occasion, open_occasion, save_occasion
from medlofte_desktop.services.signing.signatures import Signing, sign
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.occasions.papers import page as page_module
from medlofte_desktop.ui.occasions.papers import printing
from medlofte_desktop.ui.occasions.papers.page import PapersPage
from medlofte_desktop.ui.window.main_window import MainWindow
from medlofte_desktop.ui.workspace import Workspace

LONG = 30_000  # milliseconds for a process that draws


@pytest.fixture
def occasion(workspace: Workspace) -> OpenOccasion:
    """An occasion in Umeå: Vännäs frozen, Bjurholm changed since, Umeå a draft."""
    desk = workspace.desk
    pledges = [saved_pledge(desk), saved_pledge(desk, "2403", id_="bjurholm"), saved_pledge(desk, "2480", id_="umea")]
    opened = OpenOccasion(workspace)
    opened.open(begin_occasion(desk, pledges).changes[0].record)
    change(opened, place="Umeå", dated=date(2023, 3, 3))
    freeze(desk, pledges[:2])
    change_text(desk, "bjurholm")
    change(opened, begins="09:30")
    return opened


def change(opened: OpenOccasion, **fields: object) -> None:
    assert opened.dossier is not None
    save_occasion(opened.workspace.desk, opened.dossier, replace(opened.dossier.occasion, **fields))
    opened.open(opened.dossier.occasion.id)


@pytest.fixture
def page(occasion: OpenOccasion, qtbot: QtBot) -> PapersPage:
    return exposed(PapersPage(occasion), qtbot, 1100, 640)


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What every dialog that asks for a file is answered with."""
    path = tmp_path / "signering.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    return path


def saved(page: PapersPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.work.done, timeout=LONG):
        page.save.click()


def texts(path: Path) -> list[str]:
    return [" ".join(one.extract_text().split()) for one in PdfReader(path).pages]


def test_the_queue_is_shown_in_order_and_says_what_would_be_a_draft(page: PapersPage) -> None:
    rows = list(page.queue.documents.values())
    assert [row.heading.text().split(" ")[:2] for row in rows] == [["1.", "Vännäs"], ["2.", "Bjurholm"], ["3.", "Umeå"]]
    assert [row.pill.text() for row in rows] == ["Fryst", "UTKAST", "UTKAST"]
    assert "Version" in rows[0].note.words
    assert "har ändrats sedan den frystes" in rows[1].note.words
    assert "inte fryst än" in rows[2].note.words
    assert page.drafts.isVisible()
    assert page.drafts.words.startswith("2 blad")


def test_pages_are_counted_when_there_is_time(page: PapersPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.sum.text().startswith("Sammanlagt 8"))
    assert page.queue.documents["vannas"].pages.text().startswith("1 ")


def test_everything_is_saved_as_one_file_in_running_order(page: PapersPage, target: Path, qtbot: QtBot) -> None:
    saved(page, qtbot)
    found = texts(target)
    assert "Körschema" not in found[0]
    assert "Placeringslista" in found[1]
    of = ["Vännäs kommun", "Vännäs kommun", "Bjurholms kommun", "Bjurholms kommun", "Umeå kommun", "Umeå kommun"]
    assert all(name in text for name, text in zip(of, found[2:], strict=True))
    assert ["UTKAST" in text for text in found] == [False] * 4 + [True] * 4
    assert str(target) in page.told.words
    assert not page.progress.isVisible()


def test_the_dialog_proposes_a_name_after_place_and_day(page: PapersPage, monkeypatch: pytest.MonkeyPatch) -> None:
    proposed: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: proposed.append(asked[2]) or ("", ""))
    page.save.click()
    page.protocol.click()
    names = [Path(one).name for one in proposed]
    assert names == ["signering-umea-2023-03-03.pdf", "protokoll-umea-2023-03-03.pdf"]


def test_frozen_copies_that_were_in_it_are_noted_as_printed_and_drafts_are_not(
    page: PapersPage, target: Path, qtbot: QtBot
) -> None:
    saved(page, qtbot)
    desk = page.workspace.desk
    assert document_of(desk).copy.printed is not None
    assert document_of(desk, "bjurholm").copy.printed is None
    assert "utskriven i dag" in page.queue.documents["vannas"].note.words
    assert page.workspace.steps.undoText() == "utskrivna papper"


def test_copies_and_ticks_decide_what_is_printed(page: PapersPage, target: Path, qtbot: QtBot) -> None:
    page.queue.front.tick.click()
    page.queue.documents["vannas"].copies.setValue(3)
    page.queue.documents["bjurholm"].copies.setValue(0)
    saved(page, qtbot)
    found = texts(target)
    assert ["Vännäs kommun" in text for text in found] == [True] * 4 + [False] * 2
    assert "Placeringslista" in found[0]


def test_the_number_that_was_chosen_stays_when_something_changes(page: PapersPage) -> None:
    page.queue.documents["vannas"].copies.setValue(5)
    change_text(page.workspace.desk, "umea")
    page.occasion.open(page.occasion.dossier.occasion.id)
    assert page.queue.documents["vannas"].copies.value() == 5
    assert page.queue.documents["umea"].copies.value() == 2


def test_nothing_chosen_cannot_be_printed(page: PapersPage) -> None:
    for row in page.queue.documents.values():
        row.copies.setValue(0)
    for row in (page.queue.front, page.queue.placement):
        row.tick.click()
    assert not page.save.isEnabled()
    assert not page.print.isEnabled()
    page.queue.front.tick.click()
    assert page.save.isEnabled()


def test_it_can_be_cancelled_half_way(
    page: PapersPage, target: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target.write_bytes(b"old")
    monkeypatch.setattr(page_module, "print_queue", slowly)
    page.save.click()
    assert page.progress.isVisible()
    assert not page.save.isEnabled()
    qtbot.waitUntil(lambda: page.progress.bar.value() > 0)
    with qtbot.waitSignal(page.work.cancelled) as told:
        page.progress.stop.click()
    assert told.args == ["Arbetet avbröts, så inga underskriftsblad har sparats."]
    assert target.read_bytes() == b"old"
    assert document_of(page.workspace.desk).copy.printed is None
    assert page.save.isEnabled()
    assert not page.progress.isVisible()


def slowly(
    _queue: object,
    _path: Path,
    *,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    replace: bool,
) -> PrintedQueue:
    """A queue that is never done."""
    assert replace
    for done in range(1, 3_000):
        if cancelled():
            raise PrintingCancelledError
        progress(min(done, 5), 5)
        time.sleep(0.001)
    raise AssertionError


def test_a_full_disk_is_told_in_a_sentence_and_nothing_is_noted(
    page: PapersPage, target: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_asked: object, **_more: object) -> None:
        raise OSError(errno.ENOSPC, "full", str(target))

    monkeypatch.setattr(page_module, "print_queue", full)
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    page.save.click()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Disken är full, så inget har sparats."]
    assert document_of(page.workspace.desk).copy.printed is None
    qtbot.waitUntil(page.save.isEnabled)


def test_a_folder_that_is_gone_is_made_and_a_folder_in_the_way_is_told(
    page: PapersPage, target: Path, qtbot: QtBot
) -> None:
    target.mkdir()
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    page.save.click()
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    assert "är en mapp" in told[0]


def test_closing_the_window_stops_the_work(
    occasion: OpenOccasion, target: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow([], QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat))
    page = PapersPage(occasion)
    window.setCentralWidget(page)
    exposed(window, qtbot)
    monkeypatch.setattr(page_module, "print_queue", slowly)
    for _time in range(2):  # the second start must not be stopped twice
        page.save.click()
        qtbot.waitUntil(lambda: page.progress.bar.value() > 0)
        with qtbot.waitSignal(page.work.cancelled):
            window.close()
        window.show()
    assert not target.exists()


def test_a_file_that_was_saved_can_be_opened(
    page: PapersPage, target: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    assert not page.open.isVisible()
    saved(page, qtbot)
    page.open.click()
    assert opened == [str(target)]


def test_the_protocol_is_saved_with_the_name_of_the_writer(page: PapersPage, target: Path) -> None:
    sign(page.workspace.desk, "vannas", 0, Signing(dated=date(2023, 3, 3), at="10:42", place="Umeå"))
    page.occasion.open(page.occasion.dossier.occasion.id)
    page.protocol.click()
    words = " ".join(texts(target))
    assert "Umeå, 2023-03-03, klockan 10:42" in words
    assert "Ej undertecknat" in words
    assert "Anneli Eriksson" in words
    assert str(target) in page.told.words


def test_a_protocol_that_cannot_be_written_is_told(page: PapersPage, target: Path) -> None:
    target.mkdir()
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    page.protocol.click()
    assert "är en mapp" in told[0]


def test_what_is_damaged_is_not_printed_and_says_why(page: PapersPage, target: Path, qtbot: QtBot) -> None:
    desk = page.workspace.desk
    sign(desk, "vannas", 0, Signing())
    copy = document_of(desk).copy
    save(desk, replace(copy, text=copy.text.replace("farten", "takten")))
    page.occasion.open(page.occasion.dossier.occasion.id)
    row = page.queue.documents["vannas"]
    assert row.pill.text() == "Skadad"
    assert "skrivs inte ut" in row.note.words
    assert (row.copies.value(), row.copies.isEnabled()) == (0, False)
    saved(page, qtbot)
    assert len(texts(target)) == 6


def test_an_occasion_without_pledges_says_what_to_do(page: PapersPage, qtbot: QtBot) -> None:
    change(page.occasion, pledges=())
    assert page.empty.isVisible()
    assert not page.save.isVisible()
    with qtbot.waitSignal(page.pledges_wanted):
        page.empty.button.click()


def test_the_advice_follows_the_form_of_signing(page: PapersPage) -> None:
    assert "åldersbeständigt papper" in page.advice.words
    change(page.occasion, form=SigningForm.E_SIGNATURE)
    assert "PDF-filen som undertecknas" in page.advice.words


def test_the_wheel_changes_no_number(page: PapersPage) -> None:
    box = page.queue.documents["vannas"].copies
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(box.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)
    assert box.value() == 2


def test_every_number_says_what_it_is_of(page: PapersPage) -> None:
    assert page.queue.documents["umea"].copies.accessibleName().startswith("Antal exemplar av 3. Umeå")


class Printer(QPrinter):
    """A printer that is a file and takes so many pages."""

    def __init__(self, path: Path, pages: int = 1_000) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.left = pages
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(path))

    def printerName(self) -> str:  # noqa: N802
        return "Kontorsskrivaren"

    def newPage(self) -> bool:  # noqa: N802
        self.left -= 1
        return self.left > 0 and super().newPage()


def test_the_same_pages_go_to_a_printer(
    page: PapersPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "chosen_printer", lambda _parent: Printer(tmp_path / "out.pdf"))
    with qtbot.waitSignal(page.work.done, timeout=LONG):
        page.print.click()
    assert len(texts(tmp_path / "out.pdf")) == 8
    assert "Kontorsskrivaren" in page.told.words
    assert document_of(page.workspace.desk).copy.printed is not None


def test_a_printer_that_disappears_is_one_sentence_and_the_rest_goes_on(
    page: PapersPage, target: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "chosen_printer", lambda _parent: Printer(tmp_path / "out.pdf", pages=3))
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    page.print.click()
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith("Skrivaren slutade ta emot")
    assert document_of(page.workspace.desk).copy.printed is None
    qtbot.waitUntil(page.save.isEnabled)
    saved(page, qtbot)
    assert target.exists()


def test_printing_can_be_cancelled(
    page: PapersPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "chosen_printer", lambda _parent: Printer(tmp_path / "out.pdf"))
    page.queue.documents["vannas"].copies.setValue(50)
    page.print.click()
    qtbot.waitUntil(lambda: page.progress.bar.value() > 0)
    with qtbot.waitSignal(page.work.cancelled) as told:
        page.progress.stop.click()
    assert told.args[0].startswith("Utskriften avbröts")
    assert document_of(page.workspace.desk).copy.printed is None


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="there is a printer here")
def test_without_a_printer_it_says_what_to_do_instead(page: PapersPage) -> None:
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    page.print.click()
    assert "Spara papperen som PDF" in told[0]


def test_a_printer_is_chosen_in_the_systems_own_dialog(page: PapersPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Kontorsskrivaren"])
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 1)
    assert isinstance(printing.chosen_printer(page), QPrinter)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: 0)
    assert printing.chosen_printer(page) is None


def test_a_pledge_thrown_away_on_the_way_stops_nothing(
    page: PapersPage, target: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def throw_away_meanwhile(*asked: object, **more: object) -> PrintedQueue:
        desk = page.workspace.desk
        save(desk, replace(document_of(desk).dossier.pledge, deleted=True))
        return print_queue(*asked, **more)

    monkeypatch.setattr(page_module, "print_queue", throw_away_meanwhile)
    saved(page, qtbot)
    assert len(texts(target)) == 8
    assert open_occasion(page.workspace.desk, page.occasion.dossier.occasion.id) is not None
