"""Closing the window never loses a letter: what is typed is saved, and what cannot be saved is asked about."""

from PySide6.QtCore import QObject, QTimer

from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.telling import ask
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.unsaved import has_unsaved
from medlofte_desktop.ui.workspace import Workspace

SOON_MILLISECONDS = 1_500  # going through the list is not worth a file for each municipality


class Closing(QObject):
    """Decides whether the window may close."""

    def __init__(self, frame: Frame, workspace: Workspace, store: SettingsStore) -> None:
        super().__init__(frame)
        self._frame = frame
        self._window = frame.window
        self._workspace = workspace
        self._store = store
        frame.window.may_close = self.may_close
        self._soon = QTimer(self, singleShot=True, interval=SOON_MILLISECONDS)
        self._soon.timeout.connect(self._remember)
        workspace.opened.connect(self._soon.start)

    def may_close(self) -> bool:
        """Save what is typed; where that cannot be done, let the person decide."""
        self._workspace.flush()
        self._remember()
        if not has_unsaved(self._window):
            return True
        question = self.tr(
            "Något som du har skrivit kan inte sparas som det står. Vill du stänga ändå och förlora det?"
        )
        return ask(self._window, question, self.tr("&Stäng ändå"))

    def _remember(self) -> None:
        """Note where the person is, for the next start."""
        if code := self._frame.municipalities.chosen_code():
            self._store.change(municipality=code)
