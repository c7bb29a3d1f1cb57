import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from medlofte_desktop.ui.look.colors import DARK, LIGHT
from medlofte_desktop.ui.look.stylesheet import stylesheet
from medlofte_desktop.ui.look.theme import apply_theme, current_colors, theme
from medlofte_desktop.ui.widgets.labels import Heading


def test_dark_reaches_palette_delegates_and_listeners(dressed, qtbot):
    with qtbot.waitSignal(theme(dressed).changed):
        apply_theme(dressed, "dark")
    assert current_colors() is DARK
    assert dressed.palette().color(QPalette.ColorRole.Window).name() == DARK.window


def test_a_label_already_shown_is_repainted_in_the_other_colours(dressed, qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    label.show()
    apply_theme(dressed, "dark")
    assert label.grab().toImage().pixelColor(1, 1).name() == DARK.window


def test_system_is_light_where_the_system_says_nothing(dressed):
    apply_theme(dressed, "system")
    assert dressed.styleHints().colorScheme() == Qt.ColorScheme.Unknown
    assert current_colors() is LIGHT


def test_a_change_of_the_system_is_followed_only_when_asked_to(dressed, qtbot):
    apply_theme(dressed, "system")
    with qtbot.waitSignal(theme(dressed).changed):
        dressed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    apply_theme(dressed, "light")
    with qtbot.assertNotEmitted(theme(dressed).changed):
        dressed.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_text_is_scaled_from_the_systems_size_and_never_twice(dressed):
    one = dressed.font().pointSizeF()
    apply_theme(dressed, "light", 1.5)
    apply_theme(dressed, "light", 1.5)
    assert dressed.font().pointSizeF() == pytest.approx(1.5 * one)
    apply_theme(dressed, "light")
    assert dressed.font().pointSizeF() == pytest.approx(one)


def test_text_is_never_smaller_than_can_be_read(dressed):
    assert dressed.font().pointSizeF() >= 10


def test_headings_already_shown_grow_with_the_text(dressed, qtbot):
    heading = Heading("Vännäs kommun")
    qtbot.addWidget(heading)
    heading.show()
    before = heading.sizeHint().height()
    apply_theme(dressed, "light", 2.0)
    assert heading.sizeHint().height() > 1.7 * before


def test_every_name_in_the_style_sheet_is_filled_in():
    assert "@" not in stylesheet(DARK, 11)
    assert DARK.accent in stylesheet(DARK, 11)


def test_qt_reads_the_whole_style_sheet(dressed, qtbot, qtlog):
    label = QLabel("text")
    qtbot.addWidget(label)
    label.show()
    assert not [record for record in qtlog.records if "parse" in record.message]
