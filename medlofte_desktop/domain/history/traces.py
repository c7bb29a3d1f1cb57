"""Where a person is named: which versions carry them, and what can become of each."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from medlofte_desktop.domain.history.forgetting import PERSONS, SIGNED
from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.domain.records.content import Content
from medlofte_desktop.domain.text import fold

# What goes on with a name: Eva Ek is neither Eva Ekman nor Eva Ek-Lund.
_IN_NAME = "[\\w\\-\u2010\u2011]"

Carries = Callable[[object], bool]


class Fate(StrEnum):
    """What forgetting does with a record that names a person.

    THEIRS: the record is about them and goes as a whole. LISTED: a line with them is taken out of a list. PAST: only
    earlier versions name them, and are blanked. NAMED: a text names them now, which somebody must rewrite first.
    KEPT: it is part of a signed document.
    """

    THEIRS = "theirs"
    LISTED = "listed"
    PAST = "past"
    NAMED = "named"
    KEPT = "kept"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """A record that names a person: `fields` are those that do in the latest version that does, whose content is
    `content`; `revisions` are the ids of all versions that carry them, and `lines` the lines of lists in any of them,
    each with its field."""

    kind: str
    record: str
    fate: Fate
    fields: tuple[str, ...]
    content: Content
    revisions: tuple[str, ...]
    lines: frozenset[tuple[str, str]] = frozenset()


def carrying(names: Iterable[str]) -> Carries:
    """Whether a text, or a line of a list, names a person: by any of these names, also in the genitive."""
    words = [r"\s+".join(map(re.escape, fold(name).split())) for name in names if name.strip()]
    pattern = re.compile(rf"(?<!{_IN_NAME})(?:{'|'.join(words)})s?(?!{_IN_NAME})") if words else re.compile(r"(?!)")

    def carries(value: object) -> bool:
        if isinstance(value, list):
            return any(map(carries, value))
        return isinstance(value, str) and pattern.search(fold(value)) is not None

    return carries


def trace_of(revisions: Sequence[Revision], now: Content | None, name: str, carries: Carries) -> Trace | None:
    """How one record names a person, from all its versions, oldest first, and what it holds now; None where it does
    not."""
    found = [one for one in revisions if one.content and any(map(carries, one.content.values()))]
    if not found:
        return None
    latest = found[-1].content or {}
    content = now if now and any(map(carries, now.values())) else latest
    return Trace(
        kind=found[-1].kind,
        record=found[-1].record,
        fate=_fate(found[-1].kind, now or {}, name, carries),
        fields=tuple(field for field, value in content.items() if carries(value)),
        content=content,
        revisions=tuple(one.id for one in found),
        lines=frozenset(line for one in found for line in _lines(one.content or {}) if carries(line[1])),
    )


def _lines(content: Content) -> Iterator[tuple[str, str]]:
    for field, value in content.items():
        if isinstance(value, list):
            yield from ((field, line) for line in value)


def _fate(kind: str, now: Content, name: str, carries: Carries) -> Fate:
    if kind in SIGNED:
        return Fate.KEPT
    naming = [value for value in now.values() if carries(value)]
    if not naming:
        return Fate.PAST
    if kind in PERSONS and fold(str(now.get("name", ""))).split() == fold(name).split():
        return Fate.THEIRS
    return Fate.LISTED if all(isinstance(value, list) for value in naming) else Fate.NAMED
