"""Putting a record in another place of its list: only that record is saved, where there is room between the others."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from medlofte_desktop.domain.records.evidence import Evidence
from medlofte_desktop.domain.records.order import between, keys
from medlofte_desktop.domain.records.people import Signer
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, Promise

Ordered = TypeVar("Ordered", PriorityArea, Promise, Activity, Evidence, Signer)


def last_key(records: Sequence[Ordered]) -> str:
    """A key that puts a new record after all others."""
    return between(max((one.order for one in records), default=""), "")


def moved(records: Sequence[Ordered], record: str, place: int) -> tuple[Ordered, ...]:
    """The records to save so that one stands at `place`, counted from 0 without it and at most the last.

    All get new keys where two have the same one, as when two laptops have added at the end.
    """
    one = next(each for each in records if each.id == record)
    rest: list[Ordered] = [each for each in records if each.id != record]
    low = rest[place - 1].order if place else ""
    high = rest[place].order if place < len(rest) else ""
    if low < high or (place == len(rest) and (low or not rest)):
        return (replace(one, order=between(low, high)),)
    rest.insert(place, one)
    new = zip(rest, keys(len(rest)), strict=True)
    return tuple(replace(each, order=key) for each, key in new if each.order != key)
