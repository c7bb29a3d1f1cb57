"""When the database is damaged or gone: what can be had back, and letting that take its place."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from medlofte_desktop.domain.expected_error import CancelledError, ExpectedError
from medlofte_desktop.domain.history.backups import Backup, Side
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.stopping import Cancelled, never
from medlofte_desktop.services.desk import open_desk
from medlofte_desktop.storage.backups.comparing import difference
from medlofte_desktop.storage.backups.folder import backups_of, folder_of, left_of
from medlofte_desktop.storage.backups.preparing import forget_in, prepared
from medlofte_desktop.storage.backups.putting_back import take_its_place
from medlofte_desktop.storage.backups.salvaging import salvage, salvaged_orders
from medlofte_desktop.storage.backups.sqlite_files import file_beside
from medlofte_desktop.storage.database import FullDiskError


@dataclass(frozen=True, slots=True, kw_only=True)
class Damaged:
    """A database file that cannot be used or is gone; nobody has it open. `writer` is who mends it."""

    file: Path
    municipalities: Iterable[Municipality]
    writer: str
    clock: Callable[[], datetime]

    @property
    def backup_folder(self) -> Path:
        return folder_of(self.file)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescue:
    """The newest backup that is whole, if any, and the revisions that can be read of the damaged file besides;
    `passed_over` are backups that are newer and not whole."""

    backup: Backup | None
    salvaged: Side
    passed_over: int = 0


def find_rescue(damaged: Damaged, *, cancelled: Cancelled = never) -> Rescue:
    """What can be had back; nothing is changed. Raises CancelledError, DatabaseUnavailableError and OSError."""
    with ExitStack() as kept:
        backup, passed_over, copy = _newest_whole(damaged, kept, cancelled)
        return Rescue(backup=backup, salvaged=_salvaged(damaged, copy, cancelled), passed_over=passed_over)


def recover(damaged: Damaged, source: Path | None, *, cancelled: Cancelled = never) -> Path | None:
    """Set the damaged file aside and let a backup take its place, or an empty database where there is
    none; with it whatever can be read of the damaged file, but not what was to be forgotten. Where a rescue was broken
    off, what it set aside is read.

    Gives the name under which the damaged file lies, None where it was gone. Raises what `restore` does of the backup,
    and OSError; all is then as it was.
    """
    with _base(damaged, source, cancelled) as copy:
        left = left_of(damaged.file)
        salvage(left, copy, cancelled)
        forget_in(copy, salvaged_orders(left), writer=damaged.writer, time=damaged.clock())
        return take_its_place(copy, damaged.file, damaged.clock())


def begin_anew(damaged: Damaged) -> None:
    """Let an empty database take the place of one that is gone. Raises DatabaseUnavailableError and OSError; there is
    then none."""
    with _base(damaged, None, never) as copy:
        take_its_place(copy, damaged.file, damaged.clock())


def _newest_whole(damaged: Damaged, kept: ExitStack, cancelled: Cancelled) -> tuple[Backup | None, int, Path]:
    """The newest backup that can be put back, how many were passed over, and its copy, which `kept` removes."""
    now = damaged.clock()
    found = sorted(backups_of(damaged.file), key=lambda one: one.time > now)  # those from a clock that was wrong last
    for passed_over, backup in enumerate(found):
        source = damaged.backup_folder / backup.name
        try:
            return backup, passed_over, kept.enter_context(_base(damaged, source, cancelled))
        except (CancelledError, FullDiskError):
            raise
        except OSError as error:
            if error.filename != str(source):  # it is the copy that cannot be written
                raise
        except ExpectedError:
            pass  # what hinders any copy hinders the empty database below as well
    return None, len(found), kept.enter_context(_base(damaged, None, cancelled))


@contextmanager
def _base(damaged: Damaged, source: Path | None, cancelled: Cancelled) -> Iterator[Path]:
    """A copy of a backup, or an empty database, beside the damaged one."""
    if source is not None:
        with prepared(source, damaged.file, cancelled) as copy:
            yield copy
        return
    with file_beside(damaged.file) as copy:
        open_desk(copy, writer=damaged.writer, municipalities=damaged.municipalities).database.close()
        yield copy


def _salvaged(damaged: Damaged, copy: Path, cancelled: Cancelled) -> Side:
    with file_beside(damaged.file) as before:
        shutil.copyfile(copy, before)
        salvage(left_of(damaged.file), copy, cancelled)
        return difference(copy, before, cancelled).lost
