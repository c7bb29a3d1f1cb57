"""Several changes of the same records, one after the other, as one."""

from collections.abc import Iterable
from dataclasses import replace

from medlofte_desktop.domain.history.change import Change


def together(changes: Iterable[Change]) -> tuple[Change, ...]:
    """For each record, from what it was before the first to what it is after the last; what is as it was goes."""
    found: dict[str, Change] = {}
    for change in changes:
        first = found.get(change.record, change)
        found[change.record] = replace(
            change, before=first.before, doubt_before=first.doubt_before, beside_before=first.beside_before
        )
    return tuple(one for one in found.values() if one.before != one.after or one.doubt)
