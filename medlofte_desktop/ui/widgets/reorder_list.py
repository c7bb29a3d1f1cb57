"""A list whose lines a person puts in order by dragging or with Alt+Up and Alt+Down; the owner carries the wish out."""

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QListView, QWidget

from medlofte_desktop.ui.look.theme import current_colors

_DRAGGED = "application/x-medlofte-line"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The wish that the line in row `source` of `origin` shall stand in row `target` of the list that tells it.

    Within one list, `target` is the line's row when it has been moved; from another list, the row it shall get.
    """

    origin: QListView
    source: int
    target: int


class ReorderList(QListView):
    """`moved` and `received` carry a Move. The model needs no drag-and-drop of its own and is never changed here."""

    moved = Signal(object)
    received = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._takes_from: list[QListView] = []
        self._pressed_at = QPoint()
        self._gap: int | None = None
        self.setAcceptDrops(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    def take_from(self, other: QListView) -> None:
        """Accept lines dragged here from another list too; they arrive as `received`."""
        self._takes_from.append(other)

    def gap_at(self, place: QPoint) -> int:
        """The gap between lines nearest to `place` in the viewport: 0 is before the first line."""
        index = self.indexAt(place)
        if not index.isValid():
            return self.model().rowCount(self.rootIndex()) if place.y() > 0 else 0
        return index.row() + (place.y() > self.visualRect(index).center().y())

    def _wish(self, source: int, target: int) -> None:
        if source != target and 0 <= target < self.model().rowCount(self.rootIndex()):
            self.moved.emit(Move(origin=self, source=source, target=target))

    def _origin(self, event: QDropEvent) -> QListView | None:
        """The list whose line is dragged here, where it may be dropped."""
        origin = event.source()
        is_ours = origin is self or origin in self._takes_from
        return origin if is_ours and event.mimeData().hasFormat(_DRAGGED) and isinstance(origin, QListView) else None

    def _show_gap(self, gap: int | None) -> None:
        self._gap = gap
        self.viewport().update()

    def _begin_drag(self, row: int) -> None:
        carried = QMimeData()
        carried.setData(_DRAGGED, str(row).encode())
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.setPixmap(self.viewport().grab(self.visualRect(self.model().index(row, 0, self.rootIndex()))))
        drag.exec(Qt.DropAction.MoveAction)

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step is None or held != Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif self.currentIndex().isValid():
            self._wish(self.currentIndex().row(), self.currentIndex().row() + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        pressed = self.indexAt(self._pressed_at)
        is_far = (place - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if event.buttons() == Qt.MouseButton.LeftButton and is_far and pressed.isValid():
            self._begin_drag(pressed.row())
        elif not event.buttons():
            super().mouseMoveEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(self._origin(event) is not None)
        if event.isAccepted():
            self._show_gap(self.gap_at(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_gap(None)
        origin, gap = self._origin(event), self.gap_at(event.position().toPoint())
        if origin is None:
            return
        event.acceptProposedAction()
        source = int(event.mimeData().data(_DRAGGED).toStdString())
        if origin is self:
            self._wish(source, gap - (gap > source))
        else:
            self.received.emit(Move(origin=origin, source=source, target=gap))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is not None:
            painter = QPainter(self.viewport())
            painter.fillRect(self._gap_rect(self._gap), QColor(current_colors().accent))

    def _gap_rect(self, gap: int) -> QRect:
        lines = self.model().rowCount(self.rootIndex())
        line = self.visualRect(self.model().index(min(gap, lines - 1), 0, self.rootIndex()))
        top = line.top() if gap < lines else line.bottom()
        return QRect(2, max(0, min(top - 1, self.viewport().height() - 2)), self.viewport().width() - 4, 2)
