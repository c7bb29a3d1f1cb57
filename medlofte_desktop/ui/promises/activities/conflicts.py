"""Above the table: activities that were changed on two laptops."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.ui.promises.activities.columns import COLUMN_OF, heading
from medlofte_desktop.ui.promises.activities.model import ActivityLine
from medlofte_desktop.ui.texts.records import field_word


def places_in_doubt(lines: Sequence[ActivityLine]) -> Iterator[str]:
    """`aktivitet 2 (Mål)` for each activity in conflict."""
    words = QCoreApplication.translate("ActivityConflicts", "aktivitet {number} ({fields})")
    for number, line in enumerate(lines, 1):
        if line.doubt:
            yield words.format(number=number, fields=", ".join(sorted(map(_name, line.doubt))))


def _name(field: str) -> str:
    return heading(COLUMN_OF[field]) if field in COLUMN_OF else field_word(field, "activity")
