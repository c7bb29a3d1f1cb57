import pytest
from PySide6.QtGui import QPalette

from medlofte_desktop.ui.look.colors import DARK, LIGHT, contrast, palette

GROUNDS = ("window", "side", "surface", "hover")
INKS = ("text", "muted", "accent", "good", "warning", "bad")
PAIRS = [
    *((ink, ground) for ink in INKS for ground in GROUNDS),
    *((tone, f"{tone}_soft") for tone in ("accent", "good", "warning", "bad")),
    ("muted", "neutral_soft"),
    ("text", "accent_soft"),
    ("muted", "accent_soft"),
    ("text", "pressed"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
]
BOTH = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_text_can_be_read_on_every_ground_it_meets(colors, ink, ground):
    assert contrast(getattr(colors, ink), getattr(colors, ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("ground", ["window", "side", "surface"])
def test_the_frame_of_a_field_and_the_mark_of_focus_can_be_seen(colors, ground):
    assert contrast(colors.accent, getattr(colors, ground)) >= 3
    if ground == "surface" or not colors.is_dark:
        assert contrast(colors.field_line, colors.surface) >= 3


def test_contrast_is_reckoned_as_wcag_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@BOTH
@pytest.mark.parametrize("tone", ["neutral", "accent", "good", "warning", "bad"])
def test_the_words_of_a_pill_can_be_read_on_its_ground(colors, tone):
    assert contrast(colors.ink(tone).name(), colors.soft(tone).name()) >= 4.5


@BOTH
def test_what_no_style_sheet_reaches_is_painted_in_the_same_colours(colors):
    made = palette(colors)
    assert made.color(QPalette.ColorRole.WindowText).name() == colors.text
    assert made.color(QPalette.ColorRole.Window).name() == colors.window
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == colors.disabled
