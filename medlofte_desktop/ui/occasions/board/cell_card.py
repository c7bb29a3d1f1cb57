"""Below the board: what the chosen cell is about, in whole sentences, and the links and buttons that mend it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from medlofte_desktop.domain.signing.readiness import Cell, Column, Readiness, Row
from medlofte_desktop.ui.lists.finding_rows import FindingRows
from medlofte_desktop.ui.occasions.board.model import pledge_name
from medlofte_desktop.ui.texts.findings import finding_text
from medlofte_desktop.ui.texts.readiness import cell_words, column_word
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel

# Where a column that lacks nothing is written: the field of the pledge that a button leads to.
_FIELDS = {
    Column.PERIOD: "period_start",
    Column.AREAS: "areas",
    Column.PROMISES: "promises",
    Column.MUNICIPALITY: "signers",
    Column.POLICE: "signers",
    Column.OTHER: "signers",
    Column.DECISION: "decision_body",
    Column.CASE_NUMBERS: "case_number_municipality",
    Column.QUALITY: "label",
}


class CellCard(Card):
    """`field_wanted` carries the ids of a pledge and a record and a field's name, `page_wanted` the column whose own
    page of the occasion is wished for."""

    field_wanted = Signal(str, str, str)
    page_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._pledge = ""
        self._column = Column.PERIOD
        self.heading = Heading("", 3)
        self.about = PlainLabel("", "neutral")
        self.findings = FindingRows()
        self.open = QPushButton()
        self.open.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.rows().setSpacing(6)
        for widget in (self.heading, self.about, self.findings):
            self.add(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open)
        buttons.addStretch()
        self.rows().addLayout(buttons)
        self.findings.wanted.connect(self._lead)
        self.open.clicked.connect(self._open)

    def show_cell(self, row: Row, cell: Cell) -> None:
        """Show what a cell is about."""
        self._pledge, self._column = row.document.id, cell.column
        self.heading.setText(f"{pledge_name(row)} · {column_word(cell.column)}")
        about = "" if cell.findings and cell.variant != "reason" else self._about(cell)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.findings.show_findings((one, finding_text(one)) for one in cell.findings)
        self.findings.setVisible(bool(cell.findings))
        self.open.setText(self._verb(cell))

    def _about(self, cell: Cell) -> str:
        match cell.column:
            case Column.QUALITY if cell.variant == "reason":
                return self.tr("Kallas klart ändå: {reason}").format(reason=cell.said)
            case Column.QUALITY:
                return self.tr("Kvalitetskontrollen hittar inget som hindrar undertecknandet.")
            case Column.PRINTED if cell.readiness is Readiness.WAITING:
                return self.tr("Den frysta texten är inte utskriven än.")
            case Column.PRINTED:
                return self.tr("Utskrivet {day}.").format(day=cell_words(cell))
            case Column.SIGNED:
                return self.tr("Underskrifter: {signed}.").format(signed=cell_words(cell))
        return cell.said or cell_words(cell)

    def _verb(self, cell: Cell) -> str:
        if cell.column is Column.PRINTED:
            return self.tr("Till papperen")
        if cell.column is Column.SIGNED:
            return self.tr("Till underskrifterna")
        return self.tr("Öppna i löftet")

    def _lead(self, record: str, field: str) -> None:
        self.field_wanted.emit(self._pledge, record, field)

    def _open(self) -> None:
        if self._column in _FIELDS:
            self.field_wanted.emit(self._pledge, self._pledge, _FIELDS[self._column])
        else:
            self.page_wanted.emit(self._column)
