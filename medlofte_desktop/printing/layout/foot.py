"""The small print at the foot of every page: what the document refers to, its version, which page this is."""

from medlofte_desktop.domain.sheet.occasion_paper import OccasionPaper, Printable
from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.printing.layout.measures import POINT
from medlofte_desktop.printing.layout.qr_code import QUIET, SIDE, qr_strip
from medlofte_desktop.printing.layout.strips import Rule, Strip, side_by_side, stacked
from medlofte_desktop.printing.layout.styles import FOOT, HAIRLINE
from medlofte_desktop.printing.layout.text import lines, paragraphs

GAP_ABOVE = 14 * POINT
_MOST_LINES = 5
_NUMBERS = 92 * POINT
_NOTHING = Strip(height=0)
_CODE = "MEDLOFTE:{sha256}"


def references_fit(sheet: SigningSheet, width: float) -> bool:
    """Whether the references are short enough to stand on every page; otherwise they belong in the text."""
    return len(_references(sheet, width)) <= _MOST_LINES


class Foot:
    """The foot of one document's pages, equally high on all of them.

    A frozen sheet bears its version as a QR code too. A draft has as much room in its place: the pages that are
    frozen are those that were read.
    """

    def __init__(self, printed: Printable, width: float) -> None:
        self._width = width
        rule = Rule(x=0, y=0, width=width, thickness=0.5 * POINT, colour=HAIRLINE)
        self._above = (Strip(height=0.5 * POINT, marks=(rule,)), Strip(height=5 * POINT))
        self._version, self._code = _NOTHING, _NOTHING
        if isinstance(printed, OccasionPaper):
            self._left = stacked(_plain(printed.name, width - _NUMBERS))
        else:
            self._left = stacked(_references(printed, width) if references_fit(printed, width) else ())
            self._identify(printed)

    def on(self, page: int, pages: int) -> Strip:
        """The foot of page `page` of `pages`."""
        numbers = stacked((_right(f"Sida {page} ({pages})", self._numbers_end), self._version))
        return stacked((*self._above, side_by_side((self._left, numbers, self._code), 0)))

    @property
    def _numbers_end(self) -> float:
        """How far the page number and the version reach: to the edge, or to the quiet zone of the code."""
        return self._width - (SIDE + QUIET if self._code.marks else 0)

    def _identify(self, sheet: SigningSheet) -> None:
        self._code = Strip(height=SIDE)
        if sheet.frozen_as:
            self._code = _moved(qr_strip(_CODE.format(sha256=sheet.frozen_as.upper())), self._width - SIDE)
        self._version = _right(f"Version {sheet.version_code}", self._numbers_end)


def _references(sheet: SigningSheet, width: float) -> list[Strip]:
    return _plain("\n".join(sheet.references), width - _NUMBERS - QUIET - SIDE)


def _plain(text: str, width: float) -> list[Strip]:
    """Lines close under each other."""
    strips = paragraphs(text, FOOT, width - 10 * POINT)
    return [Strip(height=strip.height, marks=strip.marks) for strip in strips]


def _right(text: str, end: float) -> Strip:
    words = lines(text, FOOT, end)[0]
    return _moved(Strip(height=FOOT.line_height, marks=(words,)), end - words.width)


def _moved(strip: Strip, right: float) -> Strip:
    return Strip(height=strip.height, marks=tuple(mark.moved(right, 0) for mark in strip.marks))
