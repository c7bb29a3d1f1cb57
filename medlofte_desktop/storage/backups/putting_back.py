"""Putting a prepared copy in the place of the database, so that nothing is lost wherever it breaks off."""

import sqlite3
import time as clock
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from medlofte_desktop.safe_file import move_into_place
from medlofte_desktop.storage.backups.facts import read_facts, read_orders
from medlofte_desktop.storage.backups.folder import free_name
from medlofte_desktop.storage.backups.sqlite_files import looked_at
from medlofte_desktop.storage.database import BUSY_MILLISECONDS, DatabaseUnavailableError, told_as_unavailable

SET_ASIDE = "skadad"  # what the name of a damaged database says
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
        with looked_at(copy, is_still=True) as source:
            source.backup(target, pages=_PAGES_AT_ONCE, progress=step, sleep=0.05)


def set_aside(database: Path, time: datetime) -> Path | None:
    """Give a damaged database, with its log, another name in its folder; None where there is none. Raises OSError.

    The database goes first: without it nobody takes its log for another's.
    """
    aside = free_name(database.parent, database, time, SET_ASIDE)
    is_there = database.exists()
    for end in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            database.with_name(database.name + end).rename(aside.with_name(aside.name + end))
    return aside if is_there else None


def put_in_place(copy: Path, database: Path) -> None:
    """Let a copy be the database, where there is none. Raises OSError."""
    move_into_place(copy, database)


def orders_in(database: Path) -> list[str]:
    """What is to stay forgotten as far as a damaged database can be read."""
    try:
        with looked_at(database, is_still=False) as connection:
            return read_orders(connection)
    except DatabaseUnavailableError:
        return []
