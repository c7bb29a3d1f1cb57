"""The folder of a database's backups: beside the database, a file each, named by its time in UTC."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from medlofte_desktop.domain.history.backups import Backup, superfluous
from medlofte_desktop.storage.backups.seal import read_seal
from medlofte_desktop.storage.database import MissingDatabaseError

FOLDER = "backups"
SET_ASIDE = "skadad"  # what the name of a damaged database says
_NAME = re.compile(r"(?P<stem>.+)-(?P<time>\d{8}-\d{6})(_\d+)?\.db")
_UNFINISHED = ".medlofte-*.tmp*"
_LEFT_BEHIND = timedelta(days=1)


def folder_of(database: Path) -> Path:
    """Where the backups of a database file lie."""
    return database.parent / FOLDER


def free_name(folder: Path, database: Path, time: datetime, word: str = "") -> Path:
    """A path in `folder` that nothing has yet: `medlofte-20260314-091500.db`, with `word` before the time if given."""
    stem = "-".join(filter(None, (_stem(database), word, f"{time.astimezone(UTC):%Y%m%d-%H%M%S}")))
    names = (f"{stem}{f'_{number}' if number > 1 else ''}.db" for number in count(1))
    return next(folder / name for name in names if not (folder / name).exists())


def backups_of(database: Path) -> tuple[Backup, ...]:
    """What the folder has, the newest first; files that are none of ours or cannot be read are passed over. Raises
    OSError where the folder cannot be read."""
    found = []
    for path, named in _named(folder_of(database), _stem(database)):
        with suppress(OSError):
            found.append(known(path, named))
    return tuple(sorted(found, key=lambda one: (one.time, one.name), reverse=True))


def known(path: Path, named: datetime) -> Backup:
    """A backup as its seal tells of it; `named` is its time where the seal cannot be read. Raises OSError."""
    seal, size = read_seal(path), path.stat().st_size
    if seal is None:
        return Backup(name=path.name, time=named, size=size)
    facts = seal.facts
    return Backup(
        name=path.name,
        time=seal.time,
        size=size,
        root=facts.root,
        pledges=facts.pledges,
        records=facts.records,
        revisions=facts.revisions,
    )


def refuse_missing(database: Path) -> None:
    """Raises MissingDatabaseError where there is no database, or an empty file, and a backup that may be put back or
    a damaged database that was set aside."""
    with suppress(OSError):
        if holds_anything(database):
            return
        if _last_set_aside(database) or any(one.is_sealed for one in backups_of(database)):
            raise MissingDatabaseError(f"{database} is gone")


def left_of(database: Path) -> Path:
    """Where the rest of a damaged database is to be read: it is still in its place, or was set aside by a rescue that
    was broken off before anything took its place. Raises OSError."""
    return database if holds_anything(database) else _last_set_aside(database) or database


def holds_anything(path: Path) -> bool:
    """Whether there is a file with anything in it. Raises OSError."""
    return path.exists() and path.stat().st_size > 0


def _stem(database: Path) -> str:
    """What the names of its backups begin with; `a.db` and `a.sqlite` in one folder have each their own."""
    return database.name.removesuffix(".db")


def _last_set_aside(database: Path) -> Path | None:
    found = _named(database.parent, f"{_stem(database)}-{SET_ASIDE}")
    return max((path for path, _time in found if holds_anything(path)), default=None)


def thin(database: Path, now: datetime) -> None:
    """Remove the backups that are needed no more, and what one that was broken off has left behind; what cannot be
    removed stays."""
    folder = folder_of(database)
    with suppress(OSError):
        for name in superfluous(backups_of(database), now):
            (folder / name).unlink(missing_ok=True)
        for path in (*folder.glob(_UNFINISHED), *database.parent.glob(_UNFINISHED)):
            if datetime.fromtimestamp(path.stat().st_mtime, UTC) < now - _LEFT_BEHIND:
                path.unlink(missing_ok=True)


def _named(folder: Path, stem: str) -> Iterator[tuple[Path, datetime]]:
    """The files of a folder that are named by this stem and a time, and their times."""
    for path in folder.iterdir() if folder.is_dir() else ():
        found = _NAME.fullmatch(path.name)
        if found and found["stem"] == stem and path.is_file():
            with suppress(ValueError):  # a day that no calendar has
                yield path, datetime.strptime(found["time"], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
