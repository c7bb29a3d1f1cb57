"""The dialog Säkerhetskopior: which there are, what going back to one would bring and take, and going back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from medlofte_desktop.domain.expected_error import CancelledError, ExpectedError
from medlofte_desktop.domain.history.backups import Backup, Difference
from medlofte_desktop.domain.stopping import Cancelled
from medlofte_desktop.services.backups.damage import is_beyond_use
from medlofte_desktop.services.backups.restoring import compare, restore
from medlofte_desktop.services.backups.taking import back_up, backup_folder, backups
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.ui.background import Progress
from medlofte_desktop.ui.backups.telling import BackupWords, sections
from medlofte_desktop.ui.backups.turns import Turns
from medlofte_desktop.ui.backups.waiting import Waiting
from medlofte_desktop.ui.backups.what_changes import WhatChanges
from medlofte_desktop.ui.history.halves import Halves
from medlofte_desktop.ui.lists.line_list import LineList
from medlofte_desktop.ui.look.dialog_size import open_at
from medlofte_desktop.ui.telling import ask, tell
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.texts.moments import moment_words
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.empty_state import EmptyState
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.progress_line import ProgressLine
from medlofte_desktop.ui.workspace import Workspace

_SIZE = (960, 620)


class BackupsDialog(QDialog):
    """`restored` comes when the database is that of a backup, with the moment in words; the dialog closes then.
    `rescue_wanted` comes where it was found damaged, and a rescue was chosen instead, `check_wanted` where a check of
    the whole database was.

    While a backup is taken or put back the dialog stays, and nothing else can be done.
    """

    restored = Signal(str)
    rescue_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Säkerhetskopior"))
        self._workspace = workspace
        self._words = BackupWords()
        self._backups: dict[str, Backup] = {}
        self._difference: Difference | None = None
        self.list = LineList(self.tr("Säkerhetskopior, den nyaste först"))
        self.changes = WhatChanges(workspace.register)
        self.nothing = EmptyState("history", self.tr("Det finns inga säkerhetskopior än. Den första tas av sig själv."))
        self.middle = QStackedWidget()
        self.progress = ProgressLine()
        self.take = QPushButton(self.tr("Säkerhetskopiera &nu"))
        self.open_folder = QPushButton(self.tr("&Öppna mappen"))
        self.check = QPushButton(self.tr("Kontrollera &databasen"))
        self.close_button = QPushButton(self.tr("Stäng"))
        self.restore = PrimaryButton(self.tr("&Hämta tillbaka …"))
        self.looking = Turns(self)
        resting = (self.list, self.take, self.check, self.close_button)
        self.taking, self.restoring = (Waiting(self.progress, resting, self) for _one in range(2))
        self._place()
        self._connect()

    def _place(self) -> None:
        for button in (self.take, self.open_folder, self.check, self.close_button):
            button.setAutoDefault(False)
        self.middle.addWidget(Halves(self.list, self.changes))
        self.middle.addWidget(self.nothing)
        about = self.tr(
            "En kopia tas av sig själv när Medlöfte startar och något har ändrats, och före en sammanfogning."
            " Inskannade papper och bilder ligger kvar som de är."
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.open_folder)
        buttons.addWidget(self.check)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.restore)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(10)
        rows.addWidget(PlainLabel(about, "neutral"))
        rows.addWidget(self.middle, 1)
        rows.addWidget(self.progress)
        rows.addLayout(buttons)
        open_at(self, *_SIZE)

    def _connect(self) -> None:
        self.list.picked.connect(self._show)
        self.take.clicked.connect(self.back_up)
        self.open_folder.clicked.connect(partial(_open, backup_folder(self._workspace.desk)))
        self.check.clicked.connect(self.check_wanted)
        self.restore.clicked.connect(self.ask_to_restore)
        self.close_button.clicked.connect(self.reject)
        self.check_wanted.connect(self.reject)
        self.looking.done.connect(self._show_difference)
        self.looking.failed.connect(self._show_failure)
        self.taking.done.connect(self._show_taken)
        self.restoring.done.connect(self._finish)
        for waiting in (self.taking, self.restoring):
            waiting.failed.connect(self._fail)

    def redraw(self, chosen: str = "") -> None:
        """Read the folder anew, and choose a backup, or the one that was, or the newest."""
        found = self._workspace.look(backups) or ()
        self._backups = {one.name: one for one in found}
        days = sections(found, self._workspace.today())
        self.list.show_lines([self._words.line(one, day) for one, day in zip(found, days, strict=True)])
        self.middle.setCurrentIndex(0 if found else 1)
        self.open_folder.setEnabled(bool(found))
        if found:
            self.list.choose(chosen or self.list.chosen_key() or found[0].name)
            self.list.setFocus()
        self._show(self.list.chosen_key() or "")

    def back_up(self) -> None:
        """Take a backup now."""
        self.restore.setEnabled(False)
        self.taking.start(self.tr("Säkerhetskopierar …"), partial(_back_up, self._workspace.desk))

    def ask_to_restore(self) -> None:
        """Go back to the chosen backup, if that is wanted after the counts have been said."""
        backup = self._backups[self.list.chosen_key() or ""]
        assert self._difference is not None
        moment = moment_words(backup.time, self._workspace.today())
        changes = self._words.difference(self._difference)
        question = self.tr(
            "Vill du gå tillbaka till säkerhetskopian från {moment}? {changes} Det som finns nu säkerhetskopieras"
            " först, så att du kan gå tillbaka igen."
        )
        if ask(self, question.format(moment=moment, changes=changes), self.tr("&Hämta tillbaka")):
            self.restore.setEnabled(False)
            self.restoring.start(self.tr("Hämtar tillbaka …"), partial(_restore, self._workspace.desk, backup.name))

    def _show(self, name: str) -> None:
        """Show a backup; what it would change is read beside the window."""
        self._difference = None
        self.restore.setEnabled(False)
        backup = self._backups.get(name)
        if backup is None:
            return
        heading = moment_words(backup.time, self._workspace.today())
        about = self.tr("Läser kopian …")
        self.changes.show_heading(f"{heading[0].upper()}{heading[1:]}", about)
        self.looking.start(partial(_compare, self._workspace.desk, name))

    def _show_difference(self, difference: Difference) -> None:
        self._difference = difference
        self.changes.show_difference(difference)
        is_same = not difference.gained.revisions and not difference.lost.revisions
        found = self.tr("Kopian är hel, och likadan som det du har nu.") if is_same else self.tr("Kopian är hel.")
        counts = self._words.counts(self._backups[self.list.chosen_key() or ""])
        self.changes.about.setText(f"{counts}. {found}")
        self.restore.setEnabled(not is_same)

    def _show_failure(self, error: ExpectedError | OSError) -> None:
        self.changes.show_heading(self.changes.heading.text(), sentence(error), "bad")
        self._offer_rescue(error)

    def _offer_rescue(self, error: ExpectedError | OSError) -> None:
        """Where it is the database that is damaged, no backup can be put into it."""
        if is_beyond_use(error):
            self.restore.setText(self.tr("&Visa vad som går att rädda"))
            self.restore.clicked.disconnect()
            self.restore.clicked.connect(self.rescue_wanted)
            self.restore.setEnabled(True)

    def _show_taken(self, backup: Backup) -> None:
        self.redraw(backup.name)

    def _finish(self, name: str) -> None:
        self.restored.emit(moment_words(self._backups[name].time, self._workspace.today()))
        self.accept()

    def _fail(self, error: ExpectedError | OSError) -> None:
        if not isinstance(error, CancelledError):
            tell(self, sentence(error))
            self._offer_rescue(error)
        self.redraw()

    # Qt's overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._workspace.flush()
        self.redraw()

    def done(self, result: int) -> None:
        if not self.taking.is_busy() and not self.restoring.is_busy():
            self.looking.stop()
            super().done(result)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _compare(desk: Desk, name: str, *, progress: Progress, cancelled: Cancelled) -> Difference:
    return compare(desk, backup_folder(desk) / name, cancelled=cancelled)


def _back_up(desk: Desk, *, progress: Progress, cancelled: Cancelled) -> Backup:
    return back_up(desk, cancelled=cancelled)


def _restore(desk: Desk, name: str, *, progress: Progress, cancelled: Cancelled) -> str:
    """The name of what has been put back."""
    restore(desk, backup_folder(desk) / name, cancelled=cancelled)
    return name
