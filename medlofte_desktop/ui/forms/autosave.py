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
        record = self._form.record()
        if record is not None and record != self._form.shown():
            self._workspace.save(self._step_name(record), record)

    def _follow_focus(self, left: QWidget | None, entered: QWidget | None) -> None:
        if left is not None and self._form.isAncestorOf(left) and not (entered and self._form.isAncestorOf(entered)):
            self.flush()
