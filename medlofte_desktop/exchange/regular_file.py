"""Reading a file somebody points at, whatever it turns out to be."""

import errno
import os
import stat
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

# A pipe that nobody writes to must not hang; Windows has neither pipes in folders nor this flag, but needs the other.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class FileProblem(StrEnum):
    """Why there are no bytes to read."""

    NOT_FOUND = "not_found"
    NOT_A_FILE = "not_a_file"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"


class FileProblemError(Exception):
    """A file that was not read; `detail` is the system's name of the error, such as EACCES."""

    def __init__(self, problem: FileProblem, detail: str = "") -> None:
        super().__init__(problem, detail)
        self.problem = problem
        self.detail = detail


def read_regular_file(path: Path, *, limit: int) -> bytes:
    """The bytes of a regular file of at most `limit` bytes; a link to one will do.

    Raises FileProblemError. The size is looked at before anything is read, and again while reading.
    """
    try:
        with open_regular_file(path, limit=limit) as file:
            content = file.read(limit + 1)
    except OSError as error:
        raise _unreadable(error) from error
    if len(content) > limit:
        raise FileProblemError(FileProblem.TOO_LARGE)
    return content


def open_regular_file(path: Path, *, limit: int) -> BinaryIO:
    """As `read_regular_file`, to read piece by piece. Raises FileProblemError, and OSError while one reads."""
    try:
        _check(path.stat(), limit)  # before opening, which on a device can have effects
        file = os.fdopen(os.open(path, _FLAGS), "rb")
    except FileNotFoundError as error:
        raise FileProblemError(FileProblem.NOT_FOUND) from error
    except OSError as error:
        raise _unreadable(error) from error
    except ValueError as error:  # a NUL in the path
        raise FileProblemError(FileProblem.NOT_FOUND) from error
    try:
        _check(os.fstat(file.fileno()), limit)
    except FileProblemError:
        file.close()
        raise
    return file


def _unreadable(error: OSError) -> FileProblemError:
    return FileProblemError(FileProblem.UNREADABLE, errno.errorcode.get(error.errno or 0, ""))


def _check(status: os.stat_result, limit: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise FileProblemError(FileProblem.NOT_A_FILE)
    if status.st_size > limit:
        raise FileProblemError(FileProblem.TOO_LARGE)
