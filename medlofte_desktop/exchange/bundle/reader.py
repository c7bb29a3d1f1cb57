"""Reading a bundle that anybody may have made: nothing is believed before it has been checked."""

import hashlib
import struct
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.domain.history.sameness import root_of
from medlofte_desktop.domain.records.kinds import files_named_in
from medlofte_desktop.domain.stopping import Cancelled, never, stop_if
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem, damaged
from medlofte_desktop.exchange.bundle.limits import DIRECTORY_LIMIT, FILE_LIMIT, LABEL_LIMIT, LINE_LIMIT, SIZE_LIMIT
from medlofte_desktop.exchange.bundle.lines import Label, read_label, read_line, revision_in
from medlofte_desktop.exchange.bundle.lock import MAGIC, unlock
from medlofte_desktop.exchange.bundle.names import LABEL, REVISIONS, file_name
from medlofte_desktop.exchange.bundle.seal import SEAL, check_seal
from medlofte_desktop.exchange.bundle.weighing import Scales
from medlofte_desktop.exchange.file_kind import ZIP, FileKind, kind_of
from medlofte_desktop.exchange.regular_file import FileProblemError, open_regular_file
from medlofte_desktop.exchange.scan_file import is_scan

_AT_ONCE, _BYTES_AT_ONCE = 2_000, 4_000_000  # revisions, and their lines
_PIECE = 1 << 20
_IN_MEMORY = 16_000_000
_OTHER_KINDS: dict[FileKind | None, BundleProblem] = {
    FileKind.PLEDGES: BundleProblem.PLEDGES,
    FileKind.DATABASE: BundleProblem.DATABASE,
}
_END = struct.Struct("<4sHHHHLLH")
_END_MARK, _LARGE_MARK, _LARGE = b"PK\x05\x06", b"PK\x06\x07", 20
_UNREADABLE = (BadZipFile, zlib.error, struct.error, NotImplementedError, RuntimeError, EOFError, ValueError)


class Bundle:
    """An open bundle all of whose parts have been checked; `ids` are those of its revisions, and `files` the scans and
    pictures that its records name.

    Raises BundleError and CancelledError.
    """

    def __init__(self, file: BinaryIO, cancelled: Cancelled = never) -> None:
        check_seal(file)
        size = _check_directory(file)
        try:
            self._zip = ZipFile(file)
        except _UNREADABLE as error:
            raise damaged(str(error)) from error
        parts = self._zip.infolist()
        packed, last = sum(part.compress_size for part in parts), max((part.header_offset for part in parts), default=0)
        if len(parts) < 2 or packed > size or last > size:
            raise damaged("parts are missing or overlap")
        label, self._revisions, *files = parts
        _check_part(label, LABEL, ZIP_DEFLATED)
        _check_part(self._revisions, REVISIONS, ZIP_DEFLATED)
        self.label: Label = read_label(self._read(label, LABEL_LIMIT))
        self._files = dict(zip(self.label.files, files, strict=False))
        if not len(self._files) == len(files) == len(self.label.files):
            raise damaged("not the files that the label tells of")
        for sha256, part in self._files.items():
            _check_part(part, file_name(sha256), ZIP_STORED)
        self._digest = hashlib.sha256()
        self.ids: set[str] = set()
        self.files = sorted(self._check_revisions(cancelled) & self._files.keys())
        self._check_files(cancelled)

    def _check_revisions(self, cancelled: Cancelled) -> set[str]:
        """Gives the SHA-256 of the files that they name."""
        named: set[str] = set()
        scales = Scales()
        for line in self._lines():
            stop_if(cancelled)
            revision = read_line(line)
            if revision.id in self.ids or len(self.ids) == self.label.revisions:
                raise damaged(f"revision {revision.id}")
            scales.add(revision, line)
            self.ids.add(revision.id)
            named.update(files_named_in(revision.kind, revision.content))
            self._digest.update(line)
        if len(self.ids) != self.label.revisions or root_of(self.ids, self.label.forgotten) != self.label.root:
            raise damaged("root")
        return named

    def _check_files(self, cancelled: Cancelled) -> None:
        for sha256 in self._files:
            stop_if(cancelled)
            if not is_scan(self.file(sha256)):
                raise damaged(f"file {sha256}")

    def portions(self) -> Iterator[list[Revision]]:
        """Every revision once, as many at a time as memory takes. Raises BundleError, at the end where the file is no
        longer what was checked."""
        digest = hashlib.sha256()
        portion: list[Revision] = []
        size = 0
        for line in self._lines():
            digest.update(line)
            portion.append(revision_in(line))
            size += len(line)
            if len(portion) == _AT_ONCE or size > _BYTES_AT_ONCE:
                yield portion
                portion, size = [], 0
        if digest.digest() != self._digest.digest():
            raise damaged("it is another file now")
        if portion:
            yield portion

    def file(self, sha256: str) -> bytes:
        """A scan or a picture. Raises BundleError where it is not what its name says."""
        content = self._read(self._files[sha256], FILE_LIMIT)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise damaged(f"file {sha256}")
        return content

    def _lines(self) -> Iterator[bytes]:
        """Without their ends; no more than a piece and a line are in memory."""
        rest, length = b"", 0
        try:
            with self._zip.open(self._revisions) as part:
                while piece := part.read(_PIECE):
                    length += len(piece)
                    *lines, rest = (rest + piece).split(b"\n")
                    if len(rest) > LINE_LIMIT:
                        raise damaged("a line is too long")
                    yield from lines
        except _UNREADABLE as error:
            raise damaged(str(error)) from error
        if rest or length != self._revisions.file_size:
            raise damaged("the revisions are cut off")

    def _read(self, part: ZipInfo, limit: int) -> bytes:
        try:
            with self._zip.open(part) as file:
                content = file.read(limit + 1)
        except _UNREADABLE as error:
            raise damaged(str(error)) from error
        if len(content) > limit or len(content) != part.file_size:
            raise damaged(f"{part.filename[:80]} is too large, or not as large as it says")
        return content


def _check_part(part: ZipInfo, name: str, compression: int) -> None:
    if part.filename != name or part.compress_type != compression:
        raise damaged(f"{part.filename[:80]} stands where {name} should")


def _check_directory(file: BinaryIO) -> int:
    """Look at the end of the zip file before its directory is read into memory; returns the size of the file.

    It must end where it says, and not point at another one as those of larger files do.
    """
    size = file.seek(0, 2)
    end = size - SEAL - _END.size
    if end < _LARGE:
        raise damaged("too short")
    file.seek(end - _LARGE)
    mark = file.read(_LARGE)[: len(_LARGE_MARK)]
    found, _disk, _start, _here, _parts, length, offset, comment = _END.unpack(file.read(_END.size))
    if (
        found != _END_MARK
        or comment != SEAL
        or length > DIRECTORY_LIMIT
        or offset + length != end
        or mark == _LARGE_MARK
    ):
        raise damaged("directory")
    file.seek(0)
    return size


def is_locked(path: Path) -> bool:
    """Whether a file is a locked bundle. Raises BundleError where it cannot be read."""
    with _naming(path), _opened(path) as file:
        return _starts(file) == MAGIC


@contextmanager
def open_bundle(path: Path, password: str = "", cancelled: Cancelled = never) -> Iterator[Bundle]:
    """A bundle on disk, unlocked where it is locked, and checked to its last byte.

    Raises BundleError, whatever lies at `path`, CancelledError, and OSError where the disk has no room to unlock it.
    """
    with _naming(path), _opened(path) as file, tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as plain:
        _refuse_other_kinds(file)
        yield Bundle(_unlocked(file, cast("BinaryIO", plain), password), cancelled)


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """What goes wrong meanwhile is told with the name of the file."""
    try:
        yield
    except BundleError as error:
        error.path = path
        raise


def _refuse_other_kinds(file: BinaryIO) -> None:
    if not _starts(file).startswith((MAGIC, ZIP)):
        raise BundleError(_OTHER_KINDS.get(kind_of(file), BundleProblem.NOT_A_BUNDLE))


def _unlocked(file: BinaryIO, plain: BinaryIO, password: str) -> BinaryIO:
    if _starts(file) != MAGIC:
        return file
    if not password:
        raise BundleError(BundleProblem.NEEDS_PASSWORD)
    unlock(file, plain, password)
    return plain


def _opened(path: Path) -> BinaryIO:
    try:
        return open_regular_file(path, limit=SIZE_LIMIT)
    except FileProblemError as error:
        raise BundleError(BundleProblem(error.problem.value), error.detail) from error


def _starts(file: BinaryIO) -> bytes:
    start = file.read(len(MAGIC))
    file.seek(0)
    return start
