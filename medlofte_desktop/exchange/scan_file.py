"""A scanned paper or a picture that somebody hands in: is it what its name says, and whole?"""

import re
import struct
import zlib
from enum import StrEnum
from pathlib import Path

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.records.signed_copy import ScanKind
from medlofte_desktop.exchange.regular_file import FileProblem, FileProblemError, read_regular_file

LIMIT = 30 * 1024 * 1024  # bytes

_ENDINGS = {".pdf": ScanKind.PDF, ".jpg": ScanKind.JPEG, ".jpeg": ScanKind.JPEG, ".png": ScanKind.PNG}
_PNG = b"\x89PNG\r\n\x1a\n"


class ScanProblem(StrEnum):
    """Why a file was not taken in."""

    NOT_FOUND = "not_found"
    NOT_A_FILE = "not_a_file"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    EMPTY = "empty"
    UNKNOWN_KIND = "unknown_kind"
    OTHER_KIND = "other_kind"
    CUT_OFF = "cut_off"


class ScanFileError(ExpectedError):
    """A file that was not taken in; nothing has been kept of it."""

    def __init__(self, problem: ScanProblem, path: Path) -> None:
        super().__init__(problem, path)
        self.problem = problem
        self.path = path


def read_scan(path: Path, kinds: frozenset[ScanKind] = frozenset(ScanKind)) -> tuple[ScanKind, bytes]:
    """What kind of file it is, and its content. Raises ScanFileError: also where it is another kind than it says."""
    named = _ENDINGS.get(path.suffix.lower())
    if named not in kinds:
        raise ScanFileError(ScanProblem.UNKNOWN_KIND, path)
    try:
        content = read_regular_file(path, limit=LIMIT)
    except FileProblemError as error:
        raise ScanFileError(_PROBLEMS[error.problem], path) from error
    if not content:
        raise ScanFileError(ScanProblem.EMPTY, path)
    if _kind_of(content) is not named:
        raise ScanFileError(ScanProblem.OTHER_KIND, path)
    if not _IS_WHOLE[named](content):
        raise ScanFileError(ScanProblem.CUT_OFF, path)
    return named, content


def is_scan(content: bytes) -> bool:
    """Whether it is a whole file of a kind that people hand in."""
    kind = _kind_of(content)
    return kind is not None and _IS_WHOLE[kind](content)


_PROBLEMS = {
    FileProblem.NOT_FOUND: ScanProblem.NOT_FOUND,
    FileProblem.NOT_A_FILE: ScanProblem.NOT_A_FILE,
    FileProblem.UNREADABLE: ScanProblem.UNREADABLE,
    FileProblem.TOO_LARGE: ScanProblem.TOO_LARGE,
}


def _kind_of(content: bytes) -> ScanKind | None:
    if content.startswith(b"%PDF-"):
        return ScanKind.PDF
    if content.startswith(b"\xff\xd8\xff"):
        return ScanKind.JPEG
    return ScanKind.PNG if content.startswith(_PNG) else None


def _is_whole_pdf(content: bytes) -> bool:
    return b"%%EOF" in content[-1024:] and re.search(rb"startxref\s+\d+\s+%%EOF", content[-1100:]) is not None


def _is_whole_jpeg(content: bytes) -> bool:
    """Scanners pad the end; the picture ends at its last end mark."""
    return b"\xff\xd9" in content[-4096:]


def _is_whole_png(content: bytes) -> bool:
    """Chunk after chunk, each with its checksum, to the last one."""
    place = len(_PNG)
    while place + 12 <= len(content):
        length, name = struct.unpack(">I4s", content[place : place + 8])
        body = content[place + 4 : place + 8 + length]
        check = content[place + 8 + length : place + 12 + length]
        if len(check) < 4 or zlib.crc32(body) != struct.unpack(">I", check)[0]:
            return False
        if name == b"IEND":
            return True
        place += 12 + length
    return False


_IS_WHOLE = {ScanKind.PDF: _is_whole_pdf, ScanKind.JPEG: _is_whole_jpeg, ScanKind.PNG: _is_whole_png}
