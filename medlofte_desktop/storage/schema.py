"""The database's schema: made or brought up to date by Alembic, which is imported only when there is work to do."""

import sqlite3
from collections.abc import Sequence, Set
from contextlib import closing
from pathlib import Path

from sqlalchemy import inspect, text

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.storage.database import Database, DatabaseUnavailableError, told_as_unavailable, unavailable

# Every schema there has been, oldest first, as the files in migrations/versions are numbered.
VERSIONS: Sequence[str] = ("0001", "0002", "0003", "0004")
# What another program's database does not have, though Alembic may keep it too.
OURS = frozenset({"revision", "revision_parent"})
MAGIC = b"SQLite format 3\x00"
# What SQLite can take back, but not while it may only read.
_HALF_WRITTEN = (sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_READONLY_RECOVERY)


class NewerDatabaseError(ExpectedError):
    """The database was made by a newer version of the program, and has not been touched."""

    def __init__(self, version: str) -> None:
        super().__init__(version)
        self.version = version


class ForeignDatabaseError(ExpectedError):
    """The file, or the database on a server, is none of ours, and has not been touched."""


def refuse_foreign(path: Path) -> None:
    """Look at an SQLite file without changing a byte of it; but what a program that was killed has left half written,
    SQLite takes back.

    Raises NewerDatabaseError, ForeignDatabaseError or DatabaseUnavailableError; a missing or empty file is fine.
    """
    try:
        if not path.exists() or path.stat().st_size == 0:
            return
        _refuse_other_files(path)
        tables, versions = _tables_and_versions(path)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname == "SQLITE_NOTADB":
            raise ForeignDatabaseError from error
        raise unavailable(error) from error
    except OSError as error:
        raise DatabaseUnavailableError(str(error)) from error
    _refuse_others(tables, versions)


def _refuse_others(tables: Set[str], versions: Sequence[str]) -> None:
    if tables and not (versions and tables >= OURS):
        raise ForeignDatabaseError
    _refuse_newer(versions)


def _refuse_other_files(path: Path) -> None:
    """SQLite itself takes a file of a few bytes for an empty database, and would write over it."""
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            raise ForeignDatabaseError


def _tables_and_versions(path: Path) -> tuple[set[str], list[str]]:
    try:
        return _read(path, "ro")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode not in _HALF_WRITTEN:
            raise
        return _read(path, "rw")


def _read(path: Path, mode: str) -> tuple[set[str], list[str]]:
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        query = "SELECT version_num FROM alembic_version"
        return tables, [name for (name,) in connection.execute(query)] if "alembic_version" in tables else []


def refuse_foreign_server(database: Database) -> None:
    """As `refuse_foreign`, for a database on a server, where ours stands alone as it does in a file."""
    if database.engine.dialect.name == "sqlite":
        return
    with database.reading() as connection:
        tables = set(inspect(connection).get_table_names())
        is_kept = "alembic_version" in tables
        versions = list(connection.scalars(text("SELECT version_num FROM alembic_version"))) if is_kept else []
    _refuse_others(tables, versions)


def is_behind(database: Database) -> bool:
    """Whether there is a schema, and `upgrade` would change it. Raises DatabaseUnavailableError."""
    return _version(database) not in (None, VERSIONS[-1])


def upgrade(database: Database) -> bool:
    """Bring the schema up to date; says whether anything had to be done.

    Raises NewerDatabaseError or DatabaseUnavailableError; the database is then as it was.
    """
    version = _version(database)
    if version:
        _refuse_newer([version])
    if version == VERSIONS[-1]:
        return False
    # Imported here because it takes time and is needed only the first time and after an update.
    from medlofte_desktop.storage.migrations import run  # noqa: PLC0415

    with told_as_unavailable():
        run.upgrade(database.writer)
    return True


def _refuse_newer(versions: Sequence[str]) -> None:
    for version in versions:
        if version not in VERSIONS:
            raise NewerDatabaseError(version)


def _version(database: Database) -> str | None:
    with database.reading() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return version
