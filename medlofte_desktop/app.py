"""Builds the program that has a window; the only module that imports every layer.

The order is for the eye: the window with the municipalities is painted first, from the register file. The database
and all that needs it are imported after that (half of the start would otherwise pass before the first picture), and
the panels fill in.
"""

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from medlofte_desktop import __version__
from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.registers import read_municipalities, read_police_districts
from medlofte_desktop.domain.text import swedish_order
from medlofte_desktop.paths import Profile
from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.settings import read_settings
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.single_instance import SingleInstance
from medlofte_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from medlofte_desktop.services.desk import Desk


def run_window(profile: Profile, database: str | None = None) -> int:
    """Open the window of a profile and run until it is closed; the exit code comes back.

    `database` is an SQLAlchemy URL to use instead of the profile's own file. A second start in the same profile
    raises the first window and ends. Raises OSError where the profile's folder cannot be made.
    """
    profile.make()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Medlöfte")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("medlofte")
    instance = SingleInstance(profile.lock)
    if not instance.is_alone():
        instance.call_first()
        return 0
    program = Program(application, profile, database)
    instance.called.connect(program.window.come_forward)
    program.show()
    code = application.exec()
    program.end()
    return code


class Program(QObject):
    """The window and, once it has been painted, the desk behind it."""

    def __init__(self, application: QApplication, profile: Profile, database: str | None) -> None:
        super().__init__()
        self._application = application
        self._profile = profile
        self._database: Path | str = database or profile.database
        self.desk: Desk | None = None
        self._municipalities = read_municipalities(resource_text("municipalities.csv"))
        self.store = SettingsStore(profile.settings, read_settings(profile.settings), self)
        if self.store.settings.theme != "system":  # which the first picture is in by itself
            self._dress()
        names = sorted((one.name for one in self._municipalities), key=swedish_order)
        self.window = MainWindow(names, QSettings(str(profile.window), QSettings.Format.IniFormat))
        self.store.look_changed.connect(self._dress)

    def _dress(self) -> None:
        from medlofte_desktop.ui.look.theme import ThemeName, apply_theme  # noqa: PLC0415 (see `_fill`)

        settings = self.store.settings
        theme: ThemeName = settings.theme  # type: ignore[assignment]  # settings.py lets no other through
        apply_theme(self._application, theme, settings.text_scale)

    def show(self) -> None:
        """Show the window; it is filled as soon as it has been painted."""
        self.window.painted.connect(self._fill_soon)
        self.window.show()

    def _fill_soon(self) -> None:
        QTimer.singleShot(0, self._fill)

    def end(self) -> None:
        """Let go of the database."""
        if self.desk is not None:
            self.desk.database.close()

    def _fill(self) -> None:
        # Imported after the first paint, which they would delay: SQLAlchemy, the log, the look and the panels.
        from medlofte_desktop.logs import log, start_log  # noqa: PLC0415
        from medlofte_desktop.ui.error_dialog import Unexpected  # noqa: PLC0415

        start_log(self._profile.logs)
        Unexpected(self)  # before all else that can go wrong
        from medlofte_desktop.services.desk import open_desk  # noqa: PLC0415
        from medlofte_desktop.ui.language import speak  # noqa: PLC0415
        from medlofte_desktop.ui.telling import tell  # noqa: PLC0415
        from medlofte_desktop.ui.texts.errors import sentence  # noqa: PLC0415
        from medlofte_desktop.ui.window.assembly import assemble  # noqa: PLC0415

        speak(self._application, self.store.settings.language)
        self._dress()
        districts = read_police_districts(resource_text("police_districts.json"), self._municipalities)
        try:
            opened = open_desk(
                self._database,
                writer=self.store.settings.writer,
                municipalities=self._municipalities,
                districts=districts,
            )
        except ExpectedError as error:
            log.error("the database could not be opened: %s", error)
            tell(self.window, sentence(error))
            self._application.exit(1)
            return
        self.desk = replace(opened, files=self._profile.files)
        assemble(self.window, self.desk, self._municipalities, self.store)
