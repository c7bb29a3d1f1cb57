"""The main window as it first opens: the names of the municipalities, and nothing that takes time to import.

What else is in it is put there by `frame`, after the first picture.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStringListModel, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QListView, QMainWindow

SIZE = (1280, 720)
WAITING_WIDTH = 270


class MainWindow(QMainWindow):
    """`painted` comes once, after the first picture. `may_close` is asked before the window closes, and `closed`
    comes when it does; where it was is then written to `memory`. `replaced` comes when the database behind the window
    holds something else, with what is to be said of it, and `damaged` when it has been found damaged: both ask for the
    window to be made anew. `file_wanted` comes when somebody opens the program with a file, which then stands among
    those that are `wanted`."""

    painted = Signal()
    closed = Signal()
    replaced = Signal(str)
    damaged = Signal()
    file_wanted = Signal()

    def __init__(self, names: Sequence[str], memory: QSettings) -> None:
        super().__init__()
        self.memory = memory
        self.may_close: Callable[[], bool] = _always
        self.wanted: list[Path] = []
        self._is_painted = False
        self._names = QStringListModel(names)
        waiting = QListView()
        waiting.setModel(self._names)
        waiting.setUniformItemSizes(True)
        waiting.setMaximumWidth(WAITING_WIDTH)
        self.setCentralWidget(waiting)
        self.setWindowTitle("Medlöfte")
        self.resize(*SIZE)
        self.restoreGeometry(bytes_in(memory.value("geometry")))

    def come_forward(self) -> None:
        """Raise the window: somebody started the program again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def open_file(self, path: Path) -> None:
        """Let a file be opened as soon as that can be."""
        self.wanted.append(path)
        self.file_wanted.emit()

    # Qt's overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.memory.setValue("geometry", self.saveGeometry())
        self.closed.emit()
        self.memory.sync()
        super().closeEvent(event)


def bytes_in(value: object) -> QByteArray:
    """What QSettings remembered, or nothing."""
    return value if isinstance(value, QByteArray) else QByteArray()


def _always() -> bool:
    return True
