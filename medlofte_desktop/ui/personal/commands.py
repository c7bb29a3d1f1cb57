"""What the menu item Personuppgifter does."""

from PySide6.QtCore import QObject

from medlofte_desktop.ui.personal.dialog import PersonalDialog
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.workspace import Workspace


class PersonalCommands(QObject):
    """Opens the dialog over the window."""

    def __init__(self, frame: Frame, workspace: Workspace) -> None:
        super().__init__(frame)
        self._window = frame.window
        self._workspace = workspace
        frame.actions["personal"].triggered.connect(self.show_personal)

    def show_personal(self) -> None:
        """Show where somebody is named."""
        dialog = PersonalDialog(self._workspace, self._window)
        dialog.exec()
        dialog.deleteLater()
