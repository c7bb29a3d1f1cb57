"""The form of a signing occasion: what it is called, when and where, how it is signed, and who is there."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.periods.time_of_day import read_time
from medlofte_desktop.domain.quality.finding import Level
from medlofte_desktop.domain.records.occasion import SigningForm, SigningOccasion
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.signing.occasion import TITLE
from medlofte_desktop.domain.text import LINE_LIMIT, TextError, clean_text
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.forms.suggest_field import SuggestField
from medlofte_desktop.ui.forms.value_field import ValueField
from medlofte_desktop.ui.texts.forms import form_word
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.date_field import DateField
from medlofte_desktop.ui.widgets.labels import Heading
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.widgets.text_field import PlainTextField


class LinesField(ValueField):
    """A list with an element on each line; empty and repeated lines are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = PlainTextField(min_lines=2, max_lines=8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self.setFocusProxy(self.text)
        self.text.edited.connect(self._take_in)

    def show_value(self, value: tuple[str, ...]) -> None:
        self.text.show_text("\n".join(value))
        self.problem_changed.emit(self.problem())

    def value(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(filter(None, map(str.strip, clean_text(self.text.text()).split("\n")))))

    def problem(self) -> str:
        try:
            longest = max(map(len, self.value()), default=0)
        except TextError:
            return self.tr("Texten är för lång för att sparas.")
        return self.tr("En rad är längre än 500 tecken.") if longest > LINE_LIMIT else ""

    def _take_in(self) -> None:
        self.problem_changed.emit(self.problem())
        self.edited.emit()


class OccasionForm(RecordForm):
    """What is shown of an occasion but for its pledges, which are a list of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.begins, self.ends = LineField(), LineField(), LineField()
        self.dated, self.place = DateField(), SuggestField()
        self.form, self.press_contact = ChoiceBox(), ChoiceBox()
        self.present, self.running_order = LinesField(), PlainTextField(min_lines=3, max_lines=14)
        self.form.set_choices([(form, form_word(form)) for form in SigningForm])
        self._place()
        for field in (self.begins, self.ends):
            field.editingFinished.connect(self._judge_times)

    def suggest(self, places: Sequence[str], contacts: Sequence[Contact]) -> None:
        """Propose places and people to ask, those of the pledges."""
        self.place.suggest(places)
        held = self.press_contact.value()
        people: dict[Hashable, str] = {None: self.tr("Ingen vald")}
        if held is not None:
            people[held] = self.tr("Kontakten finns inte längre")
        people.update({one.id: _words(one) for one in contacts})
        self.press_contact.set_choices(list(people.items()))

    def show_record(self, record: Record | None) -> None:
        super().show_record(record)
        self._judge_times()

    def _place(self) -> None:
        self.rows.setSpacing(10)
        self.title.setPlaceholderText(TITLE)
        self.begins.setPlaceholderText("09:30")
        self.ends.setPlaceholderText("11:00")
        self.rows.addWidget(Heading(self.tr("När och var"), 2))
        self.add("title", self.tr("Vad tillfället kallas"), self.title)
        dated = self.row("dated", self.tr("Datum"), self.dated)
        self.begins_row = self.row("begins", self.tr("Börjar klockan"), self.begins)
        self.ends_row = self.row("ends", self.tr("Slutar klockan"), self.ends)
        self.add_abreast(dated, self.begins_row, self.ends_row)
        self.add_abreast(
            self.row("place", self.tr("Plats"), self.place), self.row("form", self.tr("Skrivs under med"), self.form)
        )
        self.rows.addSpacing(6)
        self.rows.addWidget(Heading(self.tr("Vilka är med, och vad händer"), 2))
        self.add(
            "present",
            self.tr("Närvarande som inte skriver under"),
            self.present,
            self.tr("En person på varje rad, till exempel Eva Ek, säkerhetschef"),
        )
        self.add("running_order", self.tr("Körschema"), self.running_order)
        self.add("press_contact", self.tr("Presskontakt"), self.press_contact)

    def _judge_times(self) -> None:
        """Say what calendars will not understand; any words may stand there all the same."""
        begins, ends = read_time(self.begins.text()), read_time(self.ends.text())
        is_odd = bool(self.begins.text()) and not begins
        told = self.tr("Inget klockslag som 09:30, så inbjudan gäller hela dagen.") if is_odd else ""
        self.begins_row.show_problem(told, Level.TIP)
        is_odd = bool(self.ends.text() and begins) and not (ends and begins and ends > begins)
        told = self.tr("Inget klockslag efter början, så inbjudan gäller en timme.") if is_odd else ""
        self.ends_row.show_problem(told, Level.TIP)


def _words(contact: Contact) -> str:
    return ", ".join(filter(None, (contact.name, contact.title, contact.organisation)))


def occasion_step(before: SigningOccasion, after: SigningOccasion) -> str:
    """What a change of an occasion is called in the undo menu."""
    if any(getattr(before, name) != getattr(after, name) for name in ("dated", "begins", "ends", "place")):
        return QCoreApplication.translate("Occasion", "tid och plats för undertecknandet")
    if before.present != after.present:
        return QCoreApplication.translate("Occasion", "närvarande vid undertecknandet")
    if before.running_order != after.running_order:
        return QCoreApplication.translate("Occasion", "körschema")
    return QCoreApplication.translate("Occasion", "uppgifter om signeringstillfället")
