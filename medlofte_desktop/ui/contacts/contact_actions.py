"""What can be done with contacts, each as one step that can be undone."""

from dataclasses import replace

from PySide6.QtCore import QObject

from medlofte_desktop.domain.organisations import at_home, party_of
from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.text import fold
from medlofte_desktop.services.contacts import add_contact_to, contacts_at_home
from medlofte_desktop.services.people import Person, people
from medlofte_desktop.ui.people.soft_label import short
from medlofte_desktop.ui.signing.suggestions import missing_party
from medlofte_desktop.ui.workspace import Workspace


class ContactActions(QObject):
    """Works on the open pledge; without one, on the contacts at home in `municipality`."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.municipality: str | None = None

    def contacts(self) -> tuple[Contact, ...]:
        """The contacts one works on now."""
        if self._workspace.dossier:
            return self._workspace.dossier.contacts
        if self.municipality is None:
            return ()
        return self._workspace.look(contacts_at_home, self.municipality) or ()

    def known(self) -> tuple[Person, ...]:
        """Those who can be added: everybody known who is not there yet."""
        there = {one.id for one in self.contacts()}
        names = {fold(one.name) for one in self.contacts()}
        return tuple(
            one
            for one in self._workspace.look(people) or ()
            if (one.contact.id not in there if one.contact else fold(one.name) not in names)
        )

    def choose(self, person: Person) -> str:
        """Put a known person on the pledge: the same contact where there is one. Returns the contact's id."""
        if person.contact:
            return self._add(person.contact)
        return self._add(self._new(person.name, person.title, person.organisation))

    def begin(self, name: str) -> str:
        """Begin a contact of the party that has none yet. Returns its id."""
        dossier = self._workspace.dossier
        if dossier is None:
            return self._add(self._new(name, "", ""))
        present = frozenset(party_of(one.organisation) for one in dossier.contacts)
        return self._add(self._new(name, "", missing_party(dossier, present)[1]))

    def add_like(self, signer: Signer) -> str:
        """A contact with a signer's name, title and organisation; one who is known is reused. Returns its id."""
        same = (fold(signer.name), fold(signer.organisation))
        for one in self.contacts():
            if (fold(one.name), fold(one.organisation)) == same:
                return one.id
        for person in self._workspace.look(people) or ():
            if person.contact and (fold(person.name), fold(person.organisation)) == same:
                return self._add(person.contact)
        return self._add(self._new(signer.name, signer.title, signer.organisation))

    def remove(self, person: Contact) -> None:
        """Take a contact off the pledge; it stays among the people. Where there is no pledge: into the trash."""
        pledge = self._pledge()
        if pledge is None:
            step = self.tr("slängd kontaktperson {name}").format(name=short(person.name))
            self._workspace.throw_away(step, person)
            return
        step = self.tr("borttagen kontaktperson {name}").format(name=short(person.name))
        left = tuple(one for one in pledge.contacts if one != person.id)
        self._workspace.save(step, replace(pledge, contacts=left))

    def move(self, record: str, place: int) -> None:
        """Let a contact stand at a place, counted from 0 among the others."""
        pledge = self._pledge()
        shown = [one.id for one in self.contacts() if one.id != record]
        if pledge is None or not 0 <= place <= len(shown):
            return
        listed = [one for one in pledge.contacts if one != record]
        listed.insert(listed.index(shown[place]) if place < len(shown) else len(listed), record)
        if tuple(listed) != pledge.contacts:
            self._workspace.save(self.tr("kontaktpersonernas ordning"), replace(pledge, contacts=tuple(listed)))

    def settle(self, person: Contact) -> None:
        """End a conflict with what is shown now."""
        self._workspace.save(self.tr("utredd krock om {name}").format(name=short(person.name)), person, settles=True)

    def _add(self, contact: Contact) -> str:
        step = self.tr("ny kontaktperson {name}").format(name=short(contact.name)).strip()
        if self._workspace.dossier is None:
            self._workspace.save(step, contact)
        else:
            self._workspace.run(step, add_contact_to, self._workspace.dossier, contact)
        return contact.id

    def _new(self, name: str, title: str, organisation: str) -> Contact:
        new = Contact(
            id=self._workspace.desk.new_id(),
            municipality=self.municipality,
            name=name,
            title=title,
            organisation=organisation,
        )
        pledge = self._pledge()
        return at_home(replace(new, municipality=None), pledge) if pledge else new

    def _pledge(self) -> Pledge | None:
        return self._workspace.dossier.pledge if self._workspace.dossier else None
