"""Telling that something could not be done or saved, once in so many words, and in the status bar while it lasts."""

from PySide6.QtCore import QObject, QTimer

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.services.backups.damage import is_beyond_use
from medlofte_desktop.ui.telling import tell
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.workspace import Workspace


class Failures(QObject):
    """Hears the workspace, and offers a rescue where the database is damaged.

    A full disk fails every save while a person types: the box comes for the first alone.
    """

    def __init__(self, frame: Frame, workspace: Workspace) -> None:
        super().__init__(frame)
        self._frame = frame
        self._told = ""
        workspace.failed.connect(self._fail)
        workspace.changed.connect(self._forget)

    def _fail(self, error: ExpectedError | OSError) -> None:
        words = sentence(error)
        self._frame.say(words)
        if is_beyond_use(error):
            self._meet_damage()
        elif words != self._told:
            self._told = words
            QTimer.singleShot(0, self._tell)  # after the save that failed, which a box must not hold open

    def _meet_damage(self) -> None:
        """Ask the first time; the status bar reminds of it from then on."""
        damage = self._frame.damage
        if not damage.is_known:
            damage.remind()
            QTimer.singleShot(0, damage.ask)

    def _tell(self) -> None:
        tell(self._frame.window, self._told)

    def _forget(self) -> None:
        """Something was saved: what fails next is news again."""
        self._told = ""
