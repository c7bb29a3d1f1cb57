"""Puts the window together once there is a desk: the panels at once, and then what the menus do.

What the menus do needs Qt's printing, pikepdf and more; it is imported when the window can already be read, one
subject at a time, so that the window never stands still for long.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.ui.contacts.panel import ContactPanel
from medlofte_desktop.ui.municipalities.panel import MunicipalityPanel
from medlofte_desktop.ui.pledge.view import PledgeView
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.window.closing import Closing
from medlofte_desktop.ui.window.commands import PledgeCommands
from medlofte_desktop.ui.window.failures import Failures
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.main_window import MainWindow
from medlofte_desktop.ui.window.middle import Middle
from medlofte_desktop.ui.window.navigation import Navigation
from medlofte_desktop.ui.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """How the window comes to be: whether the program was cut short last time, whether one goes on with a database
    that is known to be damaged, and what is to be said first."""

    was_cut_short: bool = False
    is_damaged: bool = False
    words: str = ""


def assemble(
    window: MainWindow,
    desk: Desk,
    municipalities: Sequence[Municipality],
    store: SettingsStore,
    start: Start | None = None,
) -> Navigation:
    """Fill the window and open what was last open; the menus follow while the window is being read.

    With a `start` the database is looked after, too.
    """
    workspace = Workspace(desk, {municipality.code: municipality for municipality in municipalities}, window)
    panel = MunicipalityPanel(store.settings.district)
    view = PledgeView(workspace)
    contacts = ContactPanel(workspace)
    middle = Middle(view)
    frame = Frame(window, panel, middle, contacts)
    Failures(frame, workspace)
    if start and start.is_damaged:
        frame.damage.remind()
    navigation = Navigation(workspace, panel, view, contacts)
    navigation.stayed.connect(frame.say)
    PledgeCommands(frame, navigation)
    Closing(frame, workspace, store)
    Menus(frame, navigation, middle, store, start)
    if start and start.words:
        frame.say(start.words)
    if navigation.lines.of(store.settings.municipality):
        navigation.choose(store.settings.municipality)
        panel.list.setFocus()
    else:
        panel.search.setFocus()
    return navigation


class Menus(QObject):
    """Connects the rest of the menus, a subject in each turn of the event loop."""

    def __init__(
        self, frame: Frame, navigation: Navigation, middle: Middle, store: SettingsStore, start: Start | None
    ) -> None:
        super().__init__(frame)
        self._start = start
        self._frame = frame
        self._navigation = navigation
        self._middle = middle
        self._store = store
        self._subjects: list[Callable[[], None]] = [
            self._settings_and_files,
            self._sheets,
            self._occasions,
            self._bundles,
            self._verification,
            self._dialogs,
            self._help,
            self._upkeep,
        ]
        frame.window.closed.connect(self._stop)
        QTimer.singleShot(0, self, self._connect_next)

    def _stop(self) -> None:
        self._subjects.clear()

    def _connect_next(self) -> None:
        if self._subjects:
            self._subjects.pop(0)()
            QTimer.singleShot(0, self, self._connect_next)

    def _settings_and_files(self) -> None:
        from medlofte_desktop.ui.files.commands import FileCommands  # noqa: PLC0415
        from medlofte_desktop.ui.settings.commands import SettingsCommands  # noqa: PLC0415

        self._files = FileCommands(self._frame, self._navigation)
        settings = SettingsCommands(self._frame, self._navigation, self._store)
        settings.examples_wanted.connect(self._files.take_in_examples)
        if not self._store.settings.name:
            QTimer.singleShot(0, settings, settings.welcome)

    def _sheets(self) -> None:
        from medlofte_desktop.ui.sheets.commands import SheetCommands  # noqa: PLC0415
        from medlofte_desktop.ui.sheets.many import ManySheets  # noqa: PLC0415

        sheets = SheetCommands(self._frame, self._navigation.workspace)
        ManySheets(self._frame, self._navigation)
        view = self._navigation.view
        view.header.preview_wanted.connect(sheets.preview)
        view.preview_wanted.connect(sheets.preview)
        view.export_wanted.connect(sheets.save_pdf)
        view.print_wanted.connect(sheets.print)

    def _occasions(self) -> None:
        from medlofte_desktop.ui.occasions.commands import OccasionCommands  # noqa: PLC0415

        OccasionCommands(self._frame, self._navigation, self._middle)

    def _verification(self) -> None:
        from medlofte_desktop.ui.verification.commands import VerificationCommands  # noqa: PLC0415

        VerificationCommands(self._frame, self._navigation)

    def _bundles(self) -> None:
        from medlofte_desktop.ui.bundles.commands import BundleCommands  # noqa: PLC0415
        from medlofte_desktop.ui.files.opening import FileOpening  # noqa: PLC0415
        from medlofte_desktop.ui.server.commands import SyncCommands  # noqa: PLC0415

        bundles = BundleCommands(self._frame, self._navigation)
        syncing = SyncCommands(self._frame, self._navigation.workspace, self._store)
        syncing.conflicted.connect(bundles.review)
        FileOpening(self._frame, self._files, bundles)

    def _dialogs(self) -> None:
        from medlofte_desktop.ui.backups.commands import BackupCommands  # noqa: PLC0415
        from medlofte_desktop.ui.personal.dialog import PersonalDialog  # noqa: PLC0415
        from medlofte_desktop.ui.recent.dialog import RecentDialog  # noqa: PLC0415
        from medlofte_desktop.ui.trash.dialog import TrashDialog  # noqa: PLC0415
        from medlofte_desktop.ui.window.opening import OpeningCommand  # noqa: PLC0415

        for action, dialog in (("trash", TrashDialog), ("personal", PersonalDialog), ("recent", RecentDialog)):
            OpeningCommand(self._frame, action, dialog, self._navigation.workspace)
        BackupCommands(self._frame, self._navigation.workspace)

    def _help(self) -> None:
        from medlofte_desktop.ui.help.commands import HelpCommands  # noqa: PLC0415

        HelpCommands(self._frame, self._store.settings.language, self._store.folder)

    def _upkeep(self) -> None:
        from medlofte_desktop.ui.backups.upkeep import Upkeep  # noqa: PLC0415

        if self._start is not None:
            workspace, was_cut_short = self._navigation.workspace, self._start.was_cut_short
            Upkeep(self._frame, workspace, self._store, was_cut_short=was_cut_short)
