"""A card that can be taken with the mouse and carried somewhere; a click alone only gives it focus."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame

from medlofte_desktop.ui.widgets.card import Card

PERSON = "application/x-medlofte-person"


class CarriedCard(Card):
    """What is carried is the id of the card's record; subclasses may add forms that other programs take.

    One that `is_fixed` stays where it is: somebody is writing in it.
    """

    def __init__(self) -> None:
        super().__init__(is_choosable=True)
        self.record_id = ""
        self.is_fixed = False
        self._pressed_at: QPoint | None = None

    def carried(self) -> QMimeData:
        """What a drag of this card carries."""
        data = QMimeData()
        data.setData(PERSON, self.record_id.encode())
        return data

    def _carry(self, at: QPoint) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.carried())
        drag.setPixmap(self.grab())
        drag.setHotSpot(at)
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)

    # Qt's overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if is_left else None
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place, pressed = event.position().toPoint(), self._pressed_at
        if pressed is None or self.is_fixed:
            return
        if (place - pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self._carry(pressed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        QFrame.mouseReleaseEvent(self, event)  # not Card's: there a click would already choose

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit()
