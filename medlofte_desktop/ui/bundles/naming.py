"""What records are called outside the open pledge: in a rehearsal and among the conflicts."""

from collections.abc import Iterable

from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.workspace import Workspace


def naming_of(workspace: Workspace, pledge: Pledge | None, more: Iterable[Record] = ()) -> Naming:
    """Names from a pledge as it stands here, if it does, and from more records, which go before."""
    dossier = workspace.look(open_pledge, pledge.id) if pledge is not None else None
    here = tuple(dossier.records()) if dossier is not None else ()
    return Naming((*here, *more), workspace, dossier.promises if dossier is not None else ())
