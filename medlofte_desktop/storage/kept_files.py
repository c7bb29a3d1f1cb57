"""Files that belong to records (scans, pictures): kept in the profile under their SHA-256, and never changed."""

import hashlib
import os
from pathlib import Path

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.safe_file import write_own


class KeptFileGoneError(ExpectedError):
    """A kept file is missing, or no longer what it was when it was kept; `sha256` names it."""

    def __init__(self, sha256: str) -> None:
        super().__init__(sha256)
        self.sha256 = sha256


def keep_file(folder: Path, content: bytes) -> str:
    """Keep a file's content; returns its SHA-256, 64 hex digits. Equal content is kept once. Raises OSError."""
    sha256 = hashlib.sha256(content).hexdigest()
    path = kept_path(folder, sha256)
    if not is_kept(folder, sha256):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_own(path, content)
    return sha256


def read_kept_file(folder: Path, sha256: str) -> bytes:
    """The content that was kept. Raises KeptFileGoneError where it is gone or damaged, OSError."""
    path = kept_path(folder, sha256)
    content = path.read_bytes() if path.is_file() else None
    if content is None or hashlib.sha256(content).hexdigest() != sha256:
        raise KeptFileGoneError(sha256)
    return content


def kept_path(folder: Path, sha256: str) -> Path:
    """Where a file is kept; a few in each folder. Raises KeptFileGoneError for what is no SHA-256."""
    if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
        raise KeptFileGoneError(sha256)
    return folder / sha256[:2] / sha256


def is_kept(folder: Path, sha256: str) -> bool:
    """Whether the file is there and whole."""
    path = kept_path(folder, sha256)
    try:
        return os.path.lexists(path) and hashlib.sha256(path.read_bytes()).hexdigest() == sha256
    except OSError:
        return False
