"""The dialog that meets one whose database is damaged or gone: what can be had back, and having it back."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.expected_error import CancelledError, ExpectedError
from medlofte_desktop.domain.stopping import Cancelled
from medlofte_desktop.services.backups.recovering import Damaged, Rescue, begin_anew, find_rescue, recover
from medlofte_desktop.ui.background import Progress
from medlofte_desktop.ui.backups.telling import BackupWords
from medlofte_desktop.ui.backups.waiting import Waiting
from medlofte_desktop.ui.backups.what_changes import SideCard
from medlofte_desktop.ui.look.dialog_size import open_at
from medlofte_desktop.ui.pledge.page import scrolled
from medlofte_desktop.ui.telling import ask, tell
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.texts.moments import moment_words
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel
from medlofte_desktop.ui.widgets.progress_line import ProgressLine

_SIZE = (640, 420)


class RecoveryDialog(QDialog):
    """Accepted when there is a database again; `said` tells what became of the old one. Nothing is changed before.

    One who leaves goes on with the database as it is, where that can be, and otherwise leaves the program.
    """

    def __init__(
        self, damaged: Damaged, parent: QWidget | None = None, *, is_missing: bool = False, can_go_on: bool = False
    ) -> None:
        super().__init__(parent)
        self._damaged = damaged
        self._is_missing = is_missing
        self._today = damaged.clock().astimezone().date()
        self._words = BackupWords()
        self._rescue: Rescue | None = None
        self.said = ""
        self.about = PlainLabel(self._explanation(), "neutral")
        self.backup, self.backup_words = Card(), PlainLabel()
        self.salvaged = SideCard(self.tr("Går att läsa ur den skadade databasen, och följer med"), "good")
        self.rest = PlainLabel(self.tr("Det som skrevs efter kopian och inte går att läsa saknas."), "warning")
        self.progress = ProgressLine()
        self.anew = QPushButton(self.tr("&Börja utan uppgifter …"))
        self.leave = QPushButton(self.tr("&Fortsätt ändå") if can_go_on else self.tr("&Avsluta Medlöfte"))
        self.recover = PrimaryButton(self.tr("&Hämta tillbaka"))
        self.recover.setDefault(True)
        self.looking = Waiting(self.progress, (self.anew,), self)
        self.working = Waiting(self.progress, (self.anew, self.leave, self.recover), self)
        self._place()
        self._connect()

    def _explanation(self) -> str:
        if self._is_missing:
            return self.tr(
                "Databasen finns inte där den ska ligga, men det finns säkerhetskopior eller en skadad fil att hämta"
                " den ur. Är den flyttad kan du avsluta nu, lägga tillbaka den och starta igen. Inget har ändrats."
            )
        return self.tr(
            "Det går inte att läsa hela databasen. Det kan bero på disken, eller på att ett annat program har skrivit i"
            " filen. Inget har ändrats. Den skadade filen sparas under ett annat namn."
        )

    def _place(self) -> None:
        title = self.tr("Databasen saknas") if self._is_missing else self.tr("Databasen är skadad")
        self.setWindowTitle(title)
        for button in (self.anew, self.leave):
            button.setAutoDefault(False)
        self.backup.add(Heading(self.tr("Nyaste hela säkerhetskopian"), 3))
        self.backup.add(self.backup_words)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for widget in (Heading(title, 2), self.about, self.backup, self.salvaged, self.rest):
            column.addWidget(widget)
        column.addStretch()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(10)
        rows.addWidget(scrolled(content), 1)
        rows.addWidget(self.progress)
        rows.addLayout(self._buttons())
        for widget in (self.backup, self.salvaged, self.rest):
            widget.hide()
        open_at(self, *_SIZE)

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.addWidget(self.anew)
        buttons.addStretch()
        buttons.addWidget(self.leave)
        buttons.addWidget(self.recover)
        self.anew.hide()
        self.recover.setEnabled(False)
        return buttons

    def _connect(self) -> None:
        self.recover.clicked.connect(self.have_back)
        self.anew.clicked.connect(self.ask_to_begin_anew)
        self.leave.clicked.connect(self.reject)
        self.looking.done.connect(self._show)
        self.working.done.connect(self._finish)
        for waiting in (self.looking, self.working):
            waiting.failed.connect(self._fail)

    def have_back(self) -> None:
        """Let what was found take the place of the database."""
        assert self._rescue is not None
        backup = self._rescue.backup
        self.said = self._said(self._rescue)
        work = partial(_recover, self._damaged, backup.name if backup else None)
        self.working.start(self.tr("Hämtar tillbaka …"), work)

    def ask_to_begin_anew(self) -> None:
        """Begin with nothing, if that is what is wanted; the backups stay."""
        question = self.tr(
            "Vill du börja med en tom databas? Säkerhetskopiorna ligger kvar, så att du kan gå tillbaka till dem."
        )
        if ask(self, question, self.tr("&Börja utan uppgifter")):
            self.said = self.tr("En tom databas är skapad. Säkerhetskopiorna finns i menyn Arkiv.")
            self.working.start(self.tr("Skapar databasen …"), partial(_begin_anew, self._damaged))

    def _said(self, rescue: Rescue) -> str:
        if rescue.backup is None:
            return self.tr("Det som gick att läsa ur den skadade databasen är räddat.")
        moment = moment_words(rescue.backup.time, self._today)
        return self.tr("Säkerhetskopian från {moment} är tillbaka.").format(moment=moment)

    def _show(self, rescue: Rescue) -> None:
        """Say what can be had back."""
        self._rescue = rescue
        self.backup_words.setText(self._backup_words(rescue))
        known = {one.code: one for one in self._damaged.municipalities}
        self.salvaged.show_side(rescue.salvaged, known, self._words)
        if rescue.backup is not None and not rescue.salvaged.revisions:
            self.salvaged.count.setText(self.tr("Inget utöver kopian"))
        self.backup.show()
        has_rest = not self._is_missing or rescue.salvaged.revisions > 0
        self.salvaged.setVisible(has_rest)
        self.rest.setVisible(has_rest)
        self.anew.setVisible(self._is_missing)
        if rescue.backup is None and not rescue.salvaged.revisions:
            self.recover.setText(self.tr("&Börja om"))
        self.recover.setEnabled(True)
        self.recover.setFocus()

    def _backup_words(self, rescue: Rescue) -> str:
        if rescue.backup is None:
            return self.tr("Det finns ingen hel säkerhetskopia.")
        moment = moment_words(rescue.backup.time, self._today)
        told = f"{moment[0].upper()}{moment[1:]}. {self._words.counts(rescue.backup)}."
        if rescue.passed_over:
            told = f"{told} {self._words.passed_over(rescue.passed_over)}"
        return told

    def _fail(self, error: ExpectedError | OSError) -> None:
        if isinstance(error, CancelledError) and self._rescue is None:
            self.reject()
            return
        tell(self, sentence(error))
        self.recover.setEnabled(self._rescue is not None)

    def _finish(self, aside: Path | None) -> None:
        if aside is not None:
            kept = self.tr("Den skadade databasen ligger kvar som {name}.").format(name=aside.name)
            self.said = f"{self.said} {kept}"
        self.accept()

    # Qt's overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.leave.setFocus()
        words = self.tr("Letar efter den nyaste hela säkerhetskopian …")
        self.looking.start(words, partial(_look, self._damaged))

    def done(self, result: int) -> None:
        if not self.working.is_busy():
            self.looking.stop()
            super().done(result)


def _look(damaged: Damaged, *, progress: Progress, cancelled: Cancelled) -> Rescue:
    return find_rescue(damaged, cancelled=cancelled)


def _begin_anew(damaged: Damaged, *, progress: Progress, cancelled: Cancelled) -> None:
    begin_anew(damaged)


def _recover(damaged: Damaged, backup: str | None, *, progress: Progress, cancelled: Cancelled) -> Path | None:
    source = damaged.backup_folder / backup if backup is not None else None
    return recover(damaged, source, cancelled=cancelled)
