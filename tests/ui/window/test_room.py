"""Does the window have room for what it shows, on the smallest laptop and with large text, and is all of it named?"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QWidget,
)
from screens import assembled, dialogs, fill, pages

from medlofte_desktop.services.desk import Desk
from medlofte_desktop.ui.look.theme import apply_theme
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.widgets.buttons import LinkButton
from medlofte_desktop.ui.window.main_window import MainWindow
from medlofte_desktop.ui.window.navigation import Navigation

LAPTOP = QSize(1366, 768)
INSIDE = QSize(1366, 700)  # of a laptop's screen, what is left inside a window's frame
HARMLESS = ("", "Close", "Stäng", "Cancel", "Avbryt")
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)

Window = tuple[MainWindow, Navigation, SettingsStore]
Kind = TypeVar("Kind", bound=QWidget)
Open = Callable[[float], Window]


@pytest.fixture
def open_with(qapp: QApplication, desk: Desk, tmp_path: Path) -> Iterator[Open]:
    """The assembled window on a laptop, with text of a size."""
    opened: list[MainWindow] = []

    def open_window(text_scale: float) -> Window:
        apply_theme(qapp, "light", text_scale)
        pledge = fill(desk, tmp_path).pledge.id
        window, navigation, store = assembled(desk, tmp_path)
        opened.append(window)
        window.resize(LAPTOP)
        window.show()
        navigation.open_pledge(pledge)
        return window, navigation, store

    yield open_window
    for window in opened:
        window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    apply_theme(qapp, "light")


def test_nothing_on_a_laptop_must_be_scrolled_aside(open_with: Open) -> None:
    window, navigation, _ = open_with(1)
    for page in pages(navigation):
        QApplication.processEvents()
        assert not [bar for bar in shown(window, QScrollBar) if is_across(bar)], page


@pytest.mark.parametrize("text_scale", [1, 1.5, 2])
def test_the_window_fits_a_laptop_whatever_the_size_of_text(open_with: Open, text_scale: float) -> None:
    window, navigation, _ = open_with(text_scale)
    for page in pages(navigation):
        QApplication.processEvents()
        assert fits(window.minimumSizeHint(), LAPTOP), page


def test_every_dialog_opens_within_a_laptop_with_large_text(open_with: Open) -> None:
    for dialog in dialogs(*open_with(1.5)):
        dialog.show()
        assert fits(dialog.size(), INSIDE), dialog
        dialog.close()


def test_the_next_step_stands_last_in_a_dialog(open_with: Open) -> None:
    for dialog in dialogs(*open_with(1)):
        dialog.show()
        primary = [one for one in dialog.findChildren(QAbstractButton) if type(one).__name__ == "PrimaryButton"]
        for button in primary:
            beside = [one for one in shown(dialog, QAbstractButton) if abs(top(one) - top(button)) < 4]
            assert left(button) == max(map(left, beside)), dialog
        dialog.close()


def test_all_that_can_be_used_says_what_it_is(open_with: Open) -> None:
    window, navigation, store = open_with(1)
    for page in pages(navigation):
        assert not nameless(window), page
    for dialog in dialogs(window, navigation, store):
        dialog.show()
        assert not nameless(dialog), dialog
        dialog.close()


def nameless(window: QWidget) -> list[QWidget]:
    used = (one for kind in CONTROLS for one in shown(window, kind) if one.focusPolicy() != Qt.FocusPolicy.NoFocus)
    return [one for one in used if not (one.accessibleName() or one.focusProxy() or words_on(one))]


def words_on(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_enter_in_a_dialog_presses_what_is_marked_for_it_or_closes(open_with: Open) -> None:
    for dialog in dialogs(*open_with(1)):
        buttons = dialog.findChildren(QPushButton)
        marked = {one for one in buttons if one.isDefault()}
        dialog.show()
        pressed = {one for one in buttons if one.isDefault()} - marked  # hidden ones too: they show when there is cause
        changing = [one.text() for one in pressed if one.text() not in HARMLESS and not isinstance(one, LinkButton)]
        assert not changing, dialog
        dialog.close()


def shown(window: QWidget, kind: type[Kind]) -> list[Kind]:
    return [one for one in window.findChildren(kind) if one.isVisible()]


def is_across(bar: QScrollBar) -> bool:
    return bar.orientation() == Qt.Orientation.Horizontal and bar.maximum() > bar.minimum()


def fits(size: QSize, room: QSize) -> bool:
    return size.width() <= room.width() and size.height() <= room.height()


def left(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), widget.rect().topLeft()).x()


def top(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), widget.rect().topLeft()).y()
