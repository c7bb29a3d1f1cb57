"""One database behind SQLAlchemy: this person's SQLite file, or a PostgreSQL server with the same tables."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, NoSuchModuleError, ProgrammingError

from medlofte_desktop.domain.expected_error import ExpectedError

BUSY_MILLISECONDS = 10_000


class DatabaseUnavailableError(ExpectedError):
    """The database cannot be opened, read or written; `reason` is what the driver said."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Database:
    """An engine with its two kinds of transaction. A disk or server that fails comes out as one error."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._writer = engine.execution_options(begin="IMMEDIATE")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database and changes nothing."""
        with _told_as_unavailable(), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is alone in writing from its first statement; commits at the end, or not at all."""
        with _told_as_unavailable(), self._writer.begin() as connection:
            yield connection

    def close(self) -> None:
        self.engine.dispose()


def open_database(url: str | Path) -> Database:
    """The database at a path or an SQLAlchemy URL (sqlite:///…, postgresql+psycopg://…); SQLite files are made
    readable by their owner only. Raises DatabaseUnavailableError."""
    try:
        address = URL.create("sqlite", database=str(url)) if isinstance(url, Path) else make_url(url)
        if address.get_backend_name() == "sqlite":
            return Database(_sqlite_engine(address))
        return Database(create_engine(address, pool_pre_ping=True, connect_args={"connect_timeout": 10}))
    except (ArgumentError, NoSuchModuleError, ImportError, OSError) as error:
        raise DatabaseUnavailableError(str(error)) from error


def _sqlite_engine(address: URL) -> Engine:
    if address.database and address.database != ":memory:":
        _make_private(Path(address.database))
    engine = create_engine(address, connect_args={"timeout": BUSY_MILLISECONDS / 1000})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _make_private(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    path.chmod(0o600)


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    """Full durability and foreign keys; transactions are begun by `_begin` and not by the driver."""
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA synchronous=FULL")
    (mode,) = cursor.execute("PRAGMA journal_mode=WAL").fetchone()
    if mode not in ("wal", "memory"):
        raise sqlite3.OperationalError(f"journal_mode is {mode}")
    cursor.close()


def _begin(connection: Connection) -> None:
    kind = connection.get_execution_options().get("begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {kind}")


@contextmanager
def _told_as_unavailable() -> Iterator[None]:
    try:
        yield
    except (IntegrityError, ProgrammingError, DataError):
        raise  # ours to mend, not the disk's or the server's
    except DBAPIError as error:
        raise DatabaseUnavailableError(str(error.orig)) from error
