"""A month to pick a date from, Monday first."""

import datetime

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidget, QWidgetAction

from medlofte_desktop.ui.language import window_locale
from medlofte_desktop.ui.look.theme import current_colors

FIRST_YEAR, LAST_YEAR = 1900, 2199  # outside these it is a slip of the finger
_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)
_ROWS, _LETTERS = 12, 42


class Calendar(QMenu):
    """Make it when it is first asked for: it is slow to make. `picked` carries a date."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._month = QCalendarWidget()
        self._month.setLocale(window_locale())
        self._month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._month.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self._month.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        holder = QWidgetAction(self)
        holder.setDefaultWidget(self._month)
        self.addAction(holder)
        self._month.clicked.connect(self._pick)
        self._month.activated.connect(self._pick)

    def open_at(self, date: datetime.date | None, place: QPoint) -> None:
        """Show the month of `date`, or this month."""
        self._dress()
        self._month.setSelectedDate(QDate(date.year, date.month, date.day) if date else QDate.currentDate())
        self.popup(place)
        self._month.setFocus()

    def _dress(self) -> None:
        """Days off quieter instead of Qt's red, and room for every week, in the colours and text of the moment."""
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(current_colors().muted))
        for day in _WEEKEND:
            self._month.setWeekdayTextFormat(day, quiet)
        metrics = self._month.fontMetrics()
        self._month.setMinimumSize(metrics.averageCharWidth() * _LETTERS, metrics.height() * _ROWS)

    def _pick(self, date: QDate) -> None:
        self.hide()
        self.picked.emit(datetime.date(date.year(), date.month(), date.day()))
