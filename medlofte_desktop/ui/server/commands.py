"""What the menu item Synka med server does."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.stopping import Cancelled
from medlofte_desktop.services.bundles.server import address_of, remember_password, whole_address
from medlofte_desktop.services.bundles.syncing import Synced, sync
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.ui.background import Progress
from medlofte_desktop.ui.server.dialog import SyncDialog
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.telling import tell
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.long_work import LongWork
from medlofte_desktop.ui.workspace import Workspace


class SyncCommands(QObject):
    """What comes from the server is one step on the undo stack. `conflicted` says that something is in conflict."""

    conflicted = Signal()

    def __init__(self, frame: Frame, workspace: Workspace, store: SettingsStore) -> None:
        super().__init__(frame)
        self._frame = frame
        self._workspace = workspace
        self._store = store
        self.work = LongWork(frame, frame.actions["sync"])
        self.work.done.connect(self._tell_done)
        frame.actions["sync"].triggered.connect(self.ask)

    def ask(self) -> None:
        """Ask which server, and for the password."""
        self._workspace.flush()
        dialog = SyncDialog(self._store.settings.server, self._frame.window)
        dialog.wanted.connect(self._sync)
        dialog.open()

    def _sync(self, server: str, database: str, user: str, password: str, remembers: bool) -> None:  # noqa: FBT001  # what the signal carries
        try:
            address = address_of(server, database, user)
            whole = whole_address(address, password)
        except ExpectedError as error:
            tell(self._frame.window, sentence(error))
            return
        self._store.change(server=address)
        work = partial(_synced, self._workspace.desk, whole, password if remembers else "")
        self.work.start(self.tr("Synkar med {server} …").format(server=server), work)

    def _tell_done(self, synced: Synced) -> None:
        self._workspace.remember(self.tr("synkning"), synced.changes, forgets=synced.forgotten > 0)
        told = self.tr("Synkat: {pulled} versioner hämtade och {pushed} lämnade.")
        self._frame.say(told.format(pulled=synced.pulled, pushed=synced.pushed))
        if synced.changes.conflicts:
            self.conflicted.emit()


def _synced(desk: Desk, server: str, to_remember: str, *, progress: Progress, cancelled: Cancelled) -> Synced:
    synced = sync(desk, server, cancelled=cancelled)
    if to_remember:  # it has let us in
        remember_password(server, to_remember)
    return synced
