"""Strips placed on pages: nothing lost, nothing split, what belongs together on one page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPageLayout

from medlofte_desktop.domain.sheet.occasion_paper import Printable
from medlofte_desktop.printing.layout.composition import composed
from medlofte_desktop.printing.layout.foot import GAP_ABOVE, Foot
from medlofte_desktop.printing.layout.measures import A4, Frame, frame_of
from medlofte_desktop.printing.layout.strips import Strip

_TIGHTER = (0.8, 0.6)
_MOST_PAGES_TO_SAVE_ONE_OF = 4


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip and the height at which it stands, from the paper's upper edge.

    `scale` is below 1 only where a strip is higher than a whole page: it is drawn smaller rather than cut.
    """

    strip: Strip
    top: float
    scale: float = 1.0

    @property
    def bottom(self) -> float:
        return self.top + self.strip.height * self.scale


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page, ready to be drawn."""

    number: int
    of: int
    frame: Frame
    body: tuple[Placed, ...]
    foot: Placed
    draft: bool

    @property
    def text(self) -> str:
        return " ".join(placed.strip.text for placed in (*self.body, self.foot))


def pages(printed: Printable, layout: QPageLayout = A4) -> tuple[Page, ...]:
    """A sheet or a paper of an occasion, on paper of that size: always at least one page."""
    frame = frame_of(layout)
    foot = Foot(printed, frame.width)
    foot_top = frame.bottom - foot.on(1, 1).height
    bodies = _placed(composed(printed, frame.width), frame.top, foot_top - GAP_ABOVE)
    return tuple(
        Page(
            number=number,
            of=len(bodies),
            frame=frame,
            body=tuple(body),
            foot=Placed(foot.on(number, len(bodies)), foot_top),
            draft=printed.draft,
        )
        for number, body in enumerate(bodies, start=1)
    )


def _placed(strips: Sequence[Strip], top: float, bottom: float) -> list[list[Placed]]:
    """As airy as possible on the fewest pages: space between strips shrinks where that saves a page."""
    airy = _filled(strips, top, bottom, 1.0)
    if 1 < len(airy) <= _MOST_PAGES_TO_SAVE_ONE_OF and _may_save_a_page(strips, airy, top, bottom):
        for share in _TIGHTER:
            tight = _filled(strips, top, bottom, share)
            if len(tight) < len(airy):
                return tight
    return airy


def _may_save_a_page(strips: Sequence[Strip], airy: list[list[Placed]], top: float, bottom: float) -> bool:
    """Whether what stands on the last page is no more than could be found room for; saves vain attempts."""
    found = sum(strip.gap for strip in strips) * (1 - _TIGHTER[-1])
    found += sum(bottom - page[-1].bottom for page in airy[:-1])
    return airy[-1][-1].bottom - top <= found


def _filled(strips: Sequence[Strip], top: float, bottom: float, share: float) -> list[list[Placed]]:
    column = _Column(top, bottom, share)
    for group in _groups(strips):
        column.add(group)
    return column.pages


def _groups(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    """Runs of strips that stand on one page."""
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keeps_next:
            yield group
            group = []
    if group:
        yield group


class _Column:
    """Fills page after page from top to bottom."""

    def __init__(self, top: float, bottom: float, share_of_gaps: float) -> None:
        self._top = top
        self._bottom = bottom
        self._share = share_of_gaps
        self._end = top
        self.pages: list[list[Placed]] = [[]]

    def add(self, group: list[Strip]) -> None:
        """On this page if it has room, otherwise on the next; only a group higher than a page is parted."""
        if self.pages[-1] and not self._has_room_for(group):
            self._turn(group[0])
        for strip in group:
            if self.pages[-1] and not self._has_room_for([strip]):
                self._turn(strip)
            self._place(strip)

    def _has_room_for(self, group: list[Strip]) -> bool:
        height = sum([strip.height + strip.gap * self._share for strip in group])
        height -= 0 if self.pages[-1] else group[0].gap * self._share
        return self._end + height <= self._bottom

    def _turn(self, strip: Strip) -> None:
        self.pages.append([])
        self._end = self._top
        for head in strip.repeated:
            self._place(head)

    def _place(self, strip: Strip) -> None:
        top = self._end + (strip.gap * self._share if self.pages[-1] else 0)
        scale = min(1.0, (self._bottom - top) / strip.height) if strip.height else 1.0
        self.pages[-1].append(Placed(strip, top, scale))
        self._end = self.pages[-1][-1].bottom
