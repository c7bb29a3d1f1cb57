"""Going from the list to a pledge and to a field in it, and keeping list, pledge and contacts together."""

from PySide6.QtCore import QObject, Signal

from medlofte_desktop.domain.found import Found, Hit
from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.services.pledges import find
from medlofte_desktop.ui.contacts.panel import ContactPanel
from medlofte_desktop.ui.municipalities.panel import MunicipalityPanel
from medlofte_desktop.ui.pledge.view import PledgeView
from medlofte_desktop.ui.window.lines import Lines
from medlofte_desktop.ui.window.unsaved import has_unsaved
from medlofte_desktop.ui.workspace import Workspace


class Navigation(QObject):
    """Knows the three panels, so that they need not know of each other. `led` comes when one is led to a municipality
    or a pledge, and `stayed` says why one was not."""

    led = Signal()
    stayed = Signal(str)

    def __init__(
        self, workspace: Workspace, municipalities: MunicipalityPanel, view: PledgeView, contacts: ContactPanel
    ) -> None:
        super().__init__(workspace)
        self.workspace = workspace
        self.municipalities = municipalities
        self.view = view
        self.contacts = contacts
        self.lines = Lines(workspace)
        municipalities.show_lines(self.lines.lines)
        municipalities.search_with(self._find)
        municipalities.chosen.connect(self.choose)
        municipalities.found.connect(self.show_hit)
        municipalities.list.review_wanted.connect(workspace.review_wanted)
        view.header.pledge_chosen.connect(self.open_pledge)
        self.lines.changed.connect(self._show_lines)
        workspace.retraced.connect(self._follow_step)

    def choose(self, code: str) -> None:
        """Open the latest pledge of a municipality."""
        if not self.may_leave():
            return
        self.led.emit()
        line = self.lines.of(code)
        self.view.show_line(line)
        self.workspace.open(line.latest.id if line and line.latest else None)
        self.contacts.show_municipality(code)
        self.municipalities.choose(code)

    def open_pledge(self, pledge: str) -> None:
        """Open a pledge wherever it stands in the list."""
        if not self.may_leave():
            return
        self.led.emit()
        self.workspace.open(pledge)
        if self.workspace.dossier:
            codes = self.workspace.dossier.pledge.municipalities
            code = self.municipalities.chosen_code()
            code = code if code in codes else codes[0]
            self.view.show_line(self.lines.of(code))
            self.contacts.show_municipality(code)
            self.municipalities.choose(code)

    def show_hit(self, hit: Hit) -> None:
        """Open the pledge a search found something in, at what was found."""
        if hit.pledge and self.may_leave():
            self.led.emit()
            self.workspace.open(hit.pledge)
            if hit.kind == "contact":
                self.contacts.go_to(hit.record, "")
            else:
                self.view.go_to(hit.record, "")

    def show_field(self, pledge: str, record: str, field: str) -> None:
        """Open a pledge wherever it stands, at a field of one of its records."""
        self.open_pledge(pledge)
        dossier = self.workspace.dossier
        if dossier and dossier.pledge.id == pledge and not self.contacts.go_to(record, field):
            self.view.go_to(record, field)

    def may_leave(self) -> bool:
        """Save what is typed; where that cannot be done, stay with it and say why."""
        self.workspace.flush()
        if not has_unsaved(self.view):
            return True
        self.stayed.emit(self.tr("Något du har skrivit kan inte sparas som det står. Rätta det först."))
        if self.workspace.dossier:
            codes = self.workspace.dossier.pledge.municipalities
            self.municipalities.choose(codes[0])
        self.view.redraw()
        return False

    def _find(self, typed: str) -> Found:
        return self.workspace.look(find, typed) or Found()

    def _show_lines(self) -> None:
        self.municipalities.show_lines(self.lines.lines)
        line = self.lines.of(self.municipalities.chosen_code())
        self.view.show_line(line)
        if self.workspace.dossier is None and line and line.latest:  # the open one has gone, or the first has come
            self.workspace.open(line.latest.id)

    def _follow_step(self, changes: Changes) -> None:
        """Open the pledge in which something was undone or made again: a person must see what happened.

        Who has an occasion in front sees it there.
        """
        dossier = self.workspace.dossier
        if not self.view.isVisibleTo(self.view.window()):
            return
        if dossier and dossier.pledge.id in changes.pledges:
            return
        chosen = self.lines.of(self.municipalities.chosen_code())
        for line in (chosen, *self.lines.lines):
            for pledge in line.pledges if line else ():
                if pledge.id in changes.pledges:
                    self.open_pledge(pledge.id)
                    return
