"""The seal at the end of a backup: what the backup holds, and the SHA-256 of all that stands before.

A backup is one file, so that nothing is left behind when somebody moves it. SQLite reads it as any database: what
stands after the last page is nothing to it. The seal is two lines of text, and no whole number of pages, so that a
file with a damaged seal cannot pass for a database that never had one.
"""

import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.stopping import Cancelled, stop_if
from medlofte_desktop.storage.backups.facts import Facts

FORMAT = "medlofte-backup/1"
_TIME = "%Y%m%dT%H%M%SZ"
_LONGEST = 400  # bytes of a seal
_AT_ONCE = 1 << 20  # bytes
_SEAL = re.compile(
    rb"\nmedlofte-backup/1 time=(?P<time>\d{8}T\d{6}Z) pledges=(?P<pledges>\d+) records=(?P<records>\d+)"
    rb" revisions=(?P<revisions>\d+) root=(?P<root>[0-9a-f]{64})\nsha256=(?P<sha256>[0-9a-f]{64})\n\Z"
)


class DamagedBackupError(ExpectedError):
    """A backup that is not as it was written; it has not been used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """What a seal says; the database is the first `length` bytes of its file."""

    time: datetime
    facts: Facts
    length: int
    sha256: str = ""

    def line(self) -> bytes:
        """The line of facts, which the digest covers too."""
        facts = self.facts
        counts = f"pledges={facts.pledges} records={facts.records} revisions={facts.revisions} root={facts.root}"
        return f"\n{FORMAT} time={self.time.astimezone(UTC).strftime(_TIME)} {counts}\n".encode()


def add_seal(path: Path, facts: Facts, time: datetime, cancelled: Cancelled) -> None:
    """Seal a finished database file. Raises OSError and CancelledError."""
    seal = Seal(time=time, facts=facts, length=path.stat().st_size)
    digest = hashlib.sha256()
    for piece in _pieces(path, seal.length, cancelled):
        digest.update(piece)
    digest.update(seal.line())
    with path.open("ab") as file:
        file.write(seal.line() + f"sha256={digest.hexdigest()}\n".encode())
        file.flush()
        os.fsync(file.fileno())


def read_seal(path: Path) -> Seal | None:
    """What the seal of a file says, not yet believed; None where there is none that can be read. Raises OSError."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(size - _LONGEST, 0))
        found = _SEAL.search(file.read(_LONGEST))
    try:
        return _seal(found, size - len(found[0])) if found else None
    except ValueError:  # a day that no calendar has
        return None


def copy_whole(source: Path, target: Path, seal: Seal, cancelled: Cancelled) -> None:
    """Copy the database out of a backup. Raises DamagedBackupError where it is not what was sealed, OSError and
    CancelledError; what stands in `target` is then of no use."""
    digest = hashlib.sha256()
    with target.open("wb") as file:
        for piece in _pieces(source, seal.length, cancelled):
            digest.update(piece)
            file.write(piece)
    digest.update(seal.line())
    if digest.hexdigest() != seal.sha256:
        raise DamagedBackupError


def _seal(found: re.Match[bytes], length: int) -> Seal:
    facts = Facts(
        root=found["root"].decode(),
        pledges=int(found["pledges"]),
        records=int(found["records"]),
        revisions=int(found["revisions"]),
    )
    time = datetime.strptime(found["time"].decode(), _TIME).replace(tzinfo=UTC)
    return Seal(time=time, facts=facts, length=length, sha256=found["sha256"].decode())


def _pieces(path: Path, length: int, cancelled: Cancelled) -> Iterator[bytes]:
    """The first `length` bytes of a file; a file that is shorter by now gives what it has. The OSError it raises names
    the file."""
    try:
        with path.open("rb") as file:
            while length > 0 and (piece := file.read(min(_AT_ONCE, length))):
                stop_if(cancelled)
                length -= len(piece)
                yield piece
    except OSError as error:
        error.filename = str(path)
        raise
