"""The print queue in order: the papers of the occasion, and each document with how many copies of it are wanted."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.occasion_papers import front_page, placement_list
from medlofte_desktop.domain.signing.print_queue import Queued, queue_of
from medlofte_desktop.ui.occasions.papers.page_counts import PageCounts
from medlofte_desktop.ui.occasions.papers.queue_row import DocumentRow, PaperRow
from medlofte_desktop.ui.occasions.papers.words import document_words, note_on, state_of
from medlofte_desktop.ui.widgets.card import Card, Line


class QueueList(Card):
    """`changed` comes when a person has ticked or chosen something, and when more pages have been counted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.front = PaperRow(self.tr("Framsida"), self.tr("När och var, kommunerna i ordning och körschemat"))
        self.placement = PaperRow(self.tr("Placeringslista"), self.tr("Vilket original som ska till vem"))
        self.documents: dict[str, DocumentRow] = {}
        self._occasion = ""
        self._wanted: dict[str, int] = {}
        self._counts = PageCounts(self)
        self._below = QVBoxLayout()
        self._below.setSpacing(0)
        self.rows().setSpacing(0)
        for row in (self.front, self.placement):
            row.changed.connect(self.changed)
        for widget in (self.front, Line(), self.placement):
            self.add(widget)
        self.rows().addLayout(self._below)
        self._counts.counted.connect(self._show_pages)

    def show_dossier(self, dossier: OccasionDossier, today: date) -> None:
        """Show the queue of an occasion; how many copies were wanted stays as long as it is the same."""
        if dossier.occasion.id != self._occasion:
            self._occasion, self._wanted = dossier.occasion.id, {}
        if list(self.documents) != [document.id for document in dossier.documents]:
            self._lay_out(dossier)
        for number, document in enumerate(dossier.documents, start=1):
            sheet, row = document.printed_sheet, self.documents[document.id]
            row.show_document(document, document_words(number, document), state_of(document), note_on(document, today))
            copies = self._wanted.get(document.id, sheet.originals if sheet else 0)
            row.show_copies(copies, can_be_printed=sheet is not None)
        self.front.paper, self.placement.paper = front_page(dossier), placement_list(dossier)
        self._counts.count(one.printed for one in queue_of(dossier))
        self._show_pages()

    def queue(self, dossier: OccasionDossier) -> tuple[Queued, ...]:
        """What is printed of an occasion, as it has been chosen here."""
        return queue_of(
            dossier,
            with_front_page=self.front.tick.isChecked(),
            with_placement_list=self.placement.tick.isChecked(),
            copies=self._wanted,
        )

    def pages_of(self, queue: tuple[Queued, ...]) -> int | None:
        """How many pages a queue has with all its copies; None while that is not known."""
        counts = [(one.copies, self._counts.of(one.printed)) for one in queue]
        known = [copies * pages for copies, pages in counts if pages is not None]
        return sum(known) if len(known) == len(counts) else None

    def _lay_out(self, dossier: OccasionDossier) -> None:
        while item := self._below.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.documents = {document.id: DocumentRow(document) for document in dossier.documents}
        for row in self.documents.values():
            row.changed.connect(self._remember)
            self._below.addWidget(Line())
            self._below.addWidget(row)

    def _remember(self) -> None:
        """Note the numbers that a person has chosen; all others follow how many parties sign."""
        for pledge, row in self.documents.items():
            sheet = row.document.printed_sheet
            if pledge in self._wanted or (sheet and row.copies.value() != sheet.originals):
                self._wanted[pledge] = row.copies.value()
        self.changed.emit()

    def _show_pages(self) -> None:
        for row in (self.front, self.placement):
            row.show_pages(self._counts.of(row.paper) if row.paper else None)
        for document in self.documents.values():
            sheet = document.document.printed_sheet
            document.show_pages(self._counts.of(sheet) if sheet else None)
        self.changed.emit()
