"""Sheets and papers of an occasion on paper, and a plain word where no paper will come out."""

from collections.abc import Generator, Iterator, Sequence

from PySide6.QtPrintSupport import QPrinter

from medlofte_desktop.domain.expected_error import CancelledError, ExpectedError
from medlofte_desktop.domain.sheet.occasion_paper import Printable
from medlofte_desktop.domain.signing.print_queue import Queued
from medlofte_desktop.printing.archive import about
from medlofte_desktop.printing.layout.pages import pages
from medlofte_desktop.printing.painting import Canvas, PaintingFailedError, draw_all, is_chosen


class NoPrinterError(ExpectedError):
    """There is neither a printer nor a file to print to; Qt would do nothing and say nothing."""


class PrinterGoneError(ExpectedError):
    """The printer took no more in the middle of the work: something may have come out, but not all."""


class PrintoutCancelledError(CancelledError):
    """The printing was stopped; what the printer had begun with may come out."""


def print_on(printed: Sequence[Printable], printer: QPrinter) -> None:
    """One after the other on the printer, with the page layout and page ranges that were chosen for it.

    Raises NoPrinterError and PaintingFailedError.
    """
    _begin(printed, printer)
    draw_all(printed, printer)
    if printer.printerState() == QPrinter.PrinterState.Error:
        raise PaintingFailedError


def print_in_steps(queue: Sequence[Queued], printer: QPrinter) -> Generator[int, None, None]:
    """The queue on the printer, as `print_on`, with a pause after every copy, which gives how many there are so far.

    Given up in a pause, what the printer has not begun with is called back as far as it lets itself be. Raises
    NoPrinterError, PaintingFailedError before anything has been printed, and PrinterGoneError after.
    """
    _begin([one.printed for one in queue], printer)
    canvas = Canvas(printer)
    try:
        yield from _drawn(queue, printer, canvas)
    except PaintingFailedError as error:
        raise PrinterGoneError from error
    except GeneratorExit:
        printer.abort()
        raise
    finally:
        canvas.close()
    if printer.printerState() == QPrinter.PrinterState.Error:
        raise PrinterGoneError


def _drawn(queue: Sequence[Queued], printer: QPrinter, canvas: Canvas) -> Iterator[int]:
    page_number, copies_done = 0, 0
    for one in queue:
        laid_out = pages(one.printed, printer.pageLayout())
        for _copy in range(one.copies):
            for page in laid_out:
                page_number += 1
                if is_chosen(page_number, printer):
                    canvas.add(page)
            copies_done += 1
            yield copies_done


def _begin(printed: Sequence[Printable], printer: QPrinter) -> None:
    if not printer.isValid() or not (printer.printerName() or printer.outputFileName()):
        raise NoPrinterError
    printer.setDocName(about(printed).title)
