"""Putting a prepared copy in the place of the database, so that nothing is lost wherever it breaks off."""

import sqlite3
import time as clock
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from medlofte_desktop.safe_file import move_into_place, sync_file
from medlofte_desktop.storage.backups.facts import read_facts
from medlofte_desktop.storage.backups.folder import SET_ASIDE, free_name, holds_anything
from medlofte_desktop.storage.backups.sqlite_files import LOGS, looked_at
from medlofte_desktop.storage.database import BUSY_MILLISECONDS, DatabaseUnavailableError, told_as_unavailable

_PAGES_AT_ONCE = 16  # fewer than any database of ours has: the first step must not be the last


class ChangedMeanwhileError(Exception):
    """Somebody has written in the database since its backup was taken; nothing has been replaced."""


def put_into(database: Path, copy: Path, root: str) -> None:
    """Give a database that is in use all that a copy holds, in one transaction of SQLite's own: a process that is
    killed, or a disk that is full, leaves it as it was, and other connections see the one or the other.

    `root` is what the backup of the database holds. Raises ChangedMeanwhileError where the database holds something
    else by now, and DatabaseUnavailableError.
    """
    deadline = clock.monotonic() + BUSY_MILLISECONDS / 1000
    is_alone = False

    def step(status: int, _left: int, _pages: int) -> None:
        nonlocal is_alone
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            if clock.monotonic() > deadline:
                raise DatabaseUnavailableError("database is locked")
        elif not is_alone:  # nobody else can write from here on
            is_alone = True
            with looked_at(database, is_still=False) as now:
                if read_facts(now).root != root:
                    raise ChangedMeanwhileError

    with told_as_unavailable(), closing(sqlite3.connect(database, isolation_level=None)) as target:
        target.execute("PRAGMA synchronous=FULL")
        target.execute("PRAGMA journal_mode=WAL")
        _give_pages(copy, size=target.execute("PRAGMA page_size").fetchone()[0])
        with looked_at(copy, is_still=True) as source:
            source.backup(target, pages=_PAGES_AT_ONCE, progress=step, sleep=0.05)


def _give_pages(copy: Path, size: int) -> None:
    """Let a copy have pages of the size that its target has, which SQLite cannot change where there is a log."""
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        if connection.execute("PRAGMA page_size").fetchone()[0] != size:
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute(f"PRAGMA page_size={size}")
            connection.execute("VACUUM")


def take_its_place(copy: Path, database: Path, time: datetime) -> Path | None:
    """Let a copy take the place of a damaged database, which gets another name in its folder.

    Gives that name, None where there was no database. Raises OSError, and all is then as it was.
    """
    sync_file(copy)  # before the place is empty
    with _set_aside(database, time) as aside:
        move_into_place(copy, database)
    return aside


@contextmanager
def _set_aside(database: Path, time: datetime) -> Iterator[Path | None]:
    """The database with its logs has another name meanwhile, and keeps it where nothing fails.

    The database goes first: without it nobody takes its log for another's.
    """
    aside = free_name(database.parent, database, time, SET_ASIDE)
    renamed = {}
    try:
        for end in ("", *LOGS):
            if holds_anything(path := database.with_name(database.name + end)):
                renamed[path] = path.rename(aside.with_name(aside.name + end))
        yield renamed.get(database)
    except BaseException:
        for path, other in renamed.items():
            other.replace(path)
        raise
