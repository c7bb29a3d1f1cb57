"""What the sheet is about: priority areas, numbered promises, and what is to be done for each."""

import re
from collections.abc import Iterable
from dataclasses import replace

from medlofte_desktop.domain.sheet.signing_sheet import SheetArea, SheetPromise
from medlofte_desktop.printing.layout.activity_table import activity_strips
from medlofte_desktop.printing.layout.measures import POINT
from medlofte_desktop.printing.layout.strips import Strip, kept, spaced
from medlofte_desktop.printing.layout.styles import AREA, BODY, NOTE, NUMBER, PROMISE, PROMISED_BY
from medlofte_desktop.printing.layout.text import lines, listing, paragraphs

_INDENT = 26 * POINT
# The words of a text before it promises, and the first two of them, where its subject begins.
_OPENING = re.compile(r"(?P<who>(?P<begins>\S+(?: \S+)?)[^.!?:]{0,120}?) (?:lovar|ska)\b")
_OTHER_NAMES = {"kommunen": r"\bkommun(?:en)?\b", "polisen": r"\bpolis(?:en|myndigheten)\b"}


def area_strips(areas: Iterable[SheetArea], width: float) -> list[Strip]:
    """All areas and promises. Areas that have only a name are listed first, with the others beside them."""
    areas = tuple(areas)
    named = [area.title for area in areas if area.title]
    told = [area for area in areas if area.promises or area.reason or area.cause]
    strips: list[Strip] = []
    if any(area not in told for area in areas):
        strips += _subheading("Prioriterade områden", width, gap=8 * POINT)
        strips += spaced(listing(named, BODY, width), 3 * POINT)
    for area in told:
        strips += _area(area, width, rest="Löften" if strips else "")
    return strips


def _area(area: SheetArea, width: float, *, rest: str) -> list[Strip]:
    strips = _subheading(area.title or rest, width, gap=15 * POINT)
    strips += _note("Varför", area.reason, width)
    strips += _note("Orsak", area.cause, width)
    shared = _shared_giver(area.promises)
    strips += kept(paragraphs(shared and f"{shared}:", PROMISED_BY, width, gap=4 * POINT), with_next=True)
    for promise in area.promises:
        strips += promise_strips(promise, width, said=shared)
    return strips


def _shared_giver(promises: tuple[SheetPromise, ...]) -> str:
    """Who gives all the promises of an area, where that can be said once above them."""
    givers = {promise.promised_by for promise in promises if not _says_who(promise)}
    everyone = {promise.promised_by for promise in promises}
    return next(iter(givers)) if givers == everyone and len(everyone) == 1 < len(promises) else ""


def _says_who(promise: SheetPromise) -> bool:
    """Whether the text itself begins with those who promise: "Polisen och Umeå kommun lovar …"."""
    text, by = promise.text.casefold(), promise.promised_by.casefold()
    if text.startswith(by):
        return True
    opening = _OPENING.match(text)
    parties = [_party(name) for name in by.removesuffix(" lovar").split(" och ")]
    if opening is None or not any(party.search(opening["begins"]) for party in parties):
        return False
    return all(party.search(opening["who"]) for party in parties)


def _party(name: str) -> re.Pattern[str]:
    """How a text may call a party: "kommunen" is also "Umeå kommun", but neither "kommunens" nor "kommunalråd"."""
    return re.compile(_OTHER_NAMES.get(name, rf"\b{re.escape(name)}\b"))


def _subheading(text: str, width: float, *, gap: float) -> list[Strip]:
    return kept(paragraphs(text, AREA, width, gap=gap), with_next=True)


def promise_strips(promise: SheetPromise, width: float, *, said: str = "") -> list[Strip]:
    """A promise with its number in the margin, then why, to what end, and the activities.

    `said` is who promises, where that stands above already.
    """
    by = "" if _says_who(promise) or promise.promised_by == said else promise.promised_by
    strips = spaced(_numbered(promise, by, width - _INDENT), 10 * POINT)
    strips += _note("Varför", promise.rationale, width - _INDENT, x=_INDENT)
    strips += _note("Mål", promise.goal, width - _INDENT, x=_INDENT)
    table = activity_strips(promise.activities, _INDENT, width - _INDENT)
    if table:
        strips[-1] = replace(strips[-1], keeps_next=True)
    return strips + spaced(table, 5 * POINT)


def _numbered(promise: SheetPromise, by: str, width: float) -> list[Strip]:
    strips = kept(paragraphs(by, PROMISED_BY, width, x=_INDENT), with_next=True)
    strips += paragraphs(promise.text, PROMISE, width, x=_INDENT)
    strips = strips or [Strip(height=PROMISE.line_height)]
    style = PROMISED_BY if by else PROMISE
    number = replace(lines(f"{promise.number}.", NUMBER, _INDENT)[0], baseline=style.baseline)
    return [replace(strips[0], marks=(number, *strips[0].marks)), *strips[1:]]


def _note(name: str, text: str, width: float, *, x: float = 0) -> list[Strip]:
    return paragraphs(f"{name}: {text}", NOTE, width, x=x, gap=3 * POINT) if text else []
