"""Manners all text fields share: Ctrl+Z is the program's, a text too long is told and not cut, and it shows."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

_WRITTEN_IN = (QLineEdit, QPlainTextEdit, QTextEdit)
_OWN_MENU_STEPS = ("edit-undo", "edit-redo")


class UndoKeys(QObject):
    """While a text field in `window` has focus, undo and redo reach the window's own actions.

    Watches only the field in focus: a filter on the whole program would put Python between Qt and every event.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)

    def _follow_focus(self, left: QWidget | None, entered: QWidget | None) -> None:
        if isinstance(left, _WRITTEN_IN):
            left.removeEventFilter(self)
        if isinstance(entered, _WRITTEN_IN) and entered.window() is self._window:
            entered.installEventFilter(self)

    # Qt's overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop the field from claiming the keys (ShortcutOverride) and, where no action takes them, from undoing."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return is_undo_key(event)
        return False


class SuggestionsClosed(QObject):
    """Closes the suggestions of a field that a shortcut has led away from.

    They keep the keyboard otherwise, and the next letter would go to the field that was left; they have also kept
    from it that it lost focus.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)

    def _follow_focus(self, left: QWidget | None, entered: QWidget | None) -> None:
        if entered is None or not isinstance(left, QLineEdit | QComboBox):  # a box keeps the focus of its line
            return
        completer = left.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None and popup.isVisible():
            popup.hide()
            QApplication.sendEvent(left, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.OtherFocusReason))


def is_undo_key(event: QKeyEvent) -> bool:
    """Whether the keys mean undo or redo on this computer."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def without_undo(menu: QMenu) -> QMenu:
    """A text field's own menu without its undo and redo, which would not be the program's."""
    for action in menu.actions():
        if action.objectName() in _OWN_MENU_STEPS:
            menu.removeAction(action)
    _drop_leading_separators(menu.actions(), menu)
    return menu


def _drop_leading_separators(actions: list[QAction], menu: QMenu) -> None:
    for action in actions:
        if not action.isSeparator():
            return
        menu.removeAction(action)


def too_long(text: str, limit: int) -> str:
    """A sentence where `text` has more than `limit` characters, else ""."""
    if len(text) <= limit:
        return ""
    words = QCoreApplication.translate("Limits", "Texten är {over} tecken för lång. Högst {limit} tecken får plats.")
    return words.format(over=len(text) - limit, limit=limit)


def mark_wrong(field: QWidget, is_wrong: bool) -> None:  # noqa: FBT001  # a setter in Qt's manner
    """Give the field's frame the colour of an error, or take it away; the words beside it say why."""
    if bool(field.property("wrong")) != is_wrong:
        field.setProperty("wrong", is_wrong)
        field.style().unpolish(field)
        field.style().polish(field)
