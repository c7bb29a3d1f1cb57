"""Writing a bundle, piece by piece, so that it never stands in memory as a whole."""

from collections.abc import Callable, Iterable, Iterator
from typing import IO, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem
from medlofte_desktop.exchange.bundle.limits import DIRECTORY_LIMIT, ENTRY, LABEL_LIMIT, LINE_LIMIT, SIZE_LIMIT
from medlofte_desktop.exchange.bundle.lines import Label, label_bytes, line_of
from medlofte_desktop.exchange.bundle.lock import LockingStream
from medlofte_desktop.exchange.bundle.names import LABEL, REVISIONS, file_name
from medlofte_desktop.exchange.bundle.seal import SEAL, SealingStream, Sink

_EPOCH = (1980, 1, 1, 0, 0, 0)  # equal content gives equal files


def write_bundle(
    out: Sink, label: Label, revisions: Iterable[Revision], file: Callable[[str], bytes], password: str = ""
) -> None:
    """Write a bundle; `file` gives the content of each of the label's files by its SHA-256.

    With a password it is locked. Raises BundleError where it would become larger than anybody could read, OSError, and
    what the iterables raise.
    """
    limited = _LimitedStream(out)
    lock = LockingStream(limited, password) if password else None
    sealing = SealingStream(lock or limited)
    with ZipFile(cast("IO[bytes]", sealing), "w") as archive:
        archive.comment = b" " * SEAL
        archive.writestr(_entry(LABEL, ZIP_DEFLATED), _label(label))
        with archive.open(_entry(REVISIONS, ZIP_DEFLATED), "w") as lines:
            for line in _lines(revisions):
                lines.write(line)
        for sha256 in label.files:
            archive.writestr(_entry(file_name(sha256), ZIP_STORED), file(sha256))
    sealing.finish()
    if lock:
        lock.finish()


class _LimitedStream:
    """Raises BundleError where more is written than a bundle may hold."""

    def __init__(self, out: Sink) -> None:
        self._out = out
        self._left = SIZE_LIMIT

    def write(self, data: bytes) -> int:
        self._left -= len(data)
        _refuse_if(self._left < 0)
        self._out.write(data)
        return len(data)


def _label(label: Label) -> bytes:
    data = label_bytes(label)
    _refuse_if(len(data) > LABEL_LIMIT or len(label.files) * ENTRY > DIRECTORY_LIMIT - 2 * ENTRY)
    return data


def _lines(revisions: Iterable[Revision]) -> Iterator[bytes]:
    left = SIZE_LIMIT
    for revision in revisions:
        line = line_of(revision)
        left -= len(line)
        _refuse_if(left < 0 or len(line) > LINE_LIMIT)
        yield line + b"\n"


def _refuse_if(is_too_much: bool) -> None:  # noqa: FBT001 (a condition, not an option)
    if is_too_much:
        raise BundleError(BundleProblem.TOO_MUCH)


def _entry(name: str, compression: int) -> ZipInfo:
    entry = ZipInfo(name, _EPOCH)
    entry.compress_type = compression
    return entry
