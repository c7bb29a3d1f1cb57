"""A whole number that may be left out, written as people write it: 1243, 1 243."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medlofte_desktop.ui.forms.value_field import ValueField
from medlofte_desktop.ui.widgets.field_manners import mark_wrong
from medlofte_desktop.ui.widgets.line_field import LineField

_SWEDISH = QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden)


class NumberField(ValueField):
    """A number from `least` to `most`, or nothing; an empty field is None."""

    def __init__(self, least: int = 0, most: int = 99_999_999, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self._problem = ""
        self.line = LineField(limit=40)
        self.line.setMaximumWidth(self.fontMetrics().averageCharWidth() * 16)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addStretch()
        self.setFocusProxy(self.line)
        self.line.edited.connect(self._take_in)
        self.line.editingFinished.connect(self._round_off)

    def show_value(self, value: int | None) -> None:
        self.line.show_text("" if value is None else _SWEDISH.toString(value))
        self._say("")

    def value(self) -> int | None:
        """The number; None where nothing is written or where it cannot be read (see `problem`)."""
        digits = "".join(self.line.text().split())
        return int(digits) if self._is_number(digits) else None

    def problem(self) -> str:
        return self._problem

    def _is_number(self, digits: str) -> bool:
        is_written = digits.isascii() and digits.isdigit() and len(digits) <= len(str(self._most))
        return is_written and self._least <= int(digits) <= self._most

    def _take_in(self) -> None:
        digits = "".join(self.line.text().split())
        words = self.tr("Skriv ett heltal mellan {least} och {most}, eller lämna fältet tomt.")
        is_right = not digits or self._is_number(digits)
        self._say("" if is_right else words.format(least=self._least, most=_SWEDISH.toString(self._most)))
        self.edited.emit()

    def _round_off(self) -> None:
        if self.value() is not None:
            self.show_value(self.value())

    def _say(self, problem: str) -> None:
        mark_wrong(self.line, bool(problem))
        if problem != self._problem:
            self._problem = problem
            self.problem_changed.emit(problem)
