"""The fields of a signer: below each other in the narrow panel, two abreast on the page."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout

from medlofte_desktop.domain.records.people import Party, Signer
from medlofte_desktop.ui.forms.record_form import Field, RecordForm
from medlofte_desktop.ui.forms.suggest_field import SuggestField
from medlofte_desktop.ui.people.reach_check import ReachCheck
from medlofte_desktop.ui.people.reach_texts import identity_problem
from medlofte_desktop.ui.people.soft_label import short
from medlofte_desktop.ui.signing.suggestions import organisations, titles
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.field_row import FieldRow
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
        name = self._row("name", self.tr("Namn"), self.name)
        title = self._row("title", self.tr("Titel"), self.title)
        organisation = self._row("organisation", self.tr("Organisation"), self.organisation)
        party = self._row("party", self.tr("Undertecknar för"), self.party)
        if not is_wide:
            for row in (name, title, organisation, party):
                self.rows.addWidget(row)
            return
        for pair in ((name, title), (organisation, party)):
            line = QHBoxLayout()
            line.setSpacing(12)
            for row in pair:
                line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
            self.rows.addLayout(line)

    def _row(self, name: str, label: str, field: Field) -> FieldRow:
        self.bind(name, field)
        row = FieldRow(label, field)
        if isinstance(field, LineField):
            ReachCheck(row, identity_problem)
        return row


def party_word(party: Party) -> str:
    """On whose behalf somebody signs, in a word."""
    return {
        Party.MUNICIPALITY: QCoreApplication.translate("People", "Kommunen"),
        Party.POLICE: QCoreApplication.translate("People", "Polisen"),
        Party.OTHER: QCoreApplication.translate("People", "Annan part"),
    }[party]


def signer_step(signer: Signer) -> str:
    """What a change of a signer is called in the undo menu."""
    if not signer.name:
        return QCoreApplication.translate("People", "ändrad undertecknare")
    words = QCoreApplication.translate("People", "ändringen av undertecknaren {name}")
    return words.format(name=short(signer.name))
