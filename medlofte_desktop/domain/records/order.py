"""Order keys: a record moves by getting a key between its new neighbours', and the others stay untouched."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from medlofte_desktop.domain.records.evidence import Evidence
from medlofte_desktop.domain.records.people import Signer
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.domain.records.signed_copy import Scan

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
R = TypeVar("R", bound=PriorityArea | Promise | Activity | Evidence | Signer | Scan)


def between(before: str, after: str) -> str:
    """A key that sorts strictly between two keys; "" stands for the open end on either side.

    Keys are base-36 fractions without trailing zeros. Raises ValueError unless before < after.
    """
    if after and before >= after:
        raise ValueError(f"{before!r} is not before {after!r}")
    key = ""
    while True:
        low = DIGITS.index(before[len(key)]) if len(key) < len(before) else 0
        high = DIGITS.index(after[len(key)]) if after else len(DIGITS)
        if high - low > 1:
            return key + DIGITS[(low + high) // 2]
        key += DIGITS[low]
        if high > low:
            after = ""  # the key is already below it, whatever follows


def keys(count: int) -> list[str]:
    """`count` ascending keys for a list that is made in one go, all of one length and with room between them."""
    width = len(_base36(count))
    return [_base36(number).rjust(width, "0") + "i" for number in range(1, count + 1)]


def _base36(number: int) -> str:
    digits = ""
    while number or not digits:
        number, rest = divmod(number, len(DIGITS))
        digits = DIGITS[rest] + digits
    return digits


def moved(records: Sequence[R], source: int, target: int) -> list[R]:
    """The records to save so that the one in row `source` stands in row `target`."""
    others = [*records[:source], *records[source + 1 :]]
    return inserted(others, [records[source]], target)


def appended(records: Sequence[R], *added: R) -> list[R]:
    """The records to save so that `added` stand last."""
    return inserted(records, added, len(records))


def inserted(records: Sequence[R], added: Sequence[R], row: int) -> list[R]:
    """The records to save so that `added` stand from `row` on; the others keep their keys where they can."""
    before = records[row - 1].order if row else ""
    after = records[row].order if row < len(records) else ""
    if row < len(records) and not after:  # a record without a key: none comes before it
        return _renumbered(records, added, row)
    placed = []
    try:
        for record in added:
            before = between(before, after)
            placed.append(replace(record, order=before))
    except (ValueError, IndexError):  # two laptops gave the same key, or a key is none of ours
        return _renumbered(records, added, row)
    return placed


def _renumbered(records: Sequence[R], added: Sequence[R], row: int) -> list[R]:
    """New keys for all: the added ones, and those of the others whose keys thereby change."""
    in_order = [*records[:row], *added, *records[row:]]
    new = {one.id: replace(one, order=key) for one, key in zip(in_order, keys(len(in_order)), strict=True)}
    old = {one.id: one for one in records}
    return [one for one in new.values() if one != old.get(one.id)]
