"""Words as large as they can be where they stand: they wrap, and then grow smaller, until all of them are seen."""

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.look.theme import current_colors

Ink = Tone | Literal["text"]

LAPTOP = QSize(1366, 768)  # the screen that all sizes are given for
_SMALLEST = 11  # pixels: below this a word is rather broken
_NO_END = 100_000
_WRAPPED = Qt.TextFlag.TextWordWrap.value
_BROKEN = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextWrapAnywhere.value


def scaled(widget: QWidget, pixels: float) -> int:
    """So many pixels of the laptop's screen, in the window that the widget stands in."""
    size = widget.window().size()
    return max(1, round(pixels * min(size.width() / LAPTOP.width(), size.height() / LAPTOP.height())))


class FittedText(QWidget):
    """`pixels` is the height of the font on the laptop's screen, and the words take `lines` at most."""

    def __init__(
        self,
        pixels: int,
        ink: Ink = "text",
        *,
        lines: int = 1,
        is_strong: bool = False,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__()
        self.words = ""
        self._pixels, self._lines = pixels, lines
        self._ink: Ink = ink
        self._is_strong = is_strong
        self._alignment = alignment
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_words(self, words: str, ink: Ink | None = None) -> None:
        """Show these, in another colour if it is given; nothing takes no room."""
        self._ink = ink or self._ink
        self.words = words
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def fitted_font(self, width: int, height: int = _NO_END) -> tuple[QFont, int]:
        """The largest font in which all words are seen, and the flags to draw them with."""
        least, most = _SMALLEST, max(_SMALLEST, scaled(self, self._pixels))
        if not self._fits(least, width, height):
            return self._font(least), _BROKEN
        while least < most:
            middle = (least + most + 1) // 2
            if self._fits(middle, width, height):
                least = middle
            else:
                most = middle - 1
        return self._font(least), _WRAPPED

    def _fits(self, pixels: int, width: int, height: int) -> bool:
        metrics = QFontMetrics(self._font(pixels))
        taken = metrics.boundingRect(QRect(0, 0, width, _NO_END), _WRAPPED, self.words)
        lines = round(taken.height() / metrics.lineSpacing())
        return taken.width() <= width and taken.height() <= height and lines <= self._lines

    def _font(self, pixels: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold if self._is_strong else QFont.Weight.Normal)
        return font

    # Qt's overrides

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        font, flags = self.fitted_font(width)
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, _NO_END), flags, self.words).height()

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self._font(scaled(self, self._pixels)))
        return QSize(line.horizontalAdvance(self.words), line.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(1, QFontMetrics(self._font(_SMALLEST)).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        font, flags = self.fitted_font(self.width(), self.height())
        colors = current_colors()
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(QColor(colors.text) if self._ink == "text" else colors.ink(self._ink))
        painter.drawText(self.rect(), flags | self._alignment.value, self.words)
