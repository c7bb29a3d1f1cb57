"""Signing sheets as PDF files in memory: written by Qt, finished as PDF/A-2u."""

import sys
from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter

from medlofte_desktop.domain.signing_sheet import SigningSheet
from medlofte_desktop.printing.archive import about, archived
from medlofte_desktop.printing.layout.measures import RESOLUTION
from medlofte_desktop.printing.layout.pages import Page, pages
from medlofte_desktop.printing.painting import PaintingFailedError, draw_pages


def pdf_of(sheet: SigningSheet) -> bytes:
    """The sheet as a PDF/A-2u file."""
    return archived(raw_pdf(pages(sheet)), about([sheet]))


def combined_pdf(sheets: Iterable[SigningSheet]) -> bytes:
    """All sheets in one PDF/A-2u file, each with page numbers of its own."""
    sheets = tuple(sheets)
    return archived(raw_pdf(page for sheet in sheets for page in pages(sheet)), about(sheets))


def raw_pdf(drawn: Iterable[Page]) -> bytes:
    """The pages as Qt writes them: right fonts and colours, no proper metadata yet."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    draw_pages(drawn, writer)
    content = bytes(buffer.data().data())
    if not content.rstrip().endswith(b"%%EOF"):
        raise PaintingFailedError
    return content


def ensure_application() -> QGuiApplication:
    """The running application, or, on the command line, one that needs no display."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    return QGuiApplication([sys.argv[0], "-platform", "offscreen"])
