"""The program as it is dressed when it starts; put back after each test."""

import pytest

from medlofte_desktop.ui.look.theme import apply_theme


@pytest.fixture
def dressed(qapp):
    apply_theme(qapp, "light")
    yield qapp
    apply_theme(qapp, "light")
