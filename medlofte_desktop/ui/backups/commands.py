"""What the menu item Säkerhetskopior does."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from medlofte_desktop.domain.history.problem import Problem
from medlofte_desktop.domain.stopping import Cancelled
from medlofte_desktop.services.backups.taking import OnServerError, backup_folder
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.ui.background import Progress
from medlofte_desktop.ui.backups.dialog import BackupsDialog
from medlofte_desktop.ui.backups.mending import Mending
from medlofte_desktop.ui.telling import tell
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.long_work import LongWork
from medlofte_desktop.ui.workspace import Workspace


class BackupCommands(QObject):
    """Opens the backups over the window, and checks the database; going back to one, and mending what is wrong, lets
    the window be made anew."""

    def __init__(self, frame: Frame, workspace: Workspace) -> None:
        super().__init__(frame)
        self._frame = frame
        self._workspace = workspace
        self._checking = LongWork(frame, frame.actions["backups"])
        self._mending = Mending(frame, workspace)
        self._checking.done.connect(self._hear_problems)
        self._mending.turns.failed.connect(workspace.failed)
        frame.actions["backups"].triggered.connect(self.show_backups)

    def show_backups(self) -> None:
        """Show which backups there are; of a database on a server only that it is backed up there."""
        try:
            backup_folder(self._workspace.desk)
        except OnServerError as error:
            tell(self._frame.window, sentence(error))
            return
        dialog = BackupsDialog(self._workspace, self._frame.window)
        dialog.restored.connect(self._replace)
        dialog.rescue_wanted.connect(self._frame.damage.rescue)
        dialog.check_wanted.connect(self._check)
        dialog.exec()
        dialog.deleteLater()

    def _check(self) -> None:
        self._checking.start(self.tr("Kontrollerar databasen …"), partial(_check, self._workspace.desk))

    def _hear_problems(self, problems: Sequence[Problem]) -> None:
        if problems:
            self._mending.offer(problems)
        else:
            self._frame.say(self.tr("Databasen är kontrollerad. Allt är helt."))

    def _replace(self, moment: str) -> None:
        words = self.tr("Säkerhetskopian från {moment} är tillbaka. Det som fanns före ligger överst bland kopiorna.")
        self._frame.window.replaced.emit(words.format(moment=moment))


def _check(desk: Desk, *, progress: Progress, cancelled: Cancelled) -> tuple[Problem, ...]:
    return check(desk, cancelled=cancelled)
