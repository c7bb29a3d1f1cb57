"""The units of the layout, and the frame that text gets on a sheet of paper."""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

RESOLUTION = 1200  # layout units an inch, so that the same lines break alike on screen, in a PDF and on any printer
POINT = RESOLUTION / 72
MM = RESOLUTION / 25.4

_LONGEST_LINE = 158 * MM
_NARROWEST_PAGE = 105 * MM
_LOWEST_PAGE = 105 * MM
_SMALLEST_TEXT = 60 * MM

A4 = QPageLayout(
    QPageSize(QPageSize.PageSizeId.A4),
    QPageLayout.Orientation.Portrait,
    QMarginsF(0, 0, 0, 0),
    QPageLayout.Unit.Millimeter,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Where text stands on a page, in layout units from the paper's upper left corner.

    The body lies between `top` and the foot, which ends at `bottom`. Paper smaller than A6 is laid out as if it
    were larger and drawn smaller by `scale`.
    """

    paper_width: float
    paper_height: float
    left: float
    width: float
    top: float
    bottom: float
    scale: float


def frame_of(layout: QPageLayout) -> Frame:
    """Generous margins for any paper; wider ones of the page set-up count, as long as text still has room."""
    paper = layout.fullRect(QPageLayout.Unit.Point)
    scale = min(1.0, paper.width() * POINT / _NARROWEST_PAGE, paper.height() * POINT / _LOWEST_PAGE)
    unit = POINT / scale
    width, height = paper.width() * unit, paper.height() * unit
    side, above, below = (_between(15 * MM, share, 29 * MM) for share in (width / 7, height / 11, height / 20))
    wanted = layout.margins(QPageLayout.Unit.Point)
    left, right = _within(width, max(side, wanted.left() * unit), max(side, wanted.right() * unit), default=side)
    top, bottom = _within(height, max(above, wanted.top() * unit), max(below, wanted.bottom() * unit), default=15 * MM)
    text = min(width - left - right, _LONGEST_LINE)
    left += (width - left - right - text) / 2
    return Frame(
        paper_width=width,
        paper_height=height,
        left=left,
        width=text,
        top=top,
        bottom=height - bottom,
        scale=scale,
    )


def _within(length: float, before: float, after: float, *, default: float) -> tuple[float, float]:
    return (before, after) if length - before - after >= _SMALLEST_TEXT else (default, default)


def _between(least: float, value: float, most: float) -> float:
    return max(least, min(value, most))
