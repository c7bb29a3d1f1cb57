"""What a pledge builds on: dialogues, surveys, statistics and situation pictures."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from medlofte_desktop.domain.records.record import Record


class EvidenceKind(StrEnum):
    """Where a piece of evidence comes from."""

    SURVEY = "survey"
    CITIZEN_DIALOGUE = "citizen_dialogue"
    STAFF_DIALOGUE = "staff_dialogue"
    SITUATION_PICTURE = "situation_picture"
    CRIME_STATISTICS = "crime_statistics"
    SAFETY_WALK = "safety_walk"
    OTHER = "other"


class Secrecy(StrEnum):
    """Who may read it; only OPEN evidence ever reaches paper or a public file."""

    OPEN = "open"
    INTERNAL = "internal"
    SECRET = "secret"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Record):
    """An underlag of one pledge; `responses` is the number of answers behind `key_figure`."""

    pledge: str
    order: str = ""
    kind: EvidenceKind = EvidenceKind.OTHER
    title: str = ""
    dated: date | None = None
    responses: int | None = None
    key_figure: str = ""
    party: str = ""
    secrecy: Secrecy = Secrecy.OPEN
    link: str = ""
