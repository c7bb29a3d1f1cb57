"""What the menu item Det senaste does."""

from PySide6.QtCore import QObject

from medlofte_desktop.ui.recent.dialog import RecentDialog
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.workspace import Workspace


class RecentCommands(QObject):
    """Opens the dialog over the window."""

    def __init__(self, frame: Frame, workspace: Workspace) -> None:
        super().__init__(frame)
        self._window = frame.window
        self._workspace = workspace
        frame.actions["recent"].triggered.connect(self.show_recent)

    def show_recent(self) -> None:
        """Show what has been written lately."""
        dialog = RecentDialog(self._workspace, self._window)
        dialog.exec()
        dialog.deleteLater()
