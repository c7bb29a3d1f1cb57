"""Backups: taking one, before what is hard to take back too, and which there are."""

from pathlib import Path

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.history.backups import Backup
from medlofte_desktop.domain.stopping import Cancelled, never
from medlofte_desktop.safe_file import FilesExistError
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.backups.folder import backups_of, folder_of, free_name, known
from medlofte_desktop.storage.backups.taking import file_behind, take, take_if_changed, write_backup


class OnServerError(ExpectedError):
    """The database is on a server, whose own backups are taken there."""


def database_file(desk: Desk) -> Path:
    """The file of the desk's database. Raises OnServerError."""
    file = file_behind(desk.database)
    if file is None:
        raise OnServerError
    return file


def backup_folder(desk: Desk) -> Path:
    """Where the backups lie; made with the first. Raises OnServerError."""
    return folder_of(database_file(desk))


def backups(desk: Desk) -> tuple[Backup, ...]:
    """The backups there are, the newest first. Raises OnServerError and OSError."""
    return backups_of(database_file(desk))


def back_up(desk: Desk, *, cancelled: Cancelled = never) -> Backup:
    """Take a backup now.

    Raises OnServerError, DatabaseUnavailableError (DamagedDatabaseError where the database is not whole),
    CancelledError and OSError; there is then no backup more than before.
    """
    database_file(desk)
    taken = take(desk.database, desk.clock(), cancelled)
    assert taken is not None
    return taken


def back_up_if_changed(desk: Desk, *, cancelled: Cancelled = never) -> Backup | None:
    """Take a backup where no backup holds what the database does; None where one does, and on a server. Raises as
    `back_up`."""
    return take_if_changed(desk.database, desk.clock(), cancelled)


def back_up_before(desk: Desk) -> None:
    """Take a backup before something that is hard to take back; a server looks after itself. Raises as `back_up`."""
    take(desk.database, desk.clock())


def back_up_to(desk: Desk, path: Path) -> tuple[Path, Backup]:
    """Take a backup to where a person wants it; in a folder it gets a name. Says where it is.

    Raises FilesExistError where something is there already, and as `back_up`.
    """
    file, time = database_file(desk), desk.clock()
    path = free_name(path, file, time) if path.is_dir() else path
    if path.exists():
        raise FilesExistError((path,))
    write_backup(desk.database, path, time)
    return path, known(path, time)
