"""A text as a QR code, for a telephone or a scanner to read off the paper."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath

from medlofte_desktop.printing.layout.measures import RESOLUTION
from medlofte_desktop.printing.layout.strips import Shape, Strip

_BLACK = QColor("#000000")  # a laser printer makes dots of any other colour, which no reader finds a code in
_SQUARE = RESOLUTION / 60  # a whole number of dots on printers of 300, 600 and 1200 dots an inch
QUIET = 4 * _SQUARE  # what the standard wants empty round a code
SIDE = 33 * _SQUARE  # of a code of 62 to 90 letters: 14 mm


def qr_strip(text: str) -> Strip:
    """The code of digits, capitals and colons, readable with 15 % of it gone; the quiet zone is the caller's."""
    # Read when the first code is drawn: it takes longer to load than a page to lay out, and drafts have no code.
    import segno  # noqa: PLC0415

    # What is written is as good as random, so any mask will do; to look for the best one takes five times as long.
    code = segno.make(text, error="m", boost_error=False, micro=False, mask=1)
    side = len(code.matrix) * _SQUARE
    return Strip(height=side, marks=(Shape(x=0, y=0, width=side, path=_figure(code.matrix), colour=_BLACK),))


def _figure(rows: Iterable[Iterable[int]]) -> QPainterPath:
    """One path for all: as many rectangles of their own would show seams where they meet."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for row, squares in enumerate(rows):
        for first, count in _runs(squares):
            path.addRect(QRectF(first * _SQUARE, row * _SQUARE, count * _SQUARE, _SQUARE))
    return path


def _runs(squares: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first column and the length of each run of dark squares."""
    column = 0
    for is_dark, run in groupby(squares):
        length = len(list(run))
        if is_dark:
            yield column, length
        column += length
