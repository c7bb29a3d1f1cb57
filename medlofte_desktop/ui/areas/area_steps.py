"""What can be done to the chosen area: each a step that is undone by its name."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.areas import keep_in_catalogue, move_area, tick_area, untick_area
from medlofte_desktop.services.evidence import add_evidence
from medlofte_desktop.ui.areas.listing import AreaEntry
from medlofte_desktop.ui.promises.steps import PromiseSteps
from medlofte_desktop.ui.workspace import Workspace


class AreaSteps(QObject):
    """Acts on `entry`, which the page keeps up to date. `wanted` leads to what was added on another page, `found`
    carries the title of an own area that was added or ticked."""

    wanted = Signal(object, object)
    found = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._promises = PromiseSteps(workspace)
        self.entry: AreaEntry | None = None

    def tick(self, place: int | None = None) -> None:
        """Tick the area, at a place among the ticked ones or where it was or last."""
        dossier, entry = self._workspace.dossier, self.entry
        if dossier is None or entry is None:
            return
        step = self.tr("valt område {title}").format(title=entry.title)
        if entry.area is None:
            self._workspace.run(step, tick_area, dossier, entry.title, place)
        elif place is None:
            self._workspace.save(step, replace(entry.area, ticked=True))
        else:
            self._workspace.run(step, move_area, dossier, replace(entry.area, ticked=True), place)

    def untick(self) -> None:
        """Take the area out of the pledge, with what is written in it kept."""
        self._workspace.flush()
        if self._workspace.dossier and (area := self._area()):
            step = self.tr("bortvalt område {title}").format(title=area.title)
            self._workspace.run(step, untick_area, self._workspace.dossier, area)

    def move(self, place: int) -> None:
        """Let the area stand at a place among the ticked ones."""
        self._workspace.flush()
        if self._workspace.dossier and (area := self._area()):
            step = self.tr("ny ordning bland områdena")
            self._workspace.run(step, move_area, self._workspace.dossier, area, place)

    def add_own(self, title: str, is_kept: bool) -> None:  # noqa: FBT001  # Qt's signal
        """Tick an area by its title; `is_kept` puts it in the catalogue too."""
        self._workspace.flush()
        if self._workspace.dossier is None:
            return
        step = self.tr("eget område {title}").format(title=title)
        self._workspace.run(step, keep_in_catalogue if is_kept else tick_area, self._workspace.dossier, title)
        self.found.emit(title)

    def add_evidence(self) -> None:
        """Add evidence that the area builds on, and go there."""
        self._workspace.flush()
        if self._workspace.dossier is None or (area := self._area()) is None:
            return
        step = self.tr("nytt underlag")
        changes = self._workspace.run(step, add_evidence, self._workspace.dossier, area)
        for change in changes or ():
            if change.kind == "evidence":
                self.wanted.emit(change.record, "title")

    def add_promise(self) -> None:
        """Add a promise under the area, and go there."""
        if (area := self._area()) and (promise := self._promises.add(area.id)):
            self.wanted.emit(promise, "text")

    def remove(self) -> None:
        """Put the area in the trash; its promises stand under no area until it is restored."""
        self._workspace.flush()
        if area := self._area():
            self._workspace.throw_away(self.tr("borttaget område {title}").format(title=area.title), area)

    def forget(self) -> None:
        """Take an addition out of the catalogue; pledges that have the area keep it."""
        if self.entry and self.entry.addition:
            step = self.tr("{title} borta ur katalogen").format(title=self.entry.title)
            self._workspace.throw_away(step, self.entry.addition)

    def editing(self, record: Record) -> str:
        """What an edit in the form is called."""
        title = record.title if isinstance(record, PriorityArea) else ""
        return self.tr("ändring i området {title}").format(title=title)

    def _area(self) -> PriorityArea | None:
        return self.entry.area if self.entry else None
