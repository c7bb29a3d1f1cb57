"""What stands where there is nothing yet: what to do next, and the button that does it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.ui.widgets.labels import IconLabel, PlainLabel


class EmptyState(QWidget):
    """An icon, a sentence and (where there is something to do) a button that emits `asked`."""

    asked = Signal()

    def __init__(self, icon_name: str, sentence: str, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(icon_name, scale=2.5)
        self.sentence = PlainLabel(sentence, "neutral")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence.setMaximumWidth(380)
        self.button = QPushButton(button)
        self.button.setAutoDefault(True)  # pressed by Enter too, as in a dialog: it is the one thing to do
        if not button:  # and never shown before it stands in a window: it would flash as one of its own
            self.button.hide()
        self.button.clicked.connect(self.asked)
        self._place()

    def _centred_sentence(self) -> QHBoxLayout:
        """The sentence in the middle of a row, which lets it wrap: an aligned label would be cut after one line."""
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.sentence, 1000)
        row.addStretch()
        return row

    def _place(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(self._centred_sentence())
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
