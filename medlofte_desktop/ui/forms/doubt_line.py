"""Calm words about what was changed on two laptops, of which one is shown, and the button that keeps it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from medlofte_desktop.ui.widgets.labels import IconLabel, PlainLabel


class DoubtLine(QWidget):
    """Hidden while nothing is in doubt. `kept` says that what is shown shall hold.

    In a narrow card the button stands below the words.
    """

    kept = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_narrow: bool = False) -> None:
        super().__init__(parent)
        self.words = PlainLabel(tone="warning")
        self.keep = QPushButton(self.tr("Behåll det som står här"))
        self.keep.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.keep.clicked.connect(self.kept)
        said = QHBoxLayout()
        said.addWidget(
            IconLabel("merge", "warning"), 0, Qt.AlignmentFlag.AlignTop if is_narrow else Qt.AlignmentFlag(0)
        )
        said.addWidget(self.words, 1)
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        whole = QBoxLayout(direction, self)
        whole.setContentsMargins(0, 0, 0, 4)
        whole.addLayout(said, 1)
        whole.addWidget(self.keep)
        self.hide()

    def show_places(self, places: Iterable[str]) -> None:
        """Name what is in doubt; nothing takes the line away."""
        names = ", ".join(places)
        text = self.tr("Ändrat på två håll: {places}. Här står det ena. Det andra finns kvar under Historik.")
        self.words.setText(text.format(places=names))
        self.setVisible(bool(names))
