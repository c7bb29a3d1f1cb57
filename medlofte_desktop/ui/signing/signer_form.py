"""The fields of a signer: below each other in the narrow panel, two abreast on the page."""

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.records.people import Party, Signer
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.forms.suggest_field import SuggestField
from medlofte_desktop.ui.people.reach_check import identity_row
from medlofte_desktop.ui.people.soft_label import short
from medlofte_desktop.ui.signing.suggestions import organisations, titles
from medlofte_desktop.ui.texts.parties import party_word
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.workspace import Workspace


class SignerForm(RecordForm):
    """Name as it is printed under the line: a party letter goes after it, as in Anna Frej (M)."""

    def __init__(self, workspace: Workspace, *, is_wide: bool = False) -> None:
        super().__init__()
        self.rows.setSpacing(8)
        self.name = LineField()
        self.name.setPlaceholderText(self.tr("Förnamn Efternamn (parti)"))
        self.title = SuggestField(titles(workspace.dossier))
        self.organisation = SuggestField(organisations(workspace.dossier))
        self.party = ChoiceBox()
        self.party.set_choices([(party, party_word(party)) for party in Party])
        self._place(is_wide=is_wide)

    def _place(self, *, is_wide: bool) -> None:
        name = identity_row(self, "name", self.tr("Namn"), self.name)
        title = identity_row(self, "title", self.tr("Titel"), self.title)
        organisation = identity_row(self, "organisation", self.tr("Organisation"), self.organisation)
        party = self.row("party", self.tr("Undertecknar för"), self.party)
        if not is_wide:
            for row in (name, title, organisation, party):
                self.rows.addWidget(row)
            return
        self.add_abreast(name, title)
        self.add_abreast(organisation, party)


def signer_step(signer: Signer) -> str:
    """What a change of a signer is called in the undo menu."""
    if not signer.name:
        return QCoreApplication.translate("People", "ändrad undertecknare")
    words = QCoreApplication.translate("People", "ändringen av undertecknaren {name}")
    return words.format(name=short(signer.name))
