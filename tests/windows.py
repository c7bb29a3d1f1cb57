"""The window as the program puts it together, and hands that type, press and click in it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from medlofte_desktop.domain.registers import read_municipalities, read_police_districts
from medlofte_desktop.domain.text import swedish_order
from medlofte_desktop.paths import Profile
from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.settings import Settings, read_settings, write_settings
from medlofte_desktop.ui.pledge.page import Page
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.window.assembly import assemble
from medlofte_desktop.ui.window.main_window import MainWindow

Key = Qt.Key
NO, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class Opened:
    """A running window with its desk."""

    def __init__(self, profile: Profile, desk: Desk) -> None:
        municipalities = read_municipalities(resource_text("municipalities.csv"))
        names = sorted((one.name for one in municipalities), key=swedish_order)
        self.desk = desk
        self.store = SettingsStore(profile.settings, read_settings(profile.settings))
        self.window = MainWindow(names, QSettings(str(profile.window), QSettings.Format.IniFormat))
        self.window.resize(1366, 768)
        self.window.show()
        self.come_forward()
        self.navigation = assemble(self.window, desk, municipalities, self.store)
        self.workspace = self.navigation.workspace
        self.list = self.navigation.municipalities
        self.contacts = self.navigation.contacts
        for _turn in range(12):  # the menus are connected one subject a turn
            QApplication.processEvents()

    def come_forward(self) -> None:
        """Be the window that keys go to."""
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)

    def turn_to(self, page: str) -> Page:
        """Click the tab with that name; the page comes back."""
        tabs, pages = self.navigation.view.tabs, self.navigation.view.pages
        number = [tabs.tabText(one) for one in range(tabs.count())].index(page)
        click(tabs, tabs.tabRect(number).center())
        shown = pages.currentWidget()
        assert isinstance(shown, Page)
        return shown

    def action(self, name: str) -> QAction:
        """A menu item."""
        found = self.window.findChild(QAction, name)
        assert isinstance(found, QAction)
        return found

    def said(self) -> str:
        """What the status bar says."""
        return " ".join(label.text() for label in self.window.statusBar().findChildren(QWidget) if _is_said(label))


def _is_said(widget: QWidget) -> bool:
    return hasattr(widget, "shown_text") and widget.isVisible()


@contextmanager
def opened(folder: Path, settings: Settings | None = None) -> Iterator[Opened]:
    """The window of a profile, closed again after."""
    profile = Profile(folder)
    profile.make()
    if settings:
        write_settings(profile.settings, settings)
    municipalities = read_municipalities(resource_text("municipalities.csv"))
    districts = read_police_districts(resource_text("police_districts.json"), municipalities)
    writer = read_settings(profile.settings).writer
    desk = open_desk(profile.database, writer=writer, municipalities=municipalities, districts=districts)
    running = Opened(profile, desk)
    try:
        yield running
    finally:
        running.window.may_close = _yes  # whatever a test has left half typed
        running.window.close()
        running.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        desk.database.close()


def _yes() -> bool:
    return True


def focused() -> QWidget:
    """Where the cursor is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def write(text: str) -> None:
    """Type letters where the cursor is; QTest.keyClicks aborts the process at ö."""
    for letter in text:
        widget = focused()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, Key.Key_unknown, NO, letter))
    QApplication.processEvents()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NO, times: int = 1) -> None:
    """Press a key where the cursor is; one that means nothing to an open list of suggestions closes it."""
    for _time in range(times):
        window, popup = focused().window(), QApplication.activePopupWidget()
        if popup and key not in _IN_POPUPS:
            popup.hide()
            _come_back(window)
        QTest.keyClick(QApplication.activePopupWidget() or focused(), key, modifiers)
        _come_back(window)


_IN_POPUPS = (Key.Key_Up, Key.Key_Down, Key.Key_Return, Key.Key_Enter, Key.Key_Escape)


def _come_back(window: QWidget) -> None:
    """A display that is not there forgets which window was active when a popup closes."""
    QApplication.processEvents()
    if isValid(window) and window.isVisible() and not QApplication.activePopupWidget():
        window.activateWindow()
        QApplication.processEvents()


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click in a widget, in its middle if nothing else is said."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NO, place or widget.rect().center())
    QApplication.processEvents()


def when_asked(do: Callable[[QDialog], object], tries: int = 300) -> None:
    """Do something in the dialog that what comes next opens; then it is closed, if it still stands."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog) and dialog.isActiveWindow() and QApplication.focusWidget():
        try:
            do(dialog)
        finally:
            if isValid(dialog) and dialog.isVisible():
                dialog.reject()
    elif tries:
        QTimer.singleShot(10, lambda: when_asked(do, tries - 1))
