"""What a renewed pledge has that the old one had not, and what became of the rest."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from medlofte_desktop.domain.history.pairing import Saying, pairs
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.promise import Promise


class Standing(StrEnum):
    """How a record of the new pledge stands to the old one."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Areas, promises and activities of a new pledge against an old one's.

    `standing` has every new record's id, `before` the old id of those that are not new, `gone` the ids of the old
    ones that none came from.
    """

    standing: Mapping[str, Standing]
    before: Mapping[str, str]
    gone: tuple[str, ...]


def compared(old: Dossier, new: Dossier) -> Comparison:
    """Pairs records by what they say: equal ones first, then those with the same text, then the most alike.

    Dates, the status of activities and the order are no difference: they follow the period or the reader's eye.
    """
    areas = pairs(_areas(old), _areas(new))
    promises = pairs(_promises(old, {}), _promises(new, areas))
    activities = pairs(_activities(old, {}), _activities(new, promises))
    before = {**areas, **promises, **activities}
    olds = {one.id: one for one in (*_areas(old), *_promises(old, {}), *_activities(old, {}))}
    news = (*_areas(new), *_promises(new, areas), *_activities(new, promises))
    return Comparison(
        standing={one.id: _standing(one, olds.get(before.get(one.id, ""))) for one in news},
        before=before,
        gone=tuple(record for record in olds if record not in before.values()),
    )


def _areas(dossier: Dossier) -> tuple[Saying, ...]:
    return tuple(Saying(one.id, one.title, (one.title, one.ticked, one.reason, one.cause)) for one in dossier.areas)


def _promises(dossier: Dossier, before: Mapping[str, str]) -> tuple[Saying, ...]:
    """A promise whose area is no more stands under none, like one that never had any."""
    areas: dict[str | None, str] = {one.id: before.get(one.id, one.id) for one in dossier.areas}
    return tuple(Saying(one.id, one.text, _said_by(one, areas.get(one.area))) for one in dossier.promises)


def _said_by(promise: Promise, area: str | None) -> Hashable:
    goal = promise.goal_indicator, promise.goal_baseline, promise.goal_target
    return promise.text, promise.promised_by, promise.rationale, goal, area


def _activities(dossier: Dossier, before: Mapping[str, str]) -> tuple[Saying, ...]:
    return tuple(
        Saying(
            one.id, one.text, (one.text, one.responsible, one.when, one.target, before.get(one.promise, one.promise))
        )
        for one in dossier.activities
    )


def _standing(new: Saying, old: Saying | None) -> Standing:
    if old is None:
        return Standing.NEW
    return Standing.SAME if old.says == new.says else Standing.CHANGED
