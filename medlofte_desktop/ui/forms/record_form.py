"""A form over one record: fields are bound to the record's own field names, and nothing else is needed."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.text import clean_line, clean_text
from medlofte_desktop.ui.forms.value_field import ValueField
from medlofte_desktop.ui.texts.words import doubt_words
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.date_field import DateField
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.widgets.text_field import PlainTextField

Field = PlainTextField | LineField | ChoiceBox | DateField | QCheckBox | ValueField


@dataclass(frozen=True, slots=True)
class _Binding:
    """How a field shows a value, and how the value is read back; reading may raise TextError."""

    widget: Field
    show: Callable[[Any], None]
    read: Callable[[], Any]

    def is_right(self) -> bool:
        if isinstance(self.widget, DateField) and self.widget.date() is None and self.widget.line.text().strip():
            return False  # half a date is not yet a date taken away
        problem = getattr(self.widget, "problem", str)
        return not problem()

    def keeps(self, shown: object, value: object) -> bool:
        """Whether what stands in the field is left alone when `value` takes the place of `shown`: it says the
        same, or it is being written and nobody has saved it yet."""
        return not self.is_right() or self.read() == value or self.read() != shown


class RecordForm(QWidget):
    """Values go in by `show_record`, come out by `record`. `edited` tells that a person changed something, and
    `review_wanted` carries the name of a field in doubt whose mark was pressed.

    A form is edited where its record differs from the one it was shown; filling it is not an edit.
    """

    edited = Signal()
    review_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bindings: dict[str, _Binding] = {}
        self._labelled: dict[str, FieldRow] = {}
        self._shown: Record | None = None
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.setEnabled(False)

    def bind(self, name: str, field: Field) -> None:
        """Let a widget show and edit the record's field of that name."""
        self._bindings[name] = _binding(field)
        field.setObjectName(name)
        _edited_signal(field).connect(self._tell)

    def row(self, name: str, label: str, field: Field, hint: str = "") -> FieldRow:
        """Bind a widget, and give it its label; somebody else places the row."""
        self.bind(name, field)
        self._labelled[name] = row = FieldRow(label, field, hint)
        row.review_wanted.connect(self.review_wanted)
        return row

    def add(self, name: str, label: str, field: Field, hint: str = "") -> FieldRow:
        """Bind a widget, and place it below its label at the end of the form."""
        row = self.row(name, label, field, hint)
        self.rows.addWidget(row)
        return row

    def add_abreast(self, *rows: FieldRow) -> None:
        """Place rows beside each other at the end of the form."""
        line = QHBoxLayout()
        line.setSpacing(12)
        for row in rows:
            line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        self.rows.addLayout(line)

    def show_record(self, record: Record | None) -> None:
        """Show a record, or nothing. A field that means the same, or holds what is not yet saved, is left alone."""
        previous, self._shown = self._shown, record
        self.setEnabled(record is not None)
        if record is None:
            return
        is_same = previous is not None and previous.id == record.id
        for name, binding in self._bindings.items():
            value = getattr(record, name)
            if not (is_same and binding.keeps(getattr(previous, name), value)):
                binding.show(value)

    def show_doubt(self, fields: Collection[str]) -> None:
        """Mark the fields of the shown record that are in doubt."""
        for name, binding in self._bindings.items():
            if row := self._labelled.get(name):
                row.show_doubt(is_in_doubt=name in fields)
            else:
                words = doubt_words() if name in fields else ""
                binding.widget.setToolTip(words)
                binding.widget.setAccessibleDescription(words)

    def shown(self) -> Record | None:
        """The record as it was shown."""
        return self._shown

    def record(self) -> Record | None:
        """The record as it stands in the form; fields with a problem keep the value that was shown."""
        if self._shown is None:
            return None
        right = {name: binding.read() for name, binding in self._bindings.items() if binding.is_right()}
        return replace(self._shown, **right)

    def record_on(self, current: Record) -> Record:
        """`current`, which may be newer than what is shown, with what a person has changed since it was shown."""
        record, shown = self.record(), self._shown
        values = {field.name: getattr(record, field.name) for field in fields(current)}
        return replace(current, **{name: value for name, value in values.items() if value != getattr(shown, name)})

    def is_edited(self) -> bool:
        return self.record() != self._shown

    def wrong_fields(self) -> tuple[str, ...]:
        """The names of fields whose text cannot be saved as it stands."""
        return tuple(name for name, binding in self._bindings.items() if not binding.is_right())

    def label_of(self, name: str) -> str:
        """What a field is called for people; "" where the form does not have it."""
        if name not in self._bindings:
            return ""
        field = self._bindings[name].widget
        return (field.focusProxy() or field).accessibleName()

    def focus_field(self, name: str) -> bool:
        """Put the cursor in a field, if the form has it."""
        if name not in self._bindings:
            return False
        self._bindings[name].widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _tell(self) -> None:
        if self.is_edited():
            self.edited.emit()


def _binding(field: Field) -> _Binding:
    match field:
        case PlainTextField():
            return _Binding(field, field.show_text, lambda: clean_text(field.text()))
        case LineField():
            return _Binding(field, field.show_text, lambda: clean_line(field.text()))
        case ChoiceBox():
            return _Binding(field, field.choose, field.value)
        case DateField():
            return _Binding(field, field.show_date, field.date)
        case QCheckBox():
            return _Binding(field, field.setChecked, field.isChecked)
        case ValueField():
            return _Binding(field, field.show_value, field.value)


def _edited_signal(field: Field) -> Any:
    match field:
        case ChoiceBox():
            return field.chosen
        case QCheckBox():
            return field.toggled
        case _:
            return field.edited
