"""Several lines of plain text that grow with what is written, never trap Tab and are never silently cut."""

import math

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from medlofte_desktop.domain.text import TEXT_LIMIT
from medlofte_desktop.ui.widgets.field_manners import mark_wrong, too_long, without_undo

_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})
# Word's own line break, and its bullets, which are letters of a symbol font that nobody else can show.
_PASTED = _LINE_ENDS | str.maketrans({"\x0b": "\n", "\uf0b7": "•", "\uf0a7": "•", "\uf0d8": "•"})


class PlainTextField(QPlainTextEdit):
    """`edited` tells what a person wrote, `problem_changed` a sentence (or "") to show under the field.

    A no-break space is kept as it is ("30 km", "§ 22"); Qt's own line and paragraph separators (Shift+Enter, pasted
    text) are read as \\n. There is no undo in the field: the program's own stack has it.
    """

    edited = Signal()
    problem_changed = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, *, min_lines: int = 2, max_lines: int = 12, limit: int = TEXT_LIMIT
    ) -> None:
        super().__init__(parent)
        self._lines = (min_lines, max_lines)
        self._around = 0  # pixels of the frame and what pads the text
        self._limit = limit
        self._problem = ""
        self._shown = ""
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.textChanged.connect(self._take_in)

    def text(self) -> str:
        """What is written, lines parted by \\n. Not toPlainText(), which turns no-break spaces into spaces."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def problem(self) -> str:
        """What is wrong with the text, as a sentence, or ""."""
        return self._problem

    def show_text(self, text: str) -> None:
        """Show a text; the cursor stays where it is, and nothing happens if the text is the same. No `edited`."""
        if text == self.text():
            return
        place = self.textCursor().position()
        self._shown = text.translate(_LINE_ENDS)
        self.setPlainText(self._shown)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def _take_in(self) -> None:
        text = self.text()
        problem = too_long(text, self._limit)
        if problem != self._problem:
            self._problem = problem
            mark_wrong(self, bool(problem))
            self.problem_changed.emit(problem)
        if text != self._shown:
            self._shown = text
            self.edited.emit()

    def _grow(self) -> None:
        lines = max(1, int(self.document().documentLayout().documentSize().height()))
        least, most = self._lines
        is_higher = lines > most
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_higher else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(self._height_of(min(max(lines, least), most)))

    def _height_of(self, lines: int) -> int:
        inside = lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()
        around = self.height() - self.viewport().height()
        if around >= 0:  # less while a field that was hidden is laid out anew
            self._around = around
        return math.ceil(inside) + self._around

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_of(self._lines[0]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text().replace("\r\n", "\n").replace("\r", "\n").translate(_PASTED))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus() and self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = without_undo(self.createStandardContextMenu())
        menu.exec(event.globalPos())
        menu.deleteLater()
