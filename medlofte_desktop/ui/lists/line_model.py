"""The rows of a list as a Qt model: it shows frozen lines, fetches nothing and changes nothing by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from medlofte_desktop.ui.look.icons import IconTone

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLine:
    """A row: a title that wraps, a quiet second line, quiet words and a mark at the right, and a tick or none.

    `key` tells rows apart. `section` is a caption above the first row of a group.
    """

    key: str
    title: str
    second: str = ""
    right: str = ""
    icon: str = ""
    tone: IconTone = "neutral"
    tick: bool | None = None
    section: str = ""


class LineModel(QAbstractListModel):
    """`tick_wanted` carries the key of a row that a person wants ticked or not, and which."""

    tick_wanted = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ListLine, ...] = ()

    def show_lines(self, lines: Sequence[ListLine]) -> None:
        """Show these; rows that keep their places are only painted anew."""
        if [line.key for line in lines] == [line.key for line in self._lines]:
            self._lines = tuple(lines)
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def lines(self) -> tuple[ListLine, ...]:
        return self._lines

    def row_of(self, key: str) -> int | None:
        """Where the row with a key stands."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), None)

    # Qt's overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (line.section, line.title, line.second, line.right)))
        if role == Qt.ItemDataRole.CheckStateRole and line.tick is not None:
            return Qt.CheckState.Checked if line.tick else Qt.CheckState.Unchecked
        return line if role == LINE_ROLE else None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """A tick is only wished for here: it shows when the owner has saved it."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick_wanted.emit(self._lines[index.row()].key, Qt.CheckState(value) == Qt.CheckState.Checked)
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._lines[index.row()].tick is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags
