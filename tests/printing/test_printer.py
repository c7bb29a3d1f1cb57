"""Does a queue reach the printer as it reaches the file, and what happens when the printer does not?"""

from pathlib import Path

import pypdf
import pytest
from occasions import document, occasion_of
from PySide6.QtPrintSupport import QPrinter
from sheets import SHEET, with_promises

from medlofte_desktop.domain.signing.print_queue import Queued, queue_of
from medlofte_desktop.printing.layout.pages import pages
from medlofte_desktop.printing.printer import NoPrinterError, PrinterGoneError, print_in_steps

QUEUE = (Queued(printed=SHEET, copies=2), Queued(printed=with_promises(12), copies=3))


class Printer(QPrinter):
    """A printer that is a file. It takes so many pages, and notes whether it has been called back."""

    def __init__(self, path: Path, pages: int = 1_000) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.left = pages
        self.is_called_back = False
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(path))

    def newPage(self) -> bool:  # noqa: N802
        self.left -= 1
        return self.left > 0 and super().newPage()

    def abort(self) -> bool:
        self.is_called_back = True
        return super().abort()


def test_the_printer_gets_the_papers_in_order_with_all_copies(tmp_path: Path) -> None:
    queue = queue_of(occasion_of(document("Vännäs"), document("Umeå")))
    assert list(print_in_steps(queue, Printer(tmp_path / "out.pdf"))) == [1, 2, 3, 4, 5, 6]
    texts = [page.extract_text() for page in pypdf.PdfReader(tmp_path / "out.pdf").pages]
    assert ["Vännäs kommun" in text for text in texts[2:]] == [True, True, False, False]
    assert "Placeringslista" in texts[1]


def test_every_copy_is_whole(tmp_path: Path) -> None:
    assert list(print_in_steps(QUEUE, Printer(tmp_path / "out.pdf"))) == [1, 2, 3, 4, 5]
    texts = [page.extract_text() for page in pypdf.PdfReader(tmp_path / "out.pdf").pages]
    last = len(pages(with_promises(12)))
    assert len(texts) == 2 + 3 * last
    assert sum(f"Sida {last} ({last})" in text for text in texts) == 3


def test_given_up_in_a_pause_it_is_called_back(tmp_path: Path) -> None:
    printer = Printer(tmp_path / "out.pdf")
    steps = print_in_steps(QUEUE, printer)
    assert next(steps) == 1
    steps.close()
    assert printer.is_called_back


def test_a_printer_that_takes_no_more_is_told(tmp_path: Path) -> None:
    steps = print_in_steps(QUEUE, Printer(tmp_path / "out.pdf", pages=2))
    assert [next(steps), next(steps)] == [1, 2]
    with pytest.raises(PrinterGoneError):
        next(steps)


def test_no_printer_is_told_before_anything_is_drawn() -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName("")
    with pytest.raises(NoPrinterError):
        next(print_in_steps(QUEUE, printer))
