"""Saving what was changed in a dossier on top of just what was read in it."""

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save


def save_in(desk: Desk, dossier: Dossier, *records: Record) -> Changes:
    """Save records of a dossier as `save` does, following the revisions that were read with it."""
    follows = {record.id: dossier.heads[record.id] for record in records if record.id in dossier.heads}
    return save(desk, *records, follows=follows) if records else Changes()
