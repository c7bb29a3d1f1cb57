"""What a file is by how it begins, whatever it is called: for saying so where it is given to the wrong reader."""

import sys
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from medlofte_desktop.exchange.bundle.lock import MAGIC
from medlofte_desktop.exchange.bundle.names import LABEL
from medlofte_desktop.exchange.regular_file import FileProblemError, open_regular_file

_START = 4_096  # bytes
_ZIP, _ZIP_NAME = b"PK\x03\x04", 30  # where the name of the first part stands
_DATABASE = b"SQLite format 3\0"


class FileKind(StrEnum):
    """The files that the program writes and reads."""

    PLEDGES = "pledges"
    BUNDLE = "bundle"
    DATABASE = "database"  # a backup, most often


def file_kind(path: Path) -> FileKind | None:
    """None where it is none of ours, or cannot be read."""
    with suppress(FileProblemError, OSError), open_regular_file(path, limit=sys.maxsize) as file:
        return _kind(file.read(_START))
    return None


def _kind(start: bytes) -> FileKind | None:
    if start.startswith(MAGIC) or (start.startswith(_ZIP) and start[_ZIP_NAME:].startswith(LABEL.encode())):
        return FileKind.BUNDLE
    if start.startswith(_DATABASE):
        return FileKind.DATABASE
    return FileKind.PLEDGES if b'"medlofte-pledges/' in start else None
