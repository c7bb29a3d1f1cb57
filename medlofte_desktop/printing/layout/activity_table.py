"""A promise's activities as a table."""

from collections.abc import Sequence

from medlofte_desktop.domain.sheet.occasion_paper import PaperTable, Row
from medlofte_desktop.domain.sheet.signing_sheet import SheetActivity
from medlofte_desktop.printing.layout.measures import POINT
from medlofte_desktop.printing.layout.strips import Strip
from medlofte_desktop.printing.layout.table import table_strips

_HEADS = ("Aktivitet", "Ansvarig", "När", "Mått")
_NARROWEST = 44 * POINT


def activity_strips(activities: Sequence[SheetActivity], x: float, width: float) -> list[Strip]:
    """The table without columns that nobody has filled in."""
    rows = [_on_one_line((one.text, one.responsible, one.when, one.target)) for one in activities]
    filled = [column for column in range(4) if column == 0 or any(row[column] for row in rows)]
    table = PaperTable(
        heads=tuple(_HEADS[column] for column in filled),
        rows=tuple(tuple(row[column] for column in filled) for row in rows if any(row)),
    )
    return table_strips(table, x, width, narrowest=_NARROWEST)


def _on_one_line(row: Row) -> Row:
    return tuple(cell.replace("\n", " ") for cell in row)
