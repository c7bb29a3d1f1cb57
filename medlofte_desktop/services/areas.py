"""The priority areas of a pledge: ticked from the catalogue or added, and the catalogue's own additions."""

from dataclasses import replace

from medlofte_desktop.domain.change import Changes
from medlofte_desktop.domain.dossier import Dossier
from medlofte_desktop.domain.priority_area import CatalogueArea, PriorityArea
from medlofte_desktop.domain.record import Record
from medlofte_desktop.domain.text import swedish_order
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.following import save_in
from medlofte_desktop.services.ordering import last_key, moved
from medlofte_desktop.storage.records import read_records


def same_title(one: str, other: str) -> bool:
    """Whether two titles name one area: case and white space do not part them."""
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())


def catalogue_additions(desk: Desk) -> tuple[CatalogueArea, ...]:
    """What people have added to the catalogue, in Swedish order."""
    with desk.database.reading() as connection:
        additions = read_records(connection, CatalogueArea)
    living = (one for one in additions if not one.deleted)
    return tuple(sorted(living, key=lambda one: swedish_order(one.title)))


def tick_area(desk: Desk, dossier: Dossier, title: str) -> Changes:
    """Tick the pledge's area of that title, with all that was written in it; one that is not there is added last.

    Nothing changes where it is ticked already.
    """
    same = [area for area in dossier.areas if same_title(area.title, title)]
    if any(area.ticked for area in same):
        return Changes()
    return save_in(desk, dossier, replace(same[0], ticked=True) if same else _new(desk, dossier, title))


def untick_area(desk: Desk, dossier: Dossier, area: PriorityArea) -> Changes:
    """Take an area out of the pledge; what was written in it and its promises are kept."""
    return save_in(desk, dossier, replace(area, ticked=False))


def keep_in_catalogue(desk: Desk, dossier: Dossier, title: str) -> Changes:
    """Tick an area as `tick_area` does, and put its title in the catalogue for all pledges, as one step."""
    same = [area for area in dossier.areas if same_title(area.title, title)]
    records: list[Record] = [] if any(area.ticked for area in same) else [_new(desk, dossier, title)]
    if same and records:
        records = [replace(same[0], ticked=True)]
    if not any(same_title(one.title, title) for one in catalogue_additions(desk)):
        records.append(CatalogueArea(id=desk.new_id(), title=title))
    return save_in(desk, dossier, *records)


def move_area(desk: Desk, dossier: Dossier, area: str, place: int) -> Changes:
    """Let a ticked area stand at `place` among the ticked ones, counted from 0."""
    rest = [one.id for one in dossier.ticked_areas if one.id != area]
    everyone = [one.id for one in dossier.areas if one.id != area]
    among_all = everyone.index(rest[place]) if place < len(rest) else len(everyone)
    return save_in(desk, dossier, *moved(dossier.areas, area, among_all))


def _new(desk: Desk, dossier: Dossier, title: str) -> PriorityArea:
    return PriorityArea(id=desk.new_id(), pledge=dossier.pledge.id, title=title, order=last_key(dossier.areas))
