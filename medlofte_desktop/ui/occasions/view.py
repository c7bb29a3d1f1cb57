"""The middle of the window while a signing is prepared: the open occasion and its pages."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.signing.readiness import Column
from medlofte_desktop.services.signing.occasions import occasions
from medlofte_desktop.ui.occasions.ceremony.window import open_ceremony
from medlofte_desktop.ui.occasions.header import OccasionHeader
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.occasions.page import OccasionPage
from medlofte_desktop.ui.occasions.pages import MAKERS
from medlofte_desktop.ui.pledge.page import MARGIN
from medlofte_desktop.ui.pledge.page_tabs import PageTabs
from medlofte_desktop.ui.widgets.card import Line
from medlofte_desktop.ui.widgets.empty_state import EmptyState

BOARD, DETAILS, PAPERS, SIGNATURES, PRESS = range(5)
_PAGE_OF = {Column.PRINTED: PAPERS, Column.SIGNED: SIGNATURES}


class OccasionView(QWidget):
    """`made` carries each page when it is first turned to, for its owner to listen."""

    made = Signal(object)
    begin_wanted = Signal()
    pledges_wanted = Signal()

    def __init__(self, occasion: OpenOccasion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.occasion = occasion
        self.header = OccasionHeader()
        self._line = Line()
        self.tabs = PageTabs(self._titles())
        self.pages = self.tabs.pages
        self.nothing = EmptyState(
            "sign",
            self.tr(
                "Samla de medborgarlöften som undertecknas vid samma möte: se vad som saknas, skriv ut och signera."
            ),
            self.tr("Nytt signeringstillfälle"),
        )
        self._place()
        self.tabs.currentChanged.connect(self.show_page)
        self.nothing.asked.connect(self.begin_wanted)
        self.header.begin_wanted.connect(self.begin_wanted)
        self.header.occasion_chosen.connect(occasion.open)
        occasion.changed.connect(self.redraw)
        QShortcut(QKeySequence("F11"), self).activated.connect(self.hold_ceremony)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Klarläge"),
            self.tr("Tillfället"),
            self.tr("Papper"),
            self.tr("Underskrifter"),
            self.tr("Pressmeddelande"),
        )

    def _place(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 14, MARGIN, 0)
        layout.setSpacing(10)
        for widget in (self.header, self._line, self.tabs, self.nothing):
            layout.addWidget(widget, 1 if widget is self.nothing else 0)
        layout.addWidget(self.pages, 1)

    def show_page(self, number: int) -> OccasionPage:
        """Bring a page to the front; it is made the first time."""
        page = self.pages.widget(number)
        if not isinstance(page, OccasionPage):
            self.occasion.workspace.flush()
            page = self._make(number)
        self.tabs.turn_to(number)
        return page

    def hold_ceremony(self) -> None:
        """Show the ceremony of the open occasion on the whole screen, whatever page is in front."""
        if self.occasion.dossier is not None and self.isVisible():
            open_ceremony(self.occasion, self.window())

    def _make(self, number: int) -> OccasionPage:
        page = MAKERS[number](self.occasion)
        page.page_wanted.connect(self._show_page_of)
        page.pledges_wanted.connect(self.pledges_wanted)
        self.tabs.put(number, page)
        self.made.emit(page)
        return page

    def redraw(self) -> None:
        """Show the header of the open occasion and a page, or what can be done where there is none."""
        dossier = self.occasion.dossier
        found = self.occasion.workspace.look(occasions) or ()
        self.header.show_occasion(dossier, found)
        for widget in (self.tabs, self.pages):
            widget.setVisible(dossier is not None)
        self.nothing.setVisible(dossier is None)
        if dossier is not None:
            self.show_page(max(self.tabs.currentIndex(), 0))

    def _show_page_of(self, column: str) -> None:
        self.show_page(_PAGE_OF[Column(column)])
