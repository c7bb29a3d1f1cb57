"""The files that somebody opens the program with, as a double click does."""

from PySide6.QtCore import QObject

from medlofte_desktop.services.pledge_files import is_pledge_file
from medlofte_desktop.ui.bundles.commands import BundleCommands
from medlofte_desktop.ui.files.commands import FileCommands
from medlofte_desktop.ui.free_moments import FreeMoments
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
        self._moments = FreeMoments(self, AGAIN_MILLISECONDS, self._may_take_in)
        frame.window.file_wanted.connect(self._open_soon)
        frame.window.closed.connect(self._moments.stop)
        for _path in frame.window.wanted:
            self._open_soon()

    def _open_soon(self) -> None:
        self._moments.do(self._open_next)

    def _open_next(self) -> None:
        path = self._frame.window.wanted.pop(0)
        if not is_pledge_file(path):
            self._bundles.take_in(path)
        elif ask(
            self._frame.window, self.tr("Ska löftena i {file} läsas in?").format(file=path.name), self.tr("&Läs in")
        ):
            self._files.take_in(path)

    def _may_take_in(self) -> bool:
        return all(self._frame.actions[name].isEnabled() for name in ("import", "take_in"))
