"""The contacts in the panel: their cards, and everything a card can wish carried out."""

from PySide6.QtGui import QGuiApplication

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.ui.contacts.contact_actions import ContactActions
from medlofte_desktop.ui.contacts.contact_card import ContactCard, contact_text
from medlofte_desktop.ui.contacts.reach_line import SoftLink
from medlofte_desktop.ui.contacts.vcard_file import VcardSaver
from medlofte_desktop.ui.people.section import PeopleSection
from medlofte_desktop.ui.people.wishes import Action, Drop
from medlofte_desktop.ui.signing.signer_actions import SignerActions
from medlofte_desktop.ui.workspace import Workspace


class ContactsPart(PeopleSection[ContactActions]):
    """The contacts of the open pledge, or those at home in the municipality that is chosen."""

    def __init__(self, workspace: Workspace) -> None:
        heading, new = self.tr("Kontaktpersoner"), self.tr("Ny kontaktperson")
        super().__init__(workspace, ContactActions(workspace), ContactCard, heading, new)
        self.actions_on.setParent(self)
        self._signers = SignerActions(workspace, self)
        self._vcards = VcardSaver(self)
        self.export = SoftLink()
        self.export.show_words(self.tr("Spara alla som vCard …"))
        self.column.addWidget(self.export)
        self.list.dropped.connect(self._take_in)
        self.list.made.connect(self._listen)
        self.export.clicked.connect(self._save_all)
        self._vcards.said.connect(self.said)

    def people(self) -> tuple[Contact, ...]:
        return self.actions_on.contacts()

    def redraw(self) -> None:
        """Show the contacts of the open pledge, or those at home in the municipality."""
        dossier, contacts = self.workspace.dossier, self.actions_on.contacts()
        self.export.setVisible(len(contacts) > 1)
        self.list.setAcceptDrops(dossier is not None)
        words = self.tr("Ingen kontaktperson än. Lägg till den som invånarna kan fråga.")
        self.show_people(contacts, dossier.conflicts if dossier else {}, words)

    def _listen(self, card: ContactCard) -> None:
        for line in (card.phone, card.mobile, card.email):
            line.said.connect(self.said)

    def more(self, action: Action, person: Contact) -> None:
        if action is Action.COPY:
            QGuiApplication.clipboard().setText(contact_text(person))
            self.said.emit(self.tr("Kopierat: {text}").format(text=person.name))
        elif action is Action.SAVE_VCARD:
            self._vcards.save([person], person.name)
        elif action is Action.COPY_PERSON and self.workspace.dossier:
            self._signers.choose(person)

    def _take_in(self, drop: Drop) -> None:
        """A contact was dropped to be moved, or a signer to become a contact."""
        dossier = self.workspace.dossier
        if dossier is None:
            return
        self.workspace.flush()
        signer = next((one for one in dossier.signers if one.id == drop.record), None)
        if signer is not None:
            self.focus_on(self.actions_on.add_like(signer))
        elif drop.record in {one.id for one in dossier.contacts}:
            self.actions_on.move(drop.record, drop.place)

    def _save_all(self) -> None:
        self.workspace.flush()
        contacts = self.actions_on.contacts()
        dossier = self.workspace.dossier
        code = dossier.pledge.municipalities[0] if dossier else self.actions_on.municipality
        place = self.workspace.register[code].formal_name if code else ""
        self._vcards.save(contacts, self.tr("Kontaktpersoner {place}").format(place=place))
