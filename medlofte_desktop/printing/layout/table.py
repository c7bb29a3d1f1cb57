"""A light table that runs on over any number of pages."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from medlofte_desktop.domain.sheet.occasion_paper import PaperTable, Row
from medlofte_desktop.printing.layout.measures import POINT
from medlofte_desktop.printing.layout.strips import Rule, Strip, Words, kept, stacked, without_lone_lines
from medlofte_desktop.printing.layout.styles import CELL, CELL_HEAD, HAIRLINE, Style
from medlofte_desktop.printing.layout.text import lines, natural_width

_PADDING = 3.5 * POINT
_GUTTER = 12 * POINT
_SHORT_ROW = 8  # lines; a longer row may run over to the next page


def table_strips(table: PaperTable, x: float, width: float, *, narrowest: float) -> list[Strip]:
    """The table between `x` and `x + width`; its head is repeated on every page. Nothing without rows."""
    if not table.rows:
        return []
    columns = _Columns(table, x, width, narrowest)
    head = columns.row(table.heads, CELL_HEAD)
    return [
        *kept(head, with_next=True),
        *(replace(strip, repeated=tuple(head)) for row in table.rows for strip in columns.row(row, CELL)),
    ]


class _Columns:
    """Where the columns of one table stand."""

    def __init__(self, table: PaperTable, x: float, width: float, narrowest: float) -> None:
        self._rule = Rule(x=x, y=0, width=width, thickness=0.5 * POINT, colour=HAIRLINE)
        natural = _natural_widths([table.heads, *table.rows], narrowest)
        self._widths = _fitted(natural, table.widest, width - _GUTTER * (len(natural) - 1))
        self._lefts = [x + sum(self._widths[:column]) + _GUTTER * column for column in range(len(natural))]

    def row(self, cells: Row, style: Style) -> list[Strip]:
        """A row as one strip for each line; the last one carries the rule under it."""
        columns = [
            [line for paragraph in _paragraphs(cell) for line in lines(paragraph, style, width, x=left)]
            for cell, left, width in zip(cells, self._lefts, self._widths, strict=True)
        ]
        strips = [_line(slice_, style) for slice_ in zip_longest(*columns)] or [Strip(height=style.line_height)]
        strips[0] = stacked((Strip(height=_PADDING), strips[0]))
        strips[-1] = self._ruled(strips[-1])
        return kept(strips) if len(strips) <= _SHORT_ROW else without_lone_lines(strips)

    def _ruled(self, strip: Strip) -> Strip:
        return stacked((strip, Strip(height=_PADDING), Strip(height=self._rule.thickness, marks=(self._rule,))))


def _line(words: Sequence[Words | None], style: Style) -> Strip:
    return Strip(height=style.line_height, marks=tuple(word for word in words if word is not None))


def _paragraphs(cell: str) -> list[str]:
    return list(filter(None, cell.split("\n")))


def _natural_widths(rows: Sequence[Row], narrowest: float) -> list[float]:
    """Each column as wide as its longest paragraph."""
    return [
        max(narrowest, *(natural_width(part, CELL) + POINT for cell in column for part in cell.split("\n")))
        for column in zip(*rows, strict=True)
    ]


def _fitted(natural: list[float], widest: int, width: float) -> list[float]:
    """The columns within a width: what is left goes to the widest, what is missing is fairly shared."""
    widths = _shared(natural, width) if sum(natural) > width else natural
    return [width - sum(widths) + each if column == widest else each for column, each in enumerate(widths)]


def _shared(natural: Sequence[float], width: float) -> list[float]:
    """What needs less than an even share gets what it needs; the others share the rest by the square root."""
    given: dict[int, float] = {}
    left = dict(enumerate(natural))
    while content := [column for column in left if left[column] * len(left) <= width - sum(given.values())]:
        given |= {column: left.pop(column) for column in content}
    unit = (width - sum(given.values())) / sum(need**0.5 for need in left.values())
    return [given.get(column, need**0.5 * unit) for column, need in enumerate(natural)]
