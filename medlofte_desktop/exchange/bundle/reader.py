"""Reading a bundle that anybody may have made: nothing is believed before it has been checked."""

import hashlib
import struct
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.domain.history.sameness import root_of
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem, damaged
from medlofte_desktop.exchange.bundle.lines import LINE_LIMIT, Label, read_label, read_line
from medlofte_desktop.exchange.bundle.lock import MAGIC, unlock
from medlofte_desktop.exchange.bundle.names import LABEL, REVISIONS, file_name
from medlofte_desktop.exchange.bundle.seal import SEAL, check_seal
from medlofte_desktop.exchange.regular_file import FileProblemError, open_regular_file

SIZE_LIMIT = 2_000_000_000  # bytes
FILE_LIMIT = 30 * 1024 * 1024  # bytes of a scan or a picture
_LABEL_LIMIT = 8_000_000
_DIRECTORY_LIMIT = 8_000_000
_SMALL = 1_000_000  # bytes that may be packed however tight
_TIGHTEST = 64  # times smaller than what it holds; what we write is packed about five times
_END = struct.Struct("<4sHHHHLLH")
_END_MARK, _LARGE_MARK, _LARGE = b"PK\x05\x06", b"PK\x06\x07", 20
_IN_MEMORY = 16_000_000
_UNREADABLE = (BadZipFile, zlib.error, struct.error, NotImplementedError, RuntimeError, EOFError, ValueError)


class Bundle:
    """An open bundle whose seal is whole. What its parts hold is checked as they are read."""

    def __init__(self, file: BinaryIO) -> None:
        check_seal(file)
        size = _check_directory(file)
        try:
            self._zip = ZipFile(file)
        except _UNREADABLE as error:
            raise damaged(str(error)) from error
        self.label: Label = read_label(self._read(LABEL, _LABEL_LIMIT))
        self._check_parts(size)

    def revisions(self) -> Iterator[Revision]:
        """Every revision once. Raises BundleError, at the end also where they are not those the label tells of."""
        seen: set[str] = set()
        for line in self._lines():
            revision = read_line(line)
            if revision.id in seen or len(seen) == self.label.revisions:
                raise damaged(f"revision {revision.id}")
            seen.add(revision.id)
            yield revision
        if len(seen) != self.label.revisions or root_of(seen, self.label.forgotten) != self.label.root:
            raise damaged("root")

    def file(self, sha256: str) -> bytes:
        """A scan or a picture. Raises BundleError where it is not what its name says."""
        content = self._read(file_name(sha256), FILE_LIMIT)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise damaged(f"file {sha256}")
        return content

    def _lines(self) -> Iterator[bytes]:
        try:
            with self._zip.open(REVISIONS) as lines:
                while line := lines.readline(LINE_LIMIT + 1):
                    if not line.endswith(b"\n"):
                        raise damaged("line")
                    yield line
        except _UNREADABLE as error:
            raise damaged(str(error)) from error

    def _read(self, name: str, limit: int) -> bytes:
        try:
            with self._zip.open(name) as part:
                content = part.read(limit + 1)
        except (*_UNREADABLE, KeyError) as error:
            raise damaged(str(error)) from error
        if len(content) > limit:
            raise damaged(f"{name} is too large")
        return content

    def _check_parts(self, size: int) -> None:
        """Just those parts that there should be, none packed to burst when it is opened, none inside another."""
        expected = [LABEL, REVISIONS, *map(file_name, self.label.files)]
        parts = self._zip.infolist()
        if [part.filename for part in parts] != expected or len(set(expected)) < len(expected):
            raise damaged("parts")
        for part, kind in zip(
            parts, (ZIP_DEFLATED, ZIP_DEFLATED, *(ZIP_STORED for _file in self.label.files)), strict=True
        ):
            if part.compress_type != kind or part.file_size > max(_SMALL, part.compress_size * _TIGHTEST):
                raise damaged(f"{part.filename} is packed too tight")
        if sum(part.compress_size for part in parts) > size:
            raise damaged("parts overlap")


def _check_directory(file: BinaryIO) -> int:
    """Look at the end of the zip file before its directory is read into memory; returns the size of the file."""
    size = file.seek(0, 2)
    tail = _LARGE + _END.size + SEAL
    if size < tail:
        raise damaged("too short")
    file.seek(-tail, 2)
    mark = file.read(4)
    file.seek(-(_END.size + SEAL), 2)
    found, _disk, _start, _here, _parts, length, _offset, comment = _END.unpack(file.read(_END.size))
    if found != _END_MARK or comment != SEAL or length > _DIRECTORY_LIMIT or mark == _LARGE_MARK:
        raise damaged("directory")
    file.seek(0)
    return size


def is_locked(path: Path) -> bool:
    """Whether a file is a locked bundle. Raises BundleError where it cannot be read."""
    with _opened(path) as file:
        return _starts(file) == MAGIC


@contextmanager
def open_bundle(path: Path, password: str = "") -> Iterator[Bundle]:
    """A bundle on disk, unlocked where it is locked.

    Raises BundleError, whatever lies at `path`, and OSError where the disk has no room to unlock it.
    """
    with _opened(path) as file, tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as plain:
        yield Bundle(_unlocked(file, cast("BinaryIO", plain), password))


def _unlocked(file: BinaryIO, plain: BinaryIO, password: str) -> BinaryIO:
    start = _starts(file)
    if start == MAGIC:
        if not password:
            raise BundleError(BundleProblem.NEEDS_PASSWORD)
        unlock(file, plain, password)
        return plain
    if not start.startswith(b"PK\x03\x04"):
        raise BundleError(BundleProblem.NOT_A_BUNDLE)
    return file


def _opened(path: Path) -> BinaryIO:
    try:
        return open_regular_file(path, limit=SIZE_LIMIT)
    except FileProblemError as error:
        raise BundleError(BundleProblem(error.problem.value), error.detail) from error


def _starts(file: BinaryIO) -> bytes:
    start = file.read(len(MAGIC))
    file.seek(0)
    return start
