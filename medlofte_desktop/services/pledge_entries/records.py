"""The records that an entry of a pledge file makes or updates.

The entry is the whole statement of what a file can hold: what it leaves out is emptied. Kept are the fields no file
has, parts that the file does not mention, an activity's progress, and how secret a piece of evidence is.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from medlofte_desktop.domain.evidence import Evidence, Secrecy
from medlofte_desktop.domain.people import Signer
from medlofte_desktop.domain.pledge import Pledge
from medlofte_desktop.domain.priority_area import PriorityArea
from medlofte_desktop.domain.promise import Activity, ActivityStatus, Promise
from medlofte_desktop.domain.record import Record
from medlofte_desktop.exchange.pledge_entries import (
    ActivityEntry,
    AreaEntry,
    Entry,
    EvidenceEntry,
    PledgeEntry,
    PromiseEntry,
    SignerEntry,
)
from medlofte_desktop.services.pledge_entries.matching import order_keys, record_ids
from medlofte_desktop.services.pledge_entries.shelf import P, Shelf

E = TypeVar("E", bound=Entry)


def pledge_of(entry: PledgeEntry, pledge: Pledge, district: str | None) -> Pledge:
    """The pledge as the entry states it; its contacts are another matter."""
    return replace(
        pledge,
        deleted=False,
        municipalities=entry.municipalities,
        police_district=district,
        label=entry.label,
        period_start=entry.period.start,
        period_end=entry.period.end,
        introduction=entry.introduction,
        situation=entry.situation,
        together=entry.together,
        follow_along=entry.follow_along,
        reservation=entry.reservation,
        case_number_municipality=entry.case_numbers.municipality,
        case_number_police=entry.case_numbers.police,
        decision_text=entry.decision.text,
        decision_body=entry.decision.body,
        decision_prepared_by=entry.decision.prepared_by,
        decision_date=entry.decision.date,
        decision_paragraph=entry.decision.paragraph,
        signing_place=entry.signing.place,
        signing_date=entry.signing.date,
        source=entry.source,
    )


def parts_of(entry: PledgeEntry, pledge: str, shelf: Shelf) -> Iterator[Record]:
    """What the entry says of everything in the pledge, whether that changes anything or not."""
    evidence = _matched(Evidence, pledge, entry.evidence, shelf, _evidence)
    yield from evidence
    by_id = {one.id: record.id for one, record in zip(entry.evidence, evidence, strict=True) if one.id}
    areas = [
        replace(area, evidence=_evidence_of(area, one, by_id, {each.id for each in evidence}))
        for one, area in zip(
            entry.priority_areas, _matched(PriorityArea, pledge, entry.priority_areas, shelf, _area), strict=True
        )
    ]
    yield from areas
    by_title = {area.title: area.id for area in areas}
    for one, promise in zip(entry.promises, _matched(Promise, pledge, entry.promises, shelf, _promise), strict=True):
        stays = promise.area not in by_title.values()
        yield replace(promise, area=by_title.get(one.area, promise.area if stays else None))
        yield from _matched(Activity, promise.id, one.activities, shelf, _activity)
    yield from _matched(Signer, pledge, entry.signers, shelf, _signer)


def _evidence_of(area: PriorityArea, entry: AreaEntry, by_id: dict[str, str], stated: set[str]) -> tuple[str, ...]:
    """What the entry builds on, and before that was linked of what the file knows nothing of."""
    return (*(by_id[one] for one in entry.evidence), *(one for one in area.evidence if one not in stated))


def _matched(kind: type[P], owner: str, entries: Sequence[E], shelf: Shelf, stated: Callable[[P, E], P]) -> list[P]:
    """A record for each entry, in the order of the file."""
    if not entries:
        return []
    known = shelf.known(kind)
    siblings = shelf.under(kind, owner)
    texts = {one.id: _text(one) for one in siblings}
    ids = record_ids(kind.__name__, owner, [_text(one) for one in entries], texts, known)
    records = [known.get(record) or _blank(kind, record, owner) for record in ids]
    last = max((one.order for one in siblings), default="")
    orders = order_keys([one.order for one in records], last)
    return [
        stated(replace(record, deleted=False, order=order, **_owned(kind, owner)), entry)
        for record, order, entry in zip(records, orders, entries, strict=True)
    ]


def _text(one: Any) -> str:
    """What a record and an entry of its kind are known by: an area's title, a signer's name, a promise's text."""
    if isinstance(one, SignerEntry | Signer):
        return one.name
    return str(getattr(one, "text", "") or getattr(one, "title", ""))


def _owned(kind: type[P], owner: str) -> dict[str, Any]:
    return {"promise" if kind is Activity else "pledge": owner}


def _blank(kind: type[P], record: str, owner: str) -> P:
    title: dict[str, Any] = {"title": ""} if kind is PriorityArea else {}
    return kind(id=record, **_owned(kind, owner), **title)


def _evidence(record: Evidence, entry: EvidenceEntry) -> Evidence:
    """An import never makes evidence more public than it is."""
    return replace(
        record,
        kind=entry.kind,
        title=entry.title,
        dated=entry.date,
        responses=entry.responses,
        key_figure=entry.key_figure,
        secrecy=max(record.secrecy, entry.secrecy, key=list(Secrecy).index),
    )


def _area(record: PriorityArea, entry: AreaEntry) -> PriorityArea:
    return replace(record, ticked=True, title=entry.title, reason=entry.reason, cause=entry.cause)


def _promise(record: Promise, entry: PromiseEntry) -> Promise:
    return replace(record, text=entry.text, promised_by=entry.promised_by, rationale=entry.rationale)


def _activity(record: Activity, entry: ActivityEntry) -> Activity:
    """Planned is how a status that is not stated reads, and does not take progress back."""
    return replace(
        record,
        text=entry.text,
        responsible=entry.responsible,
        when=entry.when,
        deadline=entry.deadline,
        target=entry.target,
        status=record.status if entry.status is ActivityStatus.PLANNED else entry.status,
    )


def _signer(record: Signer, entry: SignerEntry) -> Signer:
    return replace(record, name=entry.name, title=entry.title, organisation=entry.organisation, party=entry.party)
