"""Versions that stand beside one another: who wrote what, and a button under each that lets it hold."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.services.history import Version
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.texts.moments import moment_words
from medlofte_desktop.ui.texts.records import field_word
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel

_LETTERS_FOR_TWO = 64


class ConflictCards(QWidget):
    """`kept` carries the Version a person wants to hold, in the fields in doubt."""

    kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Heading("", 3)
        self.heading.set_tone("warning")
        self.words = PlainLabel("", "neutral")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(10)
        self.buttons: list[QPushButton] = []
        self._cards: list[Card] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.heading)
        layout.addWidget(self.words)
        layout.addLayout(self._row)
        layout.addStretch()

    def show_versions(self, versions: Sequence[Version], fields: Iterable[str], naming: Naming, today: date) -> None:
        """Show the versions of one record that stand beside one another, in the fields that are in doubt."""
        self.heading.setText(self._how_many(len(versions)))
        self.words.setText(
            self.tr("Samma sak har ändrats på två håll. Välj vad som ska gälla. Det andra finns kvar i historiken.")
        )
        for card in self._cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.buttons = []
        self._cards = [self._card(version, sorted(fields), naming, today) for version in versions]
        for card in self._cards:
            self._row.addWidget(card, 1)

    def _how_many(self, count: int) -> str:
        if count == 2:
            return self.tr("Två versioner står bredvid varandra")
        return self.tr("%n versioner står bredvid varandra", None, count)

    def _card(self, version: Version, fields: Sequence[str], naming: Naming, today: date) -> Card:
        card = Card()
        writer = naming.writer(version.writer)
        card.add(PlainLabel(f"{writer} · {moment_words(version.time, today)}", "neutral"))
        for field in fields:
            card.add(PlainLabel(field_word(field, version.kind), "neutral"))
            card.add(PlainLabel(naming.side(version, field)))
        card.rows().addStretch()
        button = QPushButton(naming.choice(version, fields))
        button.setAccessibleDescription(self.tr("Versionen av {writer}").format(writer=writer))
        button.clicked.connect(partial(self.kept.emit, version))
        card.add(button)
        self.buttons.append(button)
        return card

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= self.fontMetrics().averageCharWidth() * _LETTERS_FOR_TWO
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
