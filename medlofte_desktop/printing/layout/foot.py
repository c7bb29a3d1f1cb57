"""The small print at the foot of every page: what the document refers to, its version, which page this is."""

from medlofte_desktop.domain.signing_sheet import SigningSheet
from medlofte_desktop.printing.layout.measures import POINT
from medlofte_desktop.printing.layout.strips import Rule, Strip, stacked
from medlofte_desktop.printing.layout.styles import FOOT, HAIRLINE
from medlofte_desktop.printing.layout.text import lines, paragraphs

GAP_ABOVE = 14 * POINT
_MOST_LINES = 5
_NUMBERS = 92 * POINT


def references_fit(sheet: SigningSheet, width: float) -> bool:
    """Whether the references are short enough to stand on every page; otherwise they belong in the text."""
    return len(_references(sheet, width)) <= _MOST_LINES


def foot_strip(sheet: SigningSheet, width: float, *, page: int, pages: int) -> Strip:
    """The foot; equally high on every page of a sheet."""
    left = _references(sheet, width) if references_fit(sheet, width) else []
    right = [_right(f"Sida {page} ({pages})", width), _right(f"Version {sheet.version_code}", width)]
    both = _beside(stacked(left), stacked(right))
    rule = Rule(x=0, y=0, width=width, thickness=0.5 * POINT, colour=HAIRLINE)
    return stacked((Strip(height=0.5 * POINT, marks=(rule,)), Strip(height=5 * POINT), both))


def _references(sheet: SigningSheet, width: float) -> list[Strip]:
    strips = paragraphs("\n".join(sheet.references), FOOT, width - _NUMBERS - 10 * POINT)
    return [Strip(height=strip.height, marks=strip.marks) for strip in strips]


def _right(text: str, width: float) -> Strip:
    words = lines(text, FOOT, width)[0]
    return Strip(height=FOOT.line_height, marks=(words.moved(width - words.width, 0),))


def _beside(left: Strip, right: Strip) -> Strip:
    return Strip(height=max(left.height, right.height), marks=(*left.marks, *right.marks))
