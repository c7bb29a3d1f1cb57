"""What a file is by how it begins, whatever it is called: for saying so where it is given to the wrong reader."""

import sys
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from medlofte_desktop.exchange.bundle.lock import MAGIC
from medlofte_desktop.exchange.bundle.names import LABEL
from medlofte_desktop.exchange.regular_file import FileProblemError, open_regular_file

_START = 4_096  # bytes
ZIP = b"PK\x03\x04"
_ZIP_NAME = 30  # where the name of the first part stands
_DATABASE = b"SQLite format 3\0"


class FileKind(StrEnum):
    """The files that the program writes and reads."""

    PLEDGES = "pledges"
    BUNDLE = "bundle"
    DATABASE = "database"  # a backup, most often


def file_kind(path: Path) -> FileKind | None:
    """None where it is none of ours, or cannot be read."""
    with suppress(FileProblemError, OSError), open_regular_file(path, limit=sys.maxsize) as file:
        return kind_of(file)
    return None


def kind_of(file: BinaryIO) -> FileKind | None:
    """As `file_kind`, of an open file, which is then to be read from its beginning again."""
    start = file.read(_START)
    file.seek(0)
    if start.startswith(MAGIC) or (start.startswith(ZIP) and start[_ZIP_NAME:].startswith(LABEL.encode())):
        return FileKind.BUNDLE
    if start.startswith(_DATABASE):
        return FileKind.DATABASE
    return FileKind.PLEDGES if b'"medlofte-pledges/' in start else None
