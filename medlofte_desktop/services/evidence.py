"""The evidence a pledge builds on: added to the pledge or to one of its areas, and put in order."""

from dataclasses import replace

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Evidence
from medlofte_desktop.domain.records.order import appended, moved
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save_in


def add_evidence(desk: Desk, dossier: Dossier, area: PriorityArea | None = None) -> Changes:
    """A new, empty piece of evidence, last; with an area, that area builds on it from now on."""
    added = Evidence(id=desk.new_id(), pledge=dossier.pledge.id)
    records: list[Record] = [*appended(dossier.evidence, added)]
    if area is not None:
        records.append(replace(area, evidence=(*area.evidence, added.id)))
    return save_in(desk, dossier, *records)


def move_evidence(desk: Desk, dossier: Dossier, source: int, target: int) -> Changes:
    """Let the piece of evidence in row `source` stand in row `target`."""
    return save_in(desk, dossier, *moved(dossier.evidence, source, target))
