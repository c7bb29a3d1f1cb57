"""A pledge as an entry of a pledge file; what the file has no key for is left out."""

from collections.abc import Mapping, Sequence

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Evidence
from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.exchange.pledge_entries import (
    ActivityEntry,
    AreaEntry,
    CaseNumbers,
    ContactEntry,
    Decision,
    EvidenceEntry,
    Period,
    PledgeEntry,
    PromiseEntry,
    SignerEntry,
    Signing,
)


def entry_of(dossier: Dossier) -> PledgeEntry:
    """The entry that says what the pledge says: ticked areas only, and evidence numbered e1, e2 … in its order.

    Evidence of any secrecy is in it, marked as such: the file is for another system, not for the public.
    """
    pledge = dossier.pledge
    numbers = {one.id: f"e{number}" for number, one in enumerate(dossier.evidence, start=1)}
    titles = {area.id: area.title for area in dossier.ticked_areas}
    return PledgeEntry(
        municipalities=pledge.municipalities,
        police_district=dossier.district.name if dossier.district else "",
        label=pledge.label,
        period=Period(start=pledge.period_start, end=pledge.period_end),
        introduction=pledge.introduction,
        situation=pledge.situation,
        together=pledge.together,
        follow_along=pledge.follow_along,
        reservation=pledge.reservation,
        priority_areas=tuple(_area(one, numbers) for one in dossier.ticked_areas),
        promises=tuple(_promise(one, titles, dossier.activities_of(one.id)) for one in dossier.promises),
        evidence=tuple(_evidence(one, numbers) for one in dossier.evidence),
        signers=tuple(map(_signer, dossier.signers)),
        contacts=tuple(map(_contact, dossier.contacts)),
        case_numbers=CaseNumbers(municipality=pledge.case_number_municipality, police=pledge.case_number_police),
        decision=_decision(pledge),
        signing=Signing(place=pledge.signing_place, date=pledge.signing_date),
        source=pledge.source,
    )


def _decision(pledge: Pledge) -> Decision:
    return Decision(
        text=pledge.decision_text,
        body=pledge.decision_body,
        prepared_by=pledge.decision_prepared_by,
        date=pledge.decision_date,
        paragraph=pledge.decision_paragraph,
    )


def _area(area: PriorityArea, numbers: Mapping[str, str]) -> AreaEntry:
    evidence = tuple(numbers[one] for one in area.evidence if one in numbers)
    return AreaEntry(title=area.title, reason=area.reason, cause=area.cause, evidence=evidence)


def _promise(promise: Promise, titles: Mapping[str, str], activities: Sequence[Activity]) -> PromiseEntry:
    return PromiseEntry(
        text=promise.text,
        area=titles.get(promise.area or "", ""),
        promised_by=promise.promised_by,
        rationale=promise.rationale,
        activities=tuple(map(_activity, activities)),
    )


def _activity(activity: Activity) -> ActivityEntry:
    return ActivityEntry(
        text=activity.text,
        responsible=activity.responsible,
        when=activity.when,
        deadline=activity.deadline,
        target=activity.target,
        status=activity.status,
    )


def _evidence(evidence: Evidence, numbers: Mapping[str, str]) -> EvidenceEntry:
    return EvidenceEntry(
        id=numbers[evidence.id],
        kind=evidence.kind,
        title=evidence.title,
        date=evidence.dated,
        responses=evidence.responses,
        key_figure=evidence.key_figure,
        secrecy=evidence.secrecy,
    )


def _signer(signer: Signer) -> SignerEntry:
    return SignerEntry(name=signer.name, title=signer.title, organisation=signer.organisation, party=signer.party)


def _contact(contact: Contact) -> ContactEntry:
    return ContactEntry(
        name=contact.name,
        title=contact.title,
        organisation=contact.organisation,
        phone=contact.phone,
        mobile=contact.mobile,
        email=contact.email,
    )
