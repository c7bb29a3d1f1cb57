"""The page Klarläge: the board, what the chosen cell is about, and what can be done for all pledges at once."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.readiness import Column, Readiness, Row
from medlofte_desktop.services.people import people
from medlofte_desktop.services.signers import set_police_signer
from medlofte_desktop.services.signing.documents import freeze
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.occasions.board.cell_card import CellCard
from medlofte_desktop.ui.occasions.board.model import BoardModel
from medlofte_desktop.ui.occasions.board.police_signer_dialog import PoliceSignerDialog
from medlofte_desktop.ui.occasions.board.table import BoardTable
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.occasions.page import OccasionPage
from medlofte_desktop.ui.pledge.page import BESIDE_BAR, scrolled
from medlofte_desktop.ui.signing.freezing_card import FreezingCard
from medlofte_desktop.ui.widgets.empty_state import EmptyState


class BoardPage(OccasionPage):
    """The chosen cell is explained below the board; Enter or a double click leads to where it is mended."""

    def __init__(self, occasion: OpenOccasion, parent: QWidget | None = None) -> None:
        super().__init__(occasion, parent)
        self.add = QPushButton(icon("plus"), self.tr("Lägg till löften …"))
        self.freeze_all = QPushButton(icon("lock"), "")
        self.police = QPushButton(icon("sign"), self.tr("Polisens undertecknare …"))
        self.model = BoardModel(self)
        self.table = BoardTable(self.model)
        self.cell = CellCard()
        self.freezing = FreezingCard(self.workspace)
        self.empty = EmptyState(
            "document", self.tr("Lägg till de medborgarlöften som ska undertecknas."), self.tr("Lägg till löften …")
        )
        self._place()
        self._connect()

    def _place(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.add, self.police, self.freeze_all):
            buttons.addWidget(button)
        buttons.addStretch()
        below = QWidget()
        cards = QVBoxLayout(below)
        cards.setContentsMargins(0, 0, BESIDE_BAR, 12)
        for card in (self.cell, self.freezing):
            cards.addWidget(card)
        cards.addStretch()
        self.below = scrolled(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(buttons)
        layout.addWidget(self.table, 5)
        layout.addWidget(self.below, 2)
        layout.addWidget(self.empty, 7)

    def _connect(self) -> None:
        self.add.clicked.connect(self.pledges_wanted)
        self.empty.asked.connect(self.pledges_wanted)
        self.police.clicked.connect(self.set_police)
        self.freeze_all.clicked.connect(self._freeze_all)
        self.table.selectionModel().currentChanged.connect(self._show_cell)
        self.table.activated.connect(self._follow)
        self.cell.field_wanted.connect(self.field_wanted)
        self.cell.page_wanted.connect(self.page_wanted)
        self.freezing.said.connect(self.said)

    def redraw(self, dossier: OccasionDossier) -> None:
        rows = dossier.board
        current = self.table.currentIndex()
        pledge = self.model.row_at(current).document.id if current.isValid() else ""
        cell = self.model.cell_at(current) if current.isValid() else None
        self.model.show_rows(rows)
        for widget in (self.table, self.below, self.police, self.freeze_all, self.add):
            widget.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        ready = len(_freezable(rows))
        self.freeze_all.setText(self.tr("Frys %n text(er)", None, ready) if ready else self.tr("Frys texter"))
        self.freeze_all.setEnabled(ready > 0)
        if rows:
            found = self.model.index_of(pledge, cell.column if cell else None)
            self.table.setCurrentIndex(found if found.isValid() else _most_urgent(self.model, rows))
            self._show_cell()

    def set_police(self) -> PoliceSignerDialog | None:
        """Ask who signs for the police, for all pledges that nobody has signed yet."""
        dossier = self.occasion.dossier
        if dossier is None:
            return None
        self.workspace.flush()
        unsigned = [one for one in dossier.documents if not any(place.signature for place in one.places)]
        dialog = PoliceSignerDialog(unsigned, self.workspace.look(people) or (), self.window())
        dialog.wanted.connect(self._set_police)
        dialog.open()
        return dialog

    def _set_police(self, name: str, title: str, organisation: str) -> None:
        dossier = self.occasion.dossier
        if dossier is not None:
            unsigned = [one.id for one in dossier.documents if not any(place.signature for place in one.places)]
            step = self.tr("polisens undertecknare för alla")
            self.workspace.run(step, set_police_signer, unsigned, name, title, organisation)

    def _freeze_all(self) -> None:
        self.workspace.flush()
        pledges = _freezable(self.occasion.dossier.board if self.occasion.dossier else ())
        if self.workspace.run(self.tr("frysta texter"), freeze, pledges):
            self.said.emit(self.tr("%n text(er) är frysta.", None, len(pledges)))

    def _show_cell(self) -> None:
        index = self.table.currentIndex()
        cell = self.model.cell_at(index) if index.isValid() else None
        is_freezing = cell is not None and cell.column is Column.FROZEN
        self.cell.setVisible(cell is not None and not is_freezing)
        self.freezing.setVisible(is_freezing)
        if cell is None:
            return
        row = self.model.row_at(index)
        if is_freezing:
            self.freezing.show_document(row.document)
        else:
            self.cell.show_cell(row, cell)

    def _follow(self, index: QModelIndex) -> None:
        """Enter or a double click on a cell leads to the field that it is about."""
        cell, row = self.model.cell_at(index), self.model.row_at(index)
        if cell is None:
            self.field_wanted.emit(row.document.id, row.document.id, "label")
        elif cell.findings:
            self.field_wanted.emit(row.document.id, cell.findings[0].record, cell.findings[0].field)
        elif cell.column is Column.FROZEN:
            self.freezing.freeze.setFocus()
        else:
            self.cell.open.click()


def _freezable(rows: tuple[Row, ...]) -> list[str]:
    """The pledges whose text can be frozen now: everything before that is in place."""
    return [
        row.document.id
        for row in rows
        if row.cell(Column.FROZEN).readiness is Readiness.WAITING
        and not any(cell.readiness is Readiness.LACKING for cell in row.cells)
    ]


def _most_urgent(model: BoardModel, rows: tuple[Row, ...]) -> QModelIndex:
    """What to look at first: the first thing that is missing, or else waits."""
    for wanted in (Readiness.LACKING, Readiness.WAITING):
        for row in rows:
            for cell in row.cells:
                if cell.readiness is wanted:
                    return model.index_of(row.document.id, cell.column)
    return model.index(0, 0)
