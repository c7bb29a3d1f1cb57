"""How many copies of a sheet are printed: a small number that the wheel cannot change."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

MOST = 50


class CopiesBox(QSpinBox):
    """`chosen` tells only what a person chose."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_shown = False
        self.setRange(0, MOST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel does not give focus
        self.setSuffix(self.tr(" st"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.valueChanged.connect(self._tell)

    def show_number(self, number: int) -> None:
        """Show a number, without a signal."""
        self._is_shown = True
        self.setValue(number)
        self._is_shown = False

    def _tell(self) -> None:
        if not self._is_shown:
            self.chosen.emit()

    # Qt's overrides

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
