"""The page Lägesbild: what the document says of the situation today, and the evidence behind it."""

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.ui.forms.autosave import Autosave
from medlofte_desktop.ui.forms.conflict_notice import ConflictNotice
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.pledge.columns import Columns
from medlofte_desktop.ui.pledge.page import BELOW, BESIDE_BAR, Page, fill, scrolled
from medlofte_desktop.ui.situation.evidence_part import EvidencePart
from medlofte_desktop.ui.texts.readability import reading_hint
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.text_field import PlainTextField
from medlofte_desktop.ui.workspace import Workspace


class SituationPage(Page):
    """`wanted` leads to a field of another page."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.form = SituationForm()
        self.saver = Autosave(self.form, workspace, self._step_name)
        self.notice = ConflictNotice(self.form, workspace)
        self.evidence = EvidencePart(workspace)
        self.evidence.wanted.connect(self.wanted)
        self._place()

    def redraw(self, dossier: Dossier) -> None:
        self.form.show_record(dossier.pledge)
        self.notice.redraw(dossier)
        self.evidence.redraw(dossier)

    def go_to(self, record: str, field: str) -> bool:
        dossier = self.workspace.dossier
        if dossier is None:
            return False
        if any(one.id == record for one in dossier.evidence):
            found = self.evidence.go_to(record, field)
        elif record == dossier.pledge.id and field == "evidence":
            self.evidence.add.setFocus()
            found = True
        else:
            found = record == dossier.pledge.id and self.form.focus_field(field)
        if found and (focused := self.focusWidget()):
            self.area.ensureWidgetVisible(focused, 0, 80)
        return found

    def _place(self) -> None:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, BESIDE_BAR, BELOW)
        card = Card()
        card.add(self.notice)
        card.add(self.form)
        rows.addWidget(Columns(card, self.evidence, QBoxLayout.Direction.LeftToRight))
        rows.addStretch()
        self.area = scrolled(content)
        fill(self, self.area)

    def _step_name(self, record: Record) -> str:
        return self.tr("ny text om situationen idag")


class SituationForm(RecordForm):
    """The pledge's one text that this page has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.situation = PlainTextField(min_lines=4, max_lines=16)
        self.situation.setPlaceholderText(
            self.tr("Vad vet ni om tryggheten i kommunen, och hur vet ni det? Skriv så att invånarna känner igen sig.")
        )
        self._situation_row = self.add("situation", self.tr("Situationen idag"), self.situation)
        self.situation.textChanged.connect(self._hint)

    def _hint(self) -> None:
        self._situation_row.set_hint(reading_hint(self.situation.text()))
