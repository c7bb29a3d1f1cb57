import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from medlofte_desktop import __version__
from medlofte_desktop.ui.help.about import AboutDialog
from medlofte_desktop.ui.help.commands import HelpCommands
from medlofte_desktop.ui.help.shortcuts import ShortcutsDialog, menu_groups
from medlofte_desktop.ui.look.theme import apply_theme
from medlofte_desktop.ui.municipalities.panel import MunicipalityPanel
from medlofte_desktop.ui.window.actions import fill_menus
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.main_window import MainWindow


@pytest.fixture
def bar(qtbot):
    bar = QMainWindow()
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def menus(bar):
    """Name → menu item, as in the window."""
    return fill_menus(bar)


def test_shortcuts_stand_under_the_menu_they_are_in(menus) -> None:
    groups = {group.title: group.shortcuts for group in menu_groups(menus.values())}
    assert list(groups) == ["Arkiv", "Redigera", "Visa", "Underskrift", "Hjälp"]
    assert ("Importera löftesfil", "Ctrl+O") in [(one.what, one.keys) for one in groups["Arkiv"]]


def test_a_changed_shortcut_is_listed_as_it_is_now(menus) -> None:
    menus["save"].setShortcut("Ctrl+Shift+S")
    keys = [one.keys for group in menu_groups(menus.values()) for one in group.shortcuts]
    assert "Ctrl+Shift+S" in keys


def test_every_shortcut_is_in_the_list_and_read_aloud(qtbot, menus, qtmodeltester) -> None:
    dialog = ShortcutsDialog(menus.values())
    qtbot.addWidget(dialog)
    model = dialog.model
    tops = [model.item(row) for row in range(model.rowCount())]
    rows = [top.child(row) for top in tops for row in range(top.rowCount())]
    spoken = [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    assert "Flytta upp eller ned: Alt+Up, Alt+Down" in spoken
    assert sum(not action.shortcut().isEmpty() for action in menus.values()) <= len(spoken)
    qtmodeltester.check(model)


def test_about_tells_versions_licences_and_where_the_data_lies(qtbot, tmp_path: Path) -> None:
    dialog = AboutDialog(tmp_path)
    qtbot.addWidget(dialog)
    facts = dict(dialog.facts())
    assert facts["Version"] == __version__
    assert facts["SQLite"] == sqlite3.sqlite_version
    assert facts["SQLAlchemy"].startswith("2.")
    for licence in ("EUPL-1.2", "Open Font License", "CC0"):
        assert licence in facts["Licens"]
    assert dialog.path.text() == str(tmp_path)
    assert dialog.path.isReadOnly()


def test_all_of_it_can_be_copied(qtbot, tmp_path: Path) -> None:
    dialog = AboutDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    assert str(tmp_path) in copied
    assert __version__ in copied
    assert dialog.copied.isVisible()


@pytest.mark.parametrize(("kind", "given"), [(AboutDialog, Path("/home/anneli/Medlofte")), (ShortcutsDialog, ())])
def test_they_fit_a_small_screen_with_large_text(qtbot, qapp, kind, given) -> None:
    apply_theme(qapp, "light", 1.5)
    dialog = kind(given)
    qtbot.addWidget(dialog)
    dialog.show()
    size = dialog.size()
    apply_theme(qapp, "light")
    assert size.width() <= 1366
    assert size.height() <= 720


def test_the_menu_opens_help_beside_the_window(qtbot, tmp_path: Path) -> None:
    window = MainWindow([], QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    panel = MunicipalityPanel("")
    frame = Frame(window, panel, QWidget(), QWidget())
    commands = HelpCommands(frame, "sv", tmp_path)
    window.show()
    window.activateWindow()
    frame.search()
    qtbot.waitUntil(panel.search.hasFocus)
    frame.actions["help"].trigger()
    assert commands.help is not None
    assert commands.help.page_name() == "municipalities"
    assert not commands.help.isModal()
    window.close()
    assert not commands.help.isVisible()
