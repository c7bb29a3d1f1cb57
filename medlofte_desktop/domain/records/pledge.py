"""A pledge: the document that police and municipality sign."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from medlofte_desktop.domain.records.record import Record


class PledgeStatus(StrEnum):
    """How far a pledge has come, in order; withdrawn and replaced stand beside the order."""

    DRAFT = "draft"
    IN_PREPARATION = "in_preparation"
    DECIDED = "decided"
    READY = "ready"
    PARTLY_SIGNED = "partly_signed"
    SIGNED = "signed"
    PUBLISHED = "published"
    REPORTED = "reported"
    ARCHIVED = "archived"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"


BEFORE_READY = (PledgeStatus.DRAFT, PledgeStatus.IN_PREPARATION, PledgeStatus.DECIDED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge(Record):
    """A medborgarlöfte of one or more municipalities.

    `municipalities` are register codes, the first one leading. A start without an end means until further
    notice. `contacts` and `extends` hold record ids; `follow_up_months` is an interval in months.
    `ready_reason` says why the pledge was called ready although the quality check found errors.
    """

    municipalities: tuple[str, ...]
    police_district: str | None = None
    label: str = ""
    period_start: date | None = None
    period_end: date | None = None
    status: PledgeStatus = PledgeStatus.DRAFT
    ready_reason: str = ""
    introduction: str = ""
    situation: str = ""
    together: str = ""
    follow_along: str = ""
    reservation: str = ""
    case_number_municipality: str = ""
    case_number_police: str = ""
    decision_text: str = ""
    decision_body: str = ""
    decision_prepared_by: str = ""
    decision_date: date | None = None
    decision_paragraph: str = ""
    signing_place: str = ""
    signing_date: date | None = None
    follow_up_months: int | None = None
    first_follow_up: date | None = None
    contacts: tuple[str, ...] = ()
    extends: str | None = None
    source: str = ""

    @property
    def title(self) -> str:
        """What the document calls itself."""
        return self.label or "Medborgarlöfte"
