"""Long work beside the window: in a thread of its own, with progress, and stopped when asked to."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QThread, Signal

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.stopping import Cancelled

STOP_MILLISECONDS = 5_000
# Threads that would not stop in time. Qt aborts the process where one is destroyed, so they are kept until it ends.
_left: list[QThread] = []

Progress = Callable[[int, int], None]


class Work(Protocol):
    """What can be run beside the window: it says how far it has come, and asks whether it is to stop."""

    def __call__(self, *, progress: Progress, cancelled: Cancelled) -> Any: ...


class Background(QObject):
    """One piece of work at a time. `stepped` carries how much is done and how much there is.

    Exactly one of `done` (with what the work returned), `failed` (with an expected error, or the disk's) and `broke`
    (with any other) ends it, on the window's own thread.
    """

    stepped = Signal(object, object)
    done = Signal(object)
    failed = Signal(object)
    broke = Signal(object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = _WorkThread(work, self)
        self._thread.stepped.connect(self.stepped)
        self._thread.finished.connect(self._end)

    def start(self) -> None:
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop; it ends by `done` or `failed` all the same."""
        self._thread.requestInterruption()

    def finish(self) -> bool:
        """Cancel and wait; says whether the work has ended. For the closing window: what has not ended by then outlives
        it, see `is_any_left`."""
        self.cancel()
        has_ended = self._thread.wait(STOP_MILLISECONDS)
        if not has_ended:
            self._thread.setParent(None)
            _left.append(self._thread)
        return has_ended

    def _end(self) -> None:
        error = self._thread.error
        if error is None:
            self.done.emit(self._thread.result)
        elif isinstance(error, ExpectedError | OSError):
            self.failed.emit(error)
        else:
            self.broke.emit(error)


def is_any_left() -> bool:
    """Whether work that a closing window gave up waiting for still runs: then the process cannot end by itself."""
    return any(thread.isRunning() for thread in _left)


class _WorkThread(QThread):
    stepped = Signal(object, object)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self.result: Any = None
        self.error: Exception | None = None

    # Qt's overrides

    def run(self) -> None:
        try:
            self.result = self._work(progress=self.stepped.emit, cancelled=self.isInterruptionRequested)
        except Exception as error:
            self.error = error
