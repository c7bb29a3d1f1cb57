"""The middle of the window: the heading of what is chosen, and its pages or what to do instead."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.overview import MunicipalityLine
from medlofte_desktop.ui.pledge.header import PledgeHeader
from medlofte_desktop.ui.pledge.page import MARGIN, Page
from medlofte_desktop.ui.pledge.page_tabs import PageTabs
from medlofte_desktop.ui.pledge.pages import MAKERS
from medlofte_desktop.ui.widgets.card import Line
from medlofte_desktop.ui.widgets.empty_state import EmptyState
from medlofte_desktop.ui.workspace import Workspace


class PledgeView(QWidget):
    """Shows the municipality it is told of and the pledge that is open in the workspace; makes pages when needed."""

    begin_wanted = Signal()
    occasion_wanted = Signal(str)
    preview_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.line: MunicipalityLine | None = None
        self.header = PledgeHeader()
        self._line = Line()
        self.tabs = PageTabs(self._titles())
        self.pages = self.tabs.pages
        self.nothing = EmptyState("document", "", self.tr("Nytt medborgarlöfte"))
        self._place()
        self.tabs.currentChanged.connect(self.show_page)
        self.nothing.asked.connect(self.begin_wanted)
        self.header.review_wanted.connect(workspace.review_wanted)
        workspace.opened.connect(self.redraw)
        workspace.changed.connect(self.redraw)
        self.redraw()

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Översikt"),
            self.tr("Lägesbild"),
            self.tr("Prioriterade områden"),
            self.tr("Löften"),
            self.tr("Underskrift"),
            self.tr("Historik"),
        )

    def _place(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 14, 0, 0)
        layout.setSpacing(12)
        above = QVBoxLayout()
        above.setSpacing(8)
        above.setContentsMargins(0, 0, MARGIN, 0)
        for widget in (self.header, self._line, self.tabs, self.nothing):
            above.addWidget(widget, 1 if widget is self.nothing else 0)
        layout.addLayout(above)
        layout.addWidget(self.pages, 1)

    def show_line(self, line: MunicipalityLine | None) -> None:
        """Show a municipality as the list has it; the workspace says which of its pledges is open."""
        if line != self.line:
            self.line = line
            self.redraw()

    def show_page(self, number: int) -> Page:
        """Bring a page to the front; it is made the first time."""
        if not isinstance(self.pages.widget(number), Page):
            self.workspace.flush()  # which shows the page in front anew: that may make this one
        page = self.pages.widget(number)
        if not isinstance(page, Page):
            page = self._make(number)
        self.tabs.turn_to(number)
        return page

    def _make(self, number: int) -> Page:
        made = MAKERS[number](self.workspace)
        made.wanted.connect(self.go_to)
        made.occasion_wanted.connect(self.occasion_wanted)
        made.preview_wanted.connect(self.preview_wanted)
        made.export_wanted.connect(self.export_wanted)
        made.print_wanted.connect(self.print_wanted)
        self.tabs.put(number, made)
        return made

    def go_to(self, record: str, field: str) -> None:
        """Take a person to a field, whichever page has it: the one in front first."""
        numbers = sorted(range(len(MAKERS)), key=self.tabs.currentIndex().__ne__)
        before = self.tabs.currentIndex()
        for number in numbers:
            if self.show_page(number).go_to(record, field):
                return
        self.show_page(before)

    def redraw(self) -> None:
        """Show the header and pages of the open pledge, or what can be done where there is none."""
        dossier = self.workspace.dossier
        for widget in (self.tabs, self.pages):
            widget.setVisible(dossier is not None)
        self.nothing.setVisible(dossier is None)
        self.nothing.button.setVisible(self.line is not None)
        for above in (self.header, self._line):
            above.setVisible(self.line is not None or dossier is not None)
        if dossier is not None:
            self.header.show_pledge(dossier, self.line.pledges if self.line else (), self.workspace.today())
            self.show_page(max(self.tabs.currentIndex(), 0))
        elif self.line is not None:
            self.header.show_municipality(self.line)
            name = self.line.municipality.name
            self.nothing.sentence.setText(self.tr("{name} har inget medborgarlöfte här ännu.").format(name=name))
        else:
            self.nothing.sentence.setText(self.tr("Välj en kommun till vänster."))
