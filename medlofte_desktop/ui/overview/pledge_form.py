"""The form of the pledge itself: its name, whom it covers, when it holds, what it says and how it is followed up."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medlofte_desktop.domain.quality.check import blocks_ready, findings
from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.municipality import Municipality, PoliceDistrict
from medlofte_desktop.ui.forms.number_field import NumberField
from medlofte_desktop.ui.forms.record_form import Field, RecordForm
from medlofte_desktop.ui.overview.district_field import DistrictField
from medlofte_desktop.ui.overview.municipalities_field import MunicipalitiesField
from medlofte_desktop.ui.overview.period_part import PeriodPart
from medlofte_desktop.ui.overview.status_field import StatusField
from medlofte_desktop.ui.overview.text_part import TextPart
from medlofte_desktop.ui.texts.findings import finding_text
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.date_field import DateField
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel
from medlofte_desktop.ui.widgets.line_field import LineField


class PledgeForm(RecordForm):
    """The fields of a Pledge that this page has; the situation and the signing have pages of their own."""

    def __init__(self, register: Mapping[str, Municipality], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label, self.ready_reason = LineField(), LineField()
        self.municipalities, self.district = MunicipalitiesField(register), DistrictField()
        self.status = StatusField(self.ready_reason)
        self.interval, self.first_follow_up = NumberField(1, 60), DateField()
        self.period, self.texts = PeriodPart(self), TextPart(self)
        self.field_rows: dict[str, FieldRow] = {}
        self._place()
        self.status.problem_changed.connect(self._show_reason)
        self.ready_reason.textChanged.connect(self._show_reason)

    def redraw(self, dossier: Dossier, districts: list[PoliceDistrict]) -> None:
        """Show the pledge, and under each field that has been written in what the quality check says of it."""
        found = findings(dossier)
        self.status.show_errors(len(blocks_ready(found)))
        self.district.offer(districts)
        self.show_record(dossier.pledge)
        self._show_reason()
        for name, row in self.field_rows.items():
            of_field = (one for one in found if one.record == dossier.pledge.id and one.field == name)
            first = next(of_field, None) if getattr(dossier.pledge, name) else None
            row.show_problem(*_told(first))

    def _place(self) -> None:
        self.rows.setSpacing(14)
        self.label.setPlaceholderText("Medborgarlöfte")  # what is printed without a label
        pledge = self._card(self.tr("Löftet"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._row("label", self.tr("Rubrik på dokumentet"), self.label), 3, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._row("status", self.tr("Status"), self.status), 2, Qt.AlignmentFlag.AlignTop)
        pledge.rows().addLayout(head)
        pledge.add(self._row("ready_reason", self.tr("Varför löftet är klart ändå"), self.ready_reason))
        pledge.add(self._row("municipalities", self.tr("Kommuner"), self.municipalities))
        pledge.add(self._row("police_district", self.tr("Lokalpolisområde"), self.district))
        pledge.add(self.period)
        self.field_rows |= {"period_start": self.period.start_row, "period_end": self.period.end_row}
        texts = self._card(self.tr("Texter i dokumentet"))
        texts.add(PlainLabel(self.tr("Situationen idag skriver du under Lägesbild."), "neutral"))
        texts.add(self.texts)
        self.field_rows |= self.texts.rows
        self._place_follow_up(self._card(self.tr("Uppföljning")))

    def _place_follow_up(self, card: Card) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        interval = self._row("follow_up_months", self.tr("Antal månader mellan uppföljningar"), self.interval)
        first = self._row("first_follow_up", self.tr("Första uppföljningen"), self.first_follow_up)
        line.addWidget(interval, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(first, 1, Qt.AlignmentFlag.AlignTop)
        card.rows().addLayout(line)

    def _card(self, heading: str) -> Card:
        card = Card()
        card.rows().setSpacing(10)
        card.add(Heading(heading, 2))
        self.rows.addWidget(card)
        return card

    def _row(self, name: str, label: str, field: Field) -> FieldRow:
        self.field_rows[name] = self.row(name, label, field)
        return self.field_rows[name]

    def _show_reason(self) -> None:
        is_needed = self.status.needs_reason() or bool(self.ready_reason.text())
        self.field_rows["ready_reason"].setVisible(is_needed)


def _told(finding: Finding | None) -> tuple[str, Level]:
    return (finding_text(finding), finding.level) if finding else ("", Level.TIP)
