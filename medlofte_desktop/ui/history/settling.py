"""Records whose versions stand beside one another, and the record that a choice among them makes."""

from medlofte_desktop.domain.records.content import content_of, record_from
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.kinds import KIND_OF
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.history import Version
from medlofte_desktop.ui.history.naming import Naming


def names_in_conflict(dossier: Dossier, naming: Naming) -> dict[str, str]:
    """Record id → name of each record with a field in doubt."""
    return {
        one.id: naming.name(KIND_OF[type(one)], one.id, None)
        for one in dossier.records()
        if one.id in dossier.conflicts
    }


def settled(dossier: Dossier, version: Version) -> Record | None:
    """The record with the fields in doubt as one version has them; what nobody doubts stays. None where it is gone."""
    record = next((one for one in dossier.records() if one.id == version.record), None)
    if record is None or version.content is None:
        return None
    doubted = dossier.conflicts.get(record.id, frozenset())
    chosen = {field: version.content[field] for field in doubted if field in version.content}
    return record_from(type(record), record.id, {**content_of(record), **chosen})
