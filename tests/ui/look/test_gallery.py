"""All parts in one window, grabbed: nothing is blank, whatever theme and size."""

import importlib.util
from pathlib import Path

import pytest

from medlofte_desktop.ui.look.colors import DARK, LIGHT
from medlofte_desktop.ui.look.theme import apply_theme

_spec = importlib.util.spec_from_file_location("gallery", Path(__file__).with_name("gallery.py"))
_gallery = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_gallery)


@pytest.mark.parametrize(("name", "colors"), [("light", LIGHT), ("dark", DARK)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_all_parts_together_wear_the_theme(dressed, qtbot, name, colors, scale):
    apply_theme(dressed, name, scale)
    window = _gallery.gallery()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    image = window.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert {colors.window, colors.side, colors.surface, colors.accent, colors.text} <= seen
