"""A print queue on its way to a printer: a copy in each turn of the event loop, so that the window goes on."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtPrintSupport import QPrinter

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.signing.print_queue import Queued
from medlofte_desktop.printing.printer import PrintoutCancelledError, print_in_steps


class PrinterRun(QObject):
    """Goes and tells as a Background does; `done` carries the printer's name.

    Not in a thread: fonts that the window draws with at the same time are not made for that.
    """

    stepped = Signal(object, object)
    done = Signal(object)
    failed = Signal(object)
    broke = Signal(object)

    def __init__(self, queue: Sequence[Queued], printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._total = sum(one.copies for one in queue)
        self._steps = print_in_steps(queue, printer)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._step)

    def start(self) -> None:
        self._turn.start()

    def cancel(self) -> None:
        """Stop, and call back what the printer has got as far as it lets itself be."""
        if self._turn.isActive():
            self._turn.stop()
            self._steps.close()
            self.failed.emit(PrintoutCancelledError())

    def finish(self) -> bool:
        """Cancel; says that the work has ended."""
        self.cancel()
        return True

    def _step(self) -> None:
        try:
            self.stepped.emit(next(self._steps), self._total)
        except StopIteration:
            self._turn.stop()
            self.done.emit(self._printer.printerName())
        except ExpectedError as error:
            self._turn.stop()
            self.failed.emit(error)
        except Exception as error:
            self._turn.stop()
            self.broke.emit(error)
