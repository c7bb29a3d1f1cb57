"""The process that draws many sheets: QPainter holds the interpreter's lock, and the window must not wait for it.

Started by `workers`. Takes one pickled Order on stdin and answers on stdout with pickled Drawn values; the pipe from
its own parent is the only place it reads pickles from.
"""

import os
import pickle
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.printing.archive import about, archived
from medlofte_desktop.printing.layout.pages import pages
from medlofte_desktop.printing.pdf import RawPdf, ensure_application, raw_pdf
from medlofte_desktop.printing.splitting import split

_AT_A_TIME = 32  # sheets to a stream: their fonts are embedded once; more would only cost memory and late progress


@dataclass(frozen=True, slots=True)
class Order:
    """Sheets by their place among all that are to be drawn, into a file each or into one."""

    sheets: dict[int, SigningSheet]
    combined: bool


@dataclass(frozen=True, slots=True)
class Drawn:
    """The sheet at `place` is drawn; with its file, or, when all are to share one, without until the last."""

    place: int
    pages: int
    pdf: bytes | None


def main() -> None:
    """Carry out the one order and end."""
    # Whatever else is printed must not end up among the replies, be it by Python or by Qt.
    with os.fdopen(os.dup(1), "wb") as replies:
        os.dup2(2, 1)
        order = pickle.load(sys.stdin.buffer)
        application = ensure_application()
        for reply in carried_out(order):
            pickle.dump(reply, replies, pickle.HIGHEST_PROTOCOL)
            replies.flush()
        del application


def carried_out(order: Order) -> Iterator[Drawn]:
    """A reply for each sheet, as soon as it can be given."""
    return _together(order.sheets) if order.combined else _apart(order.sheets)


def _apart(sheets: dict[int, SigningSheet]) -> Iterator[Drawn]:
    places = list(sheets)
    for first in range(0, len(places), _AT_A_TIME):
        chunk = places[first : first + _AT_A_TIME]
        laid_out = [pages(sheets[place]) for place in chunk]
        pdf = raw_pdf(chain.from_iterable(laid_out))
        counts = [len(each) for each in laid_out]
        files = split(pdf, [sheets[place] for place in chunk], counts)
        yield from map(Drawn, chunk, counts, files)


def _together(sheets: dict[int, SigningSheet]) -> Iterator[Drawn]:
    """A sheet is laid out when its turn has come, so that a long file takes little more memory than a short one."""
    raw = RawPdf()
    for place, sheet in sheets.items():
        laid_out = pages(sheet)
        for page in laid_out:
            raw.add(page)
        if place != next(reversed(sheets)):
            yield Drawn(place, len(laid_out), None)
    yield Drawn(place, len(laid_out), archived(raw.finished(), about(list(sheets.values()))))
