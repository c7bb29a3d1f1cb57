"""Pledges as one works with them: opening, listing, beginning a new one, renewing, and finding."""

from collections.abc import Sequence

from medlofte_desktop.domain.found import Found
from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.overview import PledgeLine
from medlofte_desktop.domain.periods.renewal import renewed
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save
from medlofte_desktop.storage.dossiers import read_dossiers
from medlofte_desktop.storage.lists import read_pledge_lines
from medlofte_desktop.storage.people import read_contacts_of
from medlofte_desktop.storage.registers import read_police_districts
from medlofte_desktop.storage.search.query import search


def open_pledge(desk: Desk, pledge: str) -> Dossier | None:
    """A pledge with all that belongs to it; None where it is deleted or nowhere."""
    return open_pledges(desk, [pledge]).get(pledge)


def open_pledges(desk: Desk, pledges: Sequence[str]) -> dict[str, Dossier]:
    """Pledge id → dossier, in the order asked for."""
    with desk.database.reading() as connection:
        return read_dossiers(connection, pledges)


def pledge_lines(desk: Desk, pledges: Sequence[str] | None = None) -> tuple[PledgeLine, ...]:
    """The lines of all pledges, or of some."""
    with desk.database.reading() as connection:
        return read_pledge_lines(connection, pledges)


def police_districts(desk: Desk) -> list[PoliceDistrict]:
    """The register of police districts as people have edited it."""
    with desk.database.reading() as connection:
        return read_police_districts(connection)


def find(desk: Desk, typed: str) -> Found:
    """The records in which every typed word occurs."""
    with desk.database.reading() as connection:
        return search(connection, typed)


def begin_pledge(desk: Desk, municipalities: Sequence[str]) -> Changes:
    """A new, empty pledge for some municipalities, with the contacts they and their police district have."""
    with desk.database.reading() as connection:
        districts = read_police_districts(connection)
        district = next((one.id for one in districts if municipalities[0] in one.municipalities), None)
        contacts = read_contacts_of(connection, municipalities, [district] if district else [])
    return save(
        desk,
        Pledge(
            id=desk.new_id(),
            municipalities=tuple(municipalities),
            police_district=district,
            contacts=tuple(contact.id for contact in contacts),
        ),
    )


def renew_pledge(desk: Desk, pledge: str) -> Changes:
    """Copy a pledge with all it holds into the next period; empty where the pledge is nowhere."""
    dossier = open_pledge(desk, pledge)
    return save(desk, *renewed(dossier, new_id=desk.new_id)) if dossier else Changes()
