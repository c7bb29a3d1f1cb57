"""The lines of the municipality list, kept up to date as pledges and districts change."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.overview import MunicipalityLine, PledgeLine, municipality_lines
from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.services.pledges import pledge_lines, police_districts
from medlofte_desktop.ui.workspace import Workspace

# What a line shows; a change of anything else leaves it as it is.
SHOWN = frozenset({"pledge", "priority_area", "promise", "activity", "signer", "contact", "evidence"})


class Lines(QObject):
    """Reads everything once, and then only the pledges that a change concerns."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._pledges: dict[str, PledgeLine] = {}
        self._districts: Sequence[PoliceDistrict] = ()
        self.lines: Sequence[MunicipalityLine] = ()
        workspace.changed.connect(self._follow)
        self._read_all()

    def of(self, code: str) -> MunicipalityLine | None:
        """The line of a municipality."""
        return next((line for line in self.lines if line.municipality.code == code), None)

    def _follow(self, changes: Changes) -> None:
        if "police_district" in changes.kinds:
            self._read_all()
        elif changes.kinds & SHOWN:
            self._read(changes.pledges)
        self.changed.emit()

    def _read_all(self) -> None:
        districts = self._workspace.look(police_districts)
        found = self._workspace.look(pledge_lines)
        if districts is not None and found is not None:
            self._districts = districts
            self._show({line.id: line for line in found})

    def _read(self, pledges: frozenset[str]) -> None:
        found = self._workspace.look(pledge_lines, sorted(pledges))
        if found is not None:
            kept = {id_: line for id_, line in self._pledges.items() if id_ not in pledges}
            self._show(kept | {line.id: line for line in found})

    def _show(self, pledges: dict[str, PledgeLine]) -> None:
        self._pledges = pledges
        self.lines = municipality_lines(self._workspace.register.values(), self._districts, pledges.values())
