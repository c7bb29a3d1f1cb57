"""A promise within a pledge, and the activities that are to keep it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from medlofte_desktop.domain.records.record import Record

POLICE = "police"
MUNICIPALITY = "municipality"
BOTH = "both"


class ActivityStatus(StrEnum):
    """How an activity has gone."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    DONE = "done"
    PARTLY_DONE = "partly_done"
    NOT_DONE = "not_done"
    DROPPED = "dropped"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise(Record):
    """A löfte: one sentence or a few that the inhabitants can hold somebody to.

    `area` is a priority area's record id. `promised_by` is POLICE, MUNICIPALITY, BOTH, the name of another
    organisation, or empty where nobody has said it yet.
    """

    pledge: str
    area: str | None = None
    order: str = ""
    text: str = ""
    promised_by: str = ""
    rationale: str = ""
    goal_indicator: str = ""
    goal_baseline: str = ""
    goal_target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Record):
    """An aktivitet under a promise; `when` is free text ("vår och höst"), `deadline` the date beside it."""

    promise: str
    order: str = ""
    text: str = ""
    responsible: str = ""
    when: str = ""
    start: date | None = None
    deadline: date | None = None
    target: str = ""
    status: ActivityStatus = ActivityStatus.PLANNED
