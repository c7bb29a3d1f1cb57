"""The desk at which things are done: which database, who is writing, and where time and new ids come from."""

import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from medlofte_desktop.domain.history.revision import write_revision
from medlofte_desktop.domain.records.municipality import Municipality, PoliceDistrict
from medlofte_desktop.storage.backups.folder import refuse_missing
from medlofte_desktop.storage.backups.taking import take
from medlofte_desktop.storage.database import Database, open_database, sqlite_path, whatever_is_kept
from medlofte_desktop.storage.registers import read_municipalities, write_municipalities
from medlofte_desktop.storage.revisions import add_revisions
from medlofte_desktop.storage.schema import is_behind, refuse_foreign, refuse_foreign_server, upgrade

FILES = "files"
# Registers are the same on every laptop: the same writer, the same time, hence the same revisions.
REGISTER_WRITER = "register"
REGISTER_TIME = datetime(2023, 3, 6, tzinfo=UTC)


def now() -> datetime:
    """The present time, aware."""
    return datetime.now(UTC)


def random_id() -> str:
    """128 random bits as 32 hex digits."""
    return secrets.token_hex(16)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What every service needs, handed in so that tests can hand in something else; `files` is the folder of scans
    and pictures."""

    database: Database
    writer: str
    files: Path
    clock: Callable[[], datetime] = now
    new_id: Callable[[], str] = random_id


def open_desk(
    database: Path | str,
    *,
    writer: str,
    municipalities: Iterable[Municipality],
    districts: Iterable[PoliceDistrict] = (),
    clock: Callable[[], datetime] = now,
    new_id: Callable[[], str] = random_id,
) -> Desk:
    """Open a database, made or brought up to date first, with the registers in it.

    `database` is the path of an SQLite file or an SQLAlchemy URL; the files of records are kept beside an SQLite
    file, or in the folder where the program runs until the caller names another. A backup is taken before the schema
    is changed. Raises NewerDatabaseError, ForeignDatabaseError, DatabaseUnavailableError (MissingDatabaseError where
    there are only backups) and OSError; the database is then as it was.
    """
    if path := sqlite_path(database):
        refuse_foreign(path)
        refuse_missing(path)
    opened = open_database(database)
    files = (path.parent if path else Path.cwd()) / FILES
    desk = Desk(database=opened, writer=writer, files=files, clock=clock, new_id=new_id)
    try:
        refuse_foreign_server(opened)
        if is_behind(opened):
            take(opened, clock())
        upgrade(opened)
        _keep_registers(desk, {one.code: one for one in municipalities}, districts)
    except BaseException:
        opened.close()
        raise
    return desk


def _keep_registers(desk: Desk, register: Mapping[str, Municipality], districts: Iterable[PoliceDistrict]) -> None:
    """Bring the municipalities up to the program's; police districts are people's own once they are there."""
    with desk.database.reading() as connection, whatever_is_kept(connection):
        kept = read_municipalities(connection)
    if all(kept.get(code) == municipality for code, municipality in register.items()):
        return
    revisions = [
        write_revision(district, parents=(), writer=REGISTER_WRITER, time=REGISTER_TIME) for district in districts
    ]
    with desk.database.writing() as connection:
        write_municipalities(connection, register.values())
        add_revisions(connection, () if kept else revisions)
