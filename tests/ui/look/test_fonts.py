import pytest
from PySide6.QtGui import QFont, QFontInfo

from medlofte_desktop.ui.look.fonts import load_ui_font


@pytest.fixture
def own_font(qapp):
    before = qapp.font()
    yield qapp
    qapp.setFont(before)


def test_the_shipped_font_stands_in_where_the_computer_has_none_for_reading(own_font):
    own_font.setFont(QFont("Sans Serif", 9))
    assert QFontInfo(load_ui_font(own_font)).family().startswith("Medlofte")


def test_the_computers_own_font_for_reading_is_kept_with_its_size(own_font):
    own_font.setFont(QFont("Segoe UI", 13))
    font = load_ui_font(own_font)
    assert font.family() == "Segoe UI"
    assert font.pointSizeF() == 13


def test_small_system_text_is_raised_to_what_can_be_read(own_font):
    own_font.setFont(QFont("Segoe UI", 7))
    assert load_ui_font(own_font).pointSizeF() == 10
