"""What records and pledges are called outside the open pledge: in a rehearsal and among the conflicts."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.overview import names
from medlofte_desktop.domain.periods.period import period_text
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.workspace import Workspace


def pledge_words(pledge: Pledge | None, register: Mapping[str, Municipality]) -> str:
    """`Vännäs 2023–2025`; for what belongs to no pledge `Gemensamt`."""
    if pledge is None:
        return QCoreApplication.translate("Bundles", "Gemensamt")
    place = names(pledge.municipalities, register)
    return " ".join(filter(None, (place, period_text(pledge.period_start, pledge.period_end), pledge.label)))


def naming_of(workspace: Workspace, pledge: Pledge | None, more: Iterable[Record] = ()) -> Naming:
    """Names from a pledge as it stands here, if it does, and from more records, which go before."""
    dossier = workspace.look(open_pledge, pledge.id) if pledge is not None else None
    here = tuple(dossier.records()) if dossier is not None else ()
    return Naming((*here, *more), workspace.register, dossier.promises if dossier is not None else ())
