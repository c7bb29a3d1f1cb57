"""The contacts of a place, and putting a contact on a pledge."""

from dataclasses import replace

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.text import swedish_order
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import police_districts
from medlofte_desktop.services.saving import save_in
from medlofte_desktop.storage.people import is_contact, read_contacts_of


def contacts_at_home(desk: Desk, municipality: str) -> tuple[Contact, ...]:
    """The contacts of a municipality, by its register code, and of the police districts it lies in, by name."""
    districts = [one.id for one in police_districts(desk) if municipality in one.municipalities]
    with desk.database.reading() as connection:
        found = read_contacts_of(connection, [municipality], districts)
    return tuple(sorted(found, key=lambda one: (one.municipality is None, swedish_order(one.name))))


def add_contact_to(desk: Desk, dossier: Dossier, contact: Contact) -> Changes:
    """Put a contact last on a pledge. A new one is saved with it; one there is already stays as it is."""
    pledge = dossier.pledge
    if contact.id in pledge.contacts:
        return Changes()
    listed = replace(pledge, contacts=(*pledge.contacts, contact.id))
    with desk.database.reading() as connection:
        is_new = not is_contact(connection, contact.id)
    return save_in(desk, dossier, *([contact] if is_new else []), listed)
