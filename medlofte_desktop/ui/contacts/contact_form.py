"""The fields of a contact, one below the other as a narrow card has room for."""

from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from medlofte_desktop.domain.organisations import at_home
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.ui.contacts.roles_field import RolesField
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.forms.suggest_field import SuggestField
from medlofte_desktop.ui.people.reach_check import ReachCheck, identity_row
from medlofte_desktop.ui.people.reach_texts import email_problem, phone_problem
from medlofte_desktop.ui.people.soft_label import short
from medlofte_desktop.ui.signing.suggestions import organisations, titles
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.workspace import Workspace


class ContactForm(RecordForm):
    """Numbers and addresses are kept as typed, whatever the sentence under the field says."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.rows.setSpacing(8)
        dossier = workspace.dossier
        self.name, self.phone, self.mobile, self.email = (LineField() for _field in range(4))
        self.title = SuggestField(titles(dossier))
        self.organisation = SuggestField(organisations(dossier))
        self.roles = RolesField()
        self.may_be_published = QCheckBox(self.tr("Får publiceras"))
        self._place()

    def _place(self) -> None:
        for name, label, field in (
            ("name", self.tr("Namn"), self.name),
            ("title", self.tr("Titel"), self.title),
            ("organisation", self.tr("Organisation"), self.organisation),
        ):
            self.rows.addWidget(identity_row(self, name, label, field))
        ReachCheck(self.add("phone", self.tr("Telefon i tjänsten"), self.phone), phone_problem)
        ReachCheck(self.add("mobile", self.tr("Mobil i tjänsten"), self.mobile), phone_problem)
        ReachCheck(self.add("email", self.tr("E-post i tjänsten"), self.email), email_problem)
        self.add("roles", self.tr("Roller"), self.roles)
        self.bind("may_be_published", self.may_be_published)
        self.rows.addWidget(self.may_be_published)

    def record(self) -> Contact | None:
        """The contact as it stands in the form; a new organisation may give it a new home."""
        contact = cast("Contact | None", super().record())
        shown = cast("Contact | None", self.shown())
        if contact is None or shown is None or contact.organisation == shown.organisation:
            return contact
        dossier = self._workspace.dossier
        return at_home(contact, dossier.pledge) if dossier else contact


def contact_step(contact: Contact) -> str:
    """What a change of a contact is called in the undo menu."""
    if not contact.name:
        return QCoreApplication.translate("People", "ändrad kontaktperson")
    words = QCoreApplication.translate("People", "ändrade uppgifter om {name}")
    return words.format(name=short(contact.name))
