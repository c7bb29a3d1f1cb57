"""The editors of the activity table's cells: made when a cell is written in, saved while one writes."""

import sys

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QCompleter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from medlofte_desktop.domain.promise import ActivityStatus
from medlofte_desktop.ui.forms.autosave import PAUSE_MILLISECONDS
from medlofte_desktop.ui.look.theme import current_colors
from medlofte_desktop.ui.promises.activities.columns import Column, heading, status_word
from medlofte_desktop.ui.promises.activities.model import ActivityModel
from medlofte_desktop.ui.promises.rows import Index
from medlofte_desktop.ui.promises.wrapping import wrapped
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.field_manners import mark_wrong
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.widgets.text_field import PlainTextField

Editor = PlainTextField | LineField | ChoiceBox
Hint = QAbstractItemDelegate.EndEditHint
_WHOLE_DATE = 10
_COMFORTABLE = 46  # letters in a line
_SIDE, _ABOVE = 7, 5
MOST_LINES = 16  # of a cell; the rest is seen when one writes in it


class Cells(QStyledItemDelegate):
    """One editor is open at a time: `editor`, over the cell `index`.

    `problem` carries what is wrong with what is being written, or "", `grown` tells that the editor needs other
    room, `left` that a person wants out of the table, `given_up` the id of the record whose cell was put back.
    """

    problem = Signal(str)
    grown = Signal()
    left = Signal()
    given_up = Signal(str)

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.editor: Editor | None = None
        self.index = QPersistentModelIndex()
        self.replaces = False  # whether what is typed takes the place of all that stands there
        self._is_saved = True
        self._told = ""  # what the cell held when the editor last heard of it
        self._first = ""
        self._names = QStringListModel(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._save_meanwhile)

    def suggest(self, names: list[str]) -> None:
        """Offer these for who is responsible."""
        if names != self._names.stringList():
            self._names.setStringList(names)

    def put_back(self) -> None:
        """Give the cell the value it had when its editor was opened; what was saved meanwhile is taken back."""
        model = self.index.model()
        if not self.index.isValid() or not isinstance(model, ActivityModel):
            return
        model.setData(self.index, self._first)
        self.given_up.emit(model.lines()[self.index.row()].id)

    def is_done(self) -> bool:
        """Whether what stands in the open editor is saved; says why not, where it cannot be."""
        if self.editor is None:
            return True
        return self._judge(is_finished=True) and self._is_saved

    def _judge(self, *, is_finished: bool) -> bool:
        """Whether the cell can hold what is written; says why not, but not of half a date."""
        assert self.editor is not None
        model, text = self.index.model(), _read(self.editor)
        can_hold = isinstance(model, ActivityModel) and self.index.isValid() and model.can_hold(self.index, text)
        is_told = not can_hold and (is_finished or len(text) >= _WHOLE_DATE)
        words = self._why_not() if is_told else ""
        mark_wrong(self.editor, bool(words))
        self.problem.emit(words)
        return can_hold

    def _why_not(self) -> str:
        if self.index.column() == Column.DEADLINE:
            return self.tr("Det går inte att läsa som ett datum. Skriv år, månad och dag, som 2023-09-30.")
        assert isinstance(self.editor, PlainTextField | LineField)
        return self.editor.problem()

    def _save_meanwhile(self) -> None:
        if self.editor is not None:
            self.commitData.emit(self.editor)

    def _close_chosen(self) -> None:
        if self.editor is not None:
            self.commitData.emit(self.editor)
            self.closeEditor.emit(self.editor, Hint.NoHint)

    def _take_in(self) -> None:
        self._judge(is_finished=False)
        self._pause.start()

    def _line(self, parent: QWidget, column: Column) -> LineField:
        line = LineField(parent)
        line.edited.connect(self._take_in)
        if column is Column.DEADLINE:
            line.setPlaceholderText(self.tr("åååå-mm-dd"))
        if column is Column.RESPONSIBLE:
            completer = QCompleter(self._names, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)  # as in Excel
            line.setCompleter(completer)
        return line

    def _text(self, parent: QWidget) -> PlainTextField:
        field = PlainTextField(parent, min_lines=3, max_lines=14)
        field.edited.connect(self._take_in)
        field.document().documentLayout().documentSizeChanged.connect(self.grown)
        return field

    def _choice(self, parent: QWidget) -> ChoiceBox:
        box = ChoiceBox(parent)
        box.set_choices([(status.value, status_word(status)) for status in ActivityStatus])
        box.activated.connect(self._close_chosen)
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def _paint_text(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors = current_colors()
        painter.setFont(option.font)
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole) or QColor(colors.text))
        left = option.rect.left() + _SIDE + _mark_width(option, index)
        baseline = option.rect.top() + _ABOVE + option.fontMetrics.ascent()
        for line in _lines(option, index, option.rect.width()):
            painter.drawText(left, baseline, line)
            baseline += option.fontMetrics.lineSpacing()
        if mark := index.data(Qt.ItemDataRole.DecorationRole):
            side = option.fontMetrics.height()
            mark.paint(painter, QRect(option.rect.left() + _SIDE, option.rect.top() + _ABOVE, side, side))

    # Qt's overrides

    def displayText(self, value: object, locale: object) -> str:
        """Nothing for the style to draw: its lines are measured without the style sheet's padding, and cut."""
        return ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = _lines(option, index, self._table.columnWidth(index.column()))
        return QSize(0, len(lines) * option.fontMetrics.lineSpacing() + 2 * _ABOVE + 1)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = Column(index.column())
        if column is Column.TEXT:
            self.editor = self._text(parent)
        elif column is Column.STATUS:
            self.editor = self._choice(parent)
        else:
            self.editor = self._line(parent, column)
        self.editor.setAccessibleName(heading(column))
        self.index, self._is_saved = QPersistentModelIndex(index), True
        self._told = self._first = index.data(Qt.ItemDataRole.EditRole)
        _show(self.editor, self._told)
        if self.replaces and isinstance(self.editor, PlainTextField):
            self.editor.selectAll()
        return self.editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Also called when the cell has changed under an open editor: what is half written there wins."""
        value = index.data(Qt.ItemDataRole.EditRole)
        model = index.model()
        if self.editor is None or value == self._told or not isinstance(model, ActivityModel):
            return
        is_half_written = _read(self.editor) != self._told
        self._told = value
        if not is_half_written and not model.says(index, _read(self.editor)):
            _show(self.editor, value)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        self._pause.stop()
        if self.editor is not None and self._judge(is_finished=not editor.hasFocus()):
            self._told = _read(self.editor)
            self._is_saved = _saved(model, index, self._told)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)
        parent = editor.parentWidget()
        assert parent is not None
        room = parent.width() - rect.left()
        if isinstance(editor, PlainTextField):
            rect.setWidth(max(rect.width(), min(room, editor.fontMetrics().averageCharWidth() * _COMFORTABLE)))
        elif isinstance(editor, ChoiceBox):
            rect.setWidth(max(rect.width(), editor.sizeHint().width()))
            rect.moveRight(min(rect.right(), parent.width() - 1))
        if not isinstance(editor, PlainTextField):
            rect.setHeight(min(rect.height(), editor.sizeHint().height() + 4))
        editor.setGeometry(rect)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if editor is self.editor:
            self.editor = None
            self._pause.stop()
            self.problem.emit("")
            self.grown.emit()
        super().destroyEditor(editor, index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(watched, QWidget) and (way := _way_out(event, watched)) is not None:
            self.commitData.emit(watched)
            self.closeEditor.emit(watched, way)
            if way == Hint.NoHint:
                self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        painter.save()
        self._paint_text(painter, option, index)
        painter.setPen(QColor(current_colors().line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if has_focus:
            painter.setPen(QPen(QColor(current_colors().accent), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()


def _lines(option: QStyleOptionViewItem, index: Index, width: int) -> tuple[str, ...]:
    room = width - 2 * _SIDE - _mark_width(option, index)
    return wrapped(index.data(), option.font, room, MOST_LINES)


def _mark_width(option: QStyleOptionViewItem, index: Index) -> int:
    return option.fontMetrics.height() + 4 if index.data(Qt.ItemDataRole.DecorationRole) else 0


def _saved(model: QAbstractItemModel, index: Index, text: str) -> bool:
    """An error nobody expected is told here: passing through Qt it would close the editor with all that is in it."""
    try:
        return model.setData(index, text)
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)
        return False


def _way_out(event: QEvent, editor: QWidget) -> Hint | None:
    """What a key means that ends the writing in an editor: the next cell, the one before, below, or out at once.

    Shift+Enter and Alt+Enter make a new line in a text; Qt leaves Tab to the text fields themselves.
    """
    assert isinstance(event, QKeyEvent)
    held, key = event.modifiers(), event.key()
    if key == Qt.Key.Key_Tab:
        return Hint.NoHint if held & Qt.KeyboardModifier.ControlModifier else Hint.EditNextItem
    if key == Qt.Key.Key_Backtab:
        return Hint.EditPreviousItem
    is_enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    is_plain = not held & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
    return Hint.SubmitModelCache if is_enter and is_plain and isinstance(editor, PlainTextField) else None


def _read(editor: Editor) -> str:
    return str(editor.value()) if isinstance(editor, ChoiceBox) else editor.text()


def _show(editor: Editor, text: str) -> None:
    if isinstance(editor, ChoiceBox):
        editor.choose(text)
    else:
        editor.show_text(text)
    if isinstance(editor, PlainTextField):
        editor.moveCursor(QTextCursor.MoveOperation.End)
