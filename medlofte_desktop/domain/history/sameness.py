"""Whether two databases are equal: one number of all that has been written, and words to read it out on the phone."""

import hashlib
from collections.abc import Iterable

from medlofte_desktop.domain.history.words import WORDS

COUNT = 8


def root_of(revisions: Iterable[str], forgotten: Iterable[str]) -> str:
    """The SHA-256 of some revisions' ids and of what is to stay forgotten: equal roots, equal sets."""
    lines = "\n".join((*sorted(revisions), "", *sorted(forgotten)))
    return hashlib.sha256(lines.encode()).hexdigest()


def words_of(root: str) -> tuple[str, ...]:
    """Eight words that stand for the first 64 bits of a root."""
    return tuple(WORDS[number] for number in bytes.fromhex(root)[:COUNT])
