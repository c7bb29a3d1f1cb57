"""The texts of a pledge that the public will read, each with the record and field it stands in."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Secrecy
from medlofte_desktop.domain.records.record import Record

TEXTS = ("introduction", "situation", "together", "follow_along", "reservation")
AREA_FIELDS = ("title", "reason", "cause")
PROMISE_FIELDS = ("text", "promised_by", "rationale", "goal_indicator", "goal_baseline", "goal_target")
ACTIVITY_FIELDS = ("text", "responsible", "when", "target")
EVIDENCE_FIELDS = ("title", "key_figure", "party", "link")
PERSON_FIELDS = ("name", "title", "organisation")
REFERENCES = (
    *("case_number_municipality", "case_number_police", "decision_text", "decision_body"),
    *("decision_prepared_by", "decision_paragraph", "signing_place"),
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A field's text, never empty."""

    record: str
    field: str
    text: str


def public_passages(dossier: Dossier) -> Iterator[Passage]:
    """Everything that the sheet or a publication shows, in the order of the sheet."""
    yield from _of((dossier.pledge,), ("label",))
    yield from prose(dossier)
    yield from _of((one for one in dossier.evidence if one.secrecy is Secrecy.OPEN), EVIDENCE_FIELDS)
    yield from _of(dossier.signers, PERSON_FIELDS)
    yield from _of((one for one in dossier.contacts if one.may_be_published), PERSON_FIELDS)
    yield from _of((dossier.pledge,), REFERENCES)


def prose(dossier: Dossier) -> Iterator[Passage]:
    """What somebody has written for the inhabitants to read, without names and numbers around it."""
    yield from _of((dossier.pledge,), TEXTS)
    yield from _of(dossier.ticked_areas, AREA_FIELDS)
    yield from _of(dossier.promises, PROMISE_FIELDS)
    yield from _of(dossier.activities, ACTIVITY_FIELDS)


def commitments(dossier: Dossier) -> Iterator[Passage]:
    """What is promised and what will be done."""
    yield from _of(dossier.promises, ("text",))
    yield from _of(dossier.activities, ("text", "when", "target"))


def _of(records: Iterable[Record], fields: tuple[str, ...]) -> Iterator[Passage]:
    for record in records:
        for field in fields:
            if text := getattr(record, field):
                yield Passage(record.id, field, text)
