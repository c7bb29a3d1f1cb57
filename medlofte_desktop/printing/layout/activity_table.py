"""A promise's activities as a light table that runs on over any number of pages."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from medlofte_desktop.domain.sheet.signing_sheet import SheetActivity
from medlofte_desktop.printing.layout.measures import POINT
from medlofte_desktop.printing.layout.strips import Rule, Strip, Words, kept, stacked, without_lone_lines
from medlofte_desktop.printing.layout.styles import CELL, CELL_HEAD, HAIRLINE, Style
from medlofte_desktop.printing.layout.text import lines, natural_width

_PADDING = 3.5 * POINT
_GUTTER = 12 * POINT
_NARROWEST = 44 * POINT
_SHORT_ROW = 8  # lines; a longer row may run over to the next page

Row = tuple[str, ...]


def activity_strips(activities: Sequence[SheetActivity], x: float, width: float) -> list[Strip]:
    """The table without columns that nobody has filled in; its head is repeated on every page."""
    rows: list[Row] = [(one.text, one.responsible, one.when, one.target) for one in activities]
    names = ("Aktivitet", "Ansvarig", "När", "Mått")
    filled = [column for column in range(4) if column == 0 or any(row[column] for row in rows)]
    rows = [tuple(row[column] for column in filled) for row in rows if any(row)]
    if not rows:
        return []
    table = _Table([names[column] for column in filled], rows, x, width)
    head = table.row(table.names, CELL_HEAD)
    return [
        *kept(head, with_next=True),
        *(replace(strip, repeated=tuple(head)) for row in rows for strip in table.row(row, CELL)),
    ]


class _Table:
    """Where the columns of one table stand."""

    def __init__(self, names: Sequence[str], rows: Sequence[Row], x: float, width: float) -> None:
        self.names = tuple(names)
        self._rule = Rule(x=x, y=0, width=width, thickness=0.5 * POINT, colour=HAIRLINE)
        self._widths = _column_widths([self.names, *rows], width - _GUTTER * (len(names) - 1))
        self._lefts = [x + sum(self._widths[:column]) + _GUTTER * column for column in range(len(names))]

    def row(self, cells: Row, style: Style) -> list[Strip]:
        """A row as one strip for each line; the last one carries the rule under it."""
        columns = [
            lines(cell, style, width, x=left) if cell else []
            for cell, left, width in zip(cells, self._lefts, self._widths, strict=True)
        ]
        strips = [_line(slice_, style) for slice_ in zip_longest(*columns)]
        strips[0] = stacked((Strip(height=_PADDING), strips[0]))
        strips[-1] = self._ruled(strips[-1])
        return kept(strips) if len(strips) <= _SHORT_ROW else without_lone_lines(strips)

    def _ruled(self, strip: Strip) -> Strip:
        return stacked((strip, Strip(height=_PADDING), Strip(height=self._rule.thickness, marks=(self._rule,))))


def _line(words: Sequence[Words | None], style: Style) -> Strip:
    return Strip(height=style.line_height, marks=tuple(word for word in words if word is not None))


def _column_widths(rows: Sequence[Row], width: float) -> list[float]:
    """Each column as wide as its longest text, or, where they do not all fit, fairly shared."""
    columns = zip(*rows, strict=True)
    natural = [max(_NARROWEST, *(natural_width(cell, CELL) + POINT for cell in column)) for column in columns]
    if sum(natural) > width:
        natural = _shared(natural, width)
    return [width - sum(natural[1:]), *natural[1:]]


def _shared(natural: Sequence[float], width: float) -> list[float]:
    """What needs less than an even share gets what it needs; the others share the rest by the square root."""
    given: dict[int, float] = {}
    left = dict(enumerate(natural))
    while content := [column for column in left if left[column] * len(left) <= width - sum(given.values())]:
        given |= {column: left.pop(column) for column in content}
    unit = (width - sum(given.values())) / sum(need**0.5 for need in left.values())
    return [given.get(column, need**0.5 * unit) for column, need in enumerate(natural)]
