"""What the menu item Kontrollera ett papper does."""

from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.printing.pdf import pdf_of
from medlofte_desktop.safe_file import write_safely
from medlofte_desktop.services.signing.verification import Verified
from medlofte_desktop.ui.telling import tell
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.verification.dialog import VerificationDialog
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.navigation import Navigation


class VerificationCommands(QObject):
    """Opens the dialog over the window, and what is asked for from there."""

    def __init__(self, frame: Frame, navigation: Navigation) -> None:
        super().__init__(frame)
        self._window = frame.window
        self._navigation = navigation
        self._opened = QTemporaryDir()
        frame.actions["verify"].triggered.connect(self.show_dialog)

    def show_dialog(self) -> None:
        """Ask for the code of a paper."""
        dialog = VerificationDialog(self._navigation.workspace, self._window)
        dialog.pledge_wanted.connect(self._navigation.open_pledge)
        dialog.pdf_wanted.connect(self._show_pdf)
        dialog.exec()
        dialog.deleteLater()

    def _show_pdf(self, paper: Verified) -> None:
        """In the program that the computer opens such files with, from a copy that goes when the window does."""
        if paper.sheet is None:
            return
        path = Path(self._opened.filePath(f"{paper.sha256[:12]}.pdf"))
        try:
            write_safely(path, pdf_of(paper.sheet))
        except (ExpectedError, OSError) as error:
            tell(self._window, sentence(error))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
