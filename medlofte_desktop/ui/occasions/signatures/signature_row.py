"""One place on a document: who signs there, whether it is done, and when and where."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout

from medlofte_desktop.domain.signing.document import Place
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.widgets.date_field import DateField
from medlofte_desktop.ui.widgets.line_field import LineField

_LETTERS = (15, 8, 16)  # date, time of day and place


class SignatureRow(RecordForm):
    """A form over the signature, once there is one. `ticked` carries the place's number and whether it is signed."""

    ticked = Signal(int, bool)

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.tick = QCheckBox()
        self.dated, self.at, self.place = DateField(), LineField(limit=20), LineField()
        for name, field in (("dated", self.dated), ("at", self.at), ("place", self.place)):
            self.bind(name, field)
        self._place()
        self.tick.clicked.connect(self._tell_tick)

    def _place(self) -> None:
        names = (self.tr("Datum"), self.tr("Klockslag"), self.tr("Plats"))
        line = QGridLayout()
        line.setHorizontalSpacing(10)
        line.addWidget(self.tick, 0, 0)
        line.setColumnStretch(0, 1)
        letter = self.fontMetrics().averageCharWidth()
        fields = (self.dated, self.at, self.place)
        for column, (field, name, letters) in enumerate(zip(fields, names, _LETTERS, strict=True), start=1):
            field.setFixedWidth(letter * letters + 36)
            (field.focusProxy() or field).setAccessibleName(name)
            line.addWidget(field, 0, column)
        self.at.setPlaceholderText("10:42")
        self.place.setPlaceholderText(names[2])
        self.rows.addLayout(line)

    def show_place(self, place: Place) -> None:
        """Show who signs, and the signature if there is one; without one there is nothing to write yet."""
        block = place.block
        who = ", ".join(filter(None, (block.name or self.tr("Namn saknas"), block.title, block.organisation)))
        self.tick.setText(who.replace("&", "&&"))
        self.tick.setChecked(place.signature is not None)
        self.show_record(place.signature)
        self.setEnabled(True)
        for field in (self.dated, self.at, self.place):
            field.setEnabled(place.signature is not None)
            if place.signature is None:
                _empty(field)

    def _tell_tick(self) -> None:
        wanted = self.tick.isChecked()
        self.tick.setChecked(not wanted)  # it shows when it has been saved
        self.ticked.emit(self._number, wanted)


def _empty(field: DateField | LineField) -> None:
    if isinstance(field, DateField):
        field.show_date(None)
    else:
        field.show_text("")
