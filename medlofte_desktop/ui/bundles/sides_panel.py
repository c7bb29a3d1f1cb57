"""The two sides of a field in doubt, and the ways to answer."""

import math
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import get_origin

from PySide6.QtCore import QSizeF, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.domain.history.difference import said_in_all
from medlofte_desktop.domain.records.content import Value, field_types
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.text import clean_text
from medlofte_desktop.services.bundles.conflicts import Conflict
from medlofte_desktop.services.history import Version
from medlofte_desktop.ui.history.difference_text import DifferenceText
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.history.passages import difference_of
from medlofte_desktop.ui.pledge.page import scrolled
from medlofte_desktop.ui.texts.moments import moment_words
from medlofte_desktop.ui.texts.records import field_word
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel
from medlofte_desktop.ui.widgets.text_field import PlainTextField

# Fields of text that name something else, which nobody writes by hand.
_NAMES = frozenset({"pledge", "promise", "area", "extends", "police_district", "municipality", "occasion", "copy",
                    "press_contact", "sha256", "left_behind", "picture", "order"})  # fmt: skip
_KINDS_WITHOUT_TEXT = frozenset({"signed_copy", "scan"})
_MOST_LINES = 8


class SidesPanel(QWidget):
    """`chosen` carries the value that a person wants to hold, `written` what stands as a text of their own."""

    chosen = Signal(object)
    written = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._values: list[Value] = []
        self.heading = Heading("", 3)
        self.keep: list[QPushButton] = []
        self.difference = DifferenceText()
        self.both = QPushButton(self.tr("Behåll &båda"))
        self.own = PlainTextField(min_lines=2, max_lines=10)
        self.save = QPushButton(self.tr("Spara &egen text"))
        self._place()
        self.both.clicked.connect(self.keep_both)
        self.save.clicked.connect(self.keep_own)
        self.own.edited.connect(self._tell_written)

    def _place(self) -> None:
        for button in (self.both, self.save):
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        content = QWidget()
        self._rows = QVBoxLayout(content)
        self._rows.setContentsMargins(14, 0, 8, 0)
        self._rows.setSpacing(10)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self._own = FieldRow(self.tr("Egen text"), self.own)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(14, 8, 8, 0)
        buttons.addWidget(self.both)
        buttons.addWidget(self.save)
        buttons.addStretch()
        self._rows.addWidget(self.heading)
        self._rows.addLayout(self._cards)
        self._rows.addWidget(self.difference)
        self._rows.addWidget(self._own)
        self._rows.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content), 1)
        whole.addLayout(buttons)
        self.difference.document().documentLayout().documentSizeChanged.connect(self._fit_difference)

    def show_question(
        self, conflict: Conflict, field: str, naming: Naming, today: date, *, draft: str | None = None
    ) -> None:
        """Show what each version says in a field, and the text of one's own that has been begun, if any."""
        self.heading.setText(field_word(field, conflict.kind))
        versions = conflict.versions
        self._values = [(one.content or {}).get(field) for one in versions]
        self._show_cards(versions, field, naming, today)
        words = [naming.in_words(conflict.kind, field, value) for value in self._values]
        is_text = is_free_text(conflict.kind, field)
        self._show_difference(words, is_text=is_text)
        for widget in (self.both, self._own, self.save):
            widget.setVisible(is_text)
        self.own.show_text(draft if draft is not None else own_text(conflict, field) if is_text else "")

    def is_text(self) -> bool:
        """Whether both can be kept, or a text of one's own."""
        return not self.both.isHidden()

    def keep_first(self) -> None:
        self._keep(0)

    def keep_second(self) -> None:
        self._keep(1)

    def keep_both(self) -> None:
        """Let what each says follow on the other, once."""
        if self.both.isVisible():
            self.chosen.emit(said_in_all(str(value) for value in self._values if value))

    def keep_own(self) -> None:
        """Let what is written below hold."""
        if self.own.isVisible() and not self.own.problem():
            self.chosen.emit(clean_text(self.own.text()))

    def _fit_difference(self, size: QSizeF) -> None:
        most = self.fontMetrics().height() * _MOST_LINES
        self.difference.setFixedHeight(min(math.ceil(size.height()) + 2 * self.difference.frameWidth(), most))

    def _tell_written(self) -> None:
        self.written.emit(self.own.text())

    def _keep(self, number: int) -> None:
        if number < len(self._values):
            self.chosen.emit(self._values[number])

    def _show_cards(self, versions: Sequence[Version], field: str, naming: Naming, today: date) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.keep = []
        for number, version in enumerate(versions):
            card = Card()
            written = f"{naming.writer(version.writer)} · {moment_words(version.time, today)}"
            card.add(PlainLabel(written, "neutral"))
            card.add(PlainLabel(naming.side(version, field)))
            button = QPushButton(f"&{number + 1} {naming.choice(version, [field])}")
            button.setAccessibleDescription(
                self.tr("Versionen av {writer}").format(writer=naming.writer(version.writer))
            )
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(partial(self._keep, number))
            card.add(button)
            self.keep.append(button)
            self._cards.addWidget(card)

    def _show_difference(self, words: Sequence[str], *, is_text: bool) -> None:
        difference = difference_of(words) if is_text else None
        self.difference.setVisible(difference is not None)
        if difference is not None:
            self.difference.show_passages([difference])


def own_text(conflict: Conflict, field: str) -> str:
    """What a text of one's own begins with: what is shown of the field now."""
    return str(conflict.content.get(field) or "")


def is_free_text(kind: str, field: str) -> bool:
    """Whether a field holds words that people write as they like."""
    hint = field_types(KINDS[kind])[field]
    return hint is str and get_origin(hint) is None and field not in _NAMES and kind not in _KINDS_WITHOUT_TEXT
