"""How the parts of a sheet are set: sizes and leadings in points, weights, colours."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QFont

from medlofte_desktop.printing.layout import fonts
from medlofte_desktop.printing.layout.fonts import REGULAR, SEMIBOLD
from medlofte_desktop.printing.layout.measures import POINT

INK = QColor("#1b2027")
GREY = QColor("#56606c")
ACCENT = QColor("#1d4f91")
HAIRLINE = QColor("#c3cad3")
WATERMARK = QColor("#e8eaee")


class Style(NamedTuple):
    """A way to set text; `baseline` and `line_height` are in layout units."""

    size: float
    leading: float
    weight: QFont.Weight = REGULAR
    colour: QColor = INK

    @property
    def font(self) -> QFont:
        return fonts.font(self.size, self.weight)

    @property
    def line_height(self) -> float:
        return self.leading * POINT

    @property
    def baseline(self) -> float:
        """From a line's top: small letters look centred in their line."""
        return (self.leading / 2 + self.size * 0.31) * POINT


PARTIES = Style(12, 16, SEMIBOLD, ACCENT)
TITLES = (Style(34, 39, SEMIBOLD), Style(25, 30, SEMIBOLD), Style(18, 22.5, SEMIBOLD))
PERIOD = Style(15, 20, REGULAR, GREY)
HEADING = Style(15, 20, SEMIBOLD, ACCENT)
AREA = Style(12, 16, SEMIBOLD)
PROMISE = Style(11.5, 16)
NUMBER = Style(11.5, 16, SEMIBOLD, ACCENT)
PROMISED_BY = Style(9, 13, SEMIBOLD, GREY)
BODY = Style(10.5, 15.5)
NOTE = Style(9.5, 13.5, REGULAR, GREY)
CELL = Style(9, 12.5)
CELL_HEAD = Style(8, 11.5, SEMIBOLD, GREY)
NAME = Style(11, 15, SEMIBOLD)
PERSON = Style(10, 14)
LABEL = Style(8, 11, REGULAR, GREY)
FOOT = Style(8, 11, REGULAR, GREY)
