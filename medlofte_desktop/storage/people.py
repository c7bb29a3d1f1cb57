"""Reading the people of all pledges: contacts with the pledges that list them, and who signs where."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.storage.records import in_portions, read_records
from medlofte_desktop.storage.rows.pledges import PledgeContactRow, PledgeMunicipalityRow, PledgeRow, SignerRow
from medlofte_desktop.storage.rows.registers import ContactRow

_LIVING = select(PledgeRow.id).where(~PledgeRow.deleted)


def read_contacts(connection: Connection) -> list[Contact]:
    """Every living contact."""
    return read_records(connection, Contact, ~ContactRow.deleted)


def read_contacts_of(
    connection: Connection, municipalities: Iterable[str], districts: Iterable[str] = ()
) -> list[Contact]:
    """The living contacts whose home is one of some municipalities or police districts."""
    at_home = ContactRow.municipality.in_(list(municipalities)) | ContactRow.police_district.in_(list(districts))
    return read_records(connection, Contact, ~ContactRow.deleted, at_home)


def is_contact(connection: Connection, record: str) -> bool:
    """Whether there is a contact of that id, living or not."""
    return connection.scalar(select(ContactRow.id).where(ContactRow.id == record)) is not None


def read_signers(connection: Connection, pledges: Sequence[str] | None = None) -> list[Signer]:
    """The living signers of some living pledges, or of all."""
    living = (~SignerRow.deleted, SignerRow.pledge.in_(_LIVING))
    if pledges is None:
        return read_records(connection, Signer, *living)
    portions = in_portions(pledges)
    return [one for ids in portions for one in read_records(connection, Signer, *living, SignerRow.pledge.in_(ids))]


def read_listed(connection: Connection) -> dict[str, list[str]]:
    """Contact id → the living pledges that list it."""
    query = select(PledgeContactRow.element, PledgeContactRow.owner).where(PledgeContactRow.owner.in_(_LIVING))
    listed: dict[str, list[str]] = defaultdict(list)
    for contact, pledge in connection.execute(query):
        listed[contact].append(pledge)
    return listed


def read_places(connection: Connection) -> dict[str, frozenset[str]]:
    """Pledge id → the codes of its municipalities and the id of its police district, of every living pledge."""
    districts = select(PledgeRow.id, PledgeRow.police_district).where(~PledgeRow.deleted)
    codes = select(PledgeMunicipalityRow.owner, PledgeMunicipalityRow.element)
    places: dict[str, set[str]] = defaultdict(set)
    for query in (districts, codes.where(PledgeMunicipalityRow.owner.in_(_LIVING))):
        for pledge, place in connection.execute(query):
            places[pledge].update(filter(None, (place,)))
    return {pledge: frozenset(found) for pledge, found in places.items()}
