"""A list of lines that keeps what is chosen and where it has been scrolled while its lines come and go."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from medlofte_desktop.ui.lists.line_delegate import LineDelegate, toggle
from medlofte_desktop.ui.lists.line_model import Index, LineModel, ListLine
from medlofte_desktop.ui.widgets.reorder_list import ReorderList


class LineList(ReorderList):
    """`picked` carries the key of the row a person has gone to, `removal_wanted` the key where Delete was pressed.

    A fitted list is as high as its rows and leaves scrolling to the page around it.
    """

    picked = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, is_fitted: bool = False) -> None:
        super().__init__(parent)
        self._is_fitted = is_fitted
        self._is_filling = False
        self.lines = LineModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(self))
        self.setAccessibleName(name)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if is_fitted:
            self.setFrameShape(QFrame.Shape.NoFrame)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, lines: Sequence[ListLine], chosen: str | None = None) -> None:
        """Show these lines; the row `chosen`, or else the one that was, stays chosen if it is there.

        The list stays where it has been scrolled, unless the chosen row has got another place.
        """
        row, place = self.currentIndex().row(), self.verticalScrollBar().value()
        kept = chosen or self.chosen_key()
        self._is_filling = True
        self.lines.show_lines(lines)
        self.doItemsLayout()
        if kept:
            self._choose(kept)
        self._is_filling = False
        self._fit()
        self.verticalScrollBar().setValue(place)
        if self.currentIndex().row() != row:
            self.scrollTo(self.currentIndex())

    def chosen_key(self) -> str | None:
        """The key of the chosen row."""
        index = self.currentIndex()
        return self.lines.lines()[index.row()].key if index.isValid() else None

    def choose(self, key: str) -> None:
        """Choose a row without `picked`, and bring it into sight."""
        self._is_filling = True
        self._choose(key)
        self._is_filling = False
        self.scrollTo(self.currentIndex())

    def _choose(self, key: str) -> None:
        row = self.lines.row_of(key)
        self.setCurrentIndex(self.lines.index(row) if row is not None else QModelIndex())

    def _fit(self) -> None:
        if self._is_fitted:
            heights = (self.sizeHintForRow(row) for row in range(self.lines.rowCount()))
            self.setFixedHeight(sum(heights) + 2)

    # Qt's overrides

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_filling:
            self.picked.emit(self.lines.lines()[current.row()].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid() and self.lines.lines()[index.row()].tick is not None:
            toggle(self, index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.removal_wanted.emit(self.lines.lines()[index.row()].key)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self._fit()
