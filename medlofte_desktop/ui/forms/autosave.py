"""Saving by itself: shortly after the last letter, when focus leaves the form, and whenever the workspace asks."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.workspace import Workspace

PAUSE_MILLISECONDS = 700


class Autosave(QObject):
    """Saves one form's record as a step named by `step_name`, called with the record as it will be saved."""

    def __init__(self, form: RecordForm, workspace: Workspace, step_name: Callable[[Record], str]) -> None:
        super().__init__(form)
        self._form = form
        self._workspace = workspace
        self._step_name = step_name
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.flush)
        form.edited.connect(self._pause.start)
        workspace.flushing.connect(self.flush)
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
        self._workspace.save(self._step_name(record), record)
        shown = self._form.shown()
        if shown is not None and shown.id == record.id:  # a form that is hidden by now has not been told
            self._form.show_record(self._current(shown))

    def _current(self, record: Record) -> Record:
        """The record as it stands in the open pledge: another form may have saved other fields of it since."""
        dossier = self._workspace.dossier
        return next((one for one in dossier.records() if one.id == record.id), record) if dossier else record

    def _follow_focus(self, left: QWidget | None, entered: QWidget | None) -> None:
        if left is not None and self._form.isAncestorOf(left) and not (entered and self._form.isAncestorOf(entered)):
            self.flush()
