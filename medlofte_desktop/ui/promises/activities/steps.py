"""What one can do to the activities of a promise, each a step that can be undone by its name."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from medlofte_desktop.domain.records.order import appended, inserted, moved
from medlofte_desktop.domain.records.promise import Activity, ActivityStatus, Promise
from medlofte_desktop.domain.text import LINE_LIMIT, TEXT_LIMIT, TextError
from medlofte_desktop.ui.promises.activities.pasted import MOST_ROWS, rows_in, with_cells
from medlofte_desktop.ui.workspace import Workspace


class ActivitySteps(QObject):
    """Works on the activities of `promise` as the open pledge has them; the owner says which promise that is."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.promise: Promise | None = None

    def activities(self) -> tuple[Activity, ...]:
        """Those of the promise, in order."""
        dossier = self._workspace.dossier
        return dossier.activities_of(self.promise.id) if dossier and self.promise else ()

    def draft(self) -> Activity:
        """A new activity that nobody has written yet."""
        return Activity(id=self._workspace.desk.new_id(), promise=self.promise.id if self.promise else "")

    def save(self, activity: Activity) -> bool:
        """Save an activity somebody has written in; a new one comes last. False where it could not be saved."""
        activities = self.activities()
        if any(one.id == activity.id for one in activities):
            return bool(self._save(self.tr("ändrad aktivitet i löfte {number}"), [activity]))
        return bool(self._save(self.tr("ny aktivitet i löfte {number}"), appended(activities, activity)))

    def give_up(self, record: str) -> None:
        """Throw away an activity in which nothing is left of what somebody began to write."""
        activity = next((one for one in self.activities() if one.id == record), None)
        if activity and activity == Activity(id=activity.id, promise=activity.promise, order=activity.order):
            self.throw_away([activity])

    def throw_away(self, activities: Sequence[Activity]) -> None:
        """Put activities in the trash."""
        if activities:
            one, many = self.tr("slängd aktivitet i löfte {number}"), self.tr("slängda aktiviteter i löfte {number}")
            step = (one if len(activities) == 1 else many).format(number=self._number())
            self._workspace.throw_away(step, *activities)

    def duplicate(self, activities: Sequence[Activity]) -> None:
        """Copies right after the last of them; nothing of a copy is done yet."""
        if not activities:
            return
        new_id = self._workspace.desk.new_id
        copies = [replace(one, id=new_id(), status=ActivityStatus.PLANNED) for one in activities]
        row = self.activities().index(activities[-1]) + 1
        self._save(self.tr("kopierad aktivitet i löfte {number}"), inserted(self.activities(), copies, row))

    def move(self, rows: Sequence[int], by: int) -> None:
        """Move neighbouring rows up (-1) or down (1): the one beside them takes its place on their other side."""
        beside = rows[0] - 1 if by < 0 else rows[-1] + 1
        if 0 <= beside < len(self.activities()) and len(rows) == rows[-1] - rows[0] + 1:
            target = rows[-1] if by < 0 else rows[0]
            self._save(self.tr("flyttad aktivitet i löfte {number}"), moved(self.activities(), beside, target))

    def paste(self, text: str, row: int) -> str:
        """Make the rows of a text activities from `row` on; gives a sentence where that cannot be done."""
        rows = rows_in(text)
        if len(rows) > MOST_ROWS:
            words = self.tr("Det är {count} rader. Klistra in högst {limit} åt gången.")
            return words.format(count=len(rows), limit=MOST_ROWS)
        try:
            added = [with_cells(self.draft(), cells) for cells in rows]
        except TextError:
            words = self.tr("En cell har för lång text. Högst {text} tecken får plats som aktivitet, {line} i övrigt.")
            return words.format(text=TEXT_LIMIT, line=LINE_LIMIT)
        if added:
            self._save(self.tr("inklistrade aktiviteter i löfte {number}"), inserted(self.activities(), added, row))
        return ""

    def settle(self, activities: Sequence[Activity]) -> None:
        """Let what is shown of activities in conflict hold."""
        self._save(self.tr("val mellan två ändringar"), activities, settles=True)

    def _save(self, step: str, activities: Sequence[Activity], *, settles: bool = False) -> object:
        return self._workspace.save(step.format(number=self._number()), *activities, settles=settles)

    def _number(self) -> int:
        promises = self._workspace.dossier.promises if self._workspace.dossier else ()
        return next((row for row, one in enumerate(promises, 1) if self.promise and one.id == self.promise.id), 0)
