"""The municipalities that a pledge or a police district covers, in order; the first of a pledge leads."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.ui.forms.value_field import ValueField
from medlofte_desktop.ui.lists.line_list import LineList
from medlofte_desktop.ui.lists.line_model import ListLine
from medlofte_desktop.ui.overview.municipality_search import MunicipalitySearch
from medlofte_desktop.ui.widgets.buttons import IconButton
from medlofte_desktop.ui.widgets.reorder_list import Move


class MunicipalitiesField(ValueField):
    """Register codes. At least `least` stay; `leads` says that the first one is the leading one."""

    def __init__(
        self,
        register: Mapping[str, Municipality],
        parent: QWidget | None = None,
        *,
        least: int = 1,
        leads: bool = True,
    ) -> None:
        super().__init__(parent)
        self._register, self._least, self._leads = register, least, leads
        self._codes: tuple[str, ...] = ()
        self.list = LineList(self.tr("Kommuner"), is_fitted=True)
        self.search = MunicipalitySearch(register)
        self.remove = IconButton("trash", self.tr("Ta bort den valda kommunen"))
        self._place()
        self.setFocusProxy(self.search)
        self.search.found.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.list.removal_wanted.connect(self._remove)
        self.list.moved.connect(self._move)

    def show_value(self, value: tuple[str, ...]) -> None:
        self._codes = value
        self.list.show_lines([self._line(code) for code in value])
        if self.list.chosen_key() is None and len(value) > self._least:
            self.list.choose(value[-1])
        self.list.setVisible(bool(value))
        self.remove.setVisible(len(value) > self._least)

    def value(self) -> tuple[str, ...]:
        """The codes in order."""
        return self._codes

    def _line(self, code: str) -> ListLine:
        municipality = self._register.get(code)
        is_leading = self._leads and len(self._codes) > 1 and code == self._codes[0]
        return ListLine(
            key=code,
            title=municipality.formal_name if municipality else code,
            second=self.tr("Leder arbetet och står först i dokumentet") if is_leading else "",
        )

    def _change(self, codes: tuple[str, ...]) -> None:
        self.show_value(codes)
        self.edited.emit()

    def _add(self, code: str) -> None:
        if code not in self._codes:
            self._change((*self._codes, code))
        self.list.choose(code)

    def _remove(self) -> None:
        chosen = self.list.chosen_key()
        if chosen in self._codes and len(self._codes) > self._least:
            self._change(tuple(code for code in self._codes if code != chosen))

    def _move(self, move: Move) -> None:
        codes = list(self._codes)
        codes.insert(move.target, codes.pop(move.source))
        self._change(tuple(codes))

    def _place(self) -> None:
        lines = QHBoxLayout()
        lines.setSpacing(6)
        lines.addWidget(self.list, 1)
        lines.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(lines)
        rows.addWidget(self.search)
