"""Reading a history page by page, and folding it, so that a long one begins to show at once."""

from medlofte_desktop.services.history import Version, history, pledge_history
from medlofte_desktop.ui.history.runs import Run, fold
from medlofte_desktop.ui.workspace import Workspace

FIRST = 300  # versions
_FEWEST_RUNS = 20


class Reading:
    """The history of a pledge, or of one record. A run is handed out when it is certain to be whole."""

    def __init__(self, workspace: Workspace, pledge: str, record: str = "") -> None:
        self._workspace = workspace
        self._pledge = pledge
        self._record = record
        self._waiting: list[Version] = []
        self.versions = 0
        self.is_all = False

    def more(self, least: int = FIRST) -> tuple[Run, ...]:
        """The next runs, from `least` versions or more; none where all have been read."""
        runs: tuple[Run, ...] = ()
        while not self.is_all and len(runs) < _FEWEST_RUNS:
            self._waiting.extend(self._read(least))
            runs = fold(self._waiting)
            least *= 2
        ready = runs if self.is_all else runs[:-1]
        self._waiting = [] if self.is_all else list(runs[-1].versions)
        return ready

    def _read(self, limit: int) -> tuple[Version, ...]:
        if self._record:
            found = self._workspace.look(history, self._record) or ()
            self.is_all = True
        else:
            found = self._workspace.look(pledge_history, self._pledge, limit=limit, offset=self.versions) or ()
            self.is_all = len(found) < limit
        self.versions += len(found)
        return found
