"""What a record is now, read from all its revisions: field by field, whoever wrote and in whatever order.

A field's value counts until a revision whose writer had read it writes another. That looks at nothing but who
had read what, so equal sets of revisions give equal views: merging is commutative, associative and idempotent,
also where histories cross, and needs no common ancestor and no merge revision. A revision that
names all heads as parents settles what they disagree about; one that follows a single head leaves it in doubt.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, reduce
from operator import or_

from medlofte_desktop.domain.history.revision import Revision, heads, in_reading_order
from medlofte_desktop.domain.records.content import Content, Value

# Where a record stands among its neighbours is never worth a question.
NEVER_IN_DOUBT = frozenset({"order"})

# A plain field or a list field as a whole, or one element of a list, whose value is whether it is in the list.
Register = tuple[str, str | None]
Written = Value | tuple[str, ...]
Writers = Mapping[Register, frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What a record is now: its content, the heads it was read from, and the fields in doubt.

    A field in doubt was written to different values side by side; the one of the greatest revision id shows. A
    list is never in doubt for what was added or taken away; its order is that of whoever changed it last.
    """

    content: Content
    heads: tuple[str, ...]
    doubt: frozenset[str] = frozenset()


def view(revisions: Sequence[Revision]) -> View:
    """The view of one record from all its revisions. Raises ValueError where none of them has content."""
    ends = heads(revisions)
    by_id = {revision.id: revision for revision in revisions}
    fields = {field for revision in revisions if revision.content for field in revision.content}
    if not fields:
        raise ValueError("no revision with content")
    if len(ends) == 1 and (content := by_id[ends[0]].content) and fields <= content.keys():
        return View(content=content, heads=ends)
    return Walk(revisions).view(ends)


class Walk:
    """A walk through a history that notes, at every revision, who wrote each register last.

    Revisions are numbered as they are walked; what one has read is an integer with a bit for each.
    """

    def __init__(self, revisions: Iterable[Revision]) -> None:
        self._numbers: dict[str, int] = {}
        self._contents: dict[str, Content] = {}
        self._read: dict[str, int] = {}
        self._writers: dict[str, Writers] = {}
        for revision in in_reading_order(revisions):
            self._walk(revision)

    def read_by(self, revision: Revision) -> Content:
        """What the writer of a revision saw: one version, or several merged. Empty where nothing is known of it."""
        parents = [parent for parent in revision.parents if parent in self._read]
        if len(parents) == 1:
            return self._contents[parents[0]]
        return self.view_at(parents).content

    def view_at(self, ends: Iterable[str]) -> View:
        """What stood to whoever had read as far as some revisions. Empty where nothing is known of them."""
        known = [end for end in ends if end in self._read]
        return self.view(tuple(sorted(self._unread(known))))

    def view(self, ends: tuple[str, ...]) -> View:
        """What stood when these revisions, none of which has read another, were all that was newest."""
        latest = self._latest(ends)
        content: dict[str, Value] = {}
        doubt: set[str] = set()
        for (field, element), writers in latest.items():
            if element is None and not isinstance(shown := self._contents[max(writers)][field], list):
                content[field] = shown
                if len(self._values(writers, (field, None))) > 1:
                    doubt.add(field)
        for field in {field for field, _ in latest} - set(content):
            content[field] = self._elements(field, latest, ends)
            if not content[field] and all(self._contents[end].get(field) for end in ends):
                content[field] = self._in_order(field, ends, ())  # each emptied the other's half: keep both
                doubt.add(field)
        if content.get("deleted") and ("deleted" in doubt or self._written_beside(latest, ends)):
            content["deleted"] = False  # somebody worked on what another threw away, or fetched it back
            doubt.add("deleted")
        return View(content=content, heads=ends, doubt=frozenset(doubt - NEVER_IN_DOUBT))

    def _walk(self, revision: Revision) -> None:
        parents = [parent for parent in revision.parents if parent in self._read]
        inherited = self._latest(parents)
        content = revision.content or {}
        itself = frozenset({revision.id})
        written = {
            register: itself
            for register in _registers(content, inherited)
            if self._values(inherited.get(register, ()), register) != {_value(content, register)}
        }
        self._read[revision.id] = self._known_to(parents)
        self._numbers[revision.id] = len(self._numbers)
        self._contents[revision.id] = content
        self._writers[revision.id] = {**inherited, **written} if written else inherited

    def _latest(self, revisions: Sequence[str]) -> Writers:
        """Who wrote each register last as seen from several revisions: writers nobody else among them had read."""
        if len(revisions) == 1:
            return self._writers[revisions[0]]
        together: dict[Register, set[frozenset[str]]] = {}
        for revision in revisions:
            for register, writers in self._writers[revision].items():
                together.setdefault(register, set()).add(writers)
        unread = cache(lambda several: self._unread(frozenset().union(*several)))  # mostly the same for many registers
        return {
            register: next(iter(several)) if len(several) == 1 else unread(frozenset(several))
            for register, several in together.items()
        }

    def _unread(self, revisions: Collection[str]) -> frozenset[str]:
        """Those of some revisions that none of the others has read."""
        read = reduce(or_, (self._read[one] for one in revisions), 0)
        return frozenset(one for one in revisions if not self._is_in(read, one))

    def _known_to(self, revisions: Iterable[str]) -> int:
        """Some revisions and all that they have read."""
        return reduce(or_, (self._read[one] | 1 << self._numbers[one] for one in revisions), 0)

    def _is_in(self, read: int, revision: str) -> bool:
        return bool(read >> self._numbers[revision] & 1)

    def _values(self, writers: Iterable[str], register: Register) -> set[Written]:
        return {_value(self._contents[writer], register) for writer in writers}

    def _elements(self, field: str, latest: Writers, ends: tuple[str, ...]) -> list[str]:
        return [
            element
            for element in self._in_order(field, latest[field, None], ends)
            if True in self._values(latest.get((field, element), ()), (field, element))
        ]

    def _in_order(self, field: str, first: Iterable[str], then: Iterable[str]) -> list[str]:
        elements: dict[str, None] = {}
        for revision in (*sorted(first, reverse=True), *sorted(then, reverse=True)):
            value = self._contents[revision].get(field)
            elements.update(dict.fromkeys(value if isinstance(value, list) else []))
        return list(elements)

    def _written_beside(self, latest: Writers, ends: tuple[str, ...]) -> bool:
        """Whether a field was written by somebody who had not read the deletion, and whom no deleter had read.

        Who saves a record as deleted after reading both has settled it, although that changes no register.
        """
        deleters = latest["deleted", None]
        deletion = reduce(or_, (1 << self._numbers[one] for one in deleters))
        fields = (writers for (field, _), writers in latest.items() if field not in NEVER_IN_DOUBT)
        beside = {one for one in frozenset().union(*fields) - deleters if not self._read[one] & deletion}
        if not beside:
            return False
        shown = self._known_to(ends)
        knowing = (
            one
            for one, content in self._contents.items()
            if content.get("deleted") and self._read[one] & deletion and self._is_in(shown, one)
        )
        seen = self._known_to((*deleters, *knowing))
        return not all(self._is_in(seen, one) for one in beside)


def _registers(content: Content, inherited: Writers) -> set[Register]:
    """What a revision says something about: its fields, and of its lists every element it has or leaves out."""
    registers: set[Register] = {(field, None) for field in content}
    for field, value in content.items():
        if isinstance(value, list):
            registers.update((field, element) for element in value)
    registers.update((field, element) for field, element in inherited if isinstance(content.get(field), list))
    return registers


def _value(content: Content, register: Register) -> Written:
    field, element = register
    value = content.get(field)
    if isinstance(value, list):
        return element in value if element is not None else tuple(value)
    return value
