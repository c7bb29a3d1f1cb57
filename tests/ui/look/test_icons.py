import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QPushButton

from medlofte_desktop.resource_files import resource
from medlofte_desktop.ui.look.colors import DARK, LIGHT
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.look.theme import apply_theme, current_colors

NAMES = sorted(file.stem for file in resource("icons").glob("*.svg"))


def inks(drawn: QIcon, side: int = 48, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    """The colours of the pixels that are wholly covered."""
    image = drawn.pixmap(QSize(side, side), 1.0, mode).toImage()
    pixels = [QColor(image.pixelColor(x, y)) for x in range(image.width()) for y in range(image.height())]
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_each_icon_draws_lines_in_the_colour_of_text(dressed, name):
    assert inks(icon(name)) == {LIGHT.text}


def test_an_icon_already_given_away_follows_the_theme(dressed, qtbot):
    button = QPushButton(icon("plus"), "")
    qtbot.addWidget(button)
    apply_theme(dressed, "dark")
    assert inks(button.icon()) == {DARK.text}


def test_an_icon_of_a_disabled_button_is_quiet(dressed):
    assert inks(icon("print"), mode=QIcon.Mode.Disabled) == {current_colors().disabled}


def test_a_tone_colours_an_icon(dressed):
    assert inks(icon("warning", "warning")) == {LIGHT.warning}
    assert inks(icon("plus", "on_accent")) == {LIGHT.on_accent}


def test_an_icon_is_sharp_on_a_dense_screen(dressed):
    drawn = icon("search").pixmap(QSize(16, 16), 2.0)
    assert drawn.size() == QSize(32, 32)
    assert drawn.devicePixelRatio() == 2.0


def test_icons_outlive_the_names_that_held_them(dressed, qtbot):
    icon.cache_clear()
    buttons = [QPushButton(icon(name), "") for name in NAMES]
    icon.cache_clear()
    gc.collect()
    for button in buttons:
        qtbot.addWidget(button)
        button.grab()
    assert inks(buttons[0].icon()) == {LIGHT.text}


def test_an_icon_that_is_not_drawn_is_said_at_once():
    with pytest.raises(FileNotFoundError):
        icon("unicorn")
