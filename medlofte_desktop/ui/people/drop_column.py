"""A column of cards on which cards can be dropped, with a line where the dropped one will stand."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.ui.look.theme import current_colors
from medlofte_desktop.ui.people.carried_card import PERSON
from medlofte_desktop.ui.people.person_card import PersonCard
from medlofte_desktop.ui.people.wishes import Drop

_GAP = 8


class DropColumn(QWidget):
    """`dropped` carries a Drop; whether anything comes of it is for others to say."""

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[PersonCard] = []
        self._gap: int | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 3, 0, 3)
        self.column.setSpacing(_GAP)
        self.setAcceptDrops(True)

    def place_at(self, height: int, record: str) -> int:
        """The place a person would get who is dropped at a height, counted without that person."""
        return sum(height > card.geometry().center().y() for card in self.cards if card.record_id != record)

    def _show_gap(self, height: int | None) -> None:
        self._gap = height
        self.update()

    def _gap_height(self, at: QPoint) -> int:
        above = [card.geometry().bottom() for card in self.cards if at.y() > card.geometry().center().y()]
        return above[-1] + _GAP // 2 if above else 1

    # Qt's overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(PERSON))
        if event.isAccepted():
            self._show_gap(self._gap_height(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_gap(None)
        record = bytes(event.mimeData().data(PERSON).data()).decode(errors="replace")
        if record:
            event.acceptProposedAction()
            self.dropped.emit(Drop(record, self.place_at(event.position().toPoint().y(), record)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._gap is not None:
            QPainter(self).fillRect(0, self._gap - 1, self.width(), 2, QColor(current_colors().accent))
