"""The left panel: a search field, three filters and the municipalities they leave."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.domain.found import Found
from medlofte_desktop.domain.overview import MunicipalityLine
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.municipalities.listing import (
    Filter,
    Row,
    exactly_named,
    filtered_rows,
    found_rows,
    matching_names,
    to_do,
)
from medlofte_desktop.ui.municipalities.municipality_list import MunicipalityList
from medlofte_desktop.ui.municipalities.search_field import SearchField
from medlofte_desktop.ui.widgets.card import Panel
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.segmented_choice import SegmentedChoice


class MunicipalityPanel(Panel):
    """`chosen` carries a municipality's code; `found` a hit of the search that is to be shown, after `chosen`."""

    chosen = Signal(str)
    found = Signal(object)

    def __init__(self, district: str, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._lines: Sequence[MunicipalityLine] = ()
        self._district = district
        self._find: Callable[[str], Found] | None = None
        self.search = SearchField()
        self.filter = SegmentedChoice(self._filters())
        self.nothing = PlainLabel("", "neutral")
        self.list = MunicipalityList()
        self.occasions = QPushButton(icon("sign"), self.tr("Signeringstillfällen"))
        self.occasions.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # the list sets the width
        if not district:
            self.filter.choose(Filter.ALL)
        self._place()
        self._connect()
        self._refresh()

    def _place(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 10, 8)
        for widget in (self.search, self.filter, self.nothing, self.list, self.occasions):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self.search.edited.connect(self._refresh)
        self.search.stepped.connect(self.list.step)
        self.search.entered.connect(self.list.enter)
        self.filter.chosen.connect(self._refresh)
        self.list.chosen.connect(self.chosen)
        self.list.found.connect(self.found)

    def show_lines(self, lines: Sequence[MunicipalityLine]) -> None:
        """Show the municipalities as they are now."""
        self._lines = lines
        self._refresh()

    def show_district(self, district: str) -> None:
        """Put another police district first, as one's own, and show it."""
        self._district = district
        self.filter.choose(Filter.MINE if district else Filter.ALL)
        self._refresh()
        if self.list.code:
            self.choose(self.list.code)

    def district(self) -> str:
        """The police district that is one's own, as a record id, or empty."""
        return self._district

    def search_with(self, find: Callable[[str], Found]) -> None:
        """From now on also look into what is written, not only at names."""
        self._find = find
        self._refresh()

    def choose(self, code: str) -> None:
        """Mark a municipality without telling of it; if the filter hides it, all are shown."""
        if not self.list.mark(code):
            self.search.clear()
            self.filter.choose(Filter.ALL)
            self._refresh()

    def chosen_code(self) -> str:
        """The municipality that was last chosen."""
        return self.list.code

    def _filters(self) -> list[tuple[str, str]]:
        todo = len(to_do(self._lines, date.today()))
        return [
            (Filter.MINE, self.tr("Mitt område")),
            (Filter.ALL, self.tr("Alla %n", None, len(self._lines))),
            (Filter.TO_DO, self.tr("Att göra %n", None, todo)),
        ]

    def _rows(self) -> tuple[tuple[Row, ...], bool]:
        """The rows to show, and whether the search found more than it gave."""
        typed = self.search.text().strip()
        if not typed:
            kept = Filter(self.filter.value())
            return filtered_rows(self._lines, kept, district=self._district, today=date.today()), False
        found = self._find(typed) if self._find else Found()
        names = matching_names(self._lines, typed)
        return found_rows(self._lines, names, found.hits, district=self._district), found.more

    def _refresh(self) -> None:
        rows, is_cut = self._rows()
        for value, text in self._filters():
            self.filter.set_text(value, text)
        self.list.show_rows(rows, exactly_named(self._lines, self.search.text()))
        self.nothing.setText(self._note(rows, is_cut=is_cut))
        self.nothing.setVisible(bool(self.nothing.text()))

    def _note(self, rows: Sequence[Row], *, is_cut: bool) -> str:
        if is_cut:
            return self.tr("Fler träffar finns. Skriv mer för att se dem.")
        if rows:
            return ""
        if self.search.text().strip():
            return self.tr("Inget hittades. Pröva ett kortare ord eller en annan stavning.")
        if self.filter.value() == Filter.TO_DO:
            return self.tr("Inget återstår att göra.")
        return self.tr("Här finns inga kommuner ännu. Välj Alla för att hitta din.")
