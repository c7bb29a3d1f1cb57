"""The head of the first page: who promises, what the document is called, for which time."""

from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.printing.layout.measures import POINT
from medlofte_desktop.printing.layout.strips import Rule, Strip, kept
from medlofte_desktop.printing.layout.styles import ACCENT, PARTIES, PERIOD, TITLES, Style
from medlofte_desktop.printing.layout.text import paragraphs


def title_strips(sheet: SigningSheet, width: float) -> list[Strip]:
    """The whole head, kept together with the start of the text."""
    rule = Strip(height=POINT, gap=16 * POINT, marks=(Rule(x=0, y=0, width=width, thickness=POINT, colour=ACCENT),))
    strips = [
        *paragraphs(in_a_row((*sheet.municipalities, sheet.police_district)), PARTIES, width),
        *paragraphs(sheet.title, _title_style(sheet.title), width, gap=6 * POINT),
        *paragraphs(sheet.period, PERIOD, width, gap=4 * POINT),
        rule,
    ]
    return kept(strips, with_next=True)


def in_a_row(names: tuple[str, ...]) -> str:
    """`Vännäs kommun, Umeå kommun och Lokalpolisområde Umeå`."""
    *rest, last = [name for name in names if name] or [""]
    return f"{', '.join(rest)} och {last}" if rest else last


def document_name(sheet: SigningSheet) -> str:
    """The document in one line: what a page that holds only a part of it is known by."""
    return ", ".join(filter(None, (sheet.title, in_a_row(sheet.municipalities), sheet.period)))


def _title_style(title: str) -> Style:
    """Long titles are set smaller."""
    return TITLES[0 if len(title) <= 36 else 1 if len(title) <= 90 else 2]
