"""Where a record stands among its own: the keys that give it another place, and who else must get a new one."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from medlofte_desktop.domain.records.order import between, keys
from medlofte_desktop.domain.records.promise import Activity, Promise

R = TypeVar("R", bound=Promise | Activity)


def moved(records: Sequence[R], source: int, target: int) -> list[R]:
    """The records to save so that the one in row `source` stands in row `target`."""
    others = [*records[:source], *records[source + 1 :]]
    return inserted(others, [records[source]], target)


def inserted(records: Sequence[R], added: Sequence[R], row: int) -> list[R]:
    """The records to save so that `added` stand from `row` on; the others keep their keys where they can."""
    before = records[row - 1].order if row else ""
    after = records[row].order if row < len(records) else ""
    if row < len(records) and not after:  # a record without a key: none comes before it
        return _numbered([*records[:row], *added, *records[row:]])
    placed = []
    try:
        for record in added:
            before = between(before, after)
            placed.append(replace(record, order=before))
    except (ValueError, IndexError):  # two laptops gave the same key, or a key is none of ours: all get new ones
        return _numbered([*records[:row], *added, *records[row:]])
    return placed


def _numbered(records: Sequence[R]) -> list[R]:
    return [replace(record, order=key) for record, key in zip(records, keys(len(records)), strict=True)]
