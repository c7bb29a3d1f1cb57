"""Taking a backup of a database that is in use: one state of it, compared with what was read from the same state."""

import os
import sqlite3
from datetime import datetime
from pathlib import Path
from typing import cast

from medlofte_desktop.domain.history.backups import Backup
from medlofte_desktop.domain.stopping import Cancelled, never
from medlofte_desktop.safe_file import move_into_place
from medlofte_desktop.storage.backups.facts import Facts, read_facts
from medlofte_desktop.storage.backups.folder import backups_of, folder_of, free_name, known, thin
from medlofte_desktop.storage.backups.seal import DamagedBackupError, add_seal
from medlofte_desktop.storage.backups.sqlite_files import (
    copy_database,
    file_beside,
    looked_at,
    refuse_damaged,
)
from medlofte_desktop.storage.database import Database, Transaction, sqlite_path, told_as_unavailable


def file_behind(database: Database) -> Path | None:
    """The file of a database; None where it is on a server or in memory."""
    return sqlite_path(database.engine.url.render_as_string(hide_password=False))


def take(database: Database, time: datetime, cancelled: Cancelled = never) -> Backup | None:
    """Take a backup into the folder beside the database's file, and remove those that are needed no more.

    None where the database is in no file. Raises DatabaseUnavailableError (DamagedDatabaseError where the database is
    not whole), CancelledError and OSError; the folder then has no backup more than before.
    """
    file = file_behind(database)
    if file is None:
        return None
    folder = folder_of(file)
    folder.mkdir(mode=0o700, exist_ok=True)
    path = free_name(folder, file, time)
    write_backup(database, path, time, cancelled)
    thin(file, time)
    return known(path, time)


def take_if_changed(database: Database, time: datetime, cancelled: Cancelled = never) -> Backup | None:
    """As `take`, where no backup holds just what the database does; None where one does."""
    file = file_behind(database)
    if file is None:
        return None
    with database.reading() as connection:
        root = facts_of(connection).root
    has_it = any(one.root == root for one in backups_of(file))
    return None if has_it else take(database, time, cancelled)


def facts_of(connection: Transaction) -> Facts:
    """The facts of the state that a transaction sees. Raises DatabaseUnavailableError."""
    with told_as_unavailable():
        return read_facts(_driver(connection))


def write_backup(database: Database, path: Path, time: datetime, cancelled: Cancelled = never) -> None:
    """Write a sealed backup, which has its name only when it is whole; raises as `take` does.

    Pages, facts and digest are of one state, whatever others write meanwhile. A symbolic link is followed.
    """
    target = Path(os.path.realpath(path))
    with file_beside(target) as temporary:
        facts = _copied(database, temporary, cancelled)
        add_seal(temporary, facts, time, cancelled)
        with looked_at(temporary, cancelled, is_still=True) as copy:
            refuse_damaged(copy)
            if read_facts(copy) != facts:
                raise DamagedBackupError
        move_into_place(temporary, target)


def _copied(database: Database, path: Path, cancelled: Cancelled) -> Facts:
    with database.reading() as connection, told_as_unavailable():
        source = _driver(connection)
        facts = read_facts(source)
        copy_database(source, path, cancelled)
        return facts


def _driver(connection: Transaction) -> sqlite3.Connection:
    """The driver's own connection, in the one state that the transaction sees."""
    if not connection.in_transaction():
        connection.begin()
    return cast("sqlite3.Connection", connection.connection.driver_connection)
