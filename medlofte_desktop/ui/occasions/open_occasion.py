"""The signing occasion that is open in the window, read anew whenever something in it has changed."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal, SignalInstance

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.occasions import open_occasion, save_occasion
from medlofte_desktop.ui.workspace import Workspace

P = ParamSpec("P")
_KINDS = frozenset({"signing_occasion", "press_release", "contact"})


class OpenOccasion(QObject):
    """`changed` comes when another occasion (or none) is in `dossier`, and when the one that is has been read anew."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.workspace = workspace
        self.dossier: OccasionDossier | None = None
        workspace.changed.connect(self._follow)

    def open(self, occasion: str | None) -> None:
        """Put an occasion in the window, or none; what is typed in the one before is saved first."""
        self.workspace.flush()
        self._read(occasion)

    @property
    def flushing(self) -> SignalInstance:
        """Asks forms to save what is typed."""
        return self.workspace.flushing

    @property
    def review_wanted(self) -> SignalInstance:
        """Asks for the choice between two sides."""
        return self.workspace.review_wanted

    def save(self, step: str, *records: Record, settles: bool = False) -> Changes | None:
        """Save the open occasion, or what belongs to it, as one step; with it its pledges learn of place and day."""
        if self.dossier is None:
            return None
        if isinstance(records[0], SigningOccasion):
            return self.run(step, save_occasion, records[0], settles=settles)
        return self.workspace.run(step, save, *records, follows=self.dossier.heads, settles=settles)

    def run(
        self,
        step: str,
        service: Callable[Concatenate[Desk, OccasionDossier, P], Changes],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Changes | None:
        """Carry out a service on the open occasion as one step; None where it failed or changed nothing."""
        if self.dossier is None:
            return None
        return self.workspace.run(step, service, self.dossier, *args, **kwargs)

    def _follow(self, changes: Changes) -> None:
        if self.dossier is None:
            return
        ours = {document.id for document in self.dossier.documents}
        if changes.kinds & _KINDS or changes.pledges & (ours | set(self.dossier.occasion.pledges)):
            self._read(self.dossier.occasion.id)

    def _read(self, occasion: str | None) -> None:
        self.dossier = self.workspace.look(open_occasion, occasion) if occasion else None
        self.changed.emit()
