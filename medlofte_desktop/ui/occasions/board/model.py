"""The board as a Qt table: frozen rows, in words; it fetches nothing."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from medlofte_desktop.domain.signing.readiness import Cell, Column, Row
from medlofte_desktop.ui.texts.readiness import cell_words, column_word, heading_words, readiness_word

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
PLEDGE_ROLE = Qt.ItemDataRole.UserRole + 2
_NAME = 0


class BoardModel(QAbstractTableModel):
    """The first column names the pledge. A party that signs none of them has no column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._columns: tuple[Column, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; where they are the same pledges and columns as before, cells are only painted anew."""
        columns = tuple(column for column in Column if column is not Column.OTHER or _has_third_party(rows))
        same = columns == self._columns and [_id(row) for row in rows] == [_id(row) for row in self._rows]
        if same:
            self._rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(columns)))
            return
        self.beginResetModel()
        self._rows, self._columns = tuple(rows), columns
        self.endResetModel()

    def row_at(self, index: Index) -> Row:
        """The row of a cell."""
        return self._rows[index.row()]

    def cell_at(self, index: Index) -> Cell | None:
        """The cell, None in the column of names."""
        return self._rows[index.row()].cell(self._columns[index.column() - 1]) if index.column() > _NAME else None

    def index_of(self, pledge: str, column: Column | None) -> QModelIndex:
        """Where a pledge's cell stands, or its name; an invalid index where it is not there."""
        row = next((place for place, row in enumerate(self._rows) if _id(row) == pledge), None)
        if row is None:
            return QModelIndex()
        return self.index(row, self._columns.index(column) + 1 if column in self._columns else _NAME)

    # Qt's overrides

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Kommun") if section == _NAME else heading_words(self._columns[section - 1])

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        row, cell = self.row_at(index), self.cell_at(index)
        if role == PLEDGE_ROLE:
            return _id(row)
        if role == CELL_ROLE:
            return cell
        words = cell_words(cell) if cell else pledge_name(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole and cell:
            parts = (pledge_name(row), column_word(cell.column), readiness_word(cell.readiness), words)
            return ", ".join(parts).replace("\n", ", ")
        return None


def pledge_name(row: Row) -> str:
    """The municipalities of a pledge."""
    return ", ".join(one.name for one in row.document.dossier.municipalities)


def _id(row: Row) -> str:
    return row.document.id


def _has_third_party(rows: Sequence[Row]) -> bool:
    return any(row.cell(Column.OTHER).variant != "not_needed" for row in rows)
