"""Room to sign: a block for each person, two side by side, every block whole on one page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from medlofte_desktop.domain.sheet.occasion_paper import Printable
from medlofte_desktop.domain.sheet.signing_sheet import SignatureBlock
from medlofte_desktop.printing.layout.measures import MM, POINT
from medlofte_desktop.printing.layout.strips import Rule, Strip, kept, side_by_side, stacked
from medlofte_desktop.printing.layout.styles import BODY, GREY, LABEL, NAME, NOTE, PERSON, Style
from medlofte_desktop.printing.layout.text import lines, paragraphs

_GUTTER = 12 * MM
_ROOM_FOR_PLACE = 9 * MM
_ROOM_FOR_SIGNATURE = 16 * MM
_ROOM_FOR_NAME = 8 * MM
_LONG = 120  # characters; a block with more than this in one field gets the whole width


def signature_strips(printed: Printable, width: float) -> list[Strip]:
    """One strip for each row of blocks; none where nobody is to sign.

    Up to four blocks stay together. A page that begins with one names the document that is being signed.
    """
    column = (width - _GUTTER) / 2
    rows = [
        replace(_row(row, printed.place_and_date, column if _is_short(row[0]) else width), gap=7 * MM)
        for row in _rows(printed.signatures)
    ]
    continued = tuple(paragraphs(f"Underskrifter till {printed.name}", NOTE, width))
    rows = [replace(row, is_signature=True, repeated=continued) for row in rows]
    return kept(rows) if len(rows) <= 2 else rows


def _rows(blocks: Sequence[SignatureBlock]) -> Iterator[tuple[SignatureBlock, ...]]:
    """Two blocks a row; one that needs the whole width stands alone."""
    waiting: tuple[SignatureBlock, ...] = ()
    for block in blocks:
        if waiting and _is_short(block):
            yield (*waiting, block)
            waiting = ()
            continue
        if waiting:
            yield waiting
        waiting = (block,) if _is_short(block) else ()
        if not waiting:
            yield (block,)
    if waiting:
        yield waiting


def _is_short(block: SignatureBlock) -> bool:
    return max(len(block.name), len(block.title), len(block.organisation)) <= _LONG


def _row(blocks: Sequence[SignatureBlock], place_and_date: str, width: float) -> Strip:
    return side_by_side((_block(block, place_and_date, width) for block in blocks), width + _GUTTER)


def _block(block: SignatureBlock, place_and_date: str, width: float) -> Strip:
    return stacked(
        (
            *_line_to_write_on("Ort och datum", place_and_date, width, _ROOM_FOR_PLACE),
            *_line_to_write_on("Underskrift", "", width, _ROOM_FOR_SIGNATURE),
            Strip(height=3 * POINT),
            *_stated("Namnförtydligande", block.name, NAME, width),
            *_stated("Titel", block.title, PERSON, width),
            *_stated("Organisation", block.organisation, PERSON, width),
        )
    )


def _line_to_write_on(label: str, filled_in: str, width: float, room: float) -> Iterator[Strip]:
    """A line with `room` above it, where what is known already stands, and a label under it."""
    written = stacked(paragraphs(filled_in, BODY, width))
    yield Strip(height=max(0, room - written.height))
    yield written
    yield Strip(height=0.6 * POINT, marks=(Rule(x=0, y=0, width=width, thickness=0.6 * POINT, colour=GREY),))
    yield Strip(height=LABEL.line_height, marks=tuple(lines(label, LABEL, width)), gap=POINT)


def _stated(label: str, text: str, style: Style, width: float) -> list[Strip]:
    """What is known, or a line to write it on."""
    return paragraphs(text, style, width) or list(_line_to_write_on(label, "", width, _ROOM_FOR_NAME))
