"""A list whose lines a person puts in order by dragging or with Alt+Up and Alt+Down; the owner carries the wish out."""

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QRect, Qt, Signal
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
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QListView, QWidget

from medlofte_desktop.ui.look.theme import current_colors

_DRAGGED = "application/x-medlofte-line"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The wish that the line in row `source` shall stand in row `target`: its row when it has been moved."""

    source: int
    target: int


class ReorderList(QListView):
    """`moved` carries a Move. The model needs no drag-and-drop of its own and is never changed here."""

    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap: int | None = None
        self.setAcceptDrops(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    def _wish(self, source: int, target: int) -> None:
        if source != target and 0 <= target < self.model().rowCount(self.rootIndex()):
            self.moved.emit(Move(source=source, target=target))

    def _is_own(self, event: QDropEvent) -> bool:
        """Whether it is one of the list's own lines that is dragged."""
        return event.source() is self and event.mimeData().hasFormat(_DRAGGED)

    def _show_gap(self, gap: int | None) -> None:
        self._gap = gap
        self.viewport().update()

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step is None or held != Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif self.currentIndex().isValid():
            self._wish(self.currentIndex().row(), self.currentIndex().row() + step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag without the model's leave, and without Qt's selection of the lines that are dragged across."""
        pressed_at = event.point(0).pressPosition().toPoint()
        is_far = (event.position().toPoint() - pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if event.buttons() == Qt.MouseButton.LeftButton and is_far and self.indexAt(pressed_at).isValid():
            _drag(self, self.indexAt(pressed_at))
        elif not event.buttons():
            super().mouseMoveEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(self._is_own(event))
        if event.isAccepted():
            self._show_gap(gap_at(self, event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_gap(None)
        if self._is_own(event):
            event.acceptProposedAction()
            source, gap = int(event.mimeData().data(_DRAGGED).toStdString()), gap_at(self, event.position().toPoint())
            self._wish(source, gap - (gap > source))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()  # lines measured before the style sheet came are too low

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is not None:
            painter = QPainter(self.viewport())
            painter.fillRect(_gap_rect(self, self._gap), QColor(current_colors().accent))


def gap_at(view: QListView, place: QPoint) -> int:
    """The gap between lines nearest to `place` in the viewport: 0 is before the first line."""
    index = view.indexAt(place)
    if not index.isValid():
        return view.model().rowCount(view.rootIndex()) if place.y() > 0 else 0
    return index.row() + (place.y() > view.visualRect(index).center().y())


def _gap_rect(view: QListView, gap: int) -> QRect:
    lines = view.model().rowCount(view.rootIndex())
    line = view.visualRect(view.model().index(min(gap, lines - 1), 0, view.rootIndex()))
    top = line.top() if gap < lines else line.bottom()
    return QRect(2, max(0, min(top - 1, view.viewport().height() - 2)), view.viewport().width() - 4, 2)


def _drag(view: QListView, index: QModelIndex) -> None:
    carried = QMimeData()
    carried.setData(_DRAGGED, str(index.row()).encode())
    drag = QDrag(view)
    drag.setMimeData(carried)
    drag.setPixmap(view.viewport().grab(view.visualRect(index)))
    drag.exec(Qt.DropAction.MoveAction)
