"""A transaction of which nothing remains."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

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
    # What has no name SQLite keeps in memory as far as that goes, else in a file that goes with the connection.
    with told_as_unavailable(), closing(sqlite3.connect("", check_same_thread=False)) as copy:
        _copy_into(copy, database, cancelled)
        engine = create_engine("sqlite://", creator=lambda: copy, poolclass=StaticPool)
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
        with engine.connect() as connection:
            yield connection


def _copy_into(copy: sqlite3.Connection, database: Database, cancelled: Cancelled) -> None:
    def step(_status: int, _left: int, _pages: int) -> None:
        stop_if(cancelled)

    with database.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")  # from here on it sees one state
        driver: Any = connection.connection.driver_connection
        driver.backup(copy, pages=_PAGES_AT_ONCE, progress=step)
    copy.isolation_level = None
    copy.execute("PRAGMA synchronous=OFF")
