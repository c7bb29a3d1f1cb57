"""The files that somebody opens the program with, as a double click does."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from medlofte_desktop.services.pledge_files import is_pledge_file
from medlofte_desktop.ui.bundles.commands import BundleCommands
from medlofte_desktop.ui.files.commands import FileCommands
from medlofte_desktop.ui.telling import ask
from medlofte_desktop.ui.window.frame import Frame

AGAIN_MILLISECONDS = 200


class FileOpening(QObject):
    """Opens them one at a time, when no dialog stands in the way: pledges are imported after a question, and whatever
    else it is, taken in as a bundle or told why not."""

    def __init__(self, frame: Frame, files: FileCommands, bundles: BundleCommands) -> None:
        super().__init__(frame)
        self._frame = frame
        self._files = files
        self._bundles = bundles
        self._wanted = frame.window.wanted
        self._soon = QTimer(self, interval=AGAIN_MILLISECONDS)
        self._soon.timeout.connect(self._open_next)
        frame.window.file_wanted.connect(self._soon.start)
        frame.window.closed.connect(self._soon.stop)
        if self._wanted:
            self._soon.start()

    def _open_next(self) -> None:
        if not self._is_free():
            return
        path = self._wanted.pop(0)
        if not self._wanted:
            self._soon.stop()
        if not is_pledge_file(path):
            self._bundles.take_in(path)
        elif ask(
            self._frame.window, self.tr("Ska löftena i {file} läsas in?").format(file=path.name), self.tr("&Läs in")
        ):
            self._files.take_in(path)

    def _is_free(self) -> bool:
        is_asked = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        return not is_asked and all(self._frame.actions[name].isEnabled() for name in ("import", "take_in"))
