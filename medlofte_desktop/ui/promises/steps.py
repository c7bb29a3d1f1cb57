"""What one can do to the promises of the open pledge as wholes, each a step that can be undone by its name."""

from dataclasses import replace

from PySide6.QtCore import QObject

from medlofte_desktop.domain.records.order import appended, inserted, moved
from medlofte_desktop.domain.records.promise import ActivityStatus, Promise
from medlofte_desktop.ui.workspace import Workspace


class PromiseSteps(QObject):
    """Adding, copying, moving and throwing away; nothing happens while no pledge is open."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace

    def add(self, area: str | None = None) -> str | None:
        """A new, empty promise after the others, under an area or none; its id where it was saved."""
        self._workspace.flush()
        dossier = self._workspace.dossier
        if dossier is None:
            return None
        new = Promise(id=self._workspace.desk.new_id(), pledge=dossier.pledge.id, area=area)
        saved = self._workspace.save(self.tr("nytt löfte"), *appended(dossier.promises, new))
        return new.id if saved else None

    def duplicate(self, promise: str) -> None:
        """A copy of a promise and its activities, right after it; nothing of it is done yet."""
        self._workspace.flush()
        dossier, row = self._workspace.dossier, self._row(promise)
        if dossier is None or row < 0:
            return
        new_id = self._workspace.desk.new_id
        copy = replace(dossier.promises[row], id=new_id())
        activities = [
            replace(one, id=new_id(), promise=copy.id, status=ActivityStatus.PLANNED)
            for one in dossier.activities_of(promise)
        ]
        step = self.tr("kopia av löfte {number}").format(number=row + 1)
        self._workspace.save(step, *inserted(dossier.promises, [copy], row + 1), *activities)

    def throw_away(self, promise: str) -> None:
        """Put a promise in the trash; its activities go out of sight with it."""
        self._workspace.flush()
        dossier, row = self._workspace.dossier, self._row(promise)
        if dossier is not None and row >= 0:
            step = self.tr("slängt löfte {number}").format(number=row + 1)
            self._workspace.throw_away(step, dossier.promises[row])

    def move(self, source: int, target: int) -> None:
        """Let the promise in one row stand in another."""
        self._workspace.flush()
        dossier = self._workspace.dossier
        if dossier is not None and 0 <= target < len(dossier.promises) and source != target:
            step = self.tr("flytt av löfte {number}").format(number=source + 1)
            self._workspace.save(step, *moved(dossier.promises, source, target))

    def _row(self, promise: str) -> int:
        promises = self._workspace.dossier.promises if self._workspace.dossier else ()
        return next((row for row, one in enumerate(promises) if one.id == promise), -1)
