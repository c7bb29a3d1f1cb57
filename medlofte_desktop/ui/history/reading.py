"""Reading a history page by page, and folding it, so that a long one begins to show at once."""

from medlofte_desktop.services.history import Version, history, pledge_history
from medlofte_desktop.ui.history.runs import Run, fold
from medlofte_desktop.ui.workspace import Workspace

FIRST = 300  # versions
_FEWEST_RUNS = 20
_FASTER = 6  # times as much is read at once while long sittings fold into few runs


class Reading:
    """The history of a pledge, or of one record. A run is handed out when it is certain to be whole."""

    def __init__(self, workspace: Workspace, pledge: str, record: str = "") -> None:
        self._workspace = workspace
        self._pledge = pledge
        self._record = record
        self._waiting: list[Version] = []
        self.versions = 0
        self.is_all = False

    def more(self, least: int = 0) -> tuple[Run, ...]:
        """The next runs, from `least` versions or more, or as many as have been read; none where that was all."""
        runs: tuple[Run, ...] = ()
        least = max(FIRST, least, self.versions)
        while not self.is_all and len(runs) < _FEWEST_RUNS:
            self._waiting.extend(self._read(least))
            runs = fold(self._waiting)
            least *= _FASTER
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
