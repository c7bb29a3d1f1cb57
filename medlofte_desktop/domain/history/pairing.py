"""Which of two lists' texts are the same one rewritten: found by what they say, for nothing else tells them apart."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass

from medlofte_desktop.domain.history.difference import likeness

# From this share of words in common a text is taken for the old one rewritten.
ALIKE = 0.6


@dataclass(frozen=True, slots=True)
class Saying:
    """Something as it is compared: its text, and everything it says. Ids are only told apart within one list."""

    id: str
    text: str
    says: Hashable


def pairs(olds: Sequence[Saying], news: Sequence[Saying]) -> dict[str, str]:
    """New id → old id: equal ones first, then those with the same text, then the most alike; nothing twice."""
    found = _equal(olds, news, lambda one: one.says)
    found |= _equal(*_unpaired(olds, news, found), lambda one: " ".join(one.text.casefold().split()))
    return found | _alike(*_unpaired(olds, news, found))


def _unpaired(
    olds: Sequence[Saying], news: Sequence[Saying], found: Mapping[str, str]
) -> tuple[list[Saying], list[Saying]]:
    taken = set(found.values())
    return [one for one in olds if one.id not in taken], [one for one in news if one.id not in found]


def _equal(olds: Sequence[Saying], news: Sequence[Saying], key: Callable[[Saying], Hashable]) -> dict[str, str]:
    """Those with equal keys, the first with the first."""
    waiting: dict[Hashable, list[str]] = {}
    for old in reversed(olds):
        waiting.setdefault(key(old), []).append(old.id)
    return {new.id: waiting[key(new)].pop() for new in news if waiting.get(key(new))}


def _alike(olds: Sequence[Saying], news: Sequence[Saying]) -> dict[str, str]:
    """The most alike first; nobody twice."""
    scores = [(likeness(old.text, new.text, at_least=ALIKE), old.id, new.id) for new in news for old in olds]
    found: dict[str, str] = {}
    for score, old, new in sorted(scores, key=lambda one: -one[0]):
        if score >= ALIKE and new not in found and old not in found.values():
            found[new] = old
    return found
