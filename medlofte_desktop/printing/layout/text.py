"""From text to lines: broken to a width, every character kept, markup taken literally."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from medlofte_desktop.printing.layout.fonts import metrics, printable
from medlofte_desktop.printing.layout.measures import POINT
from medlofte_desktop.printing.layout.strips import Strip, Words, spaced, without_lone_lines
from medlofte_desktop.printing.layout.styles import Style

_LIST_MARK = re.compile(r"([-–—•*·]|\d{1,2}[.)])[ \t]+(?=\S)")

_LONGEST_IN_A_ROW = 60  # characters


def lines(text: str, style: Style, width: float, *, x: float = 0, top: float = 0) -> list[Words]:
    """One paragraph's lines, each as if it stood first at `top` below its strip's top."""
    layout = QTextLayout(printable(text).replace("\n", " "), style.font)
    layout.setTextOption(_option())
    layout.setCacheEnabled(True)
    printed = layout.text()
    return [
        Words(
            x=x,
            baseline=top + style.baseline,
            width=line.naturalTextWidth(),
            text=printed[line.textStart() : line.textStart() + line.textLength()],
            colour=style.colour,
            line=line,
            layout=layout,
        )
        for line in _broken(layout, width)
    ]


def _broken(layout: QTextLayout, width: float) -> Iterator[QTextLine]:
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(line)
    layout.endLayout()
    yield from found


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
