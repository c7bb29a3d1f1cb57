"""A line that finds a municipality among all of them while its name is typed."""

from collections.abc import Mapping

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.text import fold, plain, swedish_order
from medlofte_desktop.ui.widgets.line_field import LineField

_MOST_SHOWN = 12


class MunicipalitySearch(LineField):
    """`found` carries the register code of the municipality a person picked, and the line is then empty again."""

    found = Signal(str)

    def __init__(self, register: Mapping[str, Municipality], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = {one.name: one.code for one in sorted(register.values(), key=lambda one: swedish_order(one.name))}
        self._matching = QStringListModel(self)
        self._popup = QCompleter(self._matching, self)
        self._popup.setWidget(self)
        self._popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup.setMaxVisibleItems(_MOST_SHOWN)
        self.setAccessibleName(self.tr("Lägg till kommun"))
        self.setPlaceholderText(self.tr("Sök kommun att lägga till …"))
        self.textEdited.connect(self._search)
        self.returnPressed.connect(self._take_only)
        self._popup.activated.connect(self._take)  # the overload that carries text

    def matches(self, typed: str) -> list[str]:
        """The names that begin with what is typed, then those that contain it; without accents if nothing has it."""
        for key in (fold, plain):
            wanted = key(typed.strip())
            within = [name for name in self._names if wanted in key(name)]
            if within:
                return sorted(within, key=lambda name: not key(name).startswith(wanted))
        return []

    def _search(self, typed: str) -> None:
        self._matching.setStringList(self.matches(typed) if typed.strip() else [])
        if self._matching.rowCount():
            self._popup.complete()
        else:
            self._hide_popup()

    def _hide_popup(self) -> None:
        if popup := self._popup.popup():
            popup.hide()

    def _take_only(self) -> None:
        names = self.matches(self.text()) if self.text().strip() else []
        exact = [name for name in names if plain(name) == plain(self.text().strip())]
        if len(names) == 1 or exact:
            self._take((exact or names)[0])

    def _take(self, name: str) -> None:
        self._hide_popup()
        self.show_text("")
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.found.emit(self._names[name])
