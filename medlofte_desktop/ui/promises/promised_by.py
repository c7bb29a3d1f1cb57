"""Who gives a promise: police, municipality, both, or another organisation that is written freely."""

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medlofte_desktop.domain.text import TextError, clean_line
from medlofte_desktop.ui.texts.parties import promiser_words
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.line_field import LineField


class PromisedByBox(ChoiceBox):
    """Shows `promised_by` of a promise in words, and reads it back: a known party's name stands for the party."""

    problem_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, is_editable=True)
        self._names = promiser_words()
        self._unsaid = self.tr("Inte angivet")
        self.set_choices([(name, name) for name in (*self._names.values(), self._unsaid)])
        self._line().setPlaceholderText(self.tr("Välj, eller skriv en organisation"))
        self._line().problem_changed.connect(self.problem_changed)

    def problem(self) -> str:
        """What is wrong with what is written, as a sentence, or ""."""
        return self._line().problem()

    def value(self) -> Hashable:
        """A known party's code, an organisation's name, or "" where nobody is named."""
        text = self._line().text()
        try:
            text = clean_line(text)
        except TextError:
            return text
        known = {name.casefold(): code for code, name in self._names.items()} | {self._unsaid.casefold(): ""}
        return known.get(text.casefold(), text)

    def choose(self, value: Hashable) -> None:
        """Show a `promised_by`, without a signal."""
        super().choose(self._names.get(str(value), value) if value else "")
        self._told = self.value()

    def _line(self) -> LineField:
        line = self.lineEdit()
        assert isinstance(line, LineField)
        return line
