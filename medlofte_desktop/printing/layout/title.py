"""The head of the first page: who promises, what the document is called, for which time."""

from medlofte_desktop.domain.sheet.occasion_paper import OccasionPaper, Printable
from medlofte_desktop.domain.text import in_a_row
from medlofte_desktop.printing.layout.measures import POINT
from medlofte_desktop.printing.layout.strips import Rule, Strip, kept
from medlofte_desktop.printing.layout.styles import ACCENT, PARTIES, PERIOD, TITLES, Style
from medlofte_desktop.printing.layout.text import paragraphs


def title_strips(printed: Printable, width: float) -> list[Strip]:
    """The whole head, kept together with the start of the text."""
    rule = Strip(height=POINT, gap=16 * POINT, marks=(Rule(x=0, y=0, width=width, thickness=POINT, colour=ACCENT),))
    below = printed.subtitle if isinstance(printed, OccasionPaper) else printed.period
    strips = [
        *paragraphs(in_a_row((*printed.municipalities, printed.police_district)), PARTIES, width),
        *paragraphs(printed.title, _title_style(printed.title), width, gap=6 * POINT),
        *paragraphs(below, PERIOD, width, gap=4 * POINT),
        rule,
    ]
    return kept(strips, with_next=True)


def _title_style(title: str) -> Style:
    """Long titles are set smaller."""
    return TITLES[0 if len(title) <= 36 else 1 if len(title) <= 90 else 2]
