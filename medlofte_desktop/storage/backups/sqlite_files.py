"""Database files that are looked at and copied as they lie, without the engine that the program works with."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from medlofte_desktop.domain.expected_error import CancelledError
from medlofte_desktop.domain.stopping import Cancelled, never, stop_if
from medlofte_desktop.safe_file import new_name_beside
from medlofte_desktop.storage.database import (
    DamagedDatabaseError,
    DatabaseUnavailableError,
    told_as_unavailable,
)

LOGS = ("-wal", "-shm", "-journal")  # what SQLite puts beside a database
_PAGES_AT_ONCE = 1_000
_MOST_FOUND = 100_000
# What can be made anew from the revisions: rows that somebody has written by hand, and the search index.
_MENDABLE = (
    "CHECK constraint failed",
    "NULL value in",
    "malformed inverted index for FTS5",
    "unable to validate the inverted index for FTS5",
)
_STEPS = 200_000  # of SQLite's machine, between two questions whether to stop


@contextmanager
def looked_at(path: Path, cancelled: Cancelled = never, *, is_still: bool) -> Iterator[sqlite3.Connection]:
    """A connection that writes nothing and sees one state. `is_still` says that no program has the file open, so that
    not even SQLite's own files are made beside it. Letters that are none come as U+FFFD. Raises
    DatabaseUnavailableError and CancelledError."""
    address = f"{path.resolve().as_uri()}?mode=ro{'&immutable=1' if is_still else ''}"
    with told_as_unavailable(), closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
        connection.text_factory = _readable
        connection.set_progress_handler(cancelled, _STEPS)
        with _cancelled_is_told(cancelled):
            connection.execute("BEGIN")
            yield connection


@contextmanager
def file_beside(database: Path) -> Iterator[Path]:
    """An empty file beside a database, which is removed at the end unless it has taken another's place. Raises
    OSError."""
    path = new_name_beside(database)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        yield path
    finally:
        remove_database(path)


def copy_database(source: sqlite3.Connection, path: Path, cancelled: Cancelled = never) -> None:
    """Make an empty file the same database as `source`, which may go on being written in.

    Raises DatabaseUnavailableError and CancelledError; what stands in the file is then of no use.
    """

    def step(status: int, _left: int, _pages: int) -> None:
        stop_if(cancelled)

    with told_as_unavailable(), closing(sqlite3.connect(path, isolation_level=None)) as target:
        target.execute("PRAGMA journal_mode=OFF")  # a copy that fails is thrown away
        target.execute("PRAGMA synchronous=OFF")  # whoever asked for it syncs it when it is whole
        source.backup(target, pages=_PAGES_AT_ONCE, progress=step)
        target.execute("PRAGMA journal_mode=DELETE")  # one file, which can be read from a disk nobody can write on


def refuse_damaged(connection: sqlite3.Connection) -> None:
    """Raises DamagedDatabaseError where a page or an index is not as it should be."""
    with told_as_unavailable():
        found = (words for (words,) in connection.execute(f"PRAGMA integrity_check({_MOST_FOUND})"))
        worst = next((words for words in found if words != "ok" and not words.startswith(_MENDABLE)), None)
    if worst:
        raise DamagedDatabaseError(f"database disk image is malformed: {worst}")


def remove_database(path: Path) -> None:
    """Remove a file and what SQLite has put beside it."""
    for end in ("", *LOGS):
        with suppress(OSError):
            path.with_name(path.name + end).unlink(missing_ok=True)


def _readable(text: bytes) -> str:
    return text.decode(errors="replace")


@contextmanager
def _cancelled_is_told(cancelled: Cancelled) -> Iterator[None]:
    try:
        yield
    except (sqlite3.OperationalError, DatabaseUnavailableError) as error:
        if cancelled():
            raise CancelledError from error
        raise
