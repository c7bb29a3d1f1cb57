"""Rows from Excel and Word become activities, and activities become rows that these can take."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from medlofte_desktop.domain.records.promise import Activity, ActivityStatus
from medlofte_desktop.ui.promises.activities.columns import Column, shown, with_written
from medlofte_desktop.ui.texts.activities import status_word

MOST_ROWS = 200

_BULLET = re.compile(r"(?:[•·▪◦o*–-]|\d{1,2}[.)])\s+")


def as_rows(activities: Iterable[Activity]) -> str:
    """Tab-separated rows; a cell with line breaks is quoted as Excel does it."""
    sheet = io.StringIO()
    writer = csv.writer(sheet, delimiter="\t", lineterminator="\n")
    writer.writerows([shown(activity, column) for column in Column] for activity in activities)
    return sheet.getvalue().rstrip("\n")


def rows_in(text: str) -> list[list[str]]:
    """The rows that hold anything; a list's bullets and numbers are left out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    rows = ([cell.strip() for cell in line] for line in _split(text))
    return [row for row in map(_without_bullet, rows) if any(row)]


def _split(text: str) -> list[list[str]]:
    if _is_quoted(text):
        try:
            return list(csv.reader(io.StringIO(text), delimiter="\t"))
        except csv.Error:  # a cell of more than 131 072 letters
            pass
    return [line.split("\t") for line in text.split("\n")]


def _is_quoted(text: str) -> bool:
    """Whether quotes are those Excel puts round a cell: from its very beginning to its very end."""
    return bool(re.search(r'(?:^|[\t\n])"(?:[^"]|"")*"(?=[\t\n]|$)', text)) and text.count('"') % 2 == 0


def _without_bullet(row: list[str]) -> list[str]:
    """Word gives a list's bullet as a cell of its own, or in front of the words."""
    if len(row) > 1 and _BULLET.fullmatch(f"{row[0]} "):
        return row[1:]
    if row and (bullet := _BULLET.match(row[0])):
        return [row[0][bullet.end() :], *row[1:]]
    return row


def with_cells(activity: Activity, cells: Sequence[str]) -> Activity:
    """The activity with a row's cells in their columns. What no column can hold stands last in the text.

    A deadline that is no date ("våren 2024") is written under when. Raises TextError for a text too long.
    """
    rest = [cell for cell in cells[len(Column) :] if cell]
    for column, cell in zip(Column, cells, strict=False):
        if column is Column.STATUS and cell and _status(cell) is None:
            rest.insert(0, cell)
        else:
            activity = _with_cell(activity, column, cell)
    return with_written(activity, Column.TEXT, "\n".join((activity.text, *rest))) if rest else activity


def _with_cell(activity: Activity, column: Column, cell: str) -> Activity:
    if column is Column.STATUS:
        return with_written(activity, column, _status(cell) or activity.status)
    if column is Column.DEADLINE and not _is_date(activity, cell):
        return with_written(activity, Column.WHEN, ", ".join(filter(None, (activity.when, cell))))
    return with_written(activity, column, cell)


def _is_date(activity: Activity, cell: str) -> bool:
    try:
        with_written(activity, Column.DEADLINE, cell)
    except ValueError:
        return False
    return True


def _status(cell: str) -> ActivityStatus | None:
    known = {status_word(status).casefold(): status for status in ActivityStatus}
    return known.get(cell.casefold())
