"""The status of a pledge; calling it ready in spite of what remains takes a reason."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.ui.forms.value_field import ValueField
from medlofte_desktop.ui.texts.words import status_word
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.line_field import LineField


class StatusField(ValueField):
    """`reason` is the line where the reason is written; its row is the owner's. Until there is one, READY is only
    chosen and not saved."""

    def __init__(self, reason: LineField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = reason
        self._shown = PledgeStatus.DRAFT
        self._errors = 0
        self.choice = ChoiceBox()
        self.choice.set_choices([(status, status_word(status)) for status in PledgeStatus])
        self.choice.choose(PledgeStatus.DRAFT)
        self.setFocusProxy(self.choice)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.choice)
        self.choice.chosen.connect(self._take)
        reason.textChanged.connect(self._tell_problem)

    def show_errors(self, errors: int) -> None:
        """Know how much the quality check still finds."""
        self._errors = errors
        self._tell_problem()

    def show_value(self, value: PledgeStatus) -> None:
        self._shown = value
        self.choice.choose(value)
        self._tell_problem()

    def value(self) -> PledgeStatus:
        """The status that is chosen."""
        return PledgeStatus(str(self.choice.value()))

    def needs_reason(self) -> bool:
        """Whether the chosen status is one that takes a reason."""
        is_called_ready = self.value() is PledgeStatus.READY and self._shown is not PledgeStatus.READY
        return is_called_ready and self._errors > 0

    def problem(self) -> str:
        if not self.needs_reason() or self._reason.text().strip():
            return ""
        return self.tr("Inte sparat än: %n sak(er) återstår. Skriv varför löftet ändå är klart.", None, self._errors)

    def _take(self) -> None:
        self._tell_problem()
        self.edited.emit()

    def _tell_problem(self) -> None:
        self.problem_changed.emit(self.problem())
