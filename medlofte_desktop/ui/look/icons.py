"""Line icons from resources/icons, drawn in the colours of the moment and sharp at every scale."""

from functools import cache
from typing import Literal

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.look.theme import current_colors

IconTone = Tone | Literal["text", "on_accent"]


@cache
def icon(name: str, tone: IconTone = "text") -> QIcon:
    """The icon called `name` in resources/icons; it follows the theme by itself. Raises FileNotFoundError."""
    return QIcon(_LineIcon(name, tone))


def paint_icon(painter: QPainter, rect: QRect, name: str, tone: IconTone = "text") -> None:
    """Draw an icon from a delegate or a paintEvent."""
    icon(name, tone).paint(painter, rect)


class _LineIcon(QIconEngine):
    """Draws one SVG whose lines are currentColor. Icons share their engine, so it is never copied."""

    def __init__(self, name: str, tone: IconTone) -> None:
        super().__init__()
        self._name = name
        self._tone: IconTone = tone
        self._svg = resource_text("icons", f"{name}.svg")

    def _ink(self, mode: QIcon.Mode) -> QColor:
        colors = current_colors()
        if mode == QIcon.Mode.Disabled:
            return QColor(colors.disabled)
        if self._tone == "text":
            return QColor(colors.text)
        if self._tone == "on_accent":
            return QColor(colors.on_accent)
        return colors.ink(self._tone)

    # Qt's overrides

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.deviceTransform().m11()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Drawn in size × scale pixels: Qt gives the size as if the screen were not dense."""
        ink, pixels = self._ink(mode).name(), size * scale
        key = f"medlofte-{self._name}-{ink}-{pixels.width()}x{pixels.height()}"
        drawn = QPixmap()
        if not QPixmapCache.find(key, drawn):
            drawn = _drawn(self._svg.replace("currentColor", ink), pixels)
            QPixmapCache.insert(key, drawn)
        drawn.setDevicePixelRatio(scale)
        return drawn


def _drawn(svg: str, size: QSize) -> QPixmap:
    if size.isEmpty():
        return QPixmap()  # a layout that is not done yet can leave a button no room for a moment
    drawn = QPixmap(size)
    drawn.fill(Qt.GlobalColor.transparent)
    side = min(size.width(), size.height())
    square = QRect(QPoint((size.width() - side) // 2, (size.height() - side) // 2), QSize(side, side))
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(square))
    painter.end()
    return drawn
