"""Do printers and the preview get the same pages as the PDF?"""

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from pytestqt.qtbot import QtBot
from sheets import SHEET, with_promises

from medlofte_desktop.printing.layout.pages import pages
from medlofte_desktop.printing.painting import PaintingFailedError, draw
from medlofte_desktop.printing.printer import NoPrinterError, print_on


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout.Unit.Millimeter)
    return printer


def printed(printer: QPrinter) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(printer.outputFileName()).pages]


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A5, QPageSize.PageSizeId.Letter])
@pytest.mark.parametrize("turned", list(QPageLayout.Orientation))
def test_a_printer_gets_every_page_on_its_paper(
    printer: QPrinter, size: QPageSize.PageSizeId, turned: QPageLayout.Orientation
) -> None:
    printer.setPageSize(QPageSize(size))
    printer.setPageOrientation(turned)
    print_on([with_promises(9)], printer)
    expected = pages(with_promises(9), printer.pageLayout())
    assert len(printed(printer)) == len(expected)
    assert f"Sida {len(expected)} ({len(expected)})" in printed(printer)[-1]
    assert all("Version" in text for text in printed(printer))


def test_text_stands_where_it_should_whatever_the_printers_margins(printer: QPrinter) -> None:
    places = []
    for full in (True, False):
        printer.setFullPage(full)
        print_on([SHEET], printer)
        found: list[tuple[float, float]] = []
        page = pypdf.PdfReader(printer.outputFileName()).pages[0]
        page.extract_text(visitor_text=lambda text, cm, tm, *_: found.append((text, *cm[4:], *tm[4:])))  # noqa: B023
        places.append(next(place[1:] for place in found if "Medborgarlöfte" in place[0]))
    assert places[0] == pytest.approx(places[1], abs=1.5)


def test_only_the_pages_asked_for_are_printed(printer: QPrinter) -> None:
    printer.setPageRanges(QPageRanges.fromString("2-3"))
    print_on([with_promises(20)], printer)
    assert [f"Sida {number} (" in text for number, text in enumerate(printed(printer), start=2)] == [True, True]


def test_the_preview_shows_all_pages(qtbot: QtBot, printer: QPrinter) -> None:
    preview = QPrintPreviewWidget(printer)
    qtbot.addWidget(preview)
    preview.paintRequested.connect(lambda printer: draw(with_promises(12), printer))
    preview.updatePreview()
    assert preview.pageCount() == len(pages(with_promises(12)))


def test_no_printer_is_an_error_and_not_silence() -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName("")
    with pytest.raises(NoPrinterError):
        print_on([SHEET], printer)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_file_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PaintingFailedError):
        draw(SHEET, QPdfWriter(str(tmp_path / "missing" / "out.pdf")))
