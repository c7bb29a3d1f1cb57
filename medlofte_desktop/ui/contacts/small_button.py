"""A button with an icon, no higher than the line of text it stands on."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from medlofte_desktop.ui.widgets.buttons import IconButton


class SmallButton(IconButton):
    """Quiet, and still large enough to hit: 24 pixels at the ordinary text size (WCAG 2.2, 2.5.8)."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(name, text, tone="neutral", is_quiet=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    # Qt's overrides

    def sizeHint(self) -> QSize:
        side = max(24, self.fontMetrics().height() + 6)
        self.setIconSize(QSize(side - 9, side - 9))
        return QSize(side, side)
