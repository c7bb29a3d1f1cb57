"""Writing a bundle, piece by piece, so that it never stands in memory as a whole."""

from collections.abc import Callable, Iterable
from typing import IO, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.exchange.bundle.lines import Label, label_bytes, line_of
from medlofte_desktop.exchange.bundle.lock import LockingStream
from medlofte_desktop.exchange.bundle.names import LABEL, REVISIONS, file_name
from medlofte_desktop.exchange.bundle.seal import SEAL, SealingStream, Sink

_EPOCH = (1980, 1, 1, 0, 0, 0)  # equal content gives equal files


def write_bundle(
    out: Sink, label: Label, revisions: Iterable[Revision], file: Callable[[str], bytes], password: str = ""
) -> None:
    """Write a bundle; `file` gives the content of each of the label's files by its SHA-256.

    With a password it is locked. Raises OSError, and what the iterables raise.
    """
    lock = LockingStream(out, password) if password else None
    sealing = SealingStream(lock or out)
    with ZipFile(cast("IO[bytes]", sealing), "w") as archive:
        archive.comment = b" " * SEAL
        archive.writestr(_entry(LABEL, ZIP_DEFLATED), label_bytes(label))
        with archive.open(_entry(REVISIONS, ZIP_DEFLATED), "w") as lines:
            for revision in revisions:
                lines.write(line_of(revision) + b"\n")
        for sha256 in label.files:
            archive.writestr(_entry(file_name(sha256), ZIP_STORED), file(sha256))
    sealing.finish()
    if lock:
        lock.finish()


def _entry(name: str, compression: int) -> ZipInfo:
    entry = ZipInfo(name, _EPOCH)
    entry.compress_type = compression
    return entry
