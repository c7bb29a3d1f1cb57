"""What pages are made of: strips, slices across the text that are never split, and the marks on them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTextLayout, QTextLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A line of text within a strip; `baseline` counts from the strip's top.

    `layout` is what `line` was cut from and must live as long as it.
    """

    x: float
    baseline: float
    width: float
    text: str
    colour: QColor
    line: QTextLine
    layout: QTextLayout

    def moved(self, right: float, down: float) -> "Words":
        return Words(
            x=self.x + right,
            baseline=self.baseline + down,
            width=self.width,
            text=self.text,
            colour=self.colour,
            line=self.line,
            layout=self.layout,
        )

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        painter.setPen(self.colour)
        self.line.draw(painter, QPointF(left + self.x, top + self.baseline - self.line.ascent()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A line to look at or to write on; `y` is its upper edge, from the strip's top."""

    x: float
    y: float
    width: float
    thickness: float
    colour: QColor

    def moved(self, right: float, down: float) -> "Rule":
        return replace(self, x=self.x + right, y=self.y + down)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        painter.fillRect(QRectF(left + self.x, top + self.y, self.width, self.thickness), self.colour)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A filled figure; its `path` begins at its own upper left corner."""

    x: float
    y: float
    width: float
    path: QPainterPath
    colour: QColor

    def moved(self, right: float, down: float) -> "Shape":
        return replace(self, x=self.x + right, y=self.y + down)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        painter.fillPath(self.path.translated(left + self.x, top + self.y), self.colour)


Mark = Words | Rule | Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """A slice of the sheet that is never split.

    `gap` is the space above it, unless a page begins with it. A strip that `keeps_next` stands on the same page
    as the strip after it. `repeated` is set above it when a page begins with it: a table's head.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    gap: float = 0
    keeps_next: bool = False
    is_signature: bool = False
    repeated: tuple["Strip", ...] = ()

    @property
    def text(self) -> str:
        return " ".join(mark.text for mark in self.marks if isinstance(mark, Words))


def stacked(strips: Iterable[Strip]) -> Strip:
    """The strips as one, each under the one before it."""
    marks: list[Mark] = []
    height = 0.0
    for strip in strips:
        height += strip.gap if height else 0
        marks += [mark.moved(0, height) for mark in strip.marks] if height else strip.marks
        height += strip.height
    return Strip(height=height, marks=tuple(marks))


def side_by_side(strips: Iterable[Strip], step: float) -> Strip:
    """The strips as one, each `step` to the right of the one before it."""
    strips = tuple(strips)
    marks = [mark.moved(step * place, 0) for place, strip in enumerate(strips) for mark in strip.marks]
    return Strip(height=max((strip.height for strip in strips), default=0), marks=tuple(marks))


def kept(strips: Iterable[Strip], *, with_next: bool = False) -> list[Strip]:
    """The strips on one page, and on the same page as what follows if `with_next`."""
    strips = list(strips)
    last = len(strips) - 1
    return [_keeping(strip, with_next or place < last) for place, strip in enumerate(strips)]


def without_lone_lines(strips: list[Strip]) -> list[Strip]:
    """A paragraph's lines, of which neither the first nor the last is left alone on a page."""
    last = len(strips) - 1
    return [_keeping(strip, place < last and place in (0, last - 1)) for place, strip in enumerate(strips)]


def spaced(strips: list[Strip], gap: float) -> list[Strip]:
    """The strips with `gap` above the first."""
    return [replace(strips[0], gap=gap), *strips[1:]] if strips and strips[0].gap != gap else strips


def _keeping(strip: Strip, keeps_next: bool) -> Strip:  # noqa: FBT001
    return strip if strip.keeps_next is keeps_next else replace(strip, keeps_next=keeps_next)
