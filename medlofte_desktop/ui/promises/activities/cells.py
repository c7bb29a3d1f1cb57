"""Writing in the activity table: opens a field in a cell, saves while one writes, and knows the keys that end it."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QStringListModel, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView, QWidget

from medlofte_desktop.ui.promises.activities.cell_painter import CellPainter
from medlofte_desktop.ui.promises.activities.columns import Column
from medlofte_desktop.ui.promises.activities.editors import Hint, editor_for, place, way_out
from medlofte_desktop.ui.promises.activities.model import ActivityModel
from medlofte_desktop.ui.promises.activities.open_cell import OpenCell
from medlofte_desktop.ui.promises.rows import Index
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.text_field import PlainTextField


class Cells(CellPainter):
    """`grown` tells that the open editor needs other room, `left` that a person wants out of the table."""

    grown = Signal()
    left = Signal()

    def __init__(self, table: QTableView, model: ActivityModel) -> None:
        super().__init__(table)
        self.open = OpenCell(model, self)
        self.replaces = False  # whether what is typed takes the place of all that stands there
        self._names = QStringListModel(self)
        self.open.paused.connect(self._save)

    def suggest(self, names: list[str]) -> None:
        """Offer these for who is responsible."""
        if names != self._names.stringList():
            self._names.setStringList(names)

    def _save(self) -> None:
        if self.open.editor is not None:
            self.commitData.emit(self.open.editor)

    def _close_chosen(self) -> None:
        self._save()
        if self.open.editor is not None:
            self.closeEditor.emit(self.open.editor, Hint.NoHint)

    # Qt's overrides

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = editor_for(Column(index.column()), parent, self._names)
        self.open.begin(editor, index)
        if isinstance(editor, PlainTextField):
            editor.document().documentLayout().documentSizeChanged.connect(self.grown)
            if self.replaces:
                editor.selectAll()
        if isinstance(editor, ChoiceBox):
            editor.activated.connect(self._close_chosen)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if editor is self.open.editor:
            self.open.follow()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if editor is self.open.editor:
            self.open.save()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        place(editor, option.rect)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if editor is self.open.editor:
            self.open.end()
            self.grown.emit()
        super().destroyEditor(editor, index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        way = None
        if isinstance(event, QKeyEvent) and isinstance(watched, QWidget) and event.type() == QEvent.Type.KeyPress:
            way = way_out(event, watched)
        if way is None or not isinstance(watched, QWidget):
            return super().eventFilter(watched, event)
        self.commitData.emit(watched)
        self.closeEditor.emit(watched, way)
        if way == Hint.NoHint:
            self.left.emit()
        return True
