"""A promise's activities as rows, and under them an empty one in which another can be written."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor

from medlofte_desktop.domain.records.promise import Activity
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.look.theme import current_colors
from medlofte_desktop.ui.promises.activities.columns import FIELDS, Column, heading, shown, with_written, written
from medlofte_desktop.ui.promises.rows import Index, RecordRows
from medlofte_desktop.ui.texts.words import doubt_word, doubt_words
from medlofte_desktop.ui.widgets.labels import plain_tooltip

Role = Qt.ItemDataRole
_LONG = 200  # letters that may not be seen whole in a cell


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityLine:
    """An activity and its fields in doubt; a draft is not saved yet, and is what the last row shows."""

    activity: Activity
    doubt: frozenset[str] = frozenset()
    is_draft: bool = False

    @property
    def id(self) -> str:
        return self.activity.id


class ActivityModel(RecordRows[ActivityLine]):
    """`save` takes an activity as a person has left it, and answers whether it is saved; the owner then shows it."""

    def __init__(self, save: Callable[[Activity], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save

    def activities(self, rows: Sequence[int]) -> list[Activity]:
        """The saved activities of some rows, from the top down."""
        lines = [self._lines[row] for row in sorted(rows)]
        return [line.activity for line in lines if not line.is_draft]

    def can_hold(self, index: Index, text: str) -> bool:
        """Whether a cell can hold what is written."""
        try:
            with_written(self._lines[index.row()].activity, Column(index.column()), text)
        except ValueError:
            return False
        return True

    def says(self, index: Index, text: str) -> bool:
        """Whether what is written means what the cell holds already."""
        activity = self._lines[index.row()].activity
        return self.can_hold(index, text) and with_written(activity, Column(index.column()), text) == activity

    def _spoken(self, line: ActivityLine, column: Column) -> str:
        return ", ".join(
            filter(None, (self._words(line, column), doubt_word() if FIELDS[column] in line.doubt else ""))
        )

    def _words(self, line: ActivityLine, column: Column) -> str:
        if line.is_draft:
            words = QCoreApplication.translate("Activities", "Ny aktivitet …")
            return words if column is Column.TEXT else ""
        return shown(line.activity, column)

    def _tip(self, line: ActivityLine, column: Column) -> str | None:
        if FIELDS[column] in line.doubt:
            return doubt_words()
        words = shown(line.activity, column)
        return plain_tooltip(words) if len(words) > _LONG else None

    # Qt's overrides

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = int(Role.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], Column(index.column())
        match role:
            case Role.DisplayRole:
                return self._words(line, column)
            case Role.EditRole:
                return written(line.activity, column)
            case Role.AccessibleTextRole:
                return self._spoken(line, column)
            case Role.ToolTipRole:
                return self._tip(line, column)
        return _look(line, column, role)

    def setData(self, index: Index, value: Any, role: int = int(Role.EditRole)) -> bool:
        """Save what is written in a cell; False where it cannot be held, or could not be saved."""
        if role != Role.EditRole or not index.isValid() or not self.can_hold(index, str(value)):
            return False
        if self.says(index, str(value)):
            return True
        return self._save(with_written(self._lines[index.row()].activity, Column(index.column()), str(value)))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = int(Role.DisplayRole)) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return heading(Column(section))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags


def _look(line: ActivityLine, column: Column, role: int) -> object:
    if role == Role.TextAlignmentRole:
        return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    if role == Role.ForegroundRole and line.is_draft:
        return QColor(current_colors().muted)
    if role == Role.DecorationRole and FIELDS[column] in line.doubt:
        return icon("merge", "warning")
    return None
