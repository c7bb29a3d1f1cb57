"""Förnya: a pledge copied into its next period, as a draft to go on from."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from medlofte_desktop.domain.periods.period import Step, next_period, step_of
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.pledge import Pledge, PledgeStatus
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, ActivityStatus, Promise
from medlofte_desktop.domain.records.record import Record


def renewed(dossier: Dossier, *, new_id: Callable[[], str]) -> tuple[Record, ...]:
    """New records for the next period, the pledge first; each points only at new ones, and at the same contacts.

    The period is as long as the old one and begins the day after it. Dates of the plan (first follow-up, starts
    and deadlines) move as far as the period does; without a period to follow they are left empty, since a past
    date would be wrong. What belongs to the old paper (decision, signing, case numbers, source) is left empty.
    """
    old = dossier.pledge
    step = step_of(old.period_start, old.period_end)
    copied = (old, *dossier.evidence, *dossier.areas, *dossier.promises, *dossier.activities, *dossier.signers)
    ids = {record.id: new_id() for record in copied}
    pledge = ids[old.id]
    return (
        _pledge(old, pledge, step),
        *(replace(one, id=ids[one.id], pledge=pledge) for one in dossier.evidence),
        *(_area(one, ids, pledge) for one in dossier.areas),
        *(_promise(one, ids, pledge) for one in dossier.promises),
        *(_activity(one, ids, step) for one in dossier.activities if one.promise in ids),
        *(replace(one, id=ids[one.id], pledge=pledge) for one in dossier.signers),
    )


def _pledge(old: Pledge, new: str, step: Step | None) -> Pledge:
    start, end = next_period(old.period_start, old.period_end)
    return Pledge(
        id=new,
        municipalities=old.municipalities,
        police_district=old.police_district,
        label=old.label,
        period_start=start,
        period_end=end,
        status=PledgeStatus.DRAFT,
        introduction=old.introduction,
        situation=old.situation,
        together=old.together,
        follow_along=old.follow_along,
        reservation=old.reservation,
        follow_up_months=old.follow_up_months,
        first_follow_up=_moved(old.first_follow_up, step),
        contacts=old.contacts,
        extends=old.id,
    )


def _area(old: PriorityArea, ids: Mapping[str, str], pledge: str) -> PriorityArea:
    evidence = tuple(ids[one] for one in old.evidence if one in ids)
    return replace(old, id=ids[old.id], pledge=pledge, evidence=evidence)


def _promise(old: Promise, ids: Mapping[str, str], pledge: str) -> Promise:
    return replace(old, id=ids[old.id], pledge=pledge, area=ids.get(old.area) if old.area else None)


def _activity(old: Activity, ids: Mapping[str, str], step: Step | None) -> Activity:
    return replace(
        old,
        id=ids[old.id],
        promise=ids[old.promise],
        start=_moved(old.start, step),
        deadline=_moved(old.deadline, step),
        status=ActivityStatus.PLANNED,
    )


def _moved(day: date | None, step: Step | None) -> date | None:
    if day is None or step is None:
        return None
    try:
        return step.after(day)
    except OverflowError:
        return None
