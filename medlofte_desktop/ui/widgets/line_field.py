"""One line of text, as every form writes it: plain, never silently cut, and telling when it is too long."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from medlofte_desktop.domain.text import LINE_LIMIT
from medlofte_desktop.ui.widgets.field_manners import mark_wrong, too_long, without_undo

_NO_CUT = 50_000_000  # QLineEdit drops what is beyond 32 767 characters unless told otherwise
_BREAKS_TO_SPACES = str.maketrans(dict.fromkeys("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))


class LineField(QLineEdit):
    """`edited` tells what a person wrote, `problem_changed` a sentence (or "") to show under the field."""

    edited = Signal()
    problem_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, limit: int = LINE_LIMIT) -> None:
        super().__init__(parent)
        self._limit = limit
        self._problem = ""
        self.setMaxLength(_NO_CUT)
        self.textEdited.connect(self._take_in)
        self.textChanged.connect(self._judge)

    def problem(self) -> str:
        """What is wrong with the text, as a sentence, or ""."""
        return self._problem

    def show_text(self, text: str) -> None:
        """Show a text; the cursor stays where it is if the text is the same. No `edited`."""
        if text != self.text():
            place = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(place if self.hasFocus() else 0)

    def _take_in(self) -> None:
        """Pasted line breaks become spaces, which is also how they look."""
        text, place = self.text(), self.cursorPosition()
        if len(text.splitlines()) > 1:
            self.setText(text.translate(_BREAKS_TO_SPACES))
            self.setCursorPosition(place)
        self._judge()  # Qt tells of the edit before it tells of the change
        self.edited.emit()

    def _judge(self) -> None:
        problem = too_long(self.text(), self._limit)
        if problem != self._problem:
            self._problem = problem
            mark_wrong(self, bool(problem))
            self.problem_changed.emit(problem)

    # Qt's overrides

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = without_undo(self.createStandardContextMenu())
        menu.exec(event.globalPos())
        menu.deleteLater()
