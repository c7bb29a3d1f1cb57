"""Builds the program that has a window; the only module that imports every layer.

The order is for the eye: the window with the municipalities is painted first, from the register file. The database
and all that needs it are imported after that (half of the start would otherwise pass before the first picture), and
the panels fill in.
"""

import os
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
from medlofte_desktop.ui.background import is_any_left
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.single_instance import SingleInstance
from medlofte_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from medlofte_desktop.services.desk import Desk
    from medlofte_desktop.ui.window.navigation import Navigation


def run_window(profile: Profile, database: str | None = None, file: Path | None = None) -> int:
    """Open the window of a profile and run until it is closed; the exit code comes back.

    `database` is an SQLAlchemy URL to use instead of the profile's own file, and `file` a bundle or a pledge file to
    open. A second start in the same profile raises the first window, hands it the file and ends. Raises OSError where
    the profile's folder cannot be made or taken.
    """
    profile.make()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Medlöfte")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("medlofte")
    instance = SingleInstance(profile.lock)
    if not instance.is_alone():
        instance.call_first(file)
        return 0
    program = Program(application, profile, database, was_cut_short=instance.was_cut_short)
    instance.called.connect(program.come_forward)
    program.show()
    if file:
        program.window.open_file(file)
    code = application.exec()
    program.end()
    if is_any_left():
        instance.let_go()
        os._exit(code)  # neither Qt nor Python can end in order while a thread waits for a server; nothing is half done
    return code


class Program(QObject):
    """The window and, once it has been painted, the desk behind it. Both are made anew where the database has been
    replaced, and a database that is beyond use is asked about before there is a desk."""

    def __init__(
        self, application: QApplication, profile: Profile, database: str | None, *, was_cut_short: bool
    ) -> None:
        super().__init__()
        self._application = application
        self._profile = profile
        self._database: Path | str = database or profile.database
        self._was_cut_short = was_cut_short
        self._is_prepared = False
        self._is_damaged = False
        self._words = ""
        self._navigation: Navigation | None = None
        self.desk: Desk | None = None
        self._municipalities = read_municipalities(resource_text("municipalities.csv"))
        self.store = SettingsStore(profile.settings, read_settings(profile.settings), self)
        if self.store.settings.theme != "system":  # which the first picture is in by itself
            self._dress()
        self.window = self._new_window()
        self.store.look_changed.connect(self._dress)

    def _new_window(self) -> MainWindow:
        names = sorted((one.name for one in self._municipalities), key=swedish_order)
        window = MainWindow(names, QSettings(str(self._profile.window), QSettings.Format.IniFormat))
        window.painted.connect(self._fill_soon)
        window.replaced.connect(self._open_anew)
        window.damaged.connect(self._rescue)
        return window

    def _dress(self) -> None:
        from medlofte_desktop.ui.look.theme import ThemeName, apply_theme  # noqa: PLC0415 (see `_fill`)

        settings = self.store.settings
        theme: ThemeName = settings.theme  # type: ignore[assignment]  # settings.py lets no other through
        apply_theme(self._application, theme, settings.text_scale)

    def show(self) -> None:
        """Show the window; it is filled as soon as it has been painted."""
        self.window.show()

    def come_forward(self, file: Path | None) -> None:
        """Raise the window: somebody started the program again, with a file or without."""
        self.window.come_forward()
        if file:
            self.window.open_file(file)

    def end(self) -> None:
        """Let go of the database."""
        if self.desk is not None:
            self.desk.database.close()
            self.desk = None

    def _fill_soon(self) -> None:
        QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        # Imported after the first paint, which they would delay: SQLAlchemy, the log, the look and the panels.
        if not self._is_prepared:
            self._prepare()
        if self._is_damaged:
            self._offer_rescue(can_go_on=True)
        else:
            self._open()

    def _prepare(self) -> None:
        from medlofte_desktop.logs import start_log  # noqa: PLC0415
        from medlofte_desktop.ui.error_dialog import Unexpected  # noqa: PLC0415
        from medlofte_desktop.ui.language import speak  # noqa: PLC0415

        start_log(self._profile.logs)
        Unexpected(self)  # before all else that can go wrong
        speak(self._application, self.store.settings.language)
        self._dress()
        self._is_prepared = True

    def _open(self) -> None:
        from medlofte_desktop.logs import log  # noqa: PLC0415
        from medlofte_desktop.services.backups.damage import is_beyond_use  # noqa: PLC0415
        from medlofte_desktop.services.desk import open_desk  # noqa: PLC0415
        from medlofte_desktop.ui.telling import tell  # noqa: PLC0415
        from medlofte_desktop.ui.texts.errors import sentence  # noqa: PLC0415

        districts = read_police_districts(resource_text("police_districts.json"), self._municipalities)
        try:
            opened = open_desk(
                self._database,
                writer=self.store.settings.writer,
                municipalities=self._municipalities,
                districts=districts,
            )
        except (ExpectedError, OSError) as error:
            log.error("the database could not be opened: %s", error)
            if is_beyond_use(error, is_own=self._database == self._profile.database):
                self._offer_rescue(can_go_on=False)
                return
            tell(self.window, sentence(error))
            self._application.exit(1)
            return
        self._assemble(replace(opened, files=self._profile.files))

    def _assemble(self, desk: "Desk") -> None:
        from medlofte_desktop.ui.window.assembly import Start, assemble  # noqa: PLC0415

        self.desk = desk
        start = Start(was_cut_short=self._was_cut_short, is_damaged=self._is_damaged, words=self._words)
        self._was_cut_short, self._is_damaged, self._words = False, False, ""
        self._navigation = assemble(self.window, desk, self._municipalities, self.store, start)

    def _offer_rescue(self, *, can_go_on: bool) -> None:
        """Show what can be had back of a database that is damaged or gone; with that the window is filled."""
        from medlofte_desktop.services.backups.recovering import Damaged  # noqa: PLC0415
        from medlofte_desktop.services.desk import now  # noqa: PLC0415
        from medlofte_desktop.storage.backups.folder import holds_anything  # noqa: PLC0415
        from medlofte_desktop.storage.database import sqlite_path  # noqa: PLC0415
        from medlofte_desktop.ui.backups.recovery_dialog import RecoveryDialog  # noqa: PLC0415

        file = sqlite_path(self._database)
        assert file is not None  # nothing else is damaged in this way
        damaged = Damaged(file=file, municipalities=self._municipalities, writer=self.store.settings.writer, clock=now)
        dialog = RecoveryDialog(damaged, self.window, is_missing=not holds_anything(file), can_go_on=can_go_on)
        is_rescued = dialog.exec() == RecoveryDialog.DialogCode.Accepted
        self._is_damaged = self._is_damaged and not is_rescued
        self._words = dialog.said if is_rescued else ""
        dialog.deleteLater()
        if is_rescued or can_go_on:
            self._open()
        else:
            self._application.exit(1)

    def _open_anew(self, words: str) -> None:
        """Make the window anew over what the database holds now, and say what has become of it."""
        self._words = words
        QTimer.singleShot(0, self, self._renew)

    def _rescue(self) -> None:
        self._is_damaged = True
        QTimer.singleShot(0, self, self._renew)

    def _renew(self) -> None:
        self._application.setQuitOnLastWindowClosed(False)
        old = self.window
        old.may_close = _yes  # what was typed has been saved, or has nothing to be saved in any more
        old.close()
        self._navigation = None
        self.end()
        old.deleteLater()
        self.window = self._new_window()
        self.show()
        self._application.setQuitOnLastWindowClosed(True)


def _yes() -> bool:
    return True
