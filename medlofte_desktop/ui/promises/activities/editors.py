"""The fields that open in a cell: one for each kind of column, and the keys that lead out of them."""

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemDelegate, QCompleter, QWidget

from medlofte_desktop.domain.records.promise import ActivityStatus
from medlofte_desktop.ui.promises.activities.columns import Column, heading
from medlofte_desktop.ui.texts.activities import status_word
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.widgets.text_field import PlainTextField

Editor = PlainTextField | LineField | ChoiceBox
Hint = QAbstractItemDelegate.EndEditHint
_COMFORTABLE = 46  # letters in a line


def editor_for(column: Column, parent: QWidget, names: QAbstractItemModel) -> Editor:
    """An empty field for a column; `names` are who can be responsible."""
    editor: Editor
    if column is Column.TEXT:
        editor = PlainTextField(parent, min_lines=3, max_lines=14)
    elif column is Column.STATUS:
        editor = _choice(parent)
    else:
        editor = _line(column, parent, names)
    editor.setAccessibleName(heading(column))
    return editor


def read(editor: Editor) -> str:
    """What stands in the field, as columns write it."""
    return str(editor.value()) if isinstance(editor, ChoiceBox) else editor.text()


def show(editor: Editor, text: str) -> None:
    """Let a text stand in the field, the cursor after it."""
    if isinstance(editor, ChoiceBox):
        editor.choose(text)
    else:
        editor.show_text(text)
    if isinstance(editor, PlainTextField):
        editor.moveCursor(QTextCursor.MoveOperation.End)


def place(editor: QWidget, cell: QRect) -> None:
    """Lay the field over its cell, wider where a text or a choice needs it."""
    parent = editor.parentWidget()
    assert parent is not None
    rect = QRect(cell)
    if isinstance(editor, PlainTextField):
        comfortable = editor.fontMetrics().averageCharWidth() * _COMFORTABLE
        rect.setWidth(max(rect.width(), min(parent.width() - rect.left(), comfortable)))
    else:
        rect.setHeight(min(rect.height(), editor.sizeHint().height() + 4))
    if isinstance(editor, ChoiceBox):
        rect.setWidth(max(rect.width(), editor.sizeHint().width()))
        rect.moveRight(min(rect.right(), parent.width() - 1))
    editor.setGeometry(rect)


def way_out(event: QKeyEvent, editor: QWidget) -> Hint | None:
    """What a key means that ends the writing in a field: the next cell, the one before, below, or out at once.

    Shift+Enter and Alt+Enter make a new line in a text; Qt leaves Tab to the text fields themselves.
    """
    held, key = event.modifiers(), event.key()
    if key == Qt.Key.Key_Tab:
        return Hint.NoHint if held & Qt.KeyboardModifier.ControlModifier else Hint.EditNextItem
    if key == Qt.Key.Key_Backtab:
        return Hint.EditPreviousItem
    is_enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    is_plain = not held & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
    return Hint.SubmitModelCache if is_enter and is_plain and isinstance(editor, PlainTextField) else None


def _line(column: Column, parent: QWidget, names: QAbstractItemModel) -> LineField:
    line = LineField(parent)
    if column is Column.DEADLINE:
        line.setPlaceholderText(QCoreApplication.translate("Activities", "åååå-mm-dd"))
    if column is Column.RESPONSIBLE:
        line.setCompleter(_completer(names, line))
    return line


def _choice(parent: QWidget) -> ChoiceBox:
    box = ChoiceBox(parent)
    box.set_choices([(status.value, status_word(status)) for status in ActivityStatus])
    QTimer.singleShot(0, box, box.showPopup)
    return box


def _completer(names: QAbstractItemModel, line: QWidget) -> QCompleter:
    """Suggests in the line itself, as Excel does: a list of its own would take the keys that lead out."""
    completer = QCompleter(names, line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    return completer
