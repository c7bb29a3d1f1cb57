"""Saving by itself: shortly after the last letter, when focus leaves the form, and whenever the workspace asks."""

from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.ui.forms.record_form import RecordForm

PAUSE_MILLISECONDS = 700


class Records(Protocol):
    """What is open, record by record, as it stands."""

    def records(self) -> Iterator[Record]: ...


class Keeper(Protocol):
    """Where a form's record is kept: the workspace with the open pledge, or the open signing occasion."""

    @property
    def flushing(self) -> SignalInstance: ...
    @property
    def review_wanted(self) -> SignalInstance: ...
    @property
    def dossier(self) -> Records | None: ...
    def save(self, step: str, *records: Record, settles: bool = False) -> Changes | None: ...


class Autosave(QObject):
    """Saves one form's record as a step named by `step_name`, called with the record as it will be saved."""

    def __init__(self, form: RecordForm, keeper: Keeper, step_name: Callable[[Record], str]) -> None:
        super().__init__(form)
        self._form = form
        self._keeper = keeper
        self._step_name = step_name
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.flush)
        form.edited.connect(self._pause.start)
        keeper.flushing.connect(self.flush)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def flush(self) -> None:
        """Save now what differs from what was shown; an unfinished field waits until it is right."""
        self._pause.stop()
        edited = self._form.record()
        if edited is None or edited == self._form.shown():
            return
        record = self._form.record_on(self._current(edited))
        self._keeper.save(self._step_name(record), record)
        shown = self._form.shown()
        if shown is not None and shown.id == record.id:  # a form that is hidden by now has not been told
            self._form.show_record(self._current(shown))

    def _current(self, record: Record) -> Record:
        """The record as it stands in what is open: another form may have saved other fields of it since."""
        dossier = self._keeper.dossier
        return next((one for one in dossier.records() if one.id == record.id), record) if dossier else record

    def _follow_focus(self, left: QWidget | None, entered: QWidget | None) -> None:
        if left is not None and self._form.isAncestorOf(left) and not (entered and self._form.isAncestorOf(entered)):
            self.flush()
