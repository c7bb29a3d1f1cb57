"""A help page as it is read: Markdown in the program's own letters and colours, and nothing fetched from anywhere."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QApplication, QTextBrowser, QTextEdit, QWidget

from medlofte_desktop.domain.text import fold
from medlofte_desktop.ui.look.theme import current_colors, theme

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_HEADING_SIZES = {1: 1.5, 2: 1.18, 3: 1.0}
_MARGIN = 18


class HelpText(QTextBrowser):
    """`followed` carries the link a person has followed; what becomes of it is not decided here."""

    followed = Signal(QUrl)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = ""
        self._words: Sequence[str] = ()
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Hjälptext"))
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self.followed)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme(app).changed.connect(self._render)

    def show_markdown(self, text: str, words: Sequence[str] = ()) -> None:
        """Show a page from its beginning, or from the first of some folded words, which are marked."""
        self._markdown, self._words = text, words
        self._render()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        marks = self.extraSelections()
        if marks:
            start = QTextCursor(self.document())
            start.setPosition(marks[0].cursor.selectionStart())
            self.setTextCursor(start)
            self.ensureCursorVisible()

    def _render(self) -> None:
        place = self.verticalScrollBar().value()
        self.document().setDefaultFont(self.font())
        self.document().setMarkdown(self._markdown, _FEATURES)
        block = self.document().begin()
        while block.isValid():
            self._dress(block)
            block = block.next()
        self._mark_words()
        self.verticalScrollBar().setValue(place)

    def _dress(self, block: QTextBlock) -> None:
        """Margins, sizes and colours, which Markdown has none of."""
        cursor = QTextCursor(block)
        shape = block.blockFormat()
        level = shape.headingLevel()
        in_table = isinstance(cursor.currentTable(), QTextTable)
        shape.setTopMargin(0 if in_table else _space_above(level, is_first=block.blockNumber() == 0))
        shape.setBottomMargin(0 if in_table else 3)
        cursor.setBlockFormat(shape)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        if level:
            cursor.mergeCharFormat(_heading_format(self.font(), level))
        _dress_table(cursor.currentTable())
        self._ink(block)

    def _ink(self, block: QTextBlock) -> None:
        """Links in the accent colour, and what is emphasised in the weight the typeface has."""
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            cursor = QTextCursor(block)
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(_inked(fragment.charFormat()))
            iterator += 1

    def _mark_words(self) -> None:
        text = fold(self.document().toPlainText())
        marks = [self._mark(place, len(word)) for word in self._words for place in _places(text, word) if len(word) > 1]
        self.setExtraSelections(sorted(marks, key=lambda mark: mark.cursor.selectionStart()))

    def _mark(self, place: int, length: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self.document())
        mark.cursor.setPosition(place)
        mark.cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
        mark.format.setBackground(QColor(current_colors().warning_soft))
        mark.format.setForeground(QColor(current_colors().text))
        return mark

    # Qt's overrides

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever read: no picture, style sheet or page, from the disk or from a server."""
        return None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._markdown:
            self._render()


def _space_above(level: int, *, is_first: bool) -> int:
    return 0 if is_first else {0: 5, 1: 0, 2: 18}.get(level, 12)


def _heading_format(font: QFont, level: int) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontPointSize(font.pointSizeF() * _HEADING_SIZES.get(level, 1.0))
    made.setFontWeight(QFont.Weight.DemiBold)
    return made


def _inked(found: QTextCharFormat) -> QTextCharFormat:
    made = QTextCharFormat()
    if found.isAnchor():
        made.setForeground(QColor(current_colors().accent))
        made.setFontUnderline(True)
    if found.fontWeight() > QFont.Weight.Normal:
        made.setFontWeight(QFont.Weight.DemiBold)
    return made


def _dress_table(table: QTextTable | None) -> None:
    if table is None:
        return
    shape = table.format()
    shape.setCellPadding(5)
    shape.setCellSpacing(0)
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)  # the one that is drawn on every side
    shape.setBorderCollapse(True)
    shape.setBorderBrush(QColor(current_colors().line))
    shape.setTopMargin(6)
    table.setFormat(shape)


def _places(text: str, word: str) -> list[int]:
    found, place = [], text.find(word)
    while place >= 0:
        found.append(place)
        place = text.find(word, place + len(word))
    return found
