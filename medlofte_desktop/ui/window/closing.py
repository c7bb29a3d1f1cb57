"""Closing the window never loses a letter: what is typed is saved, and what cannot be saved is asked about."""

from PySide6.QtCore import QObject

from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.telling import ask
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.workspace import Workspace


class Closing(QObject):
    """Decides whether the window may close."""

    def __init__(self, frame: Frame, workspace: Workspace, store: SettingsStore) -> None:
        super().__init__(frame)
        self._frame = frame
        self._window = frame.window
        self._workspace = workspace
        self._store = store
        frame.window.may_close = self.may_close

    def may_close(self) -> bool:
        """Save what is typed; where that cannot be done, let the person decide."""
        self._workspace.flush()
        self._store.change(municipality=self._frame.municipalities.chosen_code())
        unsaved = [form for form in self._window.findChildren(RecordForm) if form.is_edited() or form.wrong_fields()]
        if not unsaved:
            return True
        unsaved[0].focus_field((*unsaved[0].wrong_fields(), "")[0])
        question = self.tr(
            "Något som du har skrivit kan inte sparas som det står. Vill du stänga ändå och förlora det?"
        )
        return ask(self._window, question, self.tr("&Stäng ändå"))
