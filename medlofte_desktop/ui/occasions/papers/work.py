"""Papers being printed, as the page shows it: progress and a way to stop it on a line of its own, and how it ended."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from medlofte_desktop.domain.expected_error import CancelledError, ExpectedError
from medlofte_desktop.ui.background import Background
from medlofte_desktop.ui.occasions.papers.printer_run import PrinterRun
from medlofte_desktop.ui.telling import tell
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.widgets.progress_line import ProgressLine
from medlofte_desktop.ui.window.main_window import MainWindow


class PaperWork(QObject):
    """One run at a time. `running` says whether there is one; `done` carries what it gave, `cancelled` a sentence.

    An expected error is told in a sentence, an unexpected one is raised. Closing the window stops the run.
    """

    running = Signal(bool)
    done = Signal(object)
    cancelled = Signal(str)

    def __init__(self, line: ProgressLine, page: QWidget) -> None:
        super().__init__(page)
        self._line = line
        self._page = page
        self._run: Background | PrinterRun | None = None
        line.cancelled.connect(self._cancel)

    def start(self, words: str, run: Background | PrinterRun, total: int) -> None:
        """Begin a run of `total` steps."""
        self._run = run
        run.setParent(self)
        run.stepped.connect(self._step)
        run.done.connect(self._finish)
        run.failed.connect(self._fail)
        run.broke.connect(self._break)
        window = self._page.window()
        if isinstance(window, MainWindow):
            window.closed.connect(self.stop, Qt.ConnectionType.UniqueConnection)
        self._line.begin(words, total)
        self.running.emit(True)
        run.start()

    def stop(self) -> None:
        """Stop what is running, and wait for it."""
        if self._run is not None:
            self._run.finish()

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _step(self, done: int, _total: int) -> None:
        self._line.step(done)

    def _end(self) -> None:
        if self._run is not None:
            self._run.deleteLater()
        self._run = None
        self._line.finish()
        self.running.emit(False)

    def _finish(self, result: object) -> None:
        self._end()
        self.done.emit(result)

    def _fail(self, error: ExpectedError | OSError) -> None:
        self._end()
        if isinstance(error, CancelledError):
            self.cancelled.emit(sentence(error))
        elif self._page.window().isVisible():  # to whoever has left, nothing is told
            tell(self._page.window(), sentence(error))

    def _break(self, error: Exception) -> None:
        self._end()
        raise error
