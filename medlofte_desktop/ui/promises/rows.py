"""Rows that become other rows by the fewest steps, so that the choice, the scroll and open editors stay."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex


class Line(Protocol):
    """A frozen value with the id of the record it is about."""

    @property
    def id(self) -> str: ...


L = TypeVar("L", bound=Line)


class RecordRows(QAbstractTableModel, Generic[L]):
    """A model over frozen lines, told apart by their ids; it fetches nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[L] = []

    def lines(self) -> Sequence[L]:
        return self._lines

    def row_of(self, record: str) -> int:
        """The row of a record, -1 where it has none."""
        return next((row for row, line in enumerate(self._lines) if line.id == record), -1)

    def show_lines(self, lines: Sequence[L]) -> None:
        """Show these lines: rows that stay are moved or painted anew, never taken away and put back."""
        wanted = {line.id for line in lines}
        if not any(line.id in wanted for line in self._lines):
            self.beginResetModel()
            self._lines = list(lines)
            self.endResetModel()
            return
        self._remove_others(wanted)
        for row, line in enumerate(lines):
            self._settle(row, line)

    def _remove_others(self, wanted: set[str]) -> None:
        for row in reversed(range(len(self._lines))):
            if self._lines[row].id not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._lines[row]
                self.endRemoveRows()

    def _settle(self, row: int, line: L) -> None:
        """Have `line` in `row`; the rows before it are settled."""
        stands = self.row_of(line.id)
        if stands < 0:
            self.beginInsertRows(QModelIndex(), row, row)
            self._lines.insert(row, line)
            self.endInsertRows()
            return
        if stands != row:
            self.beginMoveRows(QModelIndex(), stands, stands, QModelIndex(), row)
            self._lines.insert(row, self._lines.pop(stands))
            self.endMoveRows()
        if self._lines[row] != line:
            self._lines[row] = line
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    # Qt's overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1
