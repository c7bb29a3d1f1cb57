"""A press release on its way out of the program: saved as a file where a person wants it, copied and opened."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.sheet.sheet_names import press_release_name
from medlofte_desktop.domain.signing.press_text import PressFormat
from medlofte_desktop.safe_file import write_safely
from medlofte_desktop.services.signing.press_releases import UnfitReleaseError, release_file, release_text
from medlofte_desktop.ui.choosing import file_to_save
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.occasions.press.words import format_kinds, press_finding_text
from medlofte_desktop.ui.telling import tell
from medlofte_desktop.ui.texts.errors import sentence


class PressSaving(QObject):
    """Who may be published is read anew each time. `said` tells what has been done, `saved` that there is a file to
    open, and `stopped` carries the field that must be mended first, when that has been told."""

    said = Signal(str)
    saved = Signal()
    stopped = Signal(str)

    def __init__(self, occasion: OpenOccasion, page: QWidget) -> None:
        super().__init__(page)
        self._occasion = occasion
        self._page = page
        self._file: Path | None = None

    def save_as(self, format_: PressFormat) -> None:
        """Write the open occasion's release as a file."""
        self._occasion.workspace.flush()
        dossier = self._occasion.dossier
        if dossier is None:
            return
        try:
            content = release_file(self._occasion.workspace.desk, dossier, format_)
            path = self._path(dossier.occasion, format_)
            if path is None:
                return
            write_safely(path, content)
        except (ExpectedError, OSError) as error:
            self._tell(error)
            return
        self._file = path
        self.saved.emit()
        self.said.emit(self.tr("Pressmeddelandet är sparat: {path}").format(path=path))

    def copy(self) -> None:
        """Put the release on the clipboard as plain text."""
        self._occasion.workspace.flush()
        if self._occasion.dossier is None:
            return
        try:
            text = release_text(self._occasion.workspace.desk, self._occasion.dossier)
        except ExpectedError as error:
            self._tell(error)
            return
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("Texten är kopierad."))

    def open_file(self) -> None:
        """Open the file that was saved last, in the program that the computer opens such files with."""
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file)))

    def _path(self, occasion: SigningOccasion, format_: PressFormat) -> Path | None:
        title, name = self.tr("Spara pressmeddelandet"), press_release_name(occasion, format_)
        return file_to_save(self._page.window(), title, name, format_kinds(format_))

    def _tell(self, error: ExpectedError | OSError) -> None:
        if not isinstance(error, UnfitReleaseError) or not error.findings:
            tell(self._page.window(), sentence(error))
            return
        first = error.findings[0]
        told = self.tr("Det här ska rättas innan pressmeddelandet kan skickas. {what}")
        tell(self._page.window(), told.format(what=press_finding_text(first)))
        self.stopped.emit(first.field)
