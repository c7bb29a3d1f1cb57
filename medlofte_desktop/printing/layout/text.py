"""From text to lines: broken to a width, every character kept, markup taken literally."""

import re
import threading
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from medlofte_desktop.printing.layout.fonts import metrics, printable
from medlofte_desktop.printing.layout.measures import POINT
from medlofte_desktop.printing.layout.strips import Strip, Words, spaced, without_lone_lines
from medlofte_desktop.printing.layout.styles import Style

_LIST_MARK = re.compile(r"([-–—•*·]|\d{1,2}[.)])[ \t]+(?=\S)")

_LONGEST_IN_A_ROW = 60  # characters
_SHORT = 40  # characters
_MOST_KNOWN = 500


def lines(text: str, style: Style, width: float, *, x: float = 0, top: float = 0) -> list[Words]:
    """One paragraph's lines, each as if it stood first at `top` below its strip's top."""
    return [
        Words(
            x=x,
            baseline=top + style.baseline,
            width=line.width,
            text=line.text,
            colour=style.colour,
            line=line.line,
            layout=line.layout,
        )
        for line in _broken(text, style, width)
    ]


class _Line(NamedTuple):
    line: QTextLine
    layout: QTextLayout
    width: float
    text: str


class _Known(threading.local):
    """Lines of short texts that come again and again, such as the heads of tables; a thread has its own."""

    def __init__(self) -> None:
        self.lines: dict[tuple[str, float, QFont.Weight, float], list[_Line]] = {}


_known = _Known()


def _broken(text: str, style: Style, width: float) -> list[_Line]:
    if len(text) > _SHORT:
        return _newly_broken(text, style, width)
    key = (text, style.size, style.weight, width)
    if key not in _known.lines:
        if len(_known.lines) >= _MOST_KNOWN:
            _known.lines.clear()
        _known.lines[key] = _newly_broken(text, style, width)
    return _known.lines[key]


def _newly_broken(text: str, style: Style, width: float) -> list[_Line]:
    layout = QTextLayout(printable(text).replace("\n", " "), style.font)
    layout.setTextOption(_option())
    layout.setCacheEnabled(True)
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(line)
    layout.endLayout()
    printed = layout.text()
    return [
        _Line(line, layout, line.naturalTextWidth(), printed[line.textStart() : line.textStart() + line.textLength()])
        for line in found
    ]


@cache
def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    option.setTabStopDistance(24 * POINT)
    return option


def natural_width(text: str, style: Style) -> float:
    """The width of the text on one line."""
    return metrics(style.size, style.weight).horizontalAdvance(printable(text).replace("\n", " "))


def paragraphs(text: str, style: Style, width: float, *, x: float = 0, gap: float = 0) -> list[Strip]:
    """Text with its paragraphs parted by newlines, each a little apart; `gap` is above the first.

    What somebody wrote as a list hangs from its marks.
    """
    strips: list[Strip] = []
    for paragraph in filter(None, (part.strip() for part in text.split("\n"))):
        close = bool(_LIST_MARK.match(paragraph))
        above = style.line_height * (0.15 if close else 0.42) if strips else gap
        strips += spaced(without_lone_lines(_paragraph(paragraph, style, width, x)), above)
    return strips


def listing(items: Iterable[str], style: Style, width: float) -> list[Strip]:
    """Short items in a row, parted by dots; as a list where one of them is long."""
    items = [item for item in items if item]
    if all(len(item) <= _LONGEST_IN_A_ROW and "\n" not in item for item in items):
        return paragraphs(" · ".join(items), style, width)
    return paragraphs("\n".join(f"• {item}" for item in items), style, width)


def _paragraph(text: str, style: Style, width: float, x: float) -> list[Strip]:
    mark = _LIST_MARK.match(text)
    if mark is None:
        return [Strip(height=style.line_height, marks=(line,)) for line in lines(text, style, width, x=x)]
    indent = max(12 * POINT, natural_width(mark[1] + "\u2002", style))
    hanging = lines(text[mark.end() :], style, width - indent, x=x + indent)
    first = (*lines(mark[1], style, indent, x=x), hanging[0])
    return [Strip(height=style.line_height, marks=marks) for marks in (first, *((line,) for line in hanging[1:]))]
