"""What a renewed pledge adds, changes and leaves out, as lines to read."""

from collections.abc import Iterator
from dataclasses import dataclass

from medlofte_desktop.domain.periods.comparison import Comparison, Standing, compared
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, Promise

Said = PriorityArea | Promise | Activity


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalLine:
    """A record that is not as it was. `now` is None where it is gone, `before` None where it is new."""

    now: Said | None
    before: Said | None


def renewal_lines(old: Dossier, new: Dossier) -> tuple[RenewalLine, ...]:
    """New and changed areas, promises and activities in the new pledge's order, then what is gone."""
    comparison = compared(old, new)
    olds = {one.id: one for one in _said(old)}
    return (*_changed(new, comparison, olds), *(RenewalLine(now=None, before=olds[one]) for one in comparison.gone))


def _changed(new: Dossier, comparison: Comparison, olds: dict[str, Said]) -> Iterator[RenewalLine]:
    for one in _said(new):
        if comparison.standing[one.id] is not Standing.SAME:
            yield RenewalLine(now=one, before=olds.get(comparison.before.get(one.id, "")))


def _said(dossier: Dossier) -> tuple[Said, ...]:
    return (*dossier.areas, *dossier.promises, *dossier.activities)


def wording(said: Said) -> str:
    """The words of a record by which people know it, in one line."""
    return " ".join((said.title if isinstance(said, PriorityArea) else said.text).split())
