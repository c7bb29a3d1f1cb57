"""Text broken into the lines that fit a width, as delegates draw it; a word longer than the line is broken too."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_LETTERS_IN_A_LINE = 400  # more than fit in any


def wrapped(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """At most so many lines; the last one ends in … where there is more. An empty text is one empty line."""
    return _wrapped(text[: most * _LETTERS_IN_A_LINE].replace("\n", "\u2028"), font.toString(), width, most)


@lru_cache(maxsize=1024)
def _wrapped(text: str, font_name: str, width: int, most: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(font_name)
    starts = _line_starts(text, font, width, most)
    ends = [*starts[1:], len(text)]
    lines = [text[start:end].rstrip() for start, end in zip(starts, ends, strict=True)]
    if len(lines) <= most:
        return tuple(lines)
    rest = f"{lines[most - 1]} {lines[most]}"
    return (*lines[: most - 1], QFontMetrics(font).elidedText(f"{rest} …", Qt.TextElideMode.ElideRight, width))


def _line_starts(text: str, font: QFont, width: int, most: int) -> list[int]:
    """Where each line begins; one line more than `most` tells that there is more."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        starts.append(_in_letters(text, line.textStart()))
    layout.endLayout()
    return starts or [0]


def _in_letters(text: str, units: int) -> int:
    """Qt counts in UTF-16: a letter beyond the first 65 536 is two of them."""
    if text.isascii() or max(text) <= "\uffff":
        return units
    return len(text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore"))
