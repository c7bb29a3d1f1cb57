"""Puts the window together once there is a desk: panels, navigation and what every menu item does."""

from collections.abc import Iterable

from medlofte_desktop.domain.municipality import Municipality
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.ui.contacts.panel import ContactPanel
from medlofte_desktop.ui.pledge.view import PledgeView
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.sheets.commands import SheetCommands
from medlofte_desktop.ui.sheets.many import ManySheets
from medlofte_desktop.ui.window.commands import PledgeCommands
from medlofte_desktop.ui.window.main_window import MainWindow
from medlofte_desktop.ui.window.navigation import Navigation
from medlofte_desktop.ui.workspace import Workspace


def assemble(
    window: MainWindow, desk: Desk, municipalities: Iterable[Municipality], store: SettingsStore
) -> Navigation:
    """Fill the window, and open what was last open."""
    workspace = Workspace(desk, {municipality.code: municipality for municipality in municipalities}, window)
    view = PledgeView(workspace)
    contacts = ContactPanel(workspace)
    window.attach(view, contacts)
    navigation = Navigation(workspace, window.municipalities, view, contacts)
    PledgeCommands(window, navigation)
    sheets = SheetCommands(window, workspace)
    view.header.preview_wanted.connect(sheets.preview)
    ManySheets(window, navigation)
    return navigation
