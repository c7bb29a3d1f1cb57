"""The state of something in a word or two on a rounded ground; the colour only repeats what the word says."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.look.theme import current_colors
from medlofte_desktop.ui.widgets.labels import plain_tooltip

_FONT_SCALE = 0.87
_SIDES = 18  # pixels left and right of the words together
_ABOVE_AND_BELOW = 6


def pill_font(font: QFont) -> QFont:
    """The font of a pill beside text in `font`."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _FONT_SCALE)
    small.setWeight(QFont.Weight.DemiBold)
    return small


def pill_size(text: str, font: QFont) -> QSize:
    """What a pill with `text` takes beside text in `font`."""
    metrics = QFontMetrics(pill_font(font))
    return QSize(metrics.horizontalAdvance(text) + _SIDES, metrics.height() + _ABOVE_AND_BELOW)


def paint_pill(painter: QPainter, rect: QRect, text: str, tone: Tone = "neutral") -> None:
    """Draw a pill that fills `rect`, its words shortened where they do not fit; the painter's font is the text's."""
    colors = current_colors()
    painter.save()
    painter.setFont(pill_font(painter.font()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.soft(tone))
    painter.drawRoundedRect(QRectF(rect), rect.height() / 2, rect.height() / 2)
    painter.setPen(colors.ink(tone))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - _SIDES // 2)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


class Pill(QWidget):
    """A pill as a widget of its own."""

    def __init__(self, text: str = "", tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_state(text, tone)

    def text(self) -> str:
        """The words in it."""
        return self._text

    def show_state(self, text: str, tone: Tone) -> None:
        """Say another state."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return pill_size(self._text, self.font())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._text:
            paint_pill(QPainter(self), self.rect(), self._text, self._tone)


class PillButton(QAbstractButton):
    """A pill that leads to what its state is about; `tip` says where."""

    def __init__(self, tip: str, text: str = "", tone: Tone = "warning", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setText(text)
        self.setToolTip(plain_tooltip(tip))
        self.setAccessibleDescription(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return pill_size(self.text(), self.font())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, self.rect(), self.text(), self._tone)
        if self.hasFocus() or self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(current_colors().ink(self._tone))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
