"""Going back to a backup: the database as it was then, but for what has been forgotten since."""

from pathlib import Path

from medlofte_desktop.domain.history.backups import Backup, Difference
from medlofte_desktop.domain.stopping import Cancelled, never
from medlofte_desktop.services.backups.taking import back_up, database_file
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.backups.comparing import difference
from medlofte_desktop.storage.backups.preparing import forget_in, prepared
from medlofte_desktop.storage.backups.putting_back import ChangedMeanwhileError, put_into
from medlofte_desktop.storage.bundles.forgotten import read_orders, scrub_if_due
from medlofte_desktop.storage.database import DatabaseUnavailableError

_ATTEMPTS = 5  # somebody else may be writing


def compare(desk: Desk, source: Path, *, cancelled: Cancelled = never) -> Difference:
    """What going back to a backup would bring and take; all of the backup is read and held against its seal.

    Raises what `restore` does of the backup, and DatabaseUnavailableError.
    """
    file = database_file(desk)
    with prepared(source, file, cancelled) as copy:
        return difference(file, copy, cancelled)


def restore(desk: Desk, source: Path, *, cancelled: Cancelled = never) -> Backup:
    """Let the database hold what a backup does, whoever has it open; gives the backup that is taken first.

    `source` may also be a database that never was a backup: then each revision is held against its own hash. Raises
    OnServerError, DamagedBackupError, ForeignDatabaseError, NewerDatabaseError, DatabaseUnavailableError
    (DamagedDatabaseError where the database itself is not whole, see `recover`), CancelledError and OSError; the
    database is then as it was.
    """
    file = database_file(desk)
    with prepared(source, file, cancelled) as copy:
        for _attempt in range(_ATTEMPTS):
            before = back_up(desk, cancelled=cancelled)
            with desk.database.reading() as connection:
                orders = read_orders(connection)
            forget_in(copy, orders, writer=desk.writer, time=desk.clock())
            try:
                put_into(file, copy, before.root)
            except ChangedMeanwhileError:
                continue
            scrub_if_due(desk.database)
            return before
    raise DatabaseUnavailableError("database is locked")
