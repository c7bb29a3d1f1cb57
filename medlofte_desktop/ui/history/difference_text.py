"""Texts with what was added and taken away marked in them: by colour, by line under or through, and in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from medlofte_desktop.domain.history.difference import Change, Part
from medlofte_desktop.ui.look.theme import current_colors, theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A field's name, if it has one, and its text in parts; one without parts is a heading over those that follow."""

    name: str
    parts: tuple[Part, ...] = ()

    def spoken(self) -> str:
        """The passage for those who hear it."""
        if not self.parts:
            return self.name
        words = {
            Change.EQUAL: "{text}",
            Change.INSERT: QCoreApplication.translate("History", "tillagt: {text}"),
            Change.DELETE: QCoreApplication.translate("History", "borttaget: {text}"),
        }
        parts = (words[part.change].format(text=part.text.strip()) for part in self.parts if part.text.strip())
        return ": ".join(filter(None, (self.name, "; ".join(parts))))


class DifferenceText(QTextEdit):
    """Read-only. Text only ever goes in with a format of our own, never as markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passages: tuple[Passage, ...] = ()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Den valda versionen"))
        self.document().setDocumentMargin(10)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme(app).changed.connect(self._write)

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show these from the top."""
        self._passages = tuple(passages)
        self.setAccessibleDescription("\n".join(passage.spoken() for passage in passages))
        self._write()

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        for number, passage in enumerate(self._passages):
            is_heading = not passage.parts
            space = 0 if number == 0 else 16 if is_heading else 9
            _begin_block(cursor, space, is_first=number == 0)
            cursor.insertText(passage.name, self._heading() if is_heading else _quiet())
            if passage.name and passage.parts:
                _begin_block(cursor, 1, is_first=False)
            _insert_parts(cursor, passage.parts)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _heading(self) -> QTextCharFormat:
        made = _inked(current_colors().text)
        made.setFontWeight(QFont.Weight.DemiBold)
        made.setFontPointSize(self.font().pointSizeF() * 1.08)
        return made


def _insert_parts(cursor: QTextCursor, parts: Sequence[Part]) -> None:
    """Each part in its format; what was taken away is kept apart from what came instead."""
    for number, part in enumerate(parts):
        before = parts[number - 1] if number else part
        if before.change is Change.DELETE and part.change is Change.INSERT and not before.text[-1:].isspace():
            cursor.insertText(" ", _kept())
        cursor.insertText(part.text, _FORMATS[part.change]())


def _begin_block(cursor: QTextCursor, space: int, *, is_first: bool) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(space)
    if is_first:
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)


def _inked(color: str, ground: str = "") -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(color))
    if ground:
        made.setBackground(QColor(ground))
    return made


def _quiet() -> QTextCharFormat:
    return _inked(current_colors().muted)


def _kept() -> QTextCharFormat:
    return _inked(current_colors().text)


def _added() -> QTextCharFormat:
    made = _inked(current_colors().good, current_colors().good_soft)
    made.setFontUnderline(True)
    return made


def _taken() -> QTextCharFormat:
    made = _inked(current_colors().bad, current_colors().bad_soft)
    made.setFontStrikeOut(True)
    return made


_FORMATS = {Change.EQUAL: _kept, Change.INSERT: _added, Change.DELETE: _taken}
