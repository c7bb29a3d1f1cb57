"""Surfaces: a card that can be chosen, a panel with a ground of its own, and the line that parts one from another."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class Card(QFrame):
    """A rounded surface. One that `is_choosable` takes focus; a click, Enter or Space emits `picked`."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_choosable: bool = False) -> None:
        super().__init__(parent)
        self._is_choosable = is_choosable
        self._is_chosen = False
        if is_choosable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(3)

    def add(self, widget: QWidget) -> None:
        """Place a widget under what the card already has."""
        self.rows().addWidget(widget)

    def rows(self) -> QVBoxLayout:
        """The card's own layout, top to bottom."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        return layout

    def is_chosen(self) -> bool:
        """Whether this is the card the form beside shows."""
        return self._is_chosen

    def set_chosen(self, is_chosen: bool) -> None:  # noqa: FBT001  # a setter in Qt's manner
        """Draw the accent frame round the card, or take it away."""
        self._is_chosen = is_chosen
        self._mark("chosen", is_chosen)

    def _mark(self, name: str, is_on: bool) -> None:  # noqa: FBT001
        if bool(self.property(name)) != is_on:
            self.setProperty(name, is_on)
            self.style().unpolish(self)
            self.style().polish(self)

    # Qt's overrides

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._mark("hovered", self._is_choosable)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mark("hovered", False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_inside = self.rect().contains(event.position().toPoint())
        if self._is_choosable and is_inside and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_choosable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit()
        else:
            super().keyPressEvent(event)


class Panel(QFrame):
    """A part of the window on its own ground: "side" for the lists, "surface" for paper-like parts."""

    def __init__(self, ground: Literal["side", "surface", "window"] = "side", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", ground)


class Line(QFrame):
    """A thin line from side to side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "line")
        self.setFixedHeight(1)
