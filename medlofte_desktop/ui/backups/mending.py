"""What a check of the database has found, told with what can be done, and mending it beside the window."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from medlofte_desktop.domain.history.problem import Problem
from medlofte_desktop.domain.stopping import Cancelled
from medlofte_desktop.logs import log
from medlofte_desktop.services.check import MENDABLE, Repair, repair
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.ui.background import Progress
from medlofte_desktop.ui.backups.turns import Turns
from medlofte_desktop.ui.telling import ask, tell
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.workspace import Workspace


class Mending(QObject):
    """When something has been mended the window is made anew. `turns` tells of what cannot be."""

    def __init__(self, frame: Frame, workspace: Workspace) -> None:
        super().__init__(frame)
        self._frame = frame
        self._workspace = workspace
        self.turns = Turns(self)
        self.turns.done.connect(self._tell_mended)
        frame.window.closed.connect(self.turns.stop)

    def offer(self, problems: Sequence[Problem], why: str = "") -> None:
        """Say what is wrong, after why it was looked for, and mend it if that is wanted."""
        log.error("%d problems in the database, the first: %s", len(problems), problems[0])
        wrong = self.tr("%n sak(er) i databasen stämmer inte.", None, len(problems))
        found = f"{why} {wrong}".strip()
        if not any(one.problem in MENDABLE for one in problems):
            advice = self.tr("Det kan finnas en hel version i en säkerhetskopia: Arkiv › Säkerhetskopior.")
            tell(self._frame.window, f"{found} {advice}")
            return
        how = self.tr("Tabeller och sökregister kan göras om ur det som är sparat, efter en säkerhetskopia.")
        if ask(self._frame.window, f"{found} {how}", self.tr("&Laga")):
            self._workspace.flush()
            self._frame.say(self.tr("Lagar databasen …"))
            self.turns.start(partial(_mend, self._workspace.desk))

    def _tell_mended(self, found: Repair) -> None:
        words = self.tr("%n sak(er) i databasen är lagade.", None, len(found.mended))
        if found.removed:
            gone = self.tr("%n rad(er) togs bort, för att ingen version finns av dem.", None, len(found.removed))
            words = f"{words} {gone}"
        if found.left:
            left = self.tr("%n går inte att laga; en säkerhetskopia kan ha dem hela.", None, len(found.left))
            words = f"{words} {left}"
        self._frame.window.replaced.emit(words)


def _mend(desk: Desk, *, progress: Progress, cancelled: Cancelled) -> Repair:
    return repair(desk)
