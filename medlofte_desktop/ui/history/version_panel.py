"""Beside the list: the chosen version, what it changed and how it read, and the button that brings it back."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.services.history import Version
from medlofte_desktop.ui.history.conflict_cards import ConflictCards
from medlofte_desktop.ui.history.difference_text import DifferenceText
from medlofte_desktop.ui.history.entries import run_name
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.history.passages import passages_of
from medlofte_desktop.ui.history.runs import Run
from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.pledge.page import scrolled
from medlofte_desktop.ui.texts.moments import moment_words
from medlofte_desktop.ui.texts.words import writer_word
from medlofte_desktop.ui.widgets.buttons import LinkButton
from medlofte_desktop.ui.widgets.labels import ElidedLabel, Heading, PlainLabel
from medlofte_desktop.ui.widgets.pill import Pill


class VersionPanel(QWidget):
    """`restore_wanted` carries the Version to bring back, `kept` one of those in conflict, `record_wanted` an id."""

    restore_wanted = Signal(object)
    kept = Signal(object)
    record_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._version: Version | None = None
        self.heading = Heading("", 3)
        self.state = Pill()
        self.when = ElidedLabel("", "neutral")
        self.restored = PlainLabel("", "good")
        self.conflict = ConflictCards()
        self.text = DifferenceText()
        self.legend = PlainLabel(self.tr("Understruket är tillagt, överstruket är borttaget."), "neutral")
        self.restore = QPushButton(self.tr("&Återställ den här versionen"))
        self.restore.setIcon(icon("restore"))
        self.restore.setAutoDefault(False)  # Enter in the list of versions must not bring one back
        self.only_record = LinkButton(self.tr("Visa bara den här postens historik"))
        self._place()
        self.restore.clicked.connect(self._restore)
        self.only_record.clicked.connect(self._show_only)
        self.conflict.kept.connect(self.kept)

    def show_run(self, run: Run | None, naming: Naming, today: date) -> None:
        """Show what a line of the list stands for, or nothing."""
        self.setVisible(run is not None)
        self.restored.hide()
        self._version = None if run is None or run.is_many_records else run.latest
        if run is None:
            return
        self.heading.setText(run_name(run, naming))
        told = (naming.place(run.latest.record), writer_word(run.latest.writer), moment_words(run.latest.time, today))
        self.when.setText(" · ".join(filter(None, told)))
        self.text.show_passages(passages_of(run, naming))
        self.text.show()
        self.legend.setVisible(not run.is_many_records and not run.earliest.is_first)
        self._show_state(run)

    def tell_restored(self, version: Version, today: date) -> None:
        """Say that what is shown is a version that has just been brought back."""
        words = self.tr("Återställt som det stod {moment}. Ångra i menyn Redigera tar tillbaka det.")
        self.restored.setText(words.format(moment=moment_words(version.time, today)))
        self.restored.show()

    def show_conflict(self, versions: Sequence[Version], fields: Iterable[str], naming: Naming, today: date) -> None:
        """Show the versions that stand beside one another, or none."""
        self._cards.setVisible(bool(versions))
        if versions:
            for widget in (self.text, self.legend, self.restore):
                widget.hide()
            self.conflict.show_versions(versions, fields, naming, today)

    def _show_state(self, run: Run) -> None:
        words, tone = self._state(run)
        self.state.show_state(words, tone)
        self.state.setVisible(bool(words))
        version = self._version
        is_older = version is not None and (version.beside or not version.stands)
        is_whole = version is not None and version.content is not None and not version.content.get("deleted")
        self.restore.setVisible(is_older and is_whole)
        self.only_record.setVisible(version is not None)

    def _state(self, run: Run) -> tuple[str, Tone]:
        version = run.latest
        if run.is_many_records:
            return "", "neutral"
        if version.beside:
            return self.tr("Krockar med en annan"), "warning"
        return (self.tr("Gäller nu"), "good") if version.stands else (self.tr("Äldre version"), "neutral")

    def _place(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.when, 1)
        above.addWidget(self.state)
        below = QHBoxLayout()
        below.addWidget(self.restore)
        below.addStretch()
        below.addWidget(self.only_record)
        self._cards = scrolled(self.conflict)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addLayout(above)
        layout.addWidget(self.restored)
        layout.addWidget(self._cards, 1)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.legend)
        layout.addLayout(below)

    def _restore(self) -> None:
        if self._version is not None:
            self.restore_wanted.emit(self._version)

    def _show_only(self) -> None:
        if self._version is not None:
            self.record_wanted.emit(self._version.record)
