"""Text that is shown and not written: plain, never markup, with headings and a label that shortens itself."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.look.icons import IconTone, paint_icon


def plain_tooltip(text: str) -> str:
    """Text for a tooltip, escaped where Qt might otherwise take it for markup and open what it links to.

    Qt also takes a text with &lt; for markup, and would show it as <.
    """
    if "<" not in text and "&lt;" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<qt>{escaped}</qt>"


class PlainLabel(QLabel):
    """A label that never reads its text as markup. A tone colours it; one that does not wrap keeps its whole width."""

    def __init__(
        self, text: str = "", tone: Tone | None = None, parent: QWidget | None = None, *, wraps: bool = True
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setText(text)
        self.set_tone(tone)

    def set_tone(self, tone: Tone | None) -> None:
        """Write in a tone from now on; the words must say the same as the colour."""
        wanted = "muted" if tone == "neutral" else tone or ""
        if self.property("tone") != wanted:
            self.setProperty("tone", wanted)
            self.style().unpolish(self)
            self.style().polish(self)


class Heading(PlainLabel):
    """A heading of level 1 (the page, never broken), 2 (a part) or 3 (a small group)."""

    def __init__(self, text: str = "", level: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent, wraps=level > 1)
        self.setProperty("level", str(level))


class ElidedLabel(PlainLabel):
    """One line that ends in … where the room is short; then the tooltip has it all."""

    def __init__(self, text: str = "", tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, tone, parent, wraps=False)

    def shown_text(self) -> str:
        """What fits now."""
        line = " ".join(self.text().split())
        return self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def _tell_the_rest(self) -> None:
        is_whole = self.shown_text() == " ".join(self.text().split())
        self.setToolTip("" if is_whole else plain_tooltip(self.text()))

    # Qt's overrides

    def minimumSizeHint(self) -> QSize:
        letters = min(len(self.text()), 4)
        return QSize(self.fontMetrics().averageCharWidth() * letters, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_the_rest()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._tell_the_rest()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        alignment = Qt.AlignmentFlag(self.alignment())
        painter.drawText(self.contentsRect(), alignment, self.shown_text())


class ElidedHeading(ElidedLabel):
    """A heading of level 1 that leaves room for what stands beside it."""


class IconLabel(QWidget):
    """An icon that is only looked at; `scale` counts lines of text. The words beside it say the same."""

    def __init__(
        self, name: str, tone: IconTone = "neutral", scale: float = 1.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._scale = scale
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_icon(name, tone)

    def show_icon(self, name: str, tone: IconTone) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    # Qt's overrides

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * self._scale)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self.rect(), self._name, self._tone)
