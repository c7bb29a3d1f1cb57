"""Going from the list to a pledge and to a field in it, and keeping list, pledge and contacts together."""

from PySide6.QtCore import QObject

from medlofte_desktop.domain.found import Found, Hit
from medlofte_desktop.services.pledges import find
from medlofte_desktop.ui.contacts.panel import ContactPanel
from medlofte_desktop.ui.municipalities.panel import MunicipalityPanel
from medlofte_desktop.ui.pledge.view import PledgeView
from medlofte_desktop.ui.window.lines import Lines
from medlofte_desktop.ui.workspace import Workspace


class Navigation(QObject):
    """Knows the three panels, so that they need not know of each other."""

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
        self.lines.changed.connect(self._show_lines)

    def choose(self, code: str) -> None:
        """Open the latest pledge of a municipality."""
        line = self.lines.of(code)
        self.view.show_line(line)
        self.workspace.open(line.latest.id if line and line.latest else None)
        self.contacts.show_municipality(code)
        self.municipalities.choose(code)

    def open_pledge(self, pledge: str) -> None:
        """Open a pledge wherever it stands in the list."""
        self.workspace.open(pledge)
        if self.workspace.dossier:
            codes = self.workspace.dossier.pledge.municipalities
            code = self.municipalities.chosen_code()
            code = code if code in codes else codes[0]
            self.view.show_line(self.lines.of(code))
            self.municipalities.choose(code)

    def show_hit(self, hit: Hit) -> None:
        """Open the pledge a search found something in, at what was found."""
        if hit.pledge:
            self.workspace.open(hit.pledge)
            if hit.kind == "contact":
                self.contacts.go_to(hit.record, "")
            else:
                self.view.go_to(hit.record, "")

    def _find(self, typed: str) -> Found:
        return self.workspace.look(find, typed) or Found()

    def _show_lines(self) -> None:
        self.municipalities.show_lines(self.lines.lines)
        self.view.show_line(self.lines.of(self.municipalities.chosen_code()))
