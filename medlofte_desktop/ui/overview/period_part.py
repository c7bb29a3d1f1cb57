"""From when to when a pledge holds, with one press for the usual lengths."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.domain.periods.period import months_later
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.widgets.date_field import DateField
from medlofte_desktop.ui.widgets.labels import PlainLabel

_YEARS = (1, 2, 3, 4)


class PeriodPart(QWidget):
    """Binds `period_start` and `period_end` of the form it is part of."""

    def __init__(self, form: RecordForm) -> None:
        super().__init__()
        self.start, self.end = DateField(), DateField()
        self.start_row = form.row("period_start", self.tr("Gäller från och med"), self.start)
        self.end_row = form.row("period_end", self.tr("Till och med"), self.end)
        self.years = {years: QPushButton(self.tr("%n år", None, years)) for years in _YEARS}
        self.hint = PlainLabel(self.tr("Utan slutdatum gäller löftet tills vidare."), "neutral")
        self._place()
        for field in (self.start, self.end):
            field.line.textChanged.connect(self._judge)
        self._judge()

    def _place(self) -> None:
        dates = QHBoxLayout()
        dates.setSpacing(12)
        dates.addWidget(self.start_row, 1, Qt.AlignmentFlag.AlignTop)
        dates.addWidget(self.end_row, 1, Qt.AlignmentFlag.AlignTop)
        lengths = QHBoxLayout()
        lengths.setSpacing(6)
        lengths.addWidget(PlainLabel(self.tr("Löftet ska gälla i"), "neutral", wraps=False))
        for years, button in self.years.items():
            button.setObjectName(str(years))
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(self.tr("Sätt slutet %n år efter början", None, years))
            button.clicked.connect(self._set_end)
            lengths.addWidget(button)
        lengths.addStretch()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(dates)
        rows.addLayout(lengths)
        rows.addWidget(self.hint)

    def _judge(self) -> None:
        start = self.start.date()
        for years, button in self.years.items():
            end = last_day(start, years) if start else None
            button.setEnabled(end is not None)
        self.hint.setVisible(self.end.date() is None and start is not None)

    def _set_end(self) -> None:
        start = self.start.date()
        if start is not None:
            self.end.show_date(last_day(start, int(self.sender().objectName())))
            self.end.edited.emit()


def last_day(start: date, years: int) -> date:
    """The last day of a period of whole years: the one before the same day comes again."""
    return months_later(start, 12 * years) - timedelta(days=1)
