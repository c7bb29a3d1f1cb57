"""Widgets shown as a person sees them, for tests that click and type."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


def exposed(widget: W, qtbot: QtBot, width: int = 820, height: int = 700) -> W:
    """The widget, shown in a window of its own and of some size."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget
