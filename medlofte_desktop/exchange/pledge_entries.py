"""The shape of a pledge file, `medlofte-pledges/1`: what its JSON says, key by key, as typed values."""

from datetime import date
from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

from medlofte_desktop.domain.records.evidence import EvidenceKind, Secrecy
from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.domain.records.promise import ActivityStatus
from medlofte_desktop.domain.text import clean_line, clean_text

FORMAT: Final = "medlofte-pledges/1"
# More than the country has inhabitants.
MOST_RESPONSES = 20_000_000

_LINE = {"cleaned_by": clean_line}
_TEXT = {"cleaned_by": clean_text}
_STATED = {"pattern": r"\S"}

Line = Annotated[str, Meta(extra=_LINE)]
Text = Annotated[str, Meta(extra=_TEXT)]
StatedLine = Annotated[str, Meta(min_length=1, extra=_LINE, extra_json_schema=_STATED)]
StatedText = Annotated[str, Meta(min_length=1, extra=_TEXT, extra_json_schema=_STATED)]
Code = Annotated[str, Meta(extra_json_schema={"pattern": "^[0-9]{4}$"})]
Day = Annotated[date, Meta(extra_json_schema={"pattern": "^(19[0-9]{2}|2[01][0-9]{2})-[0-9]{2}-[0-9]{2}$"})]
Responses = Annotated[int, Meta(ge=0, le=MOST_RESPONSES)]


class Entry(Struct, frozen=True, forbid_unknown_fields=True):
    """An object of the file; empty text, None and () are how "not stated" reads."""


class Period(Entry, frozen=True, kw_only=True):
    """When the pledge is valid: a start without an end means until further notice."""

    start: Day | None = None
    end: Day | None = None


class AreaEntry(Entry, frozen=True, kw_only=True):
    """A priority area; `evidence` holds ids from the pledge's own evidence."""

    title: StatedLine
    reason: Text = ""
    cause: Text = ""
    evidence: tuple[StatedLine, ...] = ()


class ActivityEntry(Entry, frozen=True, kw_only=True, omit_defaults=True):
    """What is to be done for a promise; `when` is free text, `deadline` the date beside it."""

    text: StatedText
    responsible: Line = ""
    when: Line = ""
    deadline: Day | None = None
    target: Line = ""
    status: ActivityStatus = ActivityStatus.PLANNED


class PromiseEntry(Entry, frozen=True, kw_only=True):
    """A promise. `area` is the title of a priority area; `promised_by` is police, municipality, both or a name."""

    text: StatedText
    area: Line = ""
    promised_by: StatedLine = ""
    rationale: Text = ""
    activities: tuple[ActivityEntry, ...] = ()


class EvidenceEntry(Entry, frozen=True, kw_only=True):
    """What the pledge builds on; `id` is unique in its pledge, `responses` the number of answers."""

    id: Line = ""
    kind: EvidenceKind = EvidenceKind.OTHER
    title: Line = ""
    date: Day | None = None
    responses: Responses | None = None
    key_figure: Line = ""
    secrecy: Secrecy = Secrecy.OPEN


class SignerEntry(Entry, frozen=True, kw_only=True):
    """Somebody who signs; an empty name is printed as room to write."""

    name: Line = ""
    title: Line = ""
    organisation: Line = ""
    party: Party = Party.OTHER


class ContactEntry(Entry, frozen=True, kw_only=True):
    """Somebody who can be asked; numbers are kept as they are written."""

    name: Line = ""
    title: Line = ""
    organisation: Line = ""
    phone: Line = ""
    mobile: Line = ""
    email: Line = ""


class CaseNumbers(Entry, frozen=True, kw_only=True):
    """The case number of each party; they follow no pattern."""

    municipality: Line = ""
    police: Line = ""


class Decision(Entry, frozen=True, kw_only=True):
    """Who decided on the pledge, when, and in which paragraph of the minutes."""

    text: Text = ""
    body: Line = ""
    prepared_by: Line = ""
    date: Day | None = None
    paragraph: Line = ""


class Signing(Entry, frozen=True, kw_only=True):
    """Where and when the pledge is signed."""

    place: Line = ""
    date: Day | None = None


class PledgeEntry(Entry, frozen=True, kw_only=True):
    """A pledge of one or more municipalities, given by their codes as text with the leading zero."""

    municipalities: Annotated[tuple[Code, ...], Meta(extra_json_schema={"minItems": 1, "uniqueItems": True})]
    police_district: Line = ""
    label: Line = ""
    period: Period = Period()
    introduction: Text = ""
    situation: Text = ""
    together: Text = ""
    follow_along: Text = ""
    reservation: Text = ""
    priority_areas: tuple[AreaEntry, ...] = ()
    promises: tuple[PromiseEntry, ...] = ()
    evidence: tuple[EvidenceEntry, ...] = ()
    signers: tuple[SignerEntry, ...] = ()
    contacts: tuple[ContactEntry, ...] = ()
    case_numbers: CaseNumbers = CaseNumbers()
    decision: Decision = Decision()
    signing: Signing = Signing()
    source: Line = ""

    @property
    def identity(self) -> tuple[tuple[str, ...], str, date | None]:
        """Two pledges that are equal in this are the same pledge, in one file or in two."""
        return tuple(sorted(self.municipalities)), self.label, self.period.start


class PledgeFile(Entry, frozen=True, kw_only=True):
    """A pledge file, as anyone may write it by hand, by a script or from another system."""

    format: Literal["medlofte-pledges/1"] = FORMAT
    pledges: tuple[PledgeEntry, ...]
