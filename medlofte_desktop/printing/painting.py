"""Pages drawn on a PDF, a printer or the print preview."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.sheet.occasion_paper import Printable
from medlofte_desktop.printing.layout.fonts import SEMIBOLD, font
from medlofte_desktop.printing.layout.measures import POINT, RESOLUTION
from medlofte_desktop.printing.layout.pages import Page, Placed, pages
from medlofte_desktop.printing.layout.styles import WATERMARK


class PaintingFailedError(ExpectedError):
    """The printer or file could not be drawn on: nothing came out."""


def draw(printed: Printable, device: QPagedPaintDevice) -> None:
    """The sheet or paper on `device`, whose page layout and page ranges count. Raises PaintingFailedError."""
    draw_all((printed,), device)


def draw_all(printed: Iterable[Printable], device: QPagedPaintDevice) -> None:
    """One after the other, each beginning on a page of its own with its own page numbers."""
    layout = device.pageLayout()
    draw_pages(_chosen((page for one in printed for page in pages(one, layout)), device), device)


def draw_pages(drawn: Iterable[Page], device: QPagedPaintDevice) -> None:
    """The pages, each on a page of the device. Raises PaintingFailedError."""
    canvas = Canvas(device)
    try:
        for page in drawn:
            canvas.add(page)
    finally:
        canvas.close()


class Canvas:
    """A device that takes one page after the other; must be closed. Raises PaintingFailedError."""

    def __init__(self, device: QPagedPaintDevice) -> None:
        self._device = device
        self._is_fresh = True
        self._painter = QPainter()
        if not self._painter.begin(device):
            raise PaintingFailedError
        layout = device.pageLayout()
        if layout.mode() == QPageLayout.Mode.StandardMode:
            self._painter.translate(-QPointF(layout.paintRectPixels(device.logicalDpiX()).topLeft()))
        self._painter.scale(device.logicalDpiX() / RESOLUTION, device.logicalDpiY() / RESOLUTION)

    def add(self, page: Page) -> None:
        if not self._is_fresh and not self._device.newPage():
            raise PaintingFailedError
        self._is_fresh = False
        draw_page(page, self._painter)

    def close(self) -> None:
        self._painter.end()


def _chosen(drawn: Iterable[Page], device: QPagedPaintDevice) -> Iterator[Page]:
    return (page for number, page in enumerate(drawn, start=1) if is_chosen(number, device))


def is_chosen(number: int, device: QPagedPaintDevice) -> bool:
    """Whether a page is among those that are to be printed, counted from 1 through everything."""
    ranges = device.pageRanges()
    return ranges.isEmpty() or ranges.contains(number)


def draw_page(page: Page, painter: QPainter) -> None:
    """The page on a painter that is in layout units from the paper's corner: of a device, or of a picture of it."""
    painter.save()
    painter.scale(page.frame.scale, page.frame.scale)
    if page.draft:
        _draw_watermark(page, painter)
    for placed in (*page.body, page.foot):
        _draw_placed(placed, page.frame.left, painter)
    painter.restore()


def _draw_placed(placed: Placed, left: float, painter: QPainter) -> None:
    if placed.scale == 1:
        for mark in placed.strip.marks:
            mark.draw(painter, left, placed.top)
        return
    painter.save()
    painter.translate(left, placed.top)
    painter.scale(placed.scale, placed.scale)
    for mark in placed.strip.marks:
        mark.draw(painter, 0, 0)
    painter.restore()


def _draw_watermark(page: Page, painter: QPainter) -> None:
    """Under the text and in a solid light grey: PDF/A and a plain printer get the same, and the text stays clear."""
    size = min(page.frame.paper_width, page.frame.paper_height) / 4.2
    painter.save()
    painter.translate(page.frame.paper_width / 2, page.frame.paper_height / 2)
    painter.rotate(-50)
    painter.setFont(font(size / POINT, SEMIBOLD))
    painter.setPen(WATERMARK)
    painter.drawText(QRectF(-3 * size, -size, 6 * size, 2 * size), Qt.AlignmentFlag.AlignCenter, "UTKAST")
    painter.restore()
