"""Checking what is being written beside its field: what is right is seen at once, what is wrong after a pause."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.people.reach_texts import identity_problem
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.line_field import LineField

PAUSE_MILLISECONDS = 600


class ReachCheck(QObject):
    """Shows under a row what `judge` says of the text in its field; half a number is not yet a wrong one."""

    def __init__(self, row: FieldRow, judge: Callable[[str], str]) -> None:
        super().__init__(row)
        assert isinstance(row.field, LineField)
        self._row = row
        self._field = row.field
        self._judge = judge
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._show)
        self._field.textChanged.connect(self._follow)
        self._field.editingFinished.connect(self._show)

    def _follow(self) -> None:
        if not self._field.hasFocus() or not self._judge(self._field.text()):
            self._show()
        else:
            self._pause.start()

    def _show(self) -> None:
        self._pause.stop()
        self._row.show_problem(self._judge(self._field.text()))


def identity_row(form: RecordForm, name: str, label: str, field: LineField) -> FieldRow:
    """A row of a form that warns of personal identity numbers in its field."""
    row = form.row(name, label, field)
    ReachCheck(row, identity_problem)
    return row
