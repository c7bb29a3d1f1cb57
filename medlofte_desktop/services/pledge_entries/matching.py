"""Which record an entry of a file is: the one of its text, else the one of its place, else a new one.

Ids are derived from identity and place, so that two laptops that import the same file get the same records.
"""

from collections import defaultdict, deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import count, pairwise

from medlofte_desktop.domain.history.revision import digest
from medlofte_desktop.domain.records.order import between, keys


def derived_id(*parts: object) -> str:
    """32 hex digits that are the same wherever the parts are."""
    return digest("\0".join(map(str, parts)))[:32]  # no cleaned text has a NUL


def record_ids(
    kind: str, owner: str, texts: Sequence[str], siblings: Mapping[str, str], known: Collection[str]
) -> list[str]:
    """The id of the record that each entry is, in the order of the file.

    `texts` are what the entries are known by, empty where by their place only; `siblings` maps the ids under the
    same owner to the same of theirs, in order; `known` are all ids of the kind. Where an entry was put in or taken
    out since the last time, its place is that among the records that files have made.
    """
    matching = _Matching(kind, owner, siblings, known)
    numbered = list(enumerate(texts))
    for place, text in numbered:
        if text and siblings.get(matching.first_id(place)) == text:
            matching.take(place, matching.first_id(place))
    matching.take_by_text(numbered)
    for place, _ in numbered:
        matching.take(place, matching.first_id(place))
    made = matching.made() if len(matching.found) < len(texts) else []
    for place, record in enumerate(made[: len(texts)]):
        matching.take(place, record)
    return [matching.found.get(place) or matching.new(place) for place, _ in numbered]


class _Matching:
    """Entries of one owner, by place, as they find their records; a record is found once."""

    def __init__(self, kind: str, owner: str, siblings: Mapping[str, str], known: Collection[str]) -> None:
        self._kind, self._owner = kind, owner
        self._siblings, self._known = siblings, known
        self._taken: set[str] = set()
        self._first: dict[int, str] = {}
        self.found: dict[int, str] = {}

    def first_id(self, place: int) -> str:
        """The id of what a file has made first at a place."""
        if place not in self._first:
            self._first[place] = derived_id(self._kind, self._owner, place, 0)
        return self._first[place]

    def take(self, place: int, record: str) -> None:
        if place not in self.found and record in self._known and record not in self._taken:
            self.found[place] = record
            self._taken.add(record)

    def take_by_text(self, numbered: Sequence[tuple[int, str]]) -> None:
        free: dict[str, deque[str]] = defaultdict(deque)
        for record, text in self._siblings.items():
            if text and record not in self._taken:
                free[text].append(record)
        for place, text in numbered:
            if place not in self.found and free.get(text):
                self.take(place, free[text].popleft())

    def made(self) -> list[str]:
        """Those of the siblings that files have made, in order."""
        made = {record for place in range(len(self._siblings)) for record in self._ids(place, known=True)}
        return [record for record in self._siblings if record in made]

    def new(self, place: int) -> str:
        return next(self._ids(place, known=False))

    def _ids(self, place: int, *, known: bool) -> Iterator[str]:
        """The derived ids of a place that are known already, or else those that are free."""
        for number in count():
            record = derived_id(self._kind, self._owner, place, number) if number else self.first_id(place)
            if (record in self._known) is known:
                yield record
            elif known:
                return


def order_keys(old: Sequence[str], last: str) -> list[str]:
    """Order keys for records in the order of the file: the old ones, where they ascend, with new ones between.

    `old` has "" for a new record; `last` is the greatest key among all siblings.
    """
    kept = [key for key in old if key]
    if not last or any(one >= other for one, other in pairwise(kept)):
        return keys(len(old))
    found: list[str] = []
    while len(found) < len(old):
        start = len(found)
        if old[start]:
            found.append(old[start])
            continue
        end = next((place for place in range(start, len(old)) if old[place]), len(old))
        low, high = (found[-1] if found else "", old[end]) if end < len(old) else (last, "")
        found.extend(_spread(end - start, low, high))
    return found


def _spread(number: int, low: str, high: str) -> list[str]:
    """Ascending keys between two; they grow no longer with their number than they must."""
    begin = between(low, high)
    return [begin] if number == 1 else [begin + key for key in keys(number)]
