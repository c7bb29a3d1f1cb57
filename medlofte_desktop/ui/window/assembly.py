"""Puts the window together once there is a desk: panels, navigation and what every menu item does."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer

from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.ui.contacts.panel import ContactPanel
from medlofte_desktop.ui.files.commands import FileCommands
from medlofte_desktop.ui.help.commands import HelpCommands
from medlofte_desktop.ui.municipalities.panel import MunicipalityPanel
from medlofte_desktop.ui.pledge.view import PledgeView
from medlofte_desktop.ui.settings.commands import SettingsCommands
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.sheets.commands import SheetCommands
from medlofte_desktop.ui.sheets.many import ManySheets
from medlofte_desktop.ui.trash.commands import TrashCommands
from medlofte_desktop.ui.window.closing import Closing
from medlofte_desktop.ui.window.commands import PledgeCommands
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.main_window import MainWindow
from medlofte_desktop.ui.window.navigation import Navigation
from medlofte_desktop.ui.workspace import Workspace


def assemble(
    window: MainWindow, desk: Desk, municipalities: Sequence[Municipality], store: SettingsStore
) -> Navigation:
    """Fill the window, and open what was last open, or greet a person who is new."""
    workspace = Workspace(desk, {municipality.code: municipality for municipality in municipalities}, window)
    panel = MunicipalityPanel(store.settings.district)
    view = PledgeView(workspace)
    contacts = ContactPanel(workspace)
    navigation = Navigation(workspace, panel, view, contacts)
    frame = Frame(window, panel, view, contacts)
    navigation.stayed.connect(frame.say)
    PledgeCommands(frame, navigation)
    _connect_sheets(frame, navigation)
    files = FileCommands(frame, navigation)
    settings = SettingsCommands(frame, navigation, store)
    settings.examples_wanted.connect(files.take_in_examples)
    HelpCommands(frame, store.settings.language, store.folder)
    TrashCommands(frame, workspace)
    Closing(frame, workspace, store)
    _begin(navigation, settings, store)
    return navigation


def _connect_sheets(frame: Frame, navigation: Navigation) -> None:
    sheets = SheetCommands(frame, navigation.workspace)
    ManySheets(frame, navigation)
    navigation.view.header.preview_wanted.connect(sheets.preview)
    navigation.view.preview_wanted.connect(sheets.preview)
    navigation.view.export_wanted.connect(sheets.save_pdf)
    navigation.view.print_wanted.connect(sheets.print)


def _begin(navigation: Navigation, settings: SettingsCommands, store: SettingsStore) -> None:
    if navigation.lines.of(store.settings.municipality):
        navigation.choose(store.settings.municipality)
        navigation.municipalities.list.setFocus()
    else:
        navigation.municipalities.search.setFocus()
    if not store.settings.name:
        QTimer.singleShot(0, settings.welcome)
