"""Where the window meets the services: runs them, keeps the open pledge read, and remembers how to undo."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services import saving
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import open_pledge

P = ParamSpec("P")
T = TypeVar("T")


class Workspace(QObject):
    """The desk as the window sees it. Panels redraw from these signals and know nothing of each other.

    `changed` carries what an action changed, after `dossier` has been read anew; `opened` says that another pledge
    (or none) is in `dossier`; `failed` carries an expected error or an OSError; `flushing` asks forms to save what
    is typed; `retraced` carries what has just been undone or made again, wherever it was; `review_wanted` asks for
    the choice between the two sides of a record in conflict: its id, and the field, or "" for the first one.
    """

    changed = Signal(object)
    opened = Signal()
    failed = Signal(object)
    flushing = Signal()
    retraced = Signal(object)
    review_wanted = Signal(str, str)

    def __init__(self, desk: Desk, register: Mapping[str, Municipality], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.register = register
        self.dossier: Dossier | None = None
        self.steps = QUndoStack(self)

    def today(self) -> date:
        """The day it is where the person is."""
        return self.desk.clock().astimezone().date()

    def open(self, pledge: str | None) -> None:
        """Put a pledge on the desk, or clear it; what was typed in the one before is saved first."""
        self.flush()
        self._read(pledge)
        self.opened.emit()

    def save(self, step: str, *records: Record, settles: bool = False) -> Changes | None:
        """Save records of the open pledge as one undoable step, following what the dossier had read; what is in doubt
        in them stays so unless it is changed, or is settled for what they say."""
        if self.dossier is None:
            return self.run(step, saving.save, *records, settles=settles)
        return self.run(step, saving.save_in, self.dossier, *records, settles=settles)

    def throw_away(self, step: str, *records: Record) -> Changes | None:
        """Put records in the trash as one undoable step."""
        return self.run(step, saving.throw_away, *records)

    def run(
        self,
        step: str,
        service: Callable[Concatenate[Desk, P], Changes],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Changes | None:
        """Carry out a service as one step that can be undone by its name; None where it failed or changed nothing."""
        changes = self.look(service, *args, **kwargs)
        if not changes:
            return None
        self.steps.push(_Step(self, step, changes))
        self.tell(changes)
        return changes

    def look(self, service: Callable[Concatenate[Desk, P], T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Ask a service, without a step that can be undone; an expected error or the disk's is told, and gives None."""
        try:
            return service(self.desk, *args, **kwargs)
        except (ExpectedError, OSError) as error:
            self.failed.emit(error)
            return None

    def tell(self, changes: Changes) -> None:
        """Let every panel know of changes, however they came about."""
        if self.dossier and self.dossier.pledge.id in changes.pledges:
            self._read(self.dossier.pledge.id)
            if self.dossier is None:
                self.opened.emit()
        self.changed.emit(changes)

    def remember(self, step: str, changes: Changes, *, forgets: bool = False) -> None:
        """Put changes that were made elsewhere (in a worker) on the stack as one step, and tell of them.

        Where somebody has been forgotten there is nothing to undo any longer: a step would bring them back.
        """
        if forgets:
            self.steps.clear()
            self.tell(changes)
        elif changes:
            self.steps.push(_Step(self, step, changes))
            self.tell(changes)

    def undo(self) -> None:
        self.flush()
        self.steps.undo()

    def redo(self) -> None:
        self.flush()
        self.steps.redo()

    def flush(self) -> None:
        """Have every form save what is typed in it, at once."""
        self.flushing.emit()

    def _read(self, pledge: str | None) -> None:
        self.dossier = self.look(open_pledge, pledge) if pledge else None


class _Step(QUndoCommand):
    """The one kind of step: it holds what a service changed and has services take it back and make it again."""

    def __init__(self, workspace: Workspace, text: str, changes: Changes) -> None:
        super().__init__(text)
        self._workspace = workspace
        self._changes = changes
        self._is_done = True

    def undo(self) -> None:
        self._replay(saving.undo)

    def redo(self) -> None:
        if self._is_done:  # pushing a command redoes it; the service has already run
            return
        self._replay(saving.redo)

    def _replay(self, service: Callable[[Desk, Changes], Changes]) -> None:
        changes = self._workspace.look(service, self._changes)
        self._is_done = False
        if changes:
            self._workspace.tell(changes)
            self._workspace.retraced.emit(changes)
