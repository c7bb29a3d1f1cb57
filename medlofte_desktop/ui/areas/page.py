"""The page Prioriterade områden: tick what the pledge is about, put it in order, and say why."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from medlofte_desktop.domain.catalogue import read_catalogue
from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.services.areas import catalogue_additions, same_title
from medlofte_desktop.ui.areas.area_side import AreaSide
from medlofte_desktop.ui.areas.area_steps import AreaSteps
from medlofte_desktop.ui.areas.checklist import Checklist
from medlofte_desktop.ui.areas.listing import AreaEntry, listing
from medlofte_desktop.ui.forms.autosave import Autosave
from medlofte_desktop.ui.pledge.page import Page, scrolled
from medlofte_desktop.ui.widgets.reorder_list import Move
from medlofte_desktop.ui.workspace import Workspace


class AreasPage(Page):
    """`wanted` leads to a promise or a piece of evidence on another page."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.checklist = Checklist()
        self.side = AreaSide(workspace)
        self.steps = AreaSteps(workspace, self)
        self.saver = Autosave(self.side.form, workspace, self.steps.editing)
        self.entries: tuple[AreaEntry, ...] = ()
        self._catalogue = read_catalogue(resource_text("priority_areas.json"))
        self._place()
        self._connect()

    def redraw(self, dossier: Dossier) -> None:
        self.entries = listing(dossier, self._catalogue, catalogue_additions(self.workspace.desk))
        self.steps.entry = self._still_chosen()
        self.checklist.redraw(dossier, self.entries, self.steps.entry.key)
        self.side.show_entry(dossier, self.steps.entry)

    def go_to(self, record: str, field: str) -> bool:
        dossier = self.workspace.dossier
        if dossier is None:
            return False
        if record == dossier.pledge.id and field == "areas":
            self.checklist.list.setFocus()
            return True
        if all(area.id != record for area in dossier.areas):
            return False
        self.redraw(dossier)
        self._choose(record)
        return self.side.form.focus_field(field)

    def _still_chosen(self) -> AreaEntry:
        """The entry chosen before: by its key, else by its title, else the first."""
        before = self.steps.entry
        same = [one for one in self.entries if before and one.key == before.key]
        alike = [one for one in self.entries if before and same_title(one.title, before.title)]
        return (*same, *alike, *self.entries)[0]

    def _choose(self, key: str) -> None:
        if self.steps.entry and self.steps.entry.key != key:
            self.saver.flush()
        entry = next((one for one in self.entries if one.key == key), self.steps.entry)
        self.steps.entry = entry
        if self.workspace.dossier and entry:
            self.checklist.list.choose(entry.key)
            self.side.show_entry(self.workspace.dossier, entry)

    def _choose_title(self, title: str) -> None:
        self._choose(next((one.key for one in self.entries if same_title(one.title, title)), ""))

    def _place(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        area = scrolled(self.side)
        row.addWidget(self.checklist, 2)
        row.addWidget(area, 3)

    def _connect(self) -> None:
        self.workspace.changed.connect(self._follow_catalogue)
        lines = self.checklist.list
        lines.picked.connect(self._choose)
        lines.lines.tick_wanted.connect(self._tick)
        lines.moved.connect(self._move)
        self.checklist.own_wanted.connect(self.steps.add_own)
        self.side.tick_asked.connect(self.steps.tick)
        self.steps.found.connect(self._choose_title)
        self.side.evidence_asked.connect(self.steps.add_evidence)
        self.side.promise_asked.connect(self.steps.add_promise)
        self.side.removal_asked.connect(self.steps.remove)
        self.side.forgetting_asked.connect(self.steps.forget)
        self.side.wanted.connect(self.wanted)
        self.steps.wanted.connect(self.wanted)

    def _follow_catalogue(self, changes: Changes) -> None:
        if "catalogue_area" in changes.kinds:
            self._catch_up()

    def _tick(self, key: str, is_ticked: bool) -> None:  # noqa: FBT001  # Qt's signal
        self._choose(key)
        self.steps.tick() if is_ticked else self.steps.untick()

    def _move(self, move: Move) -> None:
        self._choose(self.entries[move.source].key)
        ticked = sum(entry.is_ticked for entry in self.entries)
        if move.source < ticked:
            self.steps.move(min(move.target, ticked - 1))
        elif move.target < ticked:
            self.steps.tick(move.target)
