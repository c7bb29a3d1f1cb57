"""What the menu item Säkerhetskopior does."""

from PySide6.QtCore import QObject

from medlofte_desktop.services.backups.taking import OnServerError, backup_folder
from medlofte_desktop.ui.backups.dialog import BackupsDialog
from medlofte_desktop.ui.telling import tell
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.workspace import Workspace


class BackupCommands(QObject):
    """Opens the backups over the window; going back to one lets the window be made anew."""

    def __init__(self, frame: Frame, workspace: Workspace) -> None:
        super().__init__(frame)
        self._window = frame.window
        self._damage = frame.damage
        self._workspace = workspace
        frame.actions["backups"].triggered.connect(self.show_backups)

    def show_backups(self) -> None:
        """Show which backups there are; of a database on a server only that it is backed up there."""
        try:
            backup_folder(self._workspace.desk)
        except OnServerError as error:
            tell(self._window, sentence(error))
            return
        dialog = BackupsDialog(self._workspace, self._window)
        dialog.restored.connect(self._replace)
        dialog.rescue_wanted.connect(self._damage.rescue)
        dialog.exec()
        dialog.deleteLater()

    def _replace(self, moment: str) -> None:
        words = self.tr("Säkerhetskopian från {moment} är tillbaka. Det som fanns före ligger överst bland kopiorna.")
        self._window.replaced.emit(words.format(moment=moment))
