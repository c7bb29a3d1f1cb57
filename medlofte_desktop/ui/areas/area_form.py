"""What is said of one priority area: its title, why it was chosen, what the problem comes from, and the evidence."""

from PySide6.QtWidgets import QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.ui.areas.evidence_checks import EvidenceChecks
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.texts.readability import reading_hint
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.widgets.text_field import PlainTextField


class AreaForm(RecordForm):
    """Everything a PriorityArea record holds but its tick and its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = LineField()
        self.reason, self.cause = PlainTextField(), PlainTextField()
        self.evidence = EvidenceChecks()
        self.reason.setPlaceholderText(self.tr("Vad har invånarna, enkäterna eller statistiken visat?"))
        self.cause.setPlaceholderText(self.tr("Varför finns problemet just här?"))
        self.add("title", self.tr("Områdets rubrik"), self.title)
        self.reason_row = self.add("reason", self.tr("Skäl att välja området"), self.reason)
        self.cause_row = self.add("cause", self.tr("Vad problemet beror på"), self.cause)
        self.add("evidence", self.tr("Underlag"), self.evidence)
        self.reason.textChanged.connect(self._hint)
        self.cause.textChanged.connect(self._hint)

    def redraw(self, dossier: Dossier) -> None:
        """Offer the evidence that the pledge has now."""
        self.evidence.offer(dossier.evidence)

    def _hint(self) -> None:
        self.reason_row.set_hint(reading_hint(self.reason.text()))
        self.cause_row.set_hint(reading_hint(self.cause.text()))
