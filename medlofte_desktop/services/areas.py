"""The priority areas of a pledge: ticked from the catalogue or added, and the catalogue's own additions."""

from dataclasses import replace

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.order import appended, inserted
from medlofte_desktop.domain.records.priority_area import CatalogueArea, PriorityArea
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.text import swedish_order
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save_in
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


def tick_area(desk: Desk, dossier: Dossier, title: str, place: int | None = None) -> Changes:
    """Tick the pledge's area of that title, with all that was written in it; one that is not there is added last.

    `place` puts it there among the ticked ones. Nothing changes where it is ticked already.
    """
    return save_in(desk, dossier, *_ticked(desk, dossier, title, place))


def untick_area(desk: Desk, dossier: Dossier, area: PriorityArea) -> Changes:
    """Take an area out of the pledge; what was written in it and its promises are kept."""
    return save_in(desk, dossier, replace(area, ticked=False))


def keep_in_catalogue(desk: Desk, dossier: Dossier, title: str) -> Changes:
    """Tick an area as `tick_area` does, and put its title in the catalogue for all pledges, as one step."""
    records: list[Record] = [*_ticked(desk, dossier, title)]
    if not any(same_title(one.title, title) for one in catalogue_additions(desk)):
        records.append(CatalogueArea(id=desk.new_id(), title=title))
    return save_in(desk, dossier, *records)


def move_area(desk: Desk, dossier: Dossier, area: PriorityArea, place: int) -> Changes:
    """Let a ticked area stand at `place` among the ticked ones, counted from 0."""
    return save_in(desk, dossier, *_placed(dossier, area, place))


def _ticked(desk: Desk, dossier: Dossier, title: str, place: int | None = None) -> list[PriorityArea]:
    """The areas to save so that the one of a title is ticked; none where it is."""
    same = [area for area in dossier.areas if same_title(area.title, title)]
    if any(area.ticked for area in same):
        return []
    if not same:
        new = PriorityArea(id=desk.new_id(), pledge=dossier.pledge.id, title=title)
        return appended(dossier.areas, new) if place is None else _placed(dossier, new, place)
    area = replace(same[0], ticked=True)
    return [area] if place is None else _placed(dossier, area, place)


def _placed(dossier: Dossier, area: PriorityArea, place: int) -> list[PriorityArea]:
    """The areas to save so that one stands at a place among the ticked ones."""
    others = [one for one in dossier.areas if one.id != area.id]
    ticked = [one for one in others if one.ticked]
    among_all = others.index(ticked[place]) if place < len(ticked) else len(others)
    return inserted(others, [area], among_all)
