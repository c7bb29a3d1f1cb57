"""The dialog Är vi lika?: eight words to read out on the phone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel

_ABREAST = 4


class AlikeDialog(QDialog):
    """The words are the same on two laptops just when both hold the same versions of everything."""

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Är vi lika?"))
        self.words = [Heading(word, 1) for word in words]
        self.close_button = QPushButton(self.tr("Stäng"))
        card, grid = Card(), QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(12)
        for place, word in enumerate(self.words):
            word.ensurePolished()
            word.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(word, place // _ABREAST, place % _ABREAST)
        card.rows().addLayout(grid)
        card.setAccessibleName(" ".join(words))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(12)
        rows.addWidget(PlainLabel(self.tr("Läs upp orden för varandra, till exempel på telefon."), "neutral"))
        rows.addWidget(card)
        rows.addWidget(
            PlainLabel(
                self.tr(
                    "Är alla åtta lika finns precis samma versioner av allt på båda datorerna. Annars har någon ändrat"
                    " något som den andra inte har fått. Underlag som inte har lämnats över gör också orden olika."
                ),
                "neutral",
            )
        )
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        rows.addLayout(buttons)
        self.close_button.clicked.connect(self.accept)
        self.setMinimumWidth(620)
