"""What is looked after when the program has started, beside the window: a check after an unclean stop, forgetting that
is not finished, a backup where something has changed, and whether the folder is a place for a database."""

from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QTimer

from medlofte_desktop.domain.expected_error import CancelledError, ExpectedError
from medlofte_desktop.domain.history.problem import Problem
from medlofte_desktop.domain.stopping import Cancelled
from medlofte_desktop.logs import log
from medlofte_desktop.services.backups.damage import is_beyond_use
from medlofte_desktop.services.backups.taking import OnServerError, back_up_if_changed, database_file
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.personal.forgetting import finish_forgetting
from medlofte_desktop.ui.background import Progress
from medlofte_desktop.ui.backups.folder_notice import tell_of_folder
from medlofte_desktop.ui.backups.mending import Mending
from medlofte_desktop.ui.backups.turns import Turns
from medlofte_desktop.ui.free_moments import FreeMoments
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.workspace import Workspace

SOON_MILLISECONDS = 2_000  # the window is read first
AGAIN_MILLISECONDS = 500


class Upkeep(QObject):
    """Says nothing where all is well. A backup that cannot be taken is a sentence in the status bar; a database that
    is not whole is asked about, when no other dialog stands in the way."""

    def __init__(self, frame: Frame, workspace: Workspace, store: SettingsStore, *, was_cut_short: bool) -> None:
        super().__init__(frame)
        self._frame = frame
        self._workspace = workspace
        self._store = store
        self._was_cut_short = was_cut_short
        self._asking = FreeMoments(self, AGAIN_MILLISECONDS)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MILLISECONDS)
        self.looking, self.mending = Turns(self), Mending(frame, workspace)
        self.looking.done.connect(self._hear_problems)
        self.looking.failed.connect(self._hear_failure)
        self.mending.turns.failed.connect(self._hear_failure)
        frame.window.closed.connect(self.stop)
        self._soon.timeout.connect(self.begin)
        self._soon.start()

    def begin(self) -> None:
        """Look after everything, now."""
        self._asking.do(self._tell_of_folder)
        self.looking.start(partial(_look_after, self._workspace.desk, was_cut_short=self._was_cut_short))

    def stop(self) -> None:
        """Stop what is running, and ask nothing more."""
        self._soon.stop()
        self._asking.stop()
        self.looking.stop()

    def _hear_problems(self, problems: Sequence[Problem]) -> None:
        if problems:
            why = self.tr("Medlöfte avslutades inte som det skulle förra gången.")
            self._asking.do(partial(self.mending.offer, problems, why))

    def _hear_failure(self, error: ExpectedError | OSError) -> None:
        if isinstance(error, CancelledError):
            return
        log.error("the database could not be looked after: %s", error)
        if not is_beyond_use(error):
            self._frame.say(self.tr("Ingen säkerhetskopia kunde tas: {why}").format(why=sentence(error)))
        elif not self._frame.damage.is_known:
            self._asking.do(self._frame.damage.ask)

    def _tell_of_folder(self) -> None:
        with suppress(OnServerError):
            tell_of_folder(database_file(self._workspace.desk).parent, self._store, self._frame.window)


def _look_after(desk: Desk, *, was_cut_short: bool, progress: Progress, cancelled: Cancelled) -> tuple[Problem, ...]:
    """What is wrong, if there is reason to ask; a server looks after itself."""
    try:
        database_file(desk)
    except OnServerError:
        return ()
    problems = check(desk, cancelled=cancelled) if was_cut_short else ()
    finish_forgetting(desk)
    back_up_if_changed(desk, cancelled=cancelled)
    return problems
