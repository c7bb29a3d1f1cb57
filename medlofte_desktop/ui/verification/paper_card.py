"""The answer: how a paper stands in large words, which pledge it is of, and which of its frozen texts."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from medlofte_desktop.domain.sheet.signing_sheet import version_code
from medlofte_desktop.domain.signing.document import Document, DocumentState
from medlofte_desktop.domain.text import in_a_row
from medlofte_desktop.services.signing.verification import Verified
from medlofte_desktop.ui.people.soft_label import SoftHeading, SoftLabel
from medlofte_desktop.ui.texts.moments import moment_words
from medlofte_desktop.ui.verification.verdict import Verdict
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.labels import Heading, IconLabel, PlainLabel

_ICONS = {"good": "check", "warning": "warning", "bad": "error"}


class PaperCard(Card):
    """What it says is also its accessible name, and is announced when it comes."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = IconLabel("check", scale=2)
        self.heading = Heading("", 1)
        self.heading.setWordWrap(True)
        self.about = SoftLabel()
        self.name, self.period = SoftHeading(2), SoftLabel()
        self.facts = _Facts()
        self._place()

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(6)
        for widget in (self.heading, self.about, self.name, self.period, self.facts):
            words.addWidget(widget)
        head.addLayout(words, 1)
        self.rows().setContentsMargins(16, 14, 16, 14)
        self.rows().addLayout(head)

    def show_verdict(self, verdict: Verdict, paper: Verified | None, today: date) -> None:
        """Show how a paper stands, and what paper it is where that is known."""
        self.mark.show_icon(_ICONS[verdict.tone], verdict.tone)
        self.heading.setText(verdict.heading)
        self.heading.set_tone(verdict.tone)
        self.about.show_words(" ".join(verdict.sentences))
        sheet = paper.sheet or (paper.document.living if paper.document else None) if paper else None
        self.name.setVisible(sheet is not None)
        self.name.show_name(in_a_row(sheet.municipalities) if sheet else "")
        self.period.show_words(" ".join(filter(None, (sheet.title, sheet.period))) if sheet else "")
        facts = tuple(self._facts_of(paper, today)) if paper else ()
        self.facts.show_facts(facts)
        names = [self.name.accessibleName(), self.period.words] if sheet else []
        said = [*names, *(f"{label} {words}" for label, words in facts)]
        self._announce(" ".join((verdict.spoken(), *(f"{part}." for part in said))))

    def _facts_of(self, paper: Verified, today: date) -> Iterator[tuple[str, str]]:
        document, copy = paper.document, paper.copy
        yield self.tr("Version"), version_code(paper.sha256)
        if document and paper.number:
            words = self.tr("nummer {number} av {count}")
            yield self.tr("Fryst text"), words.format(number=paper.number, count=len(document.copies))
        if copy and copy.frozen:
            moment = moment_words(copy.frozen, today)
            words = self.tr("{moment} av {writer}") if paper.frozen_by else "{moment}"
            yield self.tr("Fryst"), words.format(moment=moment, writer=paper.frozen_by)
        if document and paper.state and paper.is_whole:
            yield self.tr("Underskrifter"), self._signed(document)

    def _signed(self, document: Document) -> str:
        if document.state is DocumentState.FROZEN:
            return self.tr("ingen än")
        signed = [place for place in document.places if place.signature]
        names = ", ".join(place.block.name or self.tr("utan namn") for place in signed)
        words = self.tr("{signed} av {places}: {names}")
        return words.format(signed=len(signed), places=len(document.places), names=names)

    def _announce(self, words: str) -> None:
        self.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


class _Facts(QWidget):
    """Names and values under each other."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[PlainLabel] = []

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these in the place of those before."""
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for row, (name, words) in enumerate(facts):
            label, value = PlainLabel(name, "neutral", wraps=False), SoftLabel()
            value.show_words(words)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
            self._labels += [label, value]
        self.setVisible(bool(facts))
