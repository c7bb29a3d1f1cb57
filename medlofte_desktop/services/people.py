"""The people of all pledges, found again by name so that nobody is typed twice."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.domain.text import fold, plain, swedish_order
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.people import read_contacts, read_listed, read_places, read_signers


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody known from a pledge. `contact` is the record to reuse, None for who has only signed.

    `places` are register codes of municipalities and ids of police districts: where the person is at home, and
    those of the pledges that list or were signed by the person.
    """

    name: str
    title: str
    organisation: str
    contact: Contact | None = None
    places: frozenset[str] = frozenset()
    pledges: frozenset[str] = frozenset()


def people(desk: Desk) -> tuple[Person, ...]:
    """Everybody with a name, in Swedish order. A signer is the contact of the same name, title and organisation;
    contacts that differ in any number or address are two people."""
    with desk.database.reading() as connection:
        contacts, signers = read_contacts(connection), read_signers(connection)
        listed, places = read_listed(connection), read_places(connection)
    known: dict[tuple[str, ...], Person] = {}
    for contact in contacts:
        at_home = {contact.municipality, contact.police_district} - {None}
        person = _person(contact, contact, frozenset(listed.get(contact.id, ())), frozenset(filter(None, at_home)))
        _join(known, (*_who(contact), contact.phone, contact.mobile, contact.email), person)
    first = {key[:3]: key for key in reversed(known)}
    for signer in signers:
        key = first.setdefault(_who(signer), (*_who(signer), "", "", ""))
        _join(known, key, _person(signer, None, frozenset({signer.pledge})))
    placed = (
        replace(one, places=one.places.union(*(places.get(pledge, ()) for pledge in one.pledges)))
        for one in known.values()
        if one.name
    )
    return tuple(sorted(placed, key=lambda one: (swedish_order(one.name), one.title, one.organisation)))


def _person(
    who: Contact | Signer, contact: Contact | None, pledges: frozenset[str], places: frozenset[str] = frozenset()
) -> Person:
    return Person(
        name=who.name,
        title=who.title,
        organisation=who.organisation,
        contact=contact,
        places=places,
        pledges=pledges,
    )


def _who(one: Contact | Signer) -> tuple[str, str, str]:
    return fold(one.name), fold(one.title), fold(one.organisation)


def _join(known: dict[tuple[str, ...], Person], key: tuple[str, ...], person: Person) -> None:
    same = known.get(key, person)
    known[key] = replace(same, places=same.places | person.places, pledges=same.pledges | person.pledges)


def matching(known: Iterable[Person], typed: str, dossier: Dossier | None) -> tuple[Person, ...]:
    """Those in whom every typed word begins a word; the municipality's own first, then the police district's."""
    wanted = fold(typed).split()
    found = [one for one in known if _begins(wanted, fold(_words(one)))]
    if not found:
        unaccented = plain(typed).split()
        found = [one for one in known if _begins(unaccented, plain(_words(one)))]
    return tuple(sorted(found, key=lambda one: _distance(one, dossier)))


def _words(person: Person) -> str:
    return f"{person.name} {person.title} {person.organisation}"


def _begins(wanted: Sequence[str], text: str) -> bool:
    words = text.replace("-", " ").replace("/", " ").split()
    return all(any(word.startswith(one) for word in [*words, *text.split()]) for one in wanted)


def _distance(person: Person, dossier: Dossier | None) -> int:
    if dossier is None:
        return 0
    if person.places.intersection(dossier.pledge.municipalities):
        return 0
    return 1 if dossier.pledge.police_district in person.places else 2
