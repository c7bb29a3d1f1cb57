"""Two parts of a page: one above the other, and beside it where the window is so wide that lines would be too long."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

Direction = QBoxLayout.Direction
_LETTERS_FOR_BOTH = 150
_GAP = 14


class Columns(QWidget):
    """`narrow` takes two fifths of a wide page and stands where `beside` says, `broad` the rest."""

    def __init__(self, narrow: QWidget, broad: QWidget, beside: Direction) -> None:
        super().__init__()
        self._beside = beside
        self._row = QBoxLayout(Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        for part in (narrow, broad):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)

    def is_wide(self) -> bool:
        """Whether both stand side by side."""
        return self._row.direction() == self._beside

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= self.fontMetrics().averageCharWidth() * _LETTERS_FOR_BOTH
        if is_wide != self.is_wide():
            self._row.setDirection(self._beside if is_wide else Direction.TopToBottom)
            for place, share in enumerate((2, 3) if is_wide else (0, 0)):
                self._row.setStretch(place, share)
