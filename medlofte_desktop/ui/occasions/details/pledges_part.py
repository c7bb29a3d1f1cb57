"""The pledges of an occasion in the order they are signed: put in order, added and taken off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.periods.period import period_text
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.services.signing.occasions import move, take_off
from medlofte_desktop.ui.lists.line_list import LineList
from medlofte_desktop.ui.lists.line_model import ListLine
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.texts.words import status_word
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel
from medlofte_desktop.ui.widgets.reorder_list import Move


class PledgesPart(QWidget):
    """`added` asks for pledges to be chosen."""

    added = Signal()

    def __init__(self, occasion: OpenOccasion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._occasion = occasion
        self.heading = Heading(self.tr("Löften i den ordning de skrivs under"), 2)
        self.list = LineList(self.tr("Löften i ordning"), is_fitted=True)
        self.hint = PlainLabel(self.tr("Dra för att ändra ordningen, eller tryck Alt+upp och Alt+ned."), "neutral")
        self.add = QPushButton(icon("plus"), self.tr("Lägg till löften …"))
        self.remove = QPushButton(icon("minus"), self.tr("Ta bort från tillfället"))
        self._place()
        self.add.clicked.connect(self.added)
        self.remove.clicked.connect(self._remove_chosen)
        self.list.removal_wanted.connect(self._remove)
        self.list.moved.connect(self._move)

    def _place(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.add, self.remove):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.heading, self.list, self.hint):
            column.addWidget(widget)
        column.addLayout(buttons)

    def redraw(self, dossier: OccasionDossier) -> None:
        """Show the pledges of an occasion."""
        self.list.show_lines([_line(document, number) for number, document in enumerate(dossier.documents, start=1)])
        self.list.setVisible(bool(dossier.documents))
        self.hint.setVisible(len(dossier.documents) > 1)
        self.remove.setVisible(bool(dossier.documents))

    def _move(self, wish: Move) -> None:
        self._occasion.run(self.tr("löftenas ordning"), move, wish.source, wish.target)

    def _remove_chosen(self) -> None:
        if key := self.list.chosen_key():
            self._remove(key)

    def _remove(self, pledge: str) -> None:
        self._occasion.run(self.tr("löfte borttaget från tillfället"), take_off, pledge)


def _line(document: Document, number: int) -> ListLine:
    dossier = document.dossier
    names = ", ".join(one.name for one in dossier.municipalities)
    period = period_text(dossier.pledge.period_start, dossier.pledge.period_end)
    second = " · ".join(filter(None, (period, dossier.pledge.label)))
    return ListLine(
        key=document.id, title=f"{number}. {names}", second=second, right=status_word(dossier.pledge.status)
    )
