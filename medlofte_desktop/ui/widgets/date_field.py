"""A date that may be left out, written as 2023-03-03 or taken from a calendar."""

import datetime
import re

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medlofte_desktop.ui.widgets.buttons import IconButton
from medlofte_desktop.ui.widgets.calendar import FIRST_YEAR, LAST_YEAR, Calendar
from medlofte_desktop.ui.widgets.field_manners import mark_wrong
from medlofte_desktop.ui.widgets.line_field import LineField

_WHOLE = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})|(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_BEGUN = re.compile(r"\d{0,4}|\d{4}-?\d{0,2}|\d{4}-?\d{2}-?\d{0,2}|\d{4}-\d-\d{0,2}|\d{4}-\d", re.ASCII)


def read_date(text: str) -> datetime.date | None:
    """The date in 2023-03-03, 20230303 or 2023-3-3, None in an empty text. Raises ValueError for all else."""
    text = text.strip().replace("–", "-")
    if not text:
        return None
    found = _WHOLE.fullmatch(text)
    if found is None:
        raise ValueError(text)
    year, month, day = (int(part) for part in found.groups() if part)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(text)
    return datetime.date(year, month, day)


def _is_read(text: str) -> bool:
    try:
        read_date(text)
    except ValueError:
        return False
    return True


def _is_begun(text: str) -> bool:
    """Whether more letters can still make it a date: then it is too early to complain."""
    return _BEGUN.fullmatch(text) is not None and _WHOLE.fullmatch(text) is None


class DateField(QWidget):
    """`edited` tells what a person wrote or picked, `problem_changed` a sentence (or "") to show under the field."""

    edited = Signal()
    problem_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem = ""
        self.line = LineField(limit=40)
        self.line.setPlaceholderText(self.tr("åååå-mm-dd"))
        self.opener = IconButton("calendar", self.tr("Välj datum i kalender (Alt+nedåtpil)"))
        self.opener.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes from one date to the next
        self._calendar: Calendar | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.opener)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self._take_in)
        self.line.editingFinished.connect(self._round_off)
        self.opener.clicked.connect(self._open_calendar)

    def date(self) -> datetime.date | None:
        """The date that is written; None where there is none or where it cannot be read (see `problem`)."""
        try:
            return read_date(self.line.text())
        except ValueError:
            return None

    def problem(self) -> str:
        """What is wrong with what is written, as a sentence, or ""."""
        return self._problem

    def show_date(self, date: datetime.date | None) -> None:
        """Show a date or an empty field. Half-written text for the same date is left alone. No `edited`."""
        if date is None or date != self.date():
            self.line.show_text("" if date is None else date.isoformat())
        self._say("")

    def _take_in(self) -> None:
        text = self.line.text().strip()
        self._say("" if _is_read(text) or _is_begun(text) else self._why())
        self.edited.emit()

    def _round_off(self) -> None:
        """On the way out: write a date that was read the one way all dates are written, or say what is wrong."""
        date = self.date()
        if date is not None:
            self.line.show_text(date.isoformat())
        self._say("" if _is_read(self.line.text()) else self._why())

    def _why(self) -> str:
        if _WHOLE.fullmatch(self.line.text().strip()):
            return self.tr("Datumet finns inte. Skriv ett annat, som 2023-03-03.")
        return self.tr("Det går inte att läsa som ett datum. Skriv år, månad och dag, som 2023-03-03.")

    def _say(self, problem: str) -> None:
        mark_wrong(self.line, bool(problem))
        if problem != self._problem:
            self._problem = problem
            self.problem_changed.emit(problem)

    def _open_calendar(self) -> None:
        if self._calendar is None:
            self._calendar = Calendar(self)
            self._calendar.picked.connect(self._take_picked)
        self._calendar.open_at(self.date(), self.mapToGlobal(QPoint(0, self.height())))

    def _take_picked(self, date: object) -> None:
        assert isinstance(date, datetime.date)
        if date != self.date():
            self.show_date(date)
            self.edited.emit()
        self.line.setFocus()

    # Qt's overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        metrics = self.line.fontMetrics()
        shown = ("2023-03-03", self.line.placeholderText())
        self.line.setMinimumWidth(max(metrics.horizontalAdvance(text) for text in shown) + 26)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self._open_calendar()
        else:
            super().keyPressEvent(event)
