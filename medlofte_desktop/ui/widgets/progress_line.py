"""Long work in the status bar: what it is, how far it has come, and a button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from medlofte_desktop.ui.widgets.labels import ElidedLabel


class ProgressLine(QWidget):
    """Hidden until work begins; `cancelled` comes once for each work, and the line stays until `finish`."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ElidedLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(160, 10)
        self.stop = QPushButton(self.tr("Avbryt"))
        self.stop.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.stop.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)  # hidden too, it decides how high the status bar is
        for widget in (self.words, self.bar, self.stop):
            layout.addWidget(widget)
        self.hide()

    def begin(self, text: str, total: int = 0) -> None:
        """Show work of `total` steps, 0 where no one can know how many."""
        self.words.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, total)
        self.bar.setValue(0)
        self.stop.setText(self.tr("Avbryt"))
        self.stop.setEnabled(True)
        self.show()

    def step(self, done: int, text: str = "") -> None:
        """So many steps are done; a text replaces the one shown."""
        self.bar.setValue(done)
        if text:
            self.words.setText(text)

    def finish(self) -> None:
        """Take the line away."""
        self.hide()

    def _cancel(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setText(self.tr("Avbryter …"))
        self.cancelled.emit()
