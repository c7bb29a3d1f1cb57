"""Signing sheets and papers of an occasion as PDF files in memory: written by Qt, finished as PDF/A-2u."""

import sys
from collections.abc import Iterable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter

from medlofte_desktop.domain.sheet.occasion_paper import Printable
from medlofte_desktop.printing.archive import about, archived
from medlofte_desktop.printing.layout.measures import RESOLUTION
from medlofte_desktop.printing.layout.pages import Page, pages
from medlofte_desktop.printing.painting import Canvas, PaintingFailedError


def pdf_of(printed: Printable) -> bytes:
    """The sheet or paper as a PDF/A-2u file."""
    return archived(raw_pdf(pages(printed)), about([printed]))


def combined_pdf(printed: Iterable[Printable]) -> bytes:
    """All in one PDF/A-2u file, each with page numbers of its own."""
    printed = tuple(printed)
    return archived(raw_pdf(page for one in printed for page in pages(one)), about(printed))


def raw_pdf(drawn: Iterable[Page]) -> bytes:
    """The pages as Qt writes them: right fonts and colours, no proper metadata yet."""
    raw = RawPdf()
    for page in drawn:
        raw.add(page)
    return raw.finished()


class RawPdf:
    """A PDF that is written page by page, in memory: Qt is silent about a disk that is full."""

    def __init__(self) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
        self._writer.setResolution(RESOLUTION)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        self._canvas = Canvas(self._writer)

    def add(self, page: Page) -> None:
        self._canvas.add(page)

    def finished(self) -> bytes:
        """The whole file. Raises PaintingFailedError where its end is missing."""
        self._canvas.close()
        content = bytes(self._buffer.data().data())
        if not content.rstrip().endswith(b"%%EOF"):
            raise PaintingFailedError
        return content


def ensure_application() -> QGuiApplication:
    """The running application, or, on the command line, one that needs no display."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    return QGuiApplication([sys.argv[0], "-platform", "offscreen"])
