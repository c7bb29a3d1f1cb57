"""A widget in a window of its own, shown and in focus."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.ui.look.theme import apply_theme


@pytest.fixture
def stand(qtbot, qapp):
    """Show a widget above a button to tab to; returns the widget with focus."""
    apply_theme(qapp, "light")
    windows = []  # qtbot holds them weakly

    def show(widget: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        layout.addWidget(widget)
        layout.addWidget(QPushButton("Nästa"))
        window.resize(400, 300)
        window.show()
        window.activateWindow()
        widget.setFocus()
        QApplication.processEvents()
        return widget

    return show


@pytest.fixture
def heard():
    """Collect what a signal says, in order."""

    def listen(signal):
        said = []
        signal.connect(lambda *values: said.append(values[0] if values else None))
        return said

    return listen


@pytest.fixture
def wheel(qapp):
    """Roll the wheel one notch over a widget; tells whether the widget took it."""

    def roll(widget: QWidget) -> bool:
        place = QPointF(5, 5)
        event = QWheelEvent(
            place,
            widget.mapToGlobal(place),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        event.ignore()
        qapp.sendEvent(widget, event)
        return event.isAccepted()

    return roll
