"""What differs between two texts, word by word, and how alike they are."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import reduce

# Words and single other characters with the white space after them: put together again they are the text.
_PIECE = re.compile(r"\A\s+|\w+\s*|[^\w\s]\s*")
_END = " "  # put after both texts while they are compared, so that a last word equals the same word in the middle
# Beyond so many pieces, those that recur often are left out of the search, which else grows with their square.
_THOROUGH = 1_000
_SENTENCE = re.compile(r".+?(?:[.!?]\s+|\n\s*|\Z)", re.DOTALL)  # with the white space after it


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
    before, after = _PIECE.findall(old + _END), _PIECE.findall(new + _END)
    parts: list[Part] = []
    for tag, begin, end, new_begin, new_end in _matcher(before, after).get_opcodes():
        if tag == "equal":
            parts.append(Part(Change.EQUAL, "".join(before[begin:end])))
            continue
        if begin < end:
            parts.append(Part(Change.DELETE, "".join(before[begin:end])))
        if new_begin < new_end:
            parts.append(Part(Change.INSERT, "".join(after[new_begin:new_end])))
    return tuple(part for part in _without_end(parts) if part.text)


def _without_end(parts: list[Part]) -> list[Part]:
    """The parts without what was put after both texts: it ends the last part, or, where that is in one text alone,
    the part before it as well. Between a text and what was put after it, it is a space of its own."""
    *rest, last = parts
    if last.change is Change.EQUAL:
        return [*rest, _cut(last)]
    *rest, before = rest
    is_longer = before.change is Change.EQUAL
    return [*rest, _cut(before), Part(last.change, (_END if is_longer else "") + _cut(last).text)]


def _cut(part: Part) -> Part:
    return Part(part.change, part.text.removesuffix(_END))


def said_in_all(texts: Iterable[str]) -> str:
    """What some texts say, each after the one before; lines and sentences that stand in several stand once."""
    return reduce(_said_in_both, texts, "")


def _said_in_both(one: str, other: str) -> str:
    before, after = _SENTENCE.findall(one), _SENTENCE.findall(other)
    matcher = _matcher([piece.strip() for piece in before], [piece.strip() for piece in after])
    said: list[str] = []
    for tag, begin, end, new_begin, new_end in matcher.get_opcodes():
        said += before[begin:end]
        if tag != "equal":
            said += after[new_begin:new_end]
    gap = next((gap for gap in ("\n\n", "\n") if gap in one + other), "")
    *first, last = said or [""]
    return "".join(piece if piece[-1].isspace() else piece + (gap or _gap(piece)) for piece in first) + last


def _gap(piece: str) -> str:
    return " " if piece.endswith((".", "!", "?")) else " / "


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
