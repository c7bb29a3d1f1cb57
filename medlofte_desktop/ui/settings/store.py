"""The settings of the running program: one value, kept in its file, with a signal when it changes."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from medlofte_desktop.settings import Settings, write_settings


class SettingsStore(QObject):
    """`changed` comes after a change, `look_changed` before it where the window is to look otherwise; `failed` carries
    the OSError of settings that could not be written down, and `set_aside` the Path of a file that could not be read
    and lies there now."""

    changed = Signal()
    look_changed = Signal()
    failed = Signal(object)
    set_aside = Signal(object)

    def __init__(self, path: Path, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.settings = settings

    @property
    def folder(self) -> Path:
        """Where the profile lies."""
        return self._path.parent

    def change(self, **values: Any) -> None:
        """Set some fields of Settings. They hold in the running program even where the disk refuses them."""
        changed = replace(self.settings, **values)
        if changed == self.settings:
            return
        looked, self.settings = _look(self.settings), changed
        try:
            if aside := write_settings(self._path, changed):
                self.set_aside.emit(aside)
        except OSError as error:
            self.failed.emit(error)
        if _look(changed) != looked:
            self.look_changed.emit()
        self.changed.emit()


def _look(settings: Settings) -> tuple[str, float]:
    return settings.theme, settings.text_scale
