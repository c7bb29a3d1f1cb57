"""A button with an icon, no higher than the line of text it stands on."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from medlofte_desktop.ui.widgets.buttons import IconButton


class SmallButton(IconButton):
    """Quiet, and still large enough to hit: at least 24 pixels at the ordinary text size (WCAG 2.2, 2.5.8)."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(name, text, tone="neutral", is_quiet=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    # Qt's overrides

    def sizeHint(self) -> QSize:
        side = max(26, self.fontMetrics().height() + 7)
        self.setIconSize(QSize(side - 10, side - 10))
        return QSize(side, side)
