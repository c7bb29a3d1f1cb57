"""Where and when a pledge is signed, its case numbers and the decision behind it."""

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.forms.suggest_field import SuggestField
from medlofte_desktop.ui.people.reach_check import identity_row
from medlofte_desktop.ui.widgets.date_field import DateField
from medlofte_desktop.ui.widgets.labels import Heading
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.widgets.text_field import PlainTextField

_SIGNING = frozenset({"signing_place", "signing_date"})
_CASES = frozenset({"case_number_municipality", "case_number_police"})

# Swedish in every language of the window, since they are printed on the document.
DECISION_BODIES = ("Kommunstyrelsen", "Kommunfullmäktige")


class PapersForm(RecordForm):
    """Case numbers are free text: every municipality and police region writes them in a way of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.rows.setSpacing(10)
        self.signing_place = SuggestField()
        self.decision_body = SuggestField(DECISION_BODIES)
        self.signing_date, self.decision_date = DateField(), DateField()
        self.case_number_municipality, self.case_number_police = LineField(), LineField()
        self.decision_paragraph, self.decision_prepared_by = LineField(), LineField()
        self.decision_text = PlainTextField(min_lines=1, max_lines=6)
        self._place()

    def suggest(self, dossier: Dossier) -> None:
        """Propose the places of a pledge."""
        self.signing_place.suggest(one.name for one in dossier.municipalities)

    def _place(self) -> None:
        self.rows.addWidget(Heading(self.tr("Plats och datum"), 2))
        self.add_abreast(
            identity_row(self, "signing_place", self.tr("Plats för undertecknandet"), self.signing_place),
            self.row("signing_date", self.tr("Datum för undertecknandet"), self.signing_date),
        )
        self._part(self.tr("Diarienummer"))
        self.add_abreast(
            identity_row(
                self, "case_number_municipality", self.tr("Kommunens diarienummer"), self.case_number_municipality
            ),
            identity_row(self, "case_number_police", self.tr("Polisens diarienummer"), self.case_number_police),
        )
        self._part(self.tr("Beslut"))
        self.add_abreast(
            identity_row(self, "decision_body", self.tr("Beslutande organ"), self.decision_body),
            self.row("decision_date", self.tr("Beslutsdatum"), self.decision_date),
        )
        self.add_abreast(
            identity_row(self, "decision_paragraph", self.tr("Paragraf"), self.decision_paragraph),
            identity_row(self, "decision_prepared_by", self.tr("Berett av"), self.decision_prepared_by),
        )
        self.decision_paragraph.setPlaceholderText("§ 22")
        self.add("decision_text", self.tr("Mer om beslutet"), self.decision_text)

    def _part(self, heading: str) -> None:
        self.rows.addSpacing(8)
        self.rows.addWidget(Heading(heading, 2))


def papers_step(before: Pledge, after: Pledge) -> str:
    """What a change of the papers is called in the undo menu."""
    if any(getattr(before, field) != getattr(after, field) for field in _SIGNING):
        return QCoreApplication.translate("Signing", "plats och datum för undertecknandet")
    if any(getattr(before, field) != getattr(after, field) for field in _CASES):
        return QCoreApplication.translate("Signing", "diarienummer")
    return QCoreApplication.translate("Signing", "uppgifter om beslutet")
