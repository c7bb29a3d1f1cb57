"""Calm words about what was changed on two laptops, of which one is shown: keep that one, or see both and choose."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.ui.widgets.labels import IconLabel, PlainLabel

_ABREAST, _STACKED = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class DoubtLine(QWidget):
    """Hidden while nothing is in doubt. `kept` says that what is shown shall hold, and `review_wanted`, with no field
    named, that a person wants to see both sides.

    Where there is little room the buttons stand on one another.
    """

    kept = Signal()
    review_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel(tone="warning")
        self.keep = QPushButton(self.tr("Behåll det som står här"))
        self.review = QPushButton(self.tr("Jämför och välj …"))
        self.keep.clicked.connect(self.kept)
        self.review.clicked.connect(self._ask_review)
        said = QHBoxLayout()
        said.addWidget(IconLabel("merge", "warning"), 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.words, 1)
        self._buttons = buttons = QBoxLayout(_ABREAST)
        for button in (self.review, self.keep):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        buttons.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 4)
        whole.addLayout(said)
        whole.addLayout(buttons)
        self.hide()

    def show_places(self, places: Iterable[str]) -> None:
        """Name what is in doubt; nothing takes the line away."""
        names = ", ".join(places)
        text = self.tr("Ändrat på två håll: {places}. Här står det ena.")
        self.words.setText(text.format(places=names))
        self.setVisible(bool(names))

    def _ask_review(self) -> None:
        self.review_wanted.emit("")

    # Qt's overrides

    def minimumSizeHint(self) -> QSize:
        widest = max(button.sizeHint().width() for button in (self.review, self.keep))
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.review.sizeHint().width() + self._buttons.spacing() + self.keep.sizeHint().width()
        self._buttons.setDirection(_ABREAST if needed <= event.size().width() else _STACKED)
