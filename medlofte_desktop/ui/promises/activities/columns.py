"""The columns of the activity table: which field each shows, in what words, and how it is written back."""

from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.records.promise import Activity, ActivityStatus
from medlofte_desktop.domain.text import clean_line, clean_text
from medlofte_desktop.ui.texts.activities import status_word
from medlofte_desktop.ui.widgets.date_field import read_date


class Column(IntEnum):
    """In the order they stand in, which is also that of rows copied and pasted."""

    TEXT = 0
    RESPONSIBLE = 1
    WHEN = 2
    DEADLINE = 3
    TARGET = 4
    STATUS = 5


FIELDS = {
    Column.TEXT: "text",
    Column.RESPONSIBLE: "responsible",
    Column.WHEN: "when",
    Column.DEADLINE: "deadline",
    Column.TARGET: "target",
    Column.STATUS: "status",
}
COLUMN_OF = {field: column for column, field in FIELDS.items()} | {"start": Column.WHEN}


def heading(column: Column) -> str:
    """What stands above a column."""
    return {
        Column.TEXT: QCoreApplication.translate("Activities", "Aktivitet"),
        Column.RESPONSIBLE: QCoreApplication.translate("Activities", "Ansvarig"),
        Column.WHEN: QCoreApplication.translate("Activities", "När"),
        Column.DEADLINE: QCoreApplication.translate("Activities", "Senast"),
        Column.TARGET: QCoreApplication.translate("Activities", "Mått"),
        Column.STATUS: QCoreApplication.translate("Activities", "Läge"),
    }[column]


def shown(activity: Activity, column: Column) -> str:
    """A cell as it is read and copied."""
    return status_word(activity.status) if column is Column.STATUS else written(activity, column)


def written(activity: Activity, column: Column) -> str:
    """A cell as it is edited: a date as 2023-03-03, a status as its value."""
    if column is Column.DEADLINE:
        return activity.deadline.isoformat() if activity.deadline else ""
    return str(getattr(activity, FIELDS[column]))


def with_written(activity: Activity, column: Column, text: str) -> Activity:
    """The activity with a cell as somebody has left it. Raises ValueError (TextError) for what it cannot hold."""
    value: object
    match column:
        case Column.TEXT:
            value = clean_text(text)
        case Column.DEADLINE:
            value = read_date(text)
        case Column.STATUS:
            value = ActivityStatus(text)
        case _:
            value = clean_line(text)
    return replace(activity, **{FIELDS[column]: value})  # type: ignore[arg-type]
