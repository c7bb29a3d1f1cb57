"""A zip file that ends in the SHA-256 of all that stands before: a single changed bit anywhere is found."""

import hashlib
from typing import BinaryIO, Protocol

from medlofte_desktop.exchange.bundle.error import damaged

SEAL = 64  # hex digits, which are the comment of the zip file
_PIECE = 1 << 20


class Sink(Protocol):
    """What bytes can be written to, one after the other."""

    def write(self, data: bytes, /) -> object: ...


class SealingStream:
    """What a ZipFile writes to; its last 64 bytes, a blank comment, become the seal in `finish`."""

    def __init__(self, out: Sink) -> None:
        self._out = out
        self._hash = hashlib.sha256()
        self._tail = b""
        self._length = 0

    def write(self, data: bytes) -> int:
        data = bytes(data)
        self._length += len(data)
        kept = self._tail + data
        self._pass_on(kept[:-SEAL])
        self._tail = kept[-SEAL:]
        return len(data)

    def finish(self) -> None:
        """Put the seal in the place of the comment."""
        self._out.write(self._hash.hexdigest().encode())

    def _pass_on(self, data: bytes) -> None:
        self._hash.update(data)
        self._out.write(data)

    # What ZipFile asks of a stream that cannot go back

    def tell(self) -> int:
        return self._length

    def flush(self) -> None:
        pass

    def seekable(self) -> bool:
        return False


def check_seal(file: BinaryIO) -> None:
    """Raises BundleError where a bit of the file is not as it was written. Reads it once from end to end."""
    length = file.seek(0, 2) - SEAL
    file.seek(0)
    found = hashlib.sha256()
    while length > 0:
        piece = file.read(min(_PIECE, length))
        if not piece:
            break
        length -= len(piece)
        found.update(piece)
    if file.read(SEAL + 1) != found.hexdigest().encode():
        raise damaged("seal")
