"""Two parts with a line to drag between them: side by side where there is room, else one above the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

_LETTERS_FOR_BOTH = 84
_SHARES = (5_000, 6_000)


class Halves(QSplitter):
    """Larger text makes the two stand on each other sooner."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_shared = False
        self.addWidget(first)
        self.addWidget(second)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 5)
        self.setStretchFactor(1, 6)

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_wide = event.size().width() >= self.fontMetrics().averageCharWidth() * _LETTERS_FOR_BOTH
        orientation = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if orientation != self.orientation():
            self.setOrientation(orientation)
            self._is_shared = False
        super().resizeEvent(event)
        if not self._is_shared:
            self._is_shared = True
            self.setSizes(list(_SHARES))
