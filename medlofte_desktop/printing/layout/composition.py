"""The whole text of a sheet or a paper as strips, in the order they are read."""

from dataclasses import replace

from medlofte_desktop.domain.sheet.occasion_paper import OccasionPaper, PaperPart, Printable
from medlofte_desktop.domain.sheet.signing_sheet import SheetText, SigningSheet
from medlofte_desktop.printing.layout.foot import references_fit
from medlofte_desktop.printing.layout.measures import POINT
from medlofte_desktop.printing.layout.promises import area_strips
from medlofte_desktop.printing.layout.signatures import signature_strips
from medlofte_desktop.printing.layout.strips import Strip, kept, spaced
from medlofte_desktop.printing.layout.styles import BODY, HEADING
from medlofte_desktop.printing.layout.table import table_strips
from medlofte_desktop.printing.layout.text import listing, paragraphs
from medlofte_desktop.printing.layout.title import title_strips

_LINES_BEFORE_SIGNATURES = 3
_NARROWEST = 14 * POINT  # a column of running numbers


def composed(printed: Printable, width: float) -> list[Strip]:
    """Everything but the foot; the last lines of text stay with the first signatures."""
    body = _paper_text(printed, width) if isinstance(printed, OccasionPaper) else _sheet_text(printed, width)
    text = [*title_strips(printed, width), *body]
    text[-1] = replace(text[-1], keeps_next=False)
    signatures = signature_strips(printed, width)
    return [*_with_signatures(text), *signatures] if signatures else text


def _sheet_text(sheet: SigningSheet, width: float) -> list[Strip]:
    return [
        *_texts(sheet.opening, width),
        *_section("Det här ska vi göra", area_strips(sheet.areas, width), width),
        *_texts(sheet.closing, width),
        *_section("Underlag", listing(sheet.evidence, BODY, width), width),
        *_section("Ärende och beslut", _long_references(sheet, width), width),
        *paragraphs(sheet.copies, BODY, width, gap=20 * POINT),
    ]


def _paper_text(paper: OccasionPaper, width: float) -> list[Strip]:
    return [strip for part in paper.parts for strip in _part(part, width)]


def _part(part: PaperPart, width: float) -> list[Strip]:
    text = paragraphs(part.text, BODY, width)
    table = table_strips(part.table, 0, width, narrowest=_NARROWEST) if part.table else []
    if text and table:
        text[-1] = replace(text[-1], keeps_next=True)
    return _section(part.heading, [*text, *spaced(table, 8 * POINT)], width)


def _with_signatures(text: list[Strip]) -> list[Strip]:
    return [*text[:-_LINES_BEFORE_SIGNATURES], *kept(text[-_LINES_BEFORE_SIGNATURES:], with_next=True)]


def _texts(texts: tuple[SheetText, ...], width: float) -> list[Strip]:
    return [strip for one in texts for strip in _section(one.heading, paragraphs(one.text, BODY, width), width)]


def _section(heading: str, strips: list[Strip], width: float) -> list[Strip]:
    """The strips under their heading; nothing at all without strips."""
    if not strips:
        return []
    return [*kept(paragraphs(heading, HEADING, width, gap=22 * POINT), with_next=True), *spaced(strips, 5 * POINT)]


def _long_references(sheet: SigningSheet, width: float) -> list[Strip]:
    return [] if references_fit(sheet, width) else paragraphs("\n".join(sheet.references), BODY, width)
