"""The trash as a Qt table: a frozen line for each record, in words, and the record itself under one role."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from medlofte_desktop.domain.history.trash import TrashLine
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.text import fold, swedish_order
from medlofte_desktop.ui.texts.moments import moment_words
from medlofte_desktop.ui.texts.records import kind_word
from medlofte_desktop.ui.texts.words import dates_words, writer_word

Index = QModelIndex | QPersistentModelIndex
RECORD_ROLE = Qt.ItemDataRole.UserRole + 1
SORT_ROLE = Qt.ItemDataRole.UserRole + 2


class Column(IntEnum):
    """In the order they stand in."""

    KIND = 0
    NAME = 1
    PLACE = 2
    WHEN = 3
    WRITER = 4


def heading(column: Column) -> str:
    """What stands above a column."""
    return {
        Column.KIND: QCoreApplication.translate("Trash", "Vad"),
        Column.NAME: QCoreApplication.translate("Trash", "Namn"),
        Column.PLACE: QCoreApplication.translate("Trash", "Kommun"),
        Column.WHEN: QCoreApplication.translate("Trash", "Slängt"),
        Column.WRITER: QCoreApplication.translate("Trash", "Av"),
    }[column]


class TrashModel(QAbstractTableModel):
    """Shows lines as the service gives them, the latest first; fetches nothing."""

    def __init__(self, register: Mapping[str, Municipality], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._lines: tuple[TrashLine, ...] = ()
        self._cells: list[tuple[str, ...]] = []

    def show_lines(self, lines: Sequence[TrashLine], today: date) -> None:
        self.beginResetModel()
        self._lines = tuple(lines)
        self._cells = [self._cells_of(line, today) for line in lines]
        self.endResetModel()

    def _cells_of(self, line: TrashLine, today: date) -> tuple[str, ...]:
        places = [self._register[code].name for code in line.municipalities if code in self._register]
        when = moment_words(line.time, today)
        return kind_word(line.kind), _name(line), ", ".join(places), when, writer_word(line.writer)

    # Qt's overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return heading(Column(section))

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        line, text = self._lines[index.row()], self._cells[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, SORT_ROLE):
            return text if index.column() != Column.WHEN or role != SORT_ROLE else line.time.isoformat()
        return line.record if role == RECORD_ROLE else None


class TrashOrder(QSortFilterProxyModel):
    """Only the lines in which every typed word stands, sorted as a Swedish list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def search(self, typed: str) -> None:
        """Leave the lines that have every word of `typed`."""
        self.beginFilterChange()
        self._words = fold(typed).split()
        self.endFilterChange()

    def records(self, rows: Sequence[int]) -> list[Record]:
        """The records in some rows."""
        return [self.index(row, 0).data(RECORD_ROLE) for row in rows]

    # Qt's overrides

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        model = self.sourceModel()
        cells = (model.index(row, column, parent).data() for column in Column)
        text = fold(" ".join(cells))
        return all(word in text for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        return swedish_order(str(left.data(SORT_ROLE))) < swedish_order(str(right.data(SORT_ROLE)))


def _name(line: TrashLine) -> str:
    name = " ".join(line.name.split())
    if isinstance(line.record, Pledge):
        period = dates_words(line.record.period_start, line.record.period_end)
        return " ".join(filter(None, (name, period))) or QCoreApplication.translate("Trash", "utan period")
    return name or QCoreApplication.translate("Trash", "utan text")
