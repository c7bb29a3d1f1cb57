"""The small print at the foot of every page: what the document refers to, its version, which page this is."""

from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.printing.layout.measures import POINT
from medlofte_desktop.printing.layout.strips import Rule, Strip, side_by_side, stacked
from medlofte_desktop.printing.layout.styles import FOOT, HAIRLINE
from medlofte_desktop.printing.layout.text import lines, paragraphs

GAP_ABOVE = 14 * POINT
_MOST_LINES = 5
_NUMBERS = 92 * POINT


def references_fit(sheet: SigningSheet, width: float) -> bool:
    """Whether the references are short enough to stand on every page; otherwise they belong in the text."""
    return len(_references(sheet, width)) <= _MOST_LINES


class Foot:
    """The foot of one sheet's pages, equally high on all of them."""

    def __init__(self, sheet: SigningSheet, width: float) -> None:
        self._width = width
        rule = Rule(x=0, y=0, width=width, thickness=0.5 * POINT, colour=HAIRLINE)
        self._above = (Strip(height=0.5 * POINT, marks=(rule,)), Strip(height=5 * POINT))
        self._left = stacked(_references(sheet, width) if references_fit(sheet, width) else ())
        self._version = _right(f"Version {sheet.version_code}", width)

    def on(self, page: int, pages: int) -> Strip:
        """The foot of page `page` of `pages`."""
        right = stacked((_right(f"Sida {page} ({pages})", self._width), self._version))
        return stacked((*self._above, side_by_side((self._left, right), 0)))


def _references(sheet: SigningSheet, width: float) -> list[Strip]:
    strips = paragraphs("\n".join(sheet.references), FOOT, width - _NUMBERS - 10 * POINT)
    return [Strip(height=strip.height, marks=strip.marks) for strip in strips]


def _right(text: str, width: float) -> Strip:
    words = lines(text, FOOT, width)[0]
    return Strip(height=FOOT.line_height, marks=(words.moved(width - words.width, 0),))
