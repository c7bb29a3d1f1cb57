"""A bundle behind a password: scrypt makes a key of it, AES-256-GCM locks the file piece by piece.

The format: MAGIC, a salt of 16 bytes, then pieces of PIECE bytes, the last one shorter or empty, each with a tag of 16
bytes. A piece's nonce is its number (11 bytes) and whether it is the last (1 byte); MAGIC and salt are authenticated
with each. So pieces can neither be changed, left out, put in another order nor cut off at the end.
"""

import secrets
import unicodedata
from typing import TYPE_CHECKING, BinaryIO

from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem
from medlofte_desktop.exchange.bundle.seal import Sink

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"MEDLOFTE-LOCKED/1\n"
PIECE = 1 << 16
_SALT, _TAG = 16, 16
# 64 MB of memory, whatever a file says: OWASP's second choice for scrypt.
_COST, _BLOCK, _LANES = 1 << 16, 8, 2


class LockingStream:
    """Locks what is written to it; `finish` writes the last piece."""

    def __init__(self, out: Sink, password: str) -> None:
        salt = secrets.token_bytes(_SALT)
        self._out = out
        self._head = MAGIC + salt
        self._lock = _cipher(password, salt)
        self._rest = bytearray()
        self._number = 0
        out.write(self._head)

    def write(self, data: bytes) -> int:
        self._rest += data
        whole = (len(self._rest) - 1) // PIECE * PIECE  # the last piece waits: it may be the last of all
        for start in range(0, whole, PIECE):
            self._put(bytes(self._rest[start : start + PIECE]), is_last=False)
        del self._rest[: max(0, whole)]
        return len(data)

    def finish(self) -> None:
        self._put(bytes(self._rest), is_last=True)

    def _put(self, piece: bytes, *, is_last: bool) -> None:
        self._out.write(self._lock.encrypt(_nonce(self._number, is_last=is_last), piece, self._head))
        self._number += 1


def unlock(file: BinaryIO, out: BinaryIO, password: str) -> None:
    """Write what is locked in `file` to `out`. Raises BundleError where the password is wrong or a bit has changed."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 (only for locked bundles)

    head = file.read(len(MAGIC) + _SALT)
    cipher = _cipher(password, head[len(MAGIC) :])
    piece, number = file.read(PIECE + _TAG), 0
    while True:
        following = file.read(PIECE + _TAG)
        try:
            out.write(cipher.decrypt(_nonce(number, is_last=not following), piece, head))
        except (InvalidTag, ValueError) as error:
            problem = BundleProblem.DAMAGED if number else BundleProblem.WRONG_PASSWORD
            raise BundleError(problem, f"piece {number}") from error
        if not following:
            return
        piece, number = following, number + 1


def _cipher(password: str, salt: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415

    key = Scrypt(salt=salt, length=32, n=_COST, r=_BLOCK, p=_LANES).derive(_typed(password))
    return AESGCM(key)


def _typed(password: str) -> bytes:
    """The same bytes for å whether a keyboard gives it as one letter or as two; whatever else stands in it."""
    return unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])
