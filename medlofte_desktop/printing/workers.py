"""Starting the processes that draw sheets, listening to them, and ending them at once when asked to."""

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Full, Queue
from tempfile import TemporaryFile
from threading import Event, Thread
from types import TracebackType
from typing import IO, Self

from medlofte_desktop.domain.expected_error import CancelledError, ExpectedError
from medlofte_desktop.domain.signing.print_queue import Queued
from medlofte_desktop.domain.stopping import Cancelled
from medlofte_desktop.printing.worker import Drawn, Order

_WAIT = 0.05  # seconds between two looks at whether the work has been cancelled
_MOST_WAITING = 64  # replies; a slow disk must not fill the memory
_REPORT = 4000  # characters of what a dead worker has said

# Not `-m`, which would name the replies' class after a module of its own.
_START = "from medlofte_desktop.printing.worker import main; main()"
_PACKAGE_PARENT = Path(__file__).resolve().parents[2]


class PrintingCancelledError(CancelledError):
    """The work was cancelled; nothing has been left behind."""


class WorkerDiedError(ExpectedError):
    """A drawing process ended before its work was done; `report` is the end of what it said."""

    def __init__(self, exit_code: int, report: str) -> None:
        super().__init__(f"exit code {exit_code}: {report}")
        self.exit_code = exit_code
        self.report = report


@dataclass(frozen=True, slots=True)
class _Ended:
    exit_code: int
    missing: int
    report: str


class Workers:
    """A process for each order, from the start to the end of the `with` block."""

    def __init__(self, orders: Sequence[dict[int, Queued]], *, combined: bool) -> None:
        self._expected = sum(map(len, orders))
        self._orders = [Order(papers, combined) for papers in orders]
        self._queue: Queue[Drawn | _Ended] = Queue(_MOST_WAITING)
        self._stopped = Event()
        self._processes: list[subprocess.Popen[bytes]] = []
        self._threads: list[Thread] = []

    def __enter__(self) -> Self:
        try:
            for order in self._orders:
                self._start(order)
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def replies(self, cancelled: Cancelled) -> Iterator[Drawn]:
        """Every paper as it is drawn. Raises PrintingCancelledError and WorkerDiedError."""
        left = self._expected
        while left:
            if cancelled():
                raise PrintingCancelledError
            with suppress(Empty):
                reply = self._queue.get(timeout=_WAIT)
                if isinstance(reply, Drawn):
                    left -= 1
                    yield reply
                elif reply.missing:
                    raise WorkerDiedError(reply.exit_code, reply.report)
        if cancelled():
            raise PrintingCancelledError

    def _start(self, order: Order) -> None:
        errors = TemporaryFile()  # noqa: SIM115 - closed by the listening thread
        process = _process(errors)
        self._processes.append(process)
        thread = Thread(target=self._listen, args=(process, order, errors), daemon=True)
        self._threads.append(thread)
        thread.start()

    def _listen(self, process: subprocess.Popen[bytes], order: Order, errors: IO[bytes]) -> None:
        """Runs in a thread of its own, so that a pipe that is silent can still be given up."""
        missing = len(order.papers)
        with errors:
            with suppress(OSError, EOFError, pickle.UnpicklingError):
                for drawn in _answers(process, order):
                    self._pass_on(drawn)
                    missing -= 1
            self._pass_on(_Ended(process.wait(), missing, _report(errors)))

    def _pass_on(self, reply: Drawn | _Ended) -> None:
        while not self._stopped.is_set():
            with suppress(Full):
                self._queue.put(reply, timeout=_WAIT)
                return

    def _stop(self) -> None:
        self._stopped.set()
        for process in self._processes:
            process.kill()
            process.wait()
        for thread in filter(Thread.is_alive, self._threads):  # a signal may have come before one had begun
            thread.join()


def _process(errors: IO[bytes]) -> subprocess.Popen[bytes]:
    paths = [str(_PACKAGE_PARENT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.Popen(
        [sys.executable, "-P", "-c", _START],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _answers(process: subprocess.Popen[bytes], order: Order) -> Iterator[Drawn]:
    """What the process answers to its order, until it ends."""
    assert process.stdin
    assert process.stdout
    with process.stdout as answers:
        with process.stdin as orders:
            pickle.dump(order, orders, pickle.HIGHEST_PROTOCOL)
        while True:
            yield pickle.load(answers)


def _report(errors: IO[bytes]) -> str:
    errors.seek(0)
    return errors.read().decode(errors="replace")[-_REPORT:].strip()
