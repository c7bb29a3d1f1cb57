"""The database's schema: made or brought up to date by Alembic, which is imported only when there is work to do."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine, inspect, text

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.storage.database import Database, DatabaseUnavailableError

# Every schema there has been, oldest first, as the files in migrations/versions are numbered.
VERSIONS: Sequence[str] = ("0001",)


class NewerDatabaseError(ExpectedError):
    """The database was made by a newer version of the program, and has not been touched."""

    def __init__(self, version: str) -> None:
        super().__init__(version)
        self.version = version


class ForeignDatabaseError(ExpectedError):
    """The file is no database of ours, and has not been touched."""


def refuse_foreign(path: Path) -> None:
    """Look at an SQLite file without changing a byte of it.

    Raises NewerDatabaseError, ForeignDatabaseError or DatabaseUnavailableError; a missing or empty file is fine.
    """
    try:
        if not path.exists() or path.stat().st_size == 0:
            return
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            versions = (
                [version for (version,) in connection.execute("SELECT version_num FROM alembic_version")]
                if "alembic_version" in tables
                else []
            )
    except sqlite3.DatabaseError as error:
        if "not a database" in str(error):
            raise ForeignDatabaseError from error
        raise DatabaseUnavailableError(str(error)) from error
    except OSError as error:
        raise DatabaseUnavailableError(str(error)) from error
    if tables and not versions:
        raise ForeignDatabaseError
    _refuse_newer(versions)


def upgrade(database: Database) -> bool:
    """Bring the schema up to date; says whether anything had to be done. Raises NewerDatabaseError."""
    version = _version(database.engine)
    if version:
        _refuse_newer([version])
    if version == VERSIONS[-1]:
        return False
    # Imported here because it takes time and is needed only the first time and after an update.
    from medlofte_desktop.storage.migrations import run  # noqa: PLC0415

    run.upgrade(database.engine)
    return True


def _refuse_newer(versions: Sequence[str]) -> None:
    for version in versions:
        if version not in VERSIONS:
            raise NewerDatabaseError(version)


def _version(engine: Engine) -> str | None:
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return version
