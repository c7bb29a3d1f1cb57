"""What the menu Hjälp opens: help about what has focus, the shortcuts, and what the program is."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from medlofte_desktop.ui.help.about import AboutDialog
from medlofte_desktop.ui.help.shortcuts import ShortcutsDialog
from medlofte_desktop.ui.help.window import HelpWindow
from medlofte_desktop.ui.window.frame import Frame


class HelpCommands(QObject):
    """`language` is "sv" or "en", `folder` where this person's data lies; the help window is made at its first use."""

    def __init__(self, frame: Frame, language: str, folder: Path) -> None:
        super().__init__(frame)
        self._frame = frame
        self._window = frame.window
        self._language = language
        self._folder = folder
        self.help: HelpWindow | None = None
        slots = {"help": self.show_help, "shortcuts": self.show_shortcuts, "about": self.show_about}
        for name, slot in slots.items():
            frame.actions[name].triggered.connect(slot)
        frame.window.closed.connect(self._close_help)

    def show_help(self) -> None:
        """Open the help at the page about what has focus."""
        focused = QApplication.focusWidget()
        if self.help is None:
            self.help = HelpWindow(self._language, self._window)
        self.help.show_page_for(focused)

    def show_shortcuts(self) -> None:
        """List all shortcuts."""
        self._run(ShortcutsDialog(self._frame.actions.values(), self._window))

    def show_about(self) -> None:
        """Tell what the program is."""
        self._run(AboutDialog(self._folder, self._window))

    def _run(self, dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()

    def _close_help(self) -> None:
        if self.help is not None:
            self.help.close()
