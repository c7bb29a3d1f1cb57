"""One database behind SQLAlchemy: this person's SQLite file, or a PostgreSQL server with the same tables."""

import os
import re
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import walk_tb
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, NoSuchModuleError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from medlofte_desktop.domain.expected_error import ExpectedError

# What services hand on from one function of storage to the next.
Transaction = Connection
BUSY_MILLISECONDS = 10_000
CONNECT_SECONDS = 4  # less than a closing window waits
# The number of the lock that makes writers on a PostgreSQL server wait for each other; any number will do.
WRITERS_LOCK = 2023_196


class DatabaseUnavailableError(ExpectedError):
    """The database cannot be opened, read or written; `reason` is what the driver said."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class InconsistentDatabaseError(DatabaseUnavailableError):
    """What is in the database, or was to go into it, does not fit together; nothing has been written."""


class DamagedDatabaseError(DatabaseUnavailableError):
    """SQLite cannot make sense of the file, or a table is gone: its disk has failed, or something else has written in
    it."""


class DamagedSearchIndexError(DatabaseUnavailableError):
    """The search index alone is damaged, which can be made anew from the revisions; nothing has been written."""


class FullDiskError(DatabaseUnavailableError):
    """There is no room on the disk for what was to be written."""


class MissingDatabaseError(DatabaseUnavailableError):
    """The file is gone or empty though there are backups of it; a new one has not been made."""


# By SQLite's code, or the last byte of it.
_KINDS: dict[int, type[DatabaseUnavailableError]] = {
    sqlite3.SQLITE_CORRUPT_VTAB: DamagedSearchIndexError,
    sqlite3.SQLITE_CORRUPT: DamagedDatabaseError,
    sqlite3.SQLITE_NOTADB: DamagedDatabaseError,
    sqlite3.SQLITE_IOERR_CORRUPTFS: DamagedDatabaseError,  # the disk cannot read it
    sqlite3.SQLITE_FULL: FullDiskError,
}


class Database:
    """An engine with its two kinds of transaction. A disk or server that fails comes out as one error."""

    def __init__(self, engine: Engine, *, writer: Engine) -> None:
        self.engine = engine
        self.writer = writer

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database and changes nothing."""
        with told_as_unavailable(), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is alone in writing from its first statement; commits at the end, or not at all."""
        with told_as_unavailable(), self.writer.begin() as connection:
            yield connection

    def close(self) -> None:
        self.engine.dispose()


def open_database(url: str | Path) -> Database:
    """The database at a path or an SQLAlchemy URL (sqlite:///…, postgresql+psycopg://…); an SQLite file of
    our own is made readable by its owner only. Raises DatabaseUnavailableError."""
    try:
        address = _address(url)
        if address.get_backend_name() == "sqlite":
            return _sqlite(address)
        if address.get_backend_name() == "postgresql":
            return _postgresql(address)
    except (ArgumentError, ValueError, NoSuchModuleError, ImportError, OSError) as error:
        raise DatabaseUnavailableError(str(error)) from error
    raise DatabaseUnavailableError(f"{address.get_backend_name()} is neither sqlite nor postgresql")


def sqlite_path(url: str | Path) -> Path | None:
    """The file behind an address, where it is one. Raises DatabaseUnavailableError for what is no address."""
    try:
        address = _address(url)
    except (ArgumentError, ValueError) as error:
        raise DatabaseUnavailableError(str(error)) from error
    is_file = address.get_backend_name() == "sqlite" and address.database not in (None, "", ":memory:")
    return Path(str(address.database)) if is_file else None


def _address(url: str | Path) -> URL:
    return URL.create("sqlite", database=str(url)) if isinstance(url, Path) else make_url(url)


def _sqlite(address: URL) -> Database:
    if path := sqlite_path(address.render_as_string(hide_password=False)):
        _make_private(path)
    engine = create_engine(address, connect_args={"timeout": BUSY_MILLISECONDS / 1000})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return Database(engine, writer=engine.execution_options(begin="IMMEDIATE"))


def _postgresql(address: URL) -> Database:
    """A reader sees one state throughout. A writer waits for the lock first, and must then see what came before."""
    engine = create_engine(
        address,
        pool_pre_ping=True,
        isolation_level="REPEATABLE READ",
        connect_args={"connect_timeout": CONNECT_SECONDS},
    )
    writer = engine.execution_options(isolation_level="READ COMMITTED")
    event.listen(writer, "begin", _wait_for_other_writers)
    return Database(engine, writer=writer)


def _make_private(path: Path) -> None:
    """What is new is its owner's alone, and so becomes a file of ours; what a link leads to, and what is somebody
    else's, is left as they want it."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    status = path.lstat()
    if stat.S_ISREG(status.st_mode) and (sys.platform == "win32" or status.st_uid == os.geteuid()):
        path.chmod(0o600)


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    """Full durability and foreign keys; transactions are begun by `_begin` and not by the driver."""
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA cache_size=-64000")  # kB, and no more than is asked for: so much a large merge touches
    (mode,) = cursor.execute("PRAGMA journal_mode=WAL").fetchone()
    if mode not in ("wal", "memory"):
        raise sqlite3.OperationalError(f"journal_mode is {mode}")
    cursor.close()


def _begin(connection: Connection) -> None:
    kind = connection.get_execution_options().get("begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {kind}")


def _wait_for_other_writers(connection: Connection) -> None:
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = {BUSY_MILLISECONDS}")
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS_LOCK})")


@contextmanager
def told_as_unavailable() -> Iterator[None]:
    """Whatever the driver or the pool raises comes out as one of this module's errors."""
    try:
        yield
    except (IntegrityError, DataError) as error:
        raise InconsistentDatabaseError(str(error.orig)) from error
    except DBAPIError as error:
        raise unavailable(error.orig or error) from error
    except sqlite3.Error as error:
        raise unavailable(error) from error
    except PoolTimeoutError as error:
        raise DatabaseUnavailableError(str(error)) from error
    except (ValueError, TypeError) as error:
        if not _is_of_what_is_kept(error):
            raise
        raise InconsistentDatabaseError(str(error)) from error


def _is_of_what_is_kept(error: Exception) -> bool:
    """Whether it was raised while a value was read out of a row: a date that is none, say, where somebody else has
    written in the database."""
    modules = (frame.f_globals.get("__name__", "") for frame, _line in walk_tb(error.__traceback__))
    return any(module in ("sqlalchemy.engine.result", "sqlalchemy.engine._result_cy") for module in modules)


@contextmanager
def whatever_is_kept(connection: Connection) -> Iterator[None]:
    """Meanwhile a text that is no UTF-8 is read all the same, each wrong byte as half of a surrogate pair."""
    driver: Any = connection.connection.driver_connection
    is_sqlite = connection.dialect.name == "sqlite"
    if is_sqlite:
        driver.text_factory = lambda text: text.decode(errors="surrogateescape")
    try:
        yield
    finally:
        if is_sqlite:
            driver.text_factory = str


def unavailable(error: BaseException) -> DatabaseUnavailableError:
    """What the driver said, as one of this module's errors."""
    code = getattr(error, "sqlite_errorcode", None) or 0
    kind = _KINDS.get(code) or _KINDS.get(code & 0xFF, DatabaseUnavailableError)
    if gone := re.search(r"no such table: (?:\w+\.)?(\w+)", str(error)):
        kind = DamagedSearchIndexError if gone[1].startswith("search") else DamagedDatabaseError
    return kind(str(error))
