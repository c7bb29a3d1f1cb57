"""What the menu item Papperskorgen does."""

from PySide6.QtCore import QObject

from medlofte_desktop.ui.trash.dialog import TrashDialog
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.workspace import Workspace


class TrashCommands(QObject):
    """Opens the trash over the window."""

    def __init__(self, frame: Frame, workspace: Workspace) -> None:
        super().__init__(frame)
        self._frame = frame
        self._window = frame.window
        self._workspace = workspace
        frame.actions["trash"].triggered.connect(self.show_trash)

    def show_trash(self) -> None:
        """Show what has been thrown away."""
        dialog = TrashDialog(self._workspace, self._window)
        dialog.exec()
        dialog.deleteLater()
