"""What stands in the database of the pledges that a file names: found by identity, by id and by owner."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar, cast

from medlofte_desktop.domain.records.evidence import Evidence
from medlofte_desktop.domain.records.people import Signer
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.exchange.pledge_entries import PledgeEntry
from medlofte_desktop.services.pledge_entries.matching import derived_id

Part = Evidence | PriorityArea | Promise | Activity | Signer
P = TypeVar("P", Evidence, PriorityArea, Promise, Activity, Signer)
Identity = tuple[tuple[str, ...], str, date | None]


def identity(pledge: Pledge) -> Identity:
    """As `PledgeEntry.identity`."""
    return tuple(sorted(pledge.municipalities)), pledge.label, pledge.period_start


class Pledges:
    """All pledges by what makes them the same; of several, a living one counts first, then one a file has made."""

    def __init__(self, pledges: Iterable[Pledge]) -> None:
        self._by_id = {pledge.id: pledge for pledge in pledges}
        self._same: dict[Identity, list[Pledge]] = defaultdict(list)
        for pledge in self._by_id.values():
            self._same[identity(pledge)].append(pledge)

    def found(self, entry: PledgeEntry) -> Pledge | None:
        """The pledge that an entry is."""
        made = _pledge_id(entry, 0)
        same = self._same.get(entry.identity, ())
        return min(same, key=lambda one: (one.deleted, one.id != made, one.id), default=None)

    def new_id(self, entry: PledgeEntry) -> str:
        """The id that an entry's pledge gets on any laptop; the next one where that pledge is called otherwise now."""
        number = 0
        while _pledge_id(entry, number) in self._by_id:
            number += 1
        return _pledge_id(entry, number)


def _pledge_id(entry: PledgeEntry, number: int) -> str:
    codes, label, start = entry.identity
    return derived_id("pledge", ",".join(codes), label, start or "", number)


class Shelf:
    """Everything that ever belonged to some pledges, deleted or not."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._by_id: dict[type[Record], dict[str, Record]] = defaultdict(dict)
        self._under: dict[tuple[type[Record], str], list[Record]] = defaultdict(list)
        for record in sorted(records, key=_place):
            self._by_id[type(record)][record.id] = record
            self._under[type(record), _owner(record)].append(record)

    def known(self, kind: type[P]) -> Mapping[str, P]:
        return cast("Mapping[str, P]", self._by_id.get(kind, {}))

    def under(self, kind: type[P], owner: str) -> list[P]:
        """The records of one owner, those that are not deleted first, each in order."""
        return cast("list[P]", self._under.get((kind, owner), []))


def _place(record: Record) -> tuple[bool, str, str]:
    return record.deleted, cast("Part", record).order, record.id


def _owner(record: Record) -> str:
    return record.promise if isinstance(record, Activity) else cast("Promise", record).pledge
