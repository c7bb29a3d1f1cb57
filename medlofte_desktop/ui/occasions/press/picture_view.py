"""A picture to look at: whole, in its own shape, as large as there is room for."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

HIGHEST = 210  # pixels
LONGEST = 900  # pixels of the picture that is held: enough for a dense screen


class PictureView(QWidget):
    """What is in the picture is told in words as its accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.setFixedHeight(HIGHEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage) -> None:
        """Show another picture, or none."""
        self.image = image
        self.update()

    def place(self) -> QRect:
        """Where the picture is drawn; never larger than it is."""
        room = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(QPoint(0, 0), room.boundedTo(self.image.size()) if self._is_small() else room)

    def _is_small(self) -> bool:
        return self.image.width() < self.width() and self.image.height() < self.height()

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return QSize(HIGHEST, HIGHEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.image.isNull():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.place(), self.image)
