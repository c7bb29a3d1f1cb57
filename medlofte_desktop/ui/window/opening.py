"""Dialogs about the workspace that a menu item opens over the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.workspace import Workspace


class OpeningCommand(QObject):
    """A dialog is made anew each time, and waited for."""

    def __init__(
        self, frame: Frame, action: str, dialog: Callable[[Workspace, QWidget], QDialog], workspace: Workspace
    ) -> None:
        super().__init__(frame)
        self._window = frame.window
        self._dialog = dialog
        self._workspace = workspace
        frame.actions[action].triggered.connect(self._open)

    def _open(self) -> None:
        dialog = self._dialog(self._workspace, self._window)
        dialog.exec()
        dialog.deleteLater()
