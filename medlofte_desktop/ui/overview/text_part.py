"""The pledge's own texts but the situation, each with how long and how readable it is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.texts.readability import reading_hint
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.text_field import PlainTextField


class TextPart(QWidget):
    """Binds `introduction`, `together`, `follow_along` and `reservation` of the form it is part of."""

    def __init__(self, form: RecordForm) -> None:
        super().__init__()
        self._form = form
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        self.rows = {
            "introduction": self._row(
                "introduction", self.tr("Inledning"), self.tr("Vad löftet är, vilka som ger det och varför.")
            ),
            "together": self._row(
                "together",
                self.tr("Det här ska vi åstadkomma tillsammans"),
                self.tr("Hur det ska ha blivit när perioden är slut."),
            ),
            "follow_along": self._row(
                "follow_along",
                self.tr("Följ med i hur det går!"),
                self.tr("Var och när invånarna får veta hur det går."),
            ),
            "reservation": self._row(
                "reservation",
                self.tr("Förbehåll"),
                self.tr("Till exempel att en svår händelse kan ändra polisens planering."),
            ),
        }

    def _row(self, name: str, label: str, placeholder: str) -> FieldRow:
        field = PlainTextField(max_lines=14)
        field.setPlaceholderText(placeholder)
        row = self._form.row(name, label, field)
        field.textChanged.connect(self._hint)
        self._layout.addWidget(row)
        return row

    def _hint(self) -> None:
        field = self.sender()
        if isinstance(field, PlainTextField):
            self.rows[field.objectName()].set_hint(reading_hint(field.text()))
