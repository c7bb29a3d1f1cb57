"""Many sheets at once: drawn by processes of their own, all files in their folder or none of them."""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.domain.signing.print_queue import Queued
from medlofte_desktop.domain.stopping import Cancelled
from medlofte_desktop.printing.queue import Progress, print_queue
from medlofte_desktop.printing.workers import Workers
from medlofte_desktop.safe_file import files_together, refuse_existing

_SHEETS_WORTH_A_PROCESS = 60
_MOST_PROCESSES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetJob:
    """A sheet to print: the id of its pledge, what it says, and the name of its file."""

    pledge: str
    sheet: SigningSheet
    file_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedSheet:
    """What came of a job; `sha256` is of the whole file at `path`, which several jobs may share."""

    pledge: str
    path: Path
    pages: int
    sha256: str


def print_sheets(
    jobs: Sequence[SheetJob], folder: Path, *, progress: Progress, cancelled: Cancelled, replace: bool = False
) -> tuple[PrintedSheet, ...]:
    """A PDF/A-2u file for each job, in the order of the jobs; may be called from any thread.

    `progress` gets how many are done, and of how many. Raises FilesExistError without `replace`, ValueError where
    two jobs have the same file name, PrintingCancelledError, WorkerDiedError, OSError; then nothing has changed.
    """
    names = [job.file_name for job in jobs]
    if len(set(names)) < len(names):
        raise ValueError(f"file names are not unique: {names}")
    refuse_existing(() if replace else tuple(folder / name for name in names))
    printed: dict[int, PrintedSheet] = {}
    with files_together(folder, replace=replace) as files, Workers(_orders(jobs), combined=False) as workers:
        for drawn in workers.replies(cancelled):
            job, content = jobs[drawn.place], drawn.pdf or b""
            path = files.add(job.file_name, content)
            sha256 = hashlib.sha256(content).hexdigest()
            printed[drawn.place] = PrintedSheet(pledge=job.pledge, path=path, pages=drawn.pages, sha256=sha256)
            progress(len(printed), len(jobs))
    return tuple(printed[place] for place in range(len(jobs)))


def print_combined(
    jobs: Sequence[SheetJob], path: Path, *, progress: Progress, cancelled: Cancelled, replace: bool = False
) -> tuple[PrintedSheet, ...]:
    """All jobs in one PDF/A-2u file, each with its own page numbers. Otherwise like `print_sheets`."""
    queue = [Queued(printed=job.sheet) for job in jobs]
    printed = print_queue(queue, path, progress=progress, cancelled=cancelled, replace=replace)
    return tuple(
        PrintedSheet(pledge=job.pledge, path=path, pages=pages, sha256=printed.sha256)
        for job, pages in zip(jobs, printed.pages, strict=True)
    )


def _orders(jobs: Sequence[SheetJob]) -> list[dict[int, Queued]]:
    """The sheets dealt out to as many processes as are worth their start."""
    processes = min(os.cpu_count() or 1, _MOST_PROCESSES, 1 + len(jobs) // _SHEETS_WORTH_A_PROCESS)
    papers = [(place, Queued(printed=job.sheet)) for place, job in enumerate(jobs)]
    return [dict(papers[first::processes]) for first in range(min(processes, len(jobs)))]
