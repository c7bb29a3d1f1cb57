"""Sheets on paper, and a plain word where no paper will come out."""

from collections.abc import Sequence

from PySide6.QtPrintSupport import QPrinter

from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.printing.archive import about
from medlofte_desktop.printing.painting import PaintingFailedError, draw_all


class NoPrinterError(Exception):
    """There is neither a printer nor a file to print to; Qt would do nothing and say nothing."""


def print_on(sheets: Sequence[SigningSheet], printer: QPrinter) -> None:
    """The sheets on the printer, with the page layout and page ranges that were chosen for it.

    Raises NoPrinterError and PaintingFailedError.
    """
    if not printer.isValid() or not (printer.printerName() or printer.outputFileName()):
        raise NoPrinterError
    printer.setDocName(about(sheets).title)
    draw_all(sheets, printer)
    if printer.printerState() == QPrinter.PrinterState.Error:
        raise PaintingFailedError
