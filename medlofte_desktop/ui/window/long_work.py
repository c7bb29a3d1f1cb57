"""Long work as a person meets it: its progress and a way to stop it in the status bar, and how it ended."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from medlofte_desktop.domain.expected_error import CancelledError, ExpectedError
from medlofte_desktop.services.backups.damage import is_beyond_use
from medlofte_desktop.ui.background import Background, Work
from medlofte_desktop.ui.telling import tell
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.window.frame import Frame


class LongWork(QObject):
    """One piece of work at a time; its menu item rests meanwhile. `done` carries what the work returned.

    An expected error is told in a sentence, by `failed` where that is given, and an unexpected one is raised on the
    window's thread. Closing the window stops the work, and waits until it has cleaned up after itself.
    """

    done = Signal(object)

    def __init__(
        self, frame: Frame, action: QAction, failed: Callable[[ExpectedError | OSError], None] | None = None
    ) -> None:
        super().__init__(frame)
        self._failed = failed or self.tell
        self._frame = frame
        self._action = action
        self._running: Background | None = None
        frame.progress.cancelled.connect(self._cancel)
        frame.window.closed.connect(self.stop)

    def start(self, words: str, work: Work, total: int = 0) -> None:
        """Begin work of `total` steps, 0 where no one can know how many."""
        self._running = Background(work, self)
        self._action.setEnabled(False)
        self._frame.progress.begin(words, total)
        self._running.stepped.connect(self._step)
        self._running.done.connect(self._finish)
        self._running.failed.connect(self._fail)
        self._running.broke.connect(self._break)
        self._running.start()

    def stop(self) -> None:
        """Stop what is running, and wait for it; nobody is there any more to be told how it ended."""
        if self._running is not None:
            self._running.blockSignals(True)
            self._running.finish()

    def tell(self, error: ExpectedError | OSError) -> None:
        """Say why the work was not done; that it was stopped is no more than a word in the status bar."""
        if isinstance(error, CancelledError):
            self._frame.say(sentence(error))
        elif is_beyond_use(error):
            self._frame.damage.ask()
        else:
            tell(self._frame.window, sentence(error))

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _step(self, done: int, _total: int) -> None:
        self._frame.progress.step(done)

    def _end(self) -> None:
        if self._running is not None:
            self._running.deleteLater()
        self._running = None
        self._action.setEnabled(True)
        self._frame.progress.finish()

    def _finish(self, result: object) -> None:
        self._end()
        self.done.emit(result)

    def _fail(self, error: ExpectedError | OSError) -> None:
        self._end()
        self._failed(error)

    def _break(self, error: Exception) -> None:
        self._end()
        raise error
