"""The records that an entry of a pledge file makes or updates.

The entry is the whole statement of what a file can hold: what it leaves out is emptied. Kept are the fields no file
has, parts that the file does not mention, an activity's progress, and how secret a piece of evidence is.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from medlofte_desktop.domain.records.evidence import Evidence, Secrecy
from medlofte_desktop.domain.records.people import Signer
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, ActivityStatus, Promise
from medlofte_desktop.domain.records.record import Record
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
Fields = dict[str, Any]


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
    links = _Links({one.id: record.id for one, record in zip(entry.evidence, evidence, strict=True)})
    areas = _matched(PriorityArea, pledge, entry.priority_areas, shelf, links.area)
    yield from areas
    links.areas = {area.title: area.id for area in areas}
    for one, promise in zip(
        entry.promises, _matched(Promise, pledge, entry.promises, shelf, links.promise), strict=True
    ):
        yield promise
        yield from _matched(Activity, promise.id, one.activities, shelf, _activity)
    yield from _matched(Signer, pledge, entry.signers, shelf, _signer)


def _matched(
    kind: type[P], owner: str, entries: Sequence[E], shelf: Shelf, stated: Callable[[P | None, E], Fields]
) -> list[P]:
    """A record for each entry, in the order of the file."""
    if not entries:
        return []
    known = shelf.known(kind)
    siblings = shelf.under(kind, owner)
    texts = {one.id: _text(one) for one in siblings}
    ids = record_ids(kind.__name__, owner, [_text(one) for one in entries], texts, known)
    old = [known.get(record) for record in ids]
    last = max((one.order for one in siblings), default="")
    orders = order_keys([one.order if one else "" for one in old], last)
    shared: Fields = {"promise" if kind is Activity else "pledge": owner, "deleted": False}
    return [
        replace(one, order=order, **shared, **stated(one, entry))
        if one
        else kind(id=record, order=order, **shared, **stated(one, entry))
        for record, one, order, entry in zip(ids, old, orders, entries, strict=True)
    ]


def _text(one: Any) -> str:
    """What a record and an entry of its kind are known by: an area's title, a signer's name, a promise's text."""
    if isinstance(one, SignerEntry | Signer):
        return one.name
    return str(getattr(one, "text", "") or getattr(one, "title", ""))


class _Links:
    """What the names in one pledge's entry stand for: evidence by its id in the file, and areas by their titles."""

    def __init__(self, evidence: Mapping[str, str]) -> None:
        self._evidence = evidence
        self.areas: Mapping[str, str] = {}

    def area(self, old: PriorityArea | None, entry: AreaEntry) -> Fields:
        """Evidence that the file knows nothing of stays linked."""
        kept = [one for one in old.evidence if one not in self._evidence.values()] if old else []
        evidence = (*(self._evidence[one] for one in entry.evidence), *kept)
        return {
            "ticked": True,
            "title": entry.title,
            "reason": entry.reason,
            "cause": entry.cause,
            "evidence": evidence,
        }

    def promise(self, old: Promise | None, entry: PromiseEntry) -> Fields:
        """A promise that the file puts in no area stays in one that the file knows nothing of."""
        kept = old.area if old and old.area not in self.areas.values() else None
        return {
            "area": self.areas.get(entry.area, kept),
            "text": entry.text,
            "promised_by": entry.promised_by,
            "rationale": entry.rationale,
        }


def _evidence(old: Evidence | None, entry: EvidenceEntry) -> Fields:
    """An import never makes evidence more public than it is."""
    return {
        "kind": entry.kind,
        "title": entry.title,
        "dated": entry.date,
        "responses": entry.responses,
        "key_figure": entry.key_figure,
        "secrecy": max(old.secrecy if old else Secrecy.OPEN, entry.secrecy, key=list(Secrecy).index),
    }


def _activity(old: Activity | None, entry: ActivityEntry) -> Fields:
    """Planned is how a status that is not stated reads, and does not take progress back."""
    return {
        "text": entry.text,
        "responsible": entry.responsible,
        "when": entry.when,
        "deadline": entry.deadline,
        "target": entry.target,
        "status": old.status if old and entry.status is ActivityStatus.PLANNED else entry.status,
    }


def _signer(_old: Signer | None, entry: SignerEntry) -> Fields:
    return {"name": entry.name, "title": entry.title, "organisation": entry.organisation, "party": entry.party}
