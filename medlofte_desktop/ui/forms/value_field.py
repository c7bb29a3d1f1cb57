"""What a field of one's own is to a form: any widget that shows a value and hands back what a person made of it."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class ValueField(QWidget):
    """A field over a value that no small part has: a number, a list of ids. `edited` tells what a person did.

    While `problem` gives a sentence the value is not saved; `problem_changed` carries it to the row.
    """

    edited = Signal()
    problem_changed = Signal(str)

    def show_value(self, value: Any) -> None:
        """Show a value, without `edited`."""
        raise NotImplementedError

    def value(self) -> Any:
        """The value as it stands."""
        raise NotImplementedError

    def problem(self) -> str:
        """What is wrong, as a sentence, or ""."""
        return ""
