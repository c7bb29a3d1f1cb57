"""The list itself: shows rows, keeps one municipality marked and tells of another being chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from medlofte_desktop.ui.municipalities.delegate import MunicipalityDelegate
from medlofte_desktop.ui.municipalities.listing import MunicipalityRow, Row
from medlofte_desktop.ui.municipalities.model import CODE_ROLE, ROW_ROLE, MunicipalityModel


class MunicipalityList(QListView):
    """`chosen` carries a municipality's code; `found` what a search found first in the one that is entered, and
    `review_wanted` the pledge of one whose conflict was pressed, and "" for any of its fields."""

    chosen = Signal(str)
    found = Signal(object)
    review_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = MunicipalityModel()
        self.code = ""
        self._first = ""
        self.setModel(self.rows)
        self._delegate = MunicipalityDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Kommuner"))
        self.setProperty("bare", True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)
        self.clicked.connect(self._show_hit)
        self.activated.connect(self._show_hit)

    def show_rows(self, rows: Sequence[Row], first: str = "") -> None:
        """Show other rows; what was marked stays so if it is among them. `first` is the code of the municipality that
        is entered if no other is chosen from now on."""
        self._first = first
        self.rows.show_rows(rows)
        self.mark(self.code)

    def mark(self, code: str) -> bool:
        """Mark a municipality without telling of it; says whether the list has it."""
        self.code = code
        row = self.rows.row_of(code)
        if row < 0:
            self.selectionModel().clear()
            return False
        index = self.rows.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
        return True

    def step(self, step: int) -> None:
        """Choose the municipality so many rows down, over headings."""
        self._first = ""
        row = self.currentIndex().row() + step
        while 0 <= row < self.rows.rowCount() and not self.rows.index(row).data(CODE_ROLE):
            row += step
        if 0 <= row < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row))

    def enter(self) -> None:
        """Go to what was found in the chosen municipality, the first one if none is chosen; the one that was searched
        for by its whole name is only chosen itself."""
        if self._first:
            self.setCurrentIndex(self.rows.index(self.rows.row_of(self._first)))
            return
        if not self.currentIndex().isValid():
            self.step(1)
        self._show_hit(self.currentIndex())

    def _tell(self, index: QModelIndex) -> None:
        code = index.data(CODE_ROLE)
        if code and code != self.code:
            self.code = code
            self.chosen.emit(code)

    def _show_hit(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, MunicipalityRow) and row.hits:
            self.found.emit(row.hits[0])

    def _conflict_at(self, place: QPoint) -> str:
        """The pledge whose conflict is told just there, or empty."""
        index = self.indexAt(place)
        row = index.data(ROW_ROLE)
        if not isinstance(row, MunicipalityRow) or not row.conflicted:
            return ""
        box = self._delegate.conflict_box(self.visualRect(index), self.font(), row)
        return row.conflicted if box.contains(place) else ""

    # Qt's overrides

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_link = bool(self._conflict_at(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and (pledge := self._conflict_at(event.position().toPoint())):
            self.review_wanted.emit(pledge, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(ROW_ROLE)
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(row, MunicipalityRow) and row.conflicted:
            self.review_wanted.emit(row.conflicted, "")
        else:
            super().keyPressEvent(event)
