"""How easy a text is to read: its sentences, its words and Björnsson's LIX."""

import re
from dataclasses import dataclass
from enum import StrEnum

# Below this, one long word or one full stop moves LIX by more than a level.
DEPENDABLE_WORDS = 50

_WORD = re.compile(r"[^\W_]+(?:[-’'./&][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?…]+[\"”’)]*(?=\s+[\"”’(–-]*[^\W_a-zåäö])")
# A full stop after these never ends a sentence, whatever the next letter.
_INSIDE = frozenset(
    {
        "t.ex",
        "bl.a",
        "s.k",
        "t.o.m",
        "fr.o.m",
        "f.d",
        "d.v.s",
        "dvs",
        "kl",
        "nr",
        "ca",
        "tf",
        "t.f",
        "tel",
        "dnr",
        "jfr",
    }
)


class LixLevel(StrEnum):
    """Björnsson's levels; each begins ten steps above the one before, the second at 30."""

    VERY_EASY = "very_easy"
    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"
    VERY_HARD = "very_hard"


@dataclass(frozen=True, slots=True, kw_only=True)
class Readability:
    """Counts of a text; `longest_sentence` is in words, `lix` None where there are no words.

    `is_dependable` says whether there is text enough for LIX to mean anything.
    """

    words: int
    sentences: int
    longest_sentence: int
    lix: int | None

    @property
    def level(self) -> LixLevel | None:
        return None if self.lix is None else lix_level(self.lix)

    @property
    def is_dependable(self) -> bool:
        return self.words >= DEPENDABLE_WORDS


def readability(text: str) -> Readability:
    """All counts of a text at once."""
    lengths = [len(words(sentence)) for sentence in sentences(text)]
    return Readability(
        words=sum(lengths), sentences=len(lengths), longest_sentence=max(lengths, default=0), lix=lix(text)
    )


def sentences(text: str) -> list[str]:
    """The sentences that hold a word; they end at . ! ? before a capital or digit, and at every line's end."""
    parts = [part for line in text.splitlines() for part in _sentences_of(line)]
    return [part for part in parts if _WORD.search(part)]


def words(text: str) -> list[str]:
    """The words of a text; a compound with hyphens (A-traktor) is one."""
    return _WORD.findall(text)


def lix(text: str) -> int | None:
    """Words per sentence + per cent of words with more than six letters (C. H. Björnsson, Läsbarhet, 1968).

    A colon ends a sentence here, as Björnsson has it. None where there are no words.
    """
    found = words(text)
    if not found:
        return None
    ends = len(sentences(re.sub(r":\s", "\n", text)))
    long_words = sum(1 for word in found if sum(map(str.isalpha, word)) > 6)
    return round(len(found) / ends + 100 * long_words / len(found))


def lix_level(value: int) -> LixLevel:
    """The level of a LIX value: under 30, under 40, under 50, under 60, and above."""
    levels = tuple(LixLevel)
    return levels[min(max(value // 10 - 2, 0), len(levels) - 1)]


def _sentences_of(line: str) -> list[str]:
    parts: list[str] = []
    begin = 0
    for end in _SENTENCE_END.finditer(line):
        if not _is_abbreviation(line[begin : end.start()]):
            parts.append(line[begin : end.end()].strip())
            begin = end.end()
    return [*parts, line[begin:].strip()]


def _is_abbreviation(before: str) -> bool:
    last = before.rsplit(None, 1)[-1:] or [""]
    return last[0].lstrip('("”').lower() in _INSIDE
