"""The middle of the window: a pledge, or a signing occasion in its place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from medlofte_desktop.ui.pledge.page import MARGIN
from medlofte_desktop.ui.widgets.buttons import LinkButton


class Middle(QStackedWidget):
    """`back_wanted` asks for the occasion that one came from."""

    back_wanted = Signal()

    def __init__(self, pledge: QWidget) -> None:
        super().__init__()
        self.back = LinkButton(self.tr("‹ Tillbaka till signeringstillfället"))
        self._pledge = QWidget()
        column = QVBoxLayout(self._pledge)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QVBoxLayout()
        line.setContentsMargins(MARGIN, 8, MARGIN, 0)
        line.addWidget(self.back)
        column.addLayout(line)
        column.addWidget(pledge, 1)
        self.addWidget(self._pledge)
        self.back.hide()
        self.back.clicked.connect(self.back_wanted)

    def shows_pledge(self) -> bool:
        """Whether the pledge is in front."""
        return self.currentWidget() is self._pledge

    def show_pledge(self, *, came_from_occasion: bool) -> None:
        """Bring the pledge to the front, with a way back where one came from an occasion."""
        self.back.setVisible(came_from_occasion)
        self.setCurrentWidget(self._pledge)

    def show_occasion(self, view: QWidget) -> None:
        """Bring an occasion to the front."""
        if self.indexOf(view) < 0:
            self.addWidget(view)
        self.setCurrentWidget(view)
