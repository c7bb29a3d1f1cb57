"""What going back to a backup would bring and take: a card for each, or why it cannot be told."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.history.backups import Difference, Side
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.ui.backups.telling import BackupWords
from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.pledge.page import fill, scrolled
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel


class WhatChanges(QWidget):
    """Shows the heading at once, and the rest when it is known."""

    def __init__(self, register: Mapping[str, Municipality], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self._words = BackupWords()
        self.heading = Heading("", 2)
        self.about = PlainLabel("", "neutral")
        self.gained = SideCard(self.tr("Kommer tillbaka"), "good")
        self.lost = SideCard(self.tr("Försvinner"), "warning")
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(12, 0, 8, 0)
        rows.setSpacing(10)
        for widget in (self.heading, self.about, self.gained, self.lost):
            rows.addWidget(widget)
        rows.addStretch()
        fill(self, scrolled(content))

    def show_heading(self, heading: str, about: str, tone: Tone = "neutral") -> None:
        """Say which backup it is, and what is known of it so far."""
        self.heading.setText(heading)
        self.about.setText(about)
        self.about.set_tone(tone)
        self.gained.hide()
        self.lost.hide()

    def show_difference(self, difference: Difference) -> None:
        """Say what going back to it would do."""
        self.gained.show_side(difference.gained, self._register, self._words)
        self.lost.show_side(difference.lost, self._register, self._words)
        self.gained.show()
        self.lost.show()


class SideCard(Card):
    """One side of a difference: how many changes, and in which pledges."""

    def __init__(self, title: str, tone: Tone) -> None:
        super().__init__()
        self._tone = tone
        self.title = Heading(title, 3)
        self.count = PlainLabel()
        self.parts = PlainLabel()
        for widget in (self.title, self.count, self.parts):
            self.add(widget)

    def show_side(self, side: Side, register: Mapping[str, Municipality], words: BackupWords) -> None:
        """Show counts and names; nothing at all is said in a word."""
        is_something = side.revisions > 0
        self.count.setText(words.changes(side.revisions) if is_something else self.tr("Inget"))
        self.count.set_tone(self._tone if is_something else "neutral")
        self.parts.setText("\n".join(words.parts(side, register)))
        self.parts.setVisible(is_something)
