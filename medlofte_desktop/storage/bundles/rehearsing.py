"""A transaction of which nothing remains."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from medlofte_desktop.domain.stopping import Cancelled, stop_if
from medlofte_desktop.storage.database import Database, told_as_unavailable

_PAGES_AT_ONCE = 2_000


@contextmanager
def rehearsing(database: Database, cancelled: Cancelled) -> Iterator[Connection]:
    """A transaction that may write and is taken back: in a copy of an SQLite file, for which no writer has to wait.

    Raises CancelledError and DatabaseUnavailableError.
    """
    if database.engine.dialect.name != "sqlite":
        with told_as_unavailable(), database.writer.connect() as connection:
            yield connection
        return
    with told_as_unavailable(), _nameless().connect() as connection:
        driver: Any = connection.connection.driver_connection
        _copy_into(driver, database, cancelled)
        yield connection


@cache
def _nameless() -> Engine:
    """Databases without a name, which SQLite keeps in memory as far as that goes, else in a file that goes with the
    connection. One engine for all of them, which has its statements ready after the first."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect("", check_same_thread=False, isolation_level=None),
        poolclass=NullPool,
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def _copy_into(copy: sqlite3.Connection, database: Database, cancelled: Cancelled) -> None:
    def step(_status: int, _left: int, _pages: int) -> None:
        stop_if(cancelled)

    with database.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")  # from here on it sees one state
        driver: Any = connection.connection.driver_connection
        driver.backup(copy, pages=_PAGES_AT_ONCE, progress=step)
    copy.execute("PRAGMA synchronous=OFF")
