"""A signer, in the panel and on the page: name, title and organisation, and for whom."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from medlofte_desktop.domain.organisations import party_of
from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.people.person_card import PersonCard, StepName
from medlofte_desktop.ui.people.person_menu import Entry
from medlofte_desktop.ui.people.soft_label import SoftLabel
from medlofte_desktop.ui.people.wishes import Action
from medlofte_desktop.ui.signing.signer_form import SignerForm, signer_step
from medlofte_desktop.ui.texts.parties import party_word
from medlofte_desktop.ui.widgets.pill import Pill
from medlofte_desktop.ui.workspace import Workspace


class SignerCard(PersonCard):
    """The same record wherever its cards are: all of them show what one of them has saved.

    In the narrow panel the party is named only where the organisation does not tell it.
    """

    is_wide = False

    def __init__(self, workspace: Workspace) -> None:
        self.about = SoftLabel("neutral")
        self.party = Pill()
        super().__init__(workspace)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.about, 1)
        line.addWidget(self.party, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(line)

    def entries(self) -> Iterable[Entry]:
        return (
            (Action.EDIT, "edit", self.tr("Redigera")),
            (Action.COPY, "copy", self.tr("Kopiera allt")),
            (Action.COPY_PERSON, "person", self.tr("Lägg till som kontaktperson")),
            (Action.SIGN_SEVERAL, "sign", self.tr("Sätt som undertecknare för flera kommuner …")),
            (Action.UP, "up", self.tr("Flytta upp")),
            (Action.DOWN, "down", self.tr("Flytta ned")),
            (Action.REMOVE, "trash", self.tr("Ta bort")),
        )

    def make_form(self) -> tuple[RecordForm, StepName]:
        return SignerForm(self.workspace, is_wide=self.is_wide), signer_step

    def show_person(self, person: Contact | Signer, doubt: frozenset[str]) -> None:
        assert isinstance(person, Signer)
        super().show_person(person, doubt)
        about = ", ".join(filter(None, (person.title, person.organisation)))
        self.about.show_words(about or self.tr("Titel och organisation saknas"))
        self.party.show_state(party_word(person.party), "neutral")
        self.party.setVisible(self.is_wide or person.party is not party_of(person.organisation))


class WideSignerCard(SignerCard):
    """A signer where there is room for two fields abreast."""

    is_wide = True
