"""The rows of the municipality list as a Qt model; it fetches nothing and edits nothing."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from medlofte_desktop.ui.municipalities.listing import GroupRow, MunicipalityRow, Row
from medlofte_desktop.ui.texts.words import conflict_words

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

# Roles are compared as plain ints: an enum's comparison costs more than the cell.
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
CODE_ROLE = int(Qt.ItemDataRole.UserRole)
ROW_ROLE = CODE_ROLE + 1


class MunicipalityModel(QAbstractListModel):
    """Rows from `listing`; CODE_ROLE gives a municipality's code, ROW_ROLE the row itself."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; where only lines within them changed, the view keeps its place."""
        if [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            before, self._rows = self._rows, rows
            for place, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, code: str) -> int:
        """Where a municipality stands, or -1."""
        return next((place for place, row in enumerate(self._rows) if _key(row) == code), -1)

    # Qt's overrides

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], GroupRow):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == SPOKEN and isinstance(row, MunicipalityRow) and row.conflicted:
            return f"{row.line.municipality.name}, {conflict_words()}"
        if role in (DISPLAY, SPOKEN):
            return row.title if isinstance(row, GroupRow) else row.line.municipality.name
        if role == CODE_ROLE and isinstance(row, MunicipalityRow):
            return row.line.municipality.code
        return None


def _key(row: Row) -> str:
    return row.title if isinstance(row, GroupRow) else row.line.municipality.code
