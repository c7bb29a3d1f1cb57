"""Papers in one file, in the order and number they are wanted: the whole print queue of an occasion, or many sheets."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from medlofte_desktop.domain.signing.print_queue import Queued
from medlofte_desktop.domain.stopping import Cancelled
from medlofte_desktop.printing.workers import Workers
from medlofte_desktop.safe_file import files_together, refuse_existing

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedQueue:
    """What came of a queue; `pages` holds how many one copy of each paper has, `sha256` is of the whole file."""

    path: Path
    pages: tuple[int, ...]
    sha256: str


def print_queue(
    queue: Sequence[Queued], path: Path, *, progress: Progress, cancelled: Cancelled, replace: bool = False
) -> PrintedQueue:
    """All papers in one PDF/A-2u file, each with its own page numbers; may be called from any thread.

    `progress` gets how many papers are done, and of how many. An empty queue makes no file. Raises FilesExistError
    without `replace`, PrintingCancelledError, WorkerDiedError, OSError; then nothing has changed.
    """
    refuse_existing(() if replace else (path,))
    pages: list[int] = []
    content = b""
    orders = [dict(enumerate(queue))] if queue else []
    with files_together(path.parent, replace=replace) as files, Workers(orders, combined=True) as workers:
        for drawn in workers.replies(cancelled):
            pages.append(drawn.pages)
            content = drawn.pdf or b""
            progress(len(pages), len(queue))
        if queue:
            files.add(path.name, content)
    return PrintedQueue(path=path, pages=tuple(pages), sha256=hashlib.sha256(content).hexdigest())
