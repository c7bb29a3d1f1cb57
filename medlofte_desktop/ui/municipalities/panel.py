"""The left panel: a search field, three filters and the municipalities they leave."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from medlofte_desktop.domain.found import Found, Hit
from medlofte_desktop.domain.overview import MunicipalityLine
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.municipalities.delegate import MunicipalityDelegate
from medlofte_desktop.ui.municipalities.listing import Filter, Row, filtered_rows, found_rows, matching_names, to_do
from medlofte_desktop.ui.municipalities.model import CODE_ROLE, ROW_ROLE, MunicipalityModel
from medlofte_desktop.ui.widgets.card import Panel
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.line_field import LineField
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
        self._told = ""
        self.search = _SearchField()
        self.filter = SegmentedChoice(self._filters())
        self.model = MunicipalityModel()
        self.list = QListView()
        self.nothing = PlainLabel("", "neutral")
        self._place()
        self._connect()
        if not district:
            self.filter.choose(Filter.ALL)
        self._refresh()

    def show_lines(self, lines: Sequence[MunicipalityLine]) -> None:
        """Show the municipalities as they are now."""
        self._lines = lines
        self._refresh()

    def show_district(self, district: str) -> None:
        """Put another police district first, as one's own, and show it."""
        self._district = district
        self.filter.choose(Filter.MINE if district else Filter.ALL)
        self._refresh()
        if self._told:
            self.choose(self._told)

    def district(self) -> str:
        """The police district that is one's own, as a record id, or empty."""
        return self._district

    def search_with(self, find: Callable[[str], Found]) -> None:
        """From now on also look into what is written, not only at names."""
        self._find = find
        self._refresh()

    def choose(self, code: str) -> None:
        """Mark a municipality without telling of it; if the filter hides it, all are shown."""
        self._told = code
        if self.model.row_of(code) < 0:
            self.search.clear()
            self.filter.choose(Filter.ALL)
            self._refresh()
        self._mark()

    def chosen_code(self) -> str:
        """The municipality that was last chosen."""
        return self._told

    def _filters(self) -> list[tuple[str, str]]:
        todo = len(to_do(self._lines, date.today()))
        return [
            (Filter.MINE, self.tr("Mitt område")),
            (Filter.ALL, self.tr("Alla %n", None, len(self._lines))),
            (Filter.TO_DO, self.tr("Att göra %n", None, todo)),
        ]

    def _place(self) -> None:
        self.search.setPlaceholderText(self.tr("Sök kommun, löfte, kontakt …"))
        self.search.setAccessibleName(self.tr("Sök kommun, löfte, aktivitet eller kontakt"))
        self.search.addAction(icon("search", "neutral"), LineField.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.list.setModel(self.model)
        self.list.setItemDelegate(MunicipalityDelegate(self.list))
        self.list.setAccessibleName(self.tr("Kommuner"))
        self.list.setProperty("bare", True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 10, 8)
        for widget in (self.search, self.filter, self.nothing, self.list):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self.search.edited.connect(self._refresh)
        self.search.stepped.connect(self._step)
        self.search.entered.connect(self._enter)
        self.filter.chosen.connect(self._refresh)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.list.clicked.connect(self._show_hit)
        self.list.activated.connect(self._show_hit)

    def _rows(self) -> tuple[tuple[Row, ...], bool]:
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
        self.model.show_rows(rows)
        self._mark()
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

    def _mark(self) -> None:
        row = self.model.row_of(self._told)
        if row < 0:
            self.list.selectionModel().clear()
            return
        index = self.model.index(row)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _tell(self, index: QModelIndex) -> None:
        code = index.data(CODE_ROLE)
        if code and code != self._told:
            self._told = code
            self.chosen.emit(code)

    def _show_hit(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        hits: Iterable[Hit] = getattr(row, "hits", ())
        for hit in hits:
            self.found.emit(hit)
            return

    def _step(self, step: int) -> None:
        """Move the choice from the search field, over headings."""
        row = self.list.currentIndex().row() + step
        while 0 <= row < self.model.rowCount() and not self.model.index(row).data(CODE_ROLE):
            row += step
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    def _enter(self) -> None:
        if not self.list.currentIndex().isValid():
            self._step(1)
        self._show_hit(self.list.currentIndex())


class _SearchField(LineField):
    """Up and down move in the list below, Enter goes to what was found, Escape clears."""

    stepped = Signal(int)
    entered = Signal()

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case Qt.Key.Key_Escape:
                self.clear()
            case _:
                super().keyPressEvent(event)
