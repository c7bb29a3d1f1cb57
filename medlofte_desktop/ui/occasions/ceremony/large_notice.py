"""What stands in the middle when nobody signs: that all have signed, or what must be done first."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.look.icons import paint_icon
from medlofte_desktop.ui.occasions.ceremony.fitted_text import FittedText, scaled

_CENTRED = Qt.AlignmentFlag.AlignHCenter


class LargeNotice(QWidget):
    """An icon, a heading, what it is about and a quiet sentence, in the middle."""

    def __init__(self) -> None:
        super().__init__()
        self.icon = _LargeIcon()
        self.heading = FittedText(72, is_strong=True, lines=2, alignment=_CENTRED)
        self.about = FittedText(40, lines=4, alignment=_CENTRED)
        self.more = FittedText(28, "neutral", lines=4, alignment=_CENTRED)
        self._rows = QVBoxLayout(self)
        self._rows.addStretch(2)
        self._rows.addWidget(self.icon, 0, _CENTRED)
        for widget in (self.heading, self.about, self.more):
            self._rows.addWidget(widget)
        self._rows.addStretch(3)

    def show_notice(self, icon: str, tone: Tone, *words: str) -> None:
        """Heading, what it is about, and more; any of the last two may be empty."""
        self.icon.show_icon(icon, tone)
        for widget, text in zip((self.heading, self.about, self.more), words, strict=True):
            widget.show_words(text)

    def announcement(self) -> str:
        return ". ".join(filter(None, (self.heading.words, self.about.words, self.more.words)))

    def rescale(self) -> None:
        """Follow the size of the window."""
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(scaled(self, 20))
        self.icon.updateGeometry()


class _LargeIcon(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._name = "check"
        self._tone: Tone = "good"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, tone: Tone) -> None:
        self._name, self._tone = name, tone
        self.update()

    # Qt's overrides

    def sizeHint(self) -> QSize:
        side = scaled(self, 110)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), QRect(0, 0, self.width(), self.height()), self._name, self._tone)
