"""A contact in the panel: who it is, and a click to call or write."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QHBoxLayout

from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.domain.vcard import vcard
from medlofte_desktop.services.email_addresses import email_address
from medlofte_desktop.ui.contacts.contact_form import ContactForm, contact_step
from medlofte_desktop.ui.contacts.reach_line import PhoneLine, ReachLine
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.people.person_card import PersonCard, StepName
from medlofte_desktop.ui.people.person_menu import Entry
from medlofte_desktop.ui.people.soft_label import SoftLabel, short
from medlofte_desktop.ui.people.wishes import Action
from medlofte_desktop.ui.widgets.labels import IconLabel
from medlofte_desktop.ui.workspace import Workspace


class ContactCard(PersonCard):
    """What it says of calling and copying arrives in the `said` of its lines."""

    def __init__(self, workspace: Workspace) -> None:
        self.title, self.organisation = SoftLabel(), SoftLabel("neutral")
        self.phone = PhoneLine(self.tr("Kopiera telefonnumret"), self.tr("Ring {number}"))
        self.mobile = PhoneLine(self.tr("Kopiera mobilnumret"), self.tr("Ring mobil {number}"))
        self.email = ReachLine(self.tr("Kopiera e-postadressen"), _mailto)
        self.published = SoftLabel("neutral")
        self.lock = IconLabel("lock")
        super().__init__(workspace)
        self._place_lines()
        self.phone.unreachable.connect(self._mend_phone)
        self.mobile.unreachable.connect(self._mend_mobile)
        self.email.unreachable.connect(self._mend_email)

    def _place_lines(self) -> None:
        for widget in (self.title, self.organisation, self.phone, self.mobile, self.email):
            self.body.addWidget(widget)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 4, 0, 0)
        foot.setSpacing(5)
        foot.addWidget(self.lock)
        foot.addWidget(self.published, 1)
        self.body.addLayout(foot)

    def entries(self) -> Iterable[Entry]:
        return (
            (Action.EDIT, "edit", self.tr("Redigera")),
            (Action.COPY, "copy", self.tr("Kopiera allt")),
            (Action.SAVE_VCARD, "export", self.tr("Spara som vCard …")),
            (Action.COPY_PERSON, "sign", self.tr("Lägg till som undertecknare")),
            (Action.UP, "up", self.tr("Flytta upp")),
            (Action.DOWN, "down", self.tr("Flytta ned")),
            (Action.REMOVE, "trash", self.tr("Ta bort")),
        )

    def make_form(self) -> tuple[RecordForm, StepName]:
        return ContactForm(self.workspace), contact_step

    def show_person(self, person: Contact | Signer, doubt: frozenset[str]) -> None:
        assert isinstance(person, Contact)
        super().show_person(person, doubt)
        self.title.show_words(person.title)
        self.organisation.show_words(person.organisation)
        self.phone.show_number(person.phone)
        self.mobile.show_number(person.mobile)
        self.email.show_reach(person.email, self._writing_to(person))
        may = self.tr("Får publiceras") if person.may_be_published else self.tr("Får inte publiceras")
        self.published.show_words(" · ".join((may, *person.roles)))
        self.lock.setVisible(not person.may_be_published)

    def carried(self) -> QMimeData:
        """The contact for this program, and as a vCard and plain text for others."""
        data = super().carried()
        if isinstance(self.person, Contact):
            data.setData("text/vcard", vcard(self.person).encode())
            data.setText(contact_text(self.person))
        return data

    def _writing_to(self, contact: Contact) -> str:
        if not contact.name:
            return self.tr("Skicka e-post")
        return self.tr("Skicka e-post till {name}").format(name=short(contact.name.split()[0], 24))

    def _mend_phone(self) -> None:
        self.unfold("phone")

    def _mend_mobile(self) -> None:
        self.unfold("mobile")

    def _mend_email(self) -> None:
        self.unfold("email")


def contact_text(contact: Contact) -> str:
    """Everything one would paste into a letter, a line each."""
    lines = (contact.name, contact.title, contact.organisation, contact.phone, contact.mobile, contact.email)
    return "\n".join(filter(None, lines))


def _mailto(typed: str) -> str | None:
    return email_address(typed).uri
