"""Settings, the first start, and the shortcuts that change how the window looks."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.services.pledges import police_districts
from medlofte_desktop.settings import TEXT_SCALES
from medlofte_desktop.ui.look.theme import current_colors
from medlofte_desktop.ui.settings.dialog import SettingsDialog
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.settings.welcome import WelcomeDialog
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.navigation import Navigation


class SettingsCommands(QObject):
    """Carries changed settings out in the running window; `examples_wanted` comes from the first start."""

    examples_wanted = Signal()

    def __init__(self, frame: Frame, navigation: Navigation, store: SettingsStore) -> None:
        super().__init__(frame)
        self._frame = frame
        self._window = frame.window
        self._navigation = navigation
        self._store = store
        slots = {
            "settings": self.show_settings,
            "welcome": self.welcome,
            "larger": self._larger,
            "smaller": self._smaller,
            "theme": self._switch_theme,
        }
        for name, slot in slots.items():
            frame.actions[name].triggered.connect(slot)
        store.changed.connect(self._hold)
        store.failed.connect(self._tell)
        store.set_aside.connect(self._tell_set_aside)

    def show_settings(self) -> None:
        """Open the settings."""
        self._run(SettingsDialog(self._store, self._districts(), self._window))

    def welcome(self) -> None:
        """Ask what the first start asks."""
        dialog = WelcomeDialog(self._store, self._districts(), self._window)
        self._run(dialog)
        if dialog.wants_examples:
            self.examples_wanted.emit()

    def _run(self, dialog: SettingsDialog | WelcomeDialog) -> None:
        dialog.exec()
        dialog.deleteLater()

    def _districts(self) -> list[PoliceDistrict]:
        return self._navigation.workspace.look(police_districts) or []

    def _hold(self) -> None:
        workspace = self._navigation.workspace
        workspace.desk = replace(workspace.desk, writer=self._store.settings.writer)
        if self._navigation.municipalities.district() != self._store.settings.district:
            self._navigation.municipalities.show_district(self._store.settings.district)

    def _tell(self, error: OSError) -> None:
        self._frame.say(sentence(error))

    def _tell_set_aside(self, aside: Path) -> None:
        words = self.tr("Inställningarna gick inte att läsa och har börjat om. Den gamla filen ligger kvar som {name}.")
        self._frame.say(words.format(name=aside.name))

    def _larger(self) -> None:
        self._scale(min((one for one in TEXT_SCALES if one > self._store.settings.text_scale), default=TEXT_SCALES[-1]))

    def _smaller(self) -> None:
        self._scale(max((one for one in TEXT_SCALES if one < self._store.settings.text_scale), default=TEXT_SCALES[0]))

    def _scale(self, scale: float) -> None:
        self._store.change(text_scale=scale)

    def _switch_theme(self) -> None:
        self._store.change(theme="light" if current_colors().is_dark else "dark")
