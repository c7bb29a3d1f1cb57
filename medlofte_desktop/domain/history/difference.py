"""What differs between two texts, word by word, and how alike they are."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

# Words and single other characters with the white space after them: put together again they are the text.
_PIECE = re.compile(r"\A\s+|\w+\s*|[^\w\s]\s*")
# Beyond so many pieces, those that recur often are left out of the search, which else grows with their square.
_THOROUGH = 1_000


class Change(StrEnum):
    """Whether a part stands in both texts, only in the new one, or only in the old one."""

    EQUAL = "equal"
    INSERT = "insert"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Part:
    """A run of text that is kept, added or taken away."""

    change: Change
    text: str


def word_difference(old: str, new: str) -> tuple[Part, ...]:
    """The way from `old` to `new`: equal and deleted parts joined give `old`, equal and inserted ones `new`."""
    before, after = _PIECE.findall(old), _PIECE.findall(new)
    parts: list[Part] = []
    for tag, begin, end, new_begin, new_end in _matcher(before, after).get_opcodes():
        if tag == "equal":
            parts.append(Part(Change.EQUAL, "".join(before[begin:end])))
            continue
        if begin < end:
            parts.append(Part(Change.DELETE, "".join(before[begin:end])))
        if new_begin < new_end:
            parts.append(Part(Change.INSERT, "".join(after[new_begin:new_end])))
    return tuple(parts)


def likeness(one: str, other: str, *, at_least: float = 0.0) -> float:
    """How alike two texts are, from 0 to 1, by their words in order; 0 where it is below `at_least`."""
    first, second = sorted((one.casefold(), other.casefold()))
    matcher = _matcher(first.split(), second.split())
    for bound in (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio):
        if (value := bound()) < at_least:
            return 0.0
    return value


def _matcher(before: list[str], after: list[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, before, after, autojunk=len(after) > _THOROUGH)
