"""The signers, in the panel and on the page: their cards, and everything a card can wish carried out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QGuiApplication

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.people import Signer
from medlofte_desktop.ui.contacts.contact_actions import ContactActions
from medlofte_desktop.ui.people.section import PeopleSection
from medlofte_desktop.ui.people.wishes import Action, Drop
from medlofte_desktop.ui.signing.several_dialog import SignSeveralDialog
from medlofte_desktop.ui.signing.signer_actions import SignerActions
from medlofte_desktop.ui.signing.signer_card import SignerCard, WideSignerCard
from medlofte_desktop.ui.workspace import Workspace


class SignersPart(PeopleSection[SignerActions]):
    """The signers of the open pledge."""

    def __init__(self, workspace: Workspace, *, is_wide: bool = False) -> None:
        card, heading, new = (
            WideSignerCard if is_wide else SignerCard,
            self.tr("Undertecknare"),
            self.tr("Ny undertecknare"),
        )
        super().__init__(workspace, SignerActions(workspace), card, heading, new)
        self.actions_on.setParent(self)
        self._contacts = ContactActions(workspace, self)
        self.list.dropped.connect(self._take_in)

    def people(self) -> tuple[Signer, ...]:
        return self.workspace.dossier.signers if self.workspace.dossier else ()

    def redraw(self, dossier: Dossier) -> None:
        """Show the signers of a pledge."""
        words = self.tr("Ingen undertecknare än. Lägg till en för kommunen och en för polisen.")
        self.show_people(dossier.signers, dossier.conflicts, words)

    def offer_several(self, signer: Signer) -> SignSeveralDialog:
        """Open the choice of pledges that somebody shall sign too."""
        dialog = SignSeveralDialog(self.workspace, signer, self.window())
        dialog.wanted.connect(partial(self._sign_several, signer))
        dialog.open()
        return dialog

    def more(self, action: Action, person: Signer) -> None:
        if action is Action.COPY:
            lines = (person.name, person.title, person.organisation)
            QGuiApplication.clipboard().setText("\n".join(filter(None, lines)))
            self.said.emit(self.tr("Kopierat: {text}").format(text=person.name))
        elif action is Action.COPY_PERSON:
            self._contacts.add_like(person)
        elif action is Action.SIGN_SEVERAL:
            self.offer_several(person)

    def _take_in(self, drop: Drop) -> None:
        """A signer was dropped to be moved, or a contact to sign as well."""
        dossier = self.workspace.dossier
        if dossier is None:
            return
        self.workspace.flush()
        contact = next((one for one in dossier.contacts if one.id == drop.record), None)
        if contact is not None:
            self.focus_on(self.actions_on.choose(contact))
        elif drop.record in {one.id for one in dossier.signers}:
            self.actions_on.move(drop.record, drop.place)

    def _sign_several(self, signer: Signer, pledges: Sequence[str]) -> None:
        self.actions_on.sign_several(signer, pledges)
        self.said.emit(self.tr("Tillagd i %n löfte(n) till.", None, len(pledges)))
