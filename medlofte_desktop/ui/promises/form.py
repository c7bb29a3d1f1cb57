"""The form of one promise: what is promised, within which area, by whom, why, and what it is to lead to."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.promise import Promise
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.promises.promised_by import PromisedByBox
from medlofte_desktop.ui.texts.readability import reading_hint
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.widgets.text_field import PlainTextField


class PromiseForm(RecordForm):
    """All fields of a promise but its place among the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = PlainTextField(min_lines=3, max_lines=14)
        self.area = ChoiceBox()
        self.promised_by = PromisedByBox()
        self.rationale = PlainTextField(min_lines=1)
        self._areas: list[tuple[str | None, str]] = []
        self.rows.setSpacing(10)
        self._text_row = self.add("text", self.tr("Löftets &text"), self.text)
        self._place_choices()
        self.add("rationale", self.tr("&Motivering"), self.rationale)
        self._place_goal()
        self.text.textChanged.connect(self._read_text)

    def show_promise(self, promise: Promise | None, dossier: Dossier) -> None:
        """Show a promise of a pledge, or nothing."""
        self._offer_areas(promise, dossier)
        self.show_record(promise)

    def _place_choices(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, label, field in (
            ("area", self.tr("&Prioriterat område"), self.area),
            ("promised_by", self.tr("Vem som l&ovar"), self.promised_by),
        ):
            row.addWidget(self.row(name, label, field), 1)
        self.rows.addLayout(row)

    def _place_goal(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        fields = (
            ("goal_indicator", self.tr("&Effektmål"), self.tr("Till exempel andel som känner sig trygga"), 3),
            ("goal_baseline", self.tr("Läget i da&g"), "61 %", 1),
            ("goal_target", self.tr("Målvär&de"), "70 %", 1),
        )
        for column, (name, label, example, stretch) in enumerate(fields):
            field = LineField()
            field.setPlaceholderText(example)
            grid.addWidget(self.row(name, label, field), 0, column)
            grid.setColumnStretch(column, stretch)
        self.rows.addLayout(grid)

    def _offer_areas(self, promise: Promise | None, dossier: Dossier) -> None:
        """The ticked areas, none, and what the promise points to although it is not ticked or no longer there."""
        choices: list[tuple[str | None, str]] = [(None, self.tr("Inget område"))]
        choices += [(area.id, area.title) for area in dossier.ticked_areas]
        if promise and promise.area not in dict(choices):
            title = next((area.title for area in dossier.areas if area.id == promise.area), "")
            words = self.tr("{area} (inte valt)").format(area=title) if title else self.tr("Borttaget område")
            choices.append((promise.area, words))
        if choices != self._areas:
            self._areas = choices
            self.area.set_choices(choices)

    def _read_text(self) -> None:
        self._text_row.set_hint(reading_hint(self.text.text()))
