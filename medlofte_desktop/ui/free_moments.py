"""Waiting for a moment in which no dialog and no menu stands in the way."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication


class FreeMoments(QObject):
    """Does what waits, one thing in each free moment; `is_free` may ask for more of one."""

    def __init__(self, parent: QObject, milliseconds: int, is_free: Callable[[], bool] = lambda: True) -> None:
        super().__init__(parent)
        self._is_free = is_free
        self._waiting: list[Callable[[], None]] = []
        self._again = QTimer(self, interval=milliseconds)
        self._again.timeout.connect(self._do_next)

    def do(self, thing: Callable[[], None]) -> None:
        """Do a thing as soon as that can be, after those that wait already."""
        self._waiting.append(thing)
        self._again.start()

    def stop(self) -> None:
        """Do nothing more."""
        self._again.stop()

    def _do_next(self) -> None:
        if QApplication.activeModalWidget() or QApplication.activePopupWidget() or not self._is_free():
            return
        thing = self._waiting.pop(0)
        if not self._waiting:
            self._again.stop()
        thing()
