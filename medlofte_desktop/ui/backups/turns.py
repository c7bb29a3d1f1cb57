"""Work beside the window of which only the latest is wanted."""

from PySide6.QtCore import QObject, Signal

from medlofte_desktop.ui.background import Background, Work


class Turns(QObject):
    """One piece of work at a time: what is started while another runs stops that one, whose end nobody hears of.

    `done` and `failed` come as they do from a Background; an unexpected error is raised on the window's thread.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running: Background | None = None
        self._waiting: Work | None = None
        self._is_heard = True

    def is_busy(self) -> bool:
        return self._running is not None

    def start(self, work: Work) -> None:
        """Begin as soon as what runs has stopped."""
        self._waiting = work
        self._is_heard = True
        if self._running is None:
            self._begin()
        else:
            self._running.cancel()

    def cancel(self) -> None:
        """Ask what runs to stop; it ends as any other."""
        if self._running is not None:
            self._running.cancel()

    def stop(self) -> None:
        """Stop, and wait for it; nothing is heard of it any more."""
        self._waiting = None
        self._is_heard = False
        if self._running is not None:
            self._running.finish()

    def _begin(self) -> None:
        assert self._waiting is not None
        self._running = Background(self._waiting, self)
        self._waiting = None
        self._running.done.connect(self._finish)
        self._running.failed.connect(self._fail)
        self._running.broke.connect(self._break)
        self._running.start()

    def _finish(self, result: object) -> None:
        if self._is_last():
            self.done.emit(result)

    def _fail(self, error: object) -> None:
        if self._is_last():
            self.failed.emit(error)

    def _break(self, error: Exception) -> None:
        self._is_last()
        raise error

    def _is_last(self) -> bool:
        """Let go of what has ended, and begin what waits for it, if anything does."""
        if self._running is not None:
            self._running.deleteLater()
        self._running = None
        if self._waiting is not None:
            self._begin()
            return False
        return self._is_heard
