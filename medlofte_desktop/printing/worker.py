"""The process that draws many papers: QPainter holds the interpreter's lock, and the window must not wait for it.

Started by `workers`. Takes one pickled Order on stdin and answers on stdout with pickled Drawn values; the pipe from
its own parent is the only place it reads pickles from.
"""

import os
import pickle
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from medlofte_desktop.domain.signing.print_queue import Queued
from medlofte_desktop.printing.archive import about, archived
from medlofte_desktop.printing.copying import Run
from medlofte_desktop.printing.layout.pages import pages
from medlofte_desktop.printing.pdf import RawPdf, ensure_application, raw_pdf
from medlofte_desktop.printing.splitting import split

_AT_A_TIME = 32  # papers to a stream: their fonts are embedded once; more would only cost memory and late progress


@dataclass(frozen=True, slots=True)
class Order:
    """Papers by their place among all that are to be drawn, into a file each or, in so many copies, into one."""

    papers: dict[int, Queued]
    combined: bool


@dataclass(frozen=True, slots=True)
class Drawn:
    """The paper at `place` is drawn, one copy of it with so many `pages`.

    With its file, or, when all are to share one, without until the last.
    """

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
    """A reply for each paper, as soon as it can be given."""
    return _together(order.papers) if order.combined else _apart(order.papers)


def _apart(papers: dict[int, Queued]) -> Iterator[Drawn]:
    places = list(papers)
    for first in range(0, len(places), _AT_A_TIME):
        chunk = places[first : first + _AT_A_TIME]
        printed = [papers[place].printed for place in chunk]
        laid_out = [pages(one) for one in printed]
        pdf = raw_pdf(chain.from_iterable(laid_out))
        counts = [len(each) for each in laid_out]
        files = split(pdf, printed, counts)
        yield from map(Drawn, chunk, counts, files)


def _together(papers: dict[int, Queued]) -> Iterator[Drawn]:
    """A paper is laid out when its turn has come, so that a long file takes little more memory than a short one."""
    raw = RawPdf()
    runs: list[Run] = []
    for place, paper in papers.items():
        laid_out = pages(paper.printed)
        runs.append(Run(len(laid_out), paper.copies))
        for page in laid_out:
            raw.add(page)
        if place != next(reversed(papers)):
            yield Drawn(place, len(laid_out), None)
    described = about([paper.printed for paper in papers.values()])
    yield Drawn(place, len(laid_out), archived(raw.finished(), described, runs))
