"""A backup made ready to be put back: a copy beside the database, known whole and of the present schema."""

import errno
import os
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from medlofte_desktop.domain.history.problem import ProblemKind
from medlofte_desktop.domain.stopping import Cancelled, never
from medlofte_desktop.storage.backups.facts import read_facts
from medlofte_desktop.storage.backups.reading import ROWS, revision_in
from medlofte_desktop.storage.backups.seal import DamagedBackupError, Seal, copy_whole, read_seal
from medlofte_desktop.storage.backups.sqlite_files import (
    LOGS,
    copy_database,
    file_beside,
    looked_at,
    refuse_damaged,
)
from medlofte_desktop.storage.bundles.forgotten import carry_out, let_be_due, order, scrub
from medlofte_desktop.storage.checks.rebuilding import rebuild
from medlofte_desktop.storage.checks.records import record_problems
from medlofte_desktop.storage.checks.schema import replace_what_acts, schema_problems
from medlofte_desktop.storage.database import DamagedDatabaseError, Database, open_database
from medlofte_desktop.storage.schema import MAGIC, ForeignDatabaseError, refuse_foreign, upgrade

_HARMED = (ProblemKind.DAMAGED_REVISION, ProblemKind.NO_CONTENT)
_SMALLEST_PAGE = 512  # bytes, of any SQLite database


@contextmanager
def prepared(source: Path, database: Path, cancelled: Cancelled = never) -> Iterator[Path]:
    """A copy of a backup, or of a database that nobody sealed, beside `database`; at the end it is removed.

    Raises DamagedBackupError, ForeignDatabaseError, NewerDatabaseError, DatabaseUnavailableError, CancelledError and
    OSError, which names `source` where it is that which cannot be read.
    """
    if source.exists() and not source.is_file():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(source))
    seal = read_seal(source)
    with file_beside(database) as copy:
        _copy_out(source, copy, seal, cancelled)
        with closing_database(copy) as opened:
            if seal is None:
                with opened.writing() as connection:
                    replace_what_acts(connection)
            upgrade(opened)
            if seal is None:
                _replay(opened)
        yield copy


def forget_in(copy: Path, orders: Collection[str], *, writer: str, time: datetime) -> None:
    """Carry orders to forget over to a copy, and carry them out; where it takes the place of a database, that is due to
    be scrubbed too. Raises DatabaseUnavailableError."""
    with closing_database(copy) as opened:
        with opened.writing() as connection:
            order(connection, orders)
            carry_out(connection, writer=writer, time=time)
        if orders:
            scrub(opened)
            with opened.writing() as connection:
                let_be_due(connection)


@contextmanager
def closing_database(path: Path) -> Iterator[Database]:
    """A database that lies in its one file again at the end."""
    with closing(open_database(path)) as opened:
        yield opened


def _copy_out(source: Path, copy: Path, seal: Seal | None, cancelled: Cancelled) -> None:
    try:
        if seal:
            copy_whole(source, copy, seal, cancelled)
        else:
            _copy_unsealed(source, copy, cancelled)
        refuse_foreign(copy)
        with looked_at(copy, cancelled, is_still=True) as held:
            refuse_damaged(held)
            if not _is_whole(held, seal):
                raise DamagedBackupError
    except DamagedDatabaseError as error:
        raise DamagedBackupError from error


def _is_whole(held: sqlite3.Connection, seal: Seal | None) -> bool:
    """Whether a copy holds what its seal says; without one, whether every revision is what its own hash says."""
    if seal:
        return read_facts(held) == seal.facts
    return all(revision_in(held, row) for row in held.execute(ROWS))


def _copy_unsealed(source: Path, copy: Path, cancelled: Cancelled) -> None:
    """Copy a database as it lies, with what SQLite has in a log beside it."""
    with source.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            raise ForeignDatabaseError
    if source.stat().st_size % _SMALLEST_PAGE:
        raise DamagedBackupError  # a seal that is not as it was
    is_still = not any(source.with_name(source.name + end).exists() for end in LOGS)
    if not is_still:
        refuse_foreign(source)  # which lets SQLite take back what is half written
    with looked_at(source, cancelled, is_still=is_still) as held:
        copy_database(held, copy, cancelled)


def _replay(opened: Database) -> None:
    """Without a seal only the revisions can be trusted, and what is made of them."""
    try:
        with opened.writing() as connection:
            problems = (*schema_problems(connection), *record_problems(connection))
            if any(one.problem in _HARMED for one in problems):
                raise DamagedBackupError
            rebuild(connection)
    except DamagedDatabaseError as error:
        raise DamagedBackupError from error
