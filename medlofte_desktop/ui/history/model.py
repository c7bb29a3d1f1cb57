"""The history as a Qt model: runs, and under them their versions. It shows what it is given and fetches nothing."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from medlofte_desktop.ui.history.entries import Entry
from medlofte_desktop.ui.lists.line_model import LINE_ROLE, Index

RUN_ROLE = LINE_ROLE + 1
_TOP = 0  # the internal id of a run; that of a version is its run's row + 1


class HistoryModel(QAbstractItemModel):
    """`show_entries` begins anew, `add_entries` goes on below."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def add_entries(self, entries: Sequence[Entry]) -> None:
        if not entries:
            return
        first = len(self._entries)
        self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
        self._entries.extend(entries)
        self.endInsertRows()

    def entry(self, index: Index) -> Entry:
        """The entry at a valid index."""
        if index.internalId() == _TOP:
            return self._entries[index.row()]
        return self._entries[index.internalId() - 1].parts[index.row()]

    def index_of(self, key: str) -> QModelIndex:
        """Where the entry with a key stands; not valid where there is none."""
        return next((index for index in self.indexes() if self.entry(index).line.key == key), QModelIndex())

    def index_of_record(self, record: str) -> QModelIndex:
        """The latest run of one record."""
        tops = (self.index(row, 0) for row in range(len(self._entries)))
        return next((top for top in tops if self.entry(top).run.latest.record == record), QModelIndex())

    def indexes(self) -> Iterator[QModelIndex]:
        """Every index, from the top down."""
        for row, entry in enumerate(self._entries):
            top = self.index(row, 0)
            yield top
            yield from (self.index(part, 0, top) for part in range(len(entry.parts)))

    # Qt's overrides

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._entries)
        return len(self._entries[parent.row()].parts) if parent.internalId() == _TOP else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        entry = self.entry(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            line = entry.line
            return ", ".join(filter(None, (line.section, line.title, line.second, line.right)))
        if role == LINE_ROLE:
            return entry.line
        return entry.run if role == RUN_ROLE else None
