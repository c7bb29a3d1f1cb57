"""The table in which activities are written in place, from the keyboard alone if one likes."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from medlofte_desktop.ui.look.tables import dress_table
from medlofte_desktop.ui.promises.activities.cells import Cells
from medlofte_desktop.ui.promises.activities.columns import Column
from medlofte_desktop.ui.promises.activities.editors import Hint
from medlofte_desktop.ui.promises.activities.model import ActivityModel
from medlofte_desktop.ui.promises.activities.widths import ColumnWidths
from medlofte_desktop.ui.promises.rows import Index

Trigger = QAbstractItemView.EditTrigger
_HIGHEST = 4_000
_STEPS = {Hint.EditNextItem: 1, Hint.EditPreviousItem: -1, Hint.SubmitModelCache: len(Column)}


class ActivityTable(QTableView):
    """As high as its rows. Tab goes from cell to cell and out at either end, Ctrl+Tab and Esc go out at once.

    `problem_changed` carries what is wrong with what is being written; `entered` the place of the current cell.
    """

    problem_changed = Signal(str)
    entered = Signal(QRect)

    def __init__(self, rows: ActivityModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self.cells = Cells(self, rows)
        self.setModel(rows)
        self.setItemDelegate(self.cells)
        dress_table(self, wraps=True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMaximumSectionSize(_HIGHEST)
        self._widths = ColumnWidths(self)
        self.setEditTriggers(Trigger.DoubleClicked | Trigger.EditKeyPressed | Trigger.AnyKeyPressed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.cells.open.problem.connect(self.problem_changed)
        self.cells.grown.connect(self.fit)
        self.cells.left.connect(self._leave)

    def save_open(self) -> bool:
        """Save what is being written; False where it cannot be saved as it stands."""
        if self.cells.open.editor is None:
            return True
        self.commitData(self.cells.open.editor)
        return self.cells.open.is_done()

    def go(self, row: int, column: int) -> None:
        """Go to a cell and choose its row alone; setCurrentIndex would heed keys that happen to be held."""
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.rows.index(row, column), alone)

    def fit(self) -> None:
        """Share out the width, make rows as high as their texts, and the table as high as its rows."""
        self._widths.share()
        self.resizeRowsToContents()
        if self.cells.open.editor is not None and self.cells.open.index.isValid():
            row = self.cells.open.index.row()
            needed = max(self.cells.open.editor.minimumHeight(), self.cells.open.editor.sizeHint().height())
            self.setRowHeight(row, max(self.rowHeight(row), needed + 2))
        bar = self.horizontalScrollBar()
        across = bar.sizeHint().height() if self.horizontalHeader().length() > self.viewport().width() else 0
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + self.verticalHeader().length() + across + 2 * self.frameWidth())

    def _leave(self) -> None:
        super().focusNextPrevChild(True)

    def _step(self, cells: int) -> bool:
        """Go on by so many cells, row after row; False at either end."""
        current, columns = self.currentIndex(), len(Column)
        place = current.row() * columns + current.column() + cells
        if not current.isValid() or not 0 <= place < self.rows.rowCount() * columns:
            return False
        self.go(place // columns, place % columns)
        return True

    # Qt's overrides

    def edit(  # type: ignore[override]  # Qt has two of that name
        self, index: Index, trigger: Trigger = Trigger.AllEditTriggers, event: QEvent | None = None
    ) -> bool:
        """Also called by Qt for every key and click; an editor that could not be saved is finished first."""
        if self.cells.open.editor is not None and trigger & self.editTriggers():
            self.cells.open.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        self.cells.replaces = trigger == Trigger.AnyKeyPressed
        is_open = super().edit(index, trigger, event)  # type: ignore[arg-type]  # Qt takes no event too
        if is_open:
            self.fit()
        return is_open

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        """What cannot be saved stays open, so that nothing is lost."""
        if hint == Hint.RevertModelCache:
            super().closeEditor(editor, hint)
            self.cells.open.put_back()
            return
        if not self.cells.open.is_done():
            return
        is_here = self.cells.open.index == self.currentIndex()  # not so where a click has led elsewhere
        super().closeEditor(editor, Hint.NoHint)
        step = _STEPS.get(hint, 0) if is_here else 0
        if step and not self._step(step) and hint != Hint.SubmitModelCache:
            super().focusNextPrevChild(step > 0)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001  # Qt's signature
        if self.hasFocus() and self._step(1 if is_next else -1):
            return True
        return super().focusNextPrevChild(is_next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab):
            self._leave()
        elif event.key() == Qt.Key.Key_Backtab:
            super().focusNextPrevChild(False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self.go(0, 0)
        elif event.reason() == Qt.FocusReason.BacktabFocusReason:
            self.go(self.rows.rowCount() - 1, len(Column) - 1)
        super().focusInEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.entered.emit(self.visualRect(self.rows.index(current.row(), current.column())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """One click is enough in the empty row."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.rows.lines()[index.row()].is_draft and self.cells.open.editor is None:
            self.edit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
