"""Work in a dialog that one waits for: its progress, and what rests meanwhile."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from medlofte_desktop.ui.background import Work
from medlofte_desktop.ui.backups.turns import Turns
from medlofte_desktop.ui.widgets.progress_line import ProgressLine


class Waiting(QObject):
    """`done` and `failed` come as from a Background, when what rested can be used again."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, progress: ProgressLine, resting: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._progress = progress
        self._resting = resting
        self._turns = Turns(self)
        self._turns.done.connect(self._finish)
        self._turns.failed.connect(self._fail)
        progress.cancelled.connect(self._turns.cancel)

    def is_busy(self) -> bool:
        return self._turns.is_busy()

    def start(self, words: str, work: Work) -> None:
        """Begin, and say what is being done."""
        self._progress.begin(words)
        self._rest(is_over=False)
        self._turns.start(work)

    def stop(self) -> None:
        """Stop, and wait for it; nothing is heard of it any more."""
        self._turns.stop()

    def _finish(self, result: object) -> None:
        self._rest(is_over=True)
        self.done.emit(result)

    def _fail(self, error: object) -> None:
        self._rest(is_over=True)
        self.failed.emit(error)

    def _rest(self, *, is_over: bool) -> None:
        if is_over:
            self._progress.finish()
        for widget in self._resting:
            widget.setEnabled(is_over)
