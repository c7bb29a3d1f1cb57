"""What a signing sheet says, before how it looks: plain values, in the order they are printed.

Only open evidence gets this far; whatever is printed or given away is made from this value alone.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from medlofte_desktop.domain.history.revision import canonical, digest
from medlofte_desktop.domain.periods.period import iso, period_text
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Evidence
from medlofte_desktop.domain.records.people import Party, Signer
from medlofte_desktop.domain.records.pledge import BEFORE_READY, Pledge, PledgeStatus
from medlofte_desktop.domain.records.promise import BOTH, MUNICIPALITY, POLICE, Activity, Promise
from medlofte_desktop.domain.text import in_a_row

FORMAT = "medlofte-signed-copy/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetActivity:
    """A row of a promise's table."""

    text: str
    responsible: str
    when: str
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPromise:
    """A promise, numbered through the whole sheet from 1; `promised_by` is a sentence's start or empty."""

    number: int
    text: str
    promised_by: str
    rationale: str
    goal: str
    activities: tuple[SheetActivity, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetArea:
    """A priority area with its promises; the last one may have no title and hold the promises of no area."""

    title: str
    reason: str
    cause: str
    promises: tuple[SheetPromise, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetText:
    """A heading and its text, paragraphs parted by newlines."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureBlock:
    """Where one person signs; empty fields are printed as room to write, and `party` is not printed."""

    name: str
    title: str
    organisation: str
    party: Party = Party.MUNICIPALITY


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningSheet:
    """A signing sheet's whole content.

    `draft` says that it must carry UTKAST. `frozen_as` is the SHA-256 of the signed copy it was read from, empty
    for what has not been frozen. Neither is part of the text that is signed.
    """

    title: str
    municipalities: tuple[str, ...]
    police_district: str
    period: str
    opening: tuple[SheetText, ...]
    areas: tuple[SheetArea, ...]
    closing: tuple[SheetText, ...]
    evidence: tuple[str, ...]
    copies: str
    place_and_date: str
    signatures: tuple[SignatureBlock, ...]
    references: tuple[str, ...]
    draft: bool
    frozen_as: str = ""

    @property
    def text(self) -> str:
        """The complete text as canonical JSON: what is frozen, and what the version is computed from."""
        content = asdict(self)
        del content["draft"], content["frozen_as"]
        return canonical({"format": FORMAT, **content})

    @property
    def sha256(self) -> str:
        """The version in full, 64 hex digits."""
        return self.frozen_as or digest(self.text)

    @property
    def version_code(self) -> str:
        """The version as people read it out: its first 12 hex digits in three groups, `1f0c 93ab 77d2`."""
        return version_code(self.sha256)

    @property
    def name(self) -> str:
        """The document in one line: `Medborgarlöfte, Vännäs kommun, 2023–2025`."""
        return ", ".join(filter(None, (self.title, in_a_row(self.municipalities), self.period)))

    @property
    def originals(self) -> int:
        """How many papers are signed: one for each party, and at least one."""
        return max(1, len(parties(self.signatures)))


def parties(signatures: Iterable[SignatureBlock]) -> tuple[tuple[Party, str], ...]:
    """Those who sign a document, each once and in order: on whose behalf, and the organisation's name."""
    return tuple(dict.fromkeys((one.party, one.organisation) for one in signatures))


def version_code(sha256: str) -> str:
    """The first 12 digits of a version in three groups."""
    return " ".join(sha256[start : start + 4] for start in (0, 4, 8))


def signing_sheet(dossier: Dossier) -> SigningSheet:
    """The sheet of a pledge as it stands now, whatever is missing in it.

    It is a draft even when the pledge is called ready: only what has been frozen is signed. What was signed before
    it came into the program is none.
    """
    dossier = dossier.in_public()
    pledge = dossier.pledge
    signatures = tuple(map(_signature, dossier.signers))
    return SigningSheet(
        title=pledge.title,
        municipalities=tuple(one.formal_name for one in dossier.municipalities),
        police_district=dossier.district.title if dossier.district else "",
        period=period_text(pledge.period_start, pledge.period_end),
        opening=_texts(("Inledning", pledge.introduction), ("Situationen idag", pledge.situation)),
        areas=_areas(dossier),
        closing=_texts(
            ("Det här ska vi åstadkomma tillsammans", pledge.together),
            ("Följ med i hur det går!", pledge.follow_along),
            ("Förbehåll", pledge.reservation),
        ),
        evidence=tuple(map(_evidence, dossier.evidence)),
        copies=_copies(signatures),
        place_and_date=", ".join(filter(None, (pledge.signing_place, iso(pledge.signing_date)))),
        signatures=signatures,
        references=_references(pledge),
        draft=pledge.status in (*BEFORE_READY, PledgeStatus.READY),
    )


def _texts(*pairs: tuple[str, str]) -> tuple[SheetText, ...]:
    return tuple(SheetText(heading=heading, text=text) for heading, text in pairs if text)


def _areas(dossier: Dossier) -> tuple[SheetArea, ...]:
    numbers = iter(range(1, len(dossier.promises) + 1))

    def numbered(promises: Iterable[Promise]) -> tuple[SheetPromise, ...]:
        return tuple(_promise(next(numbers), promise, dossier.activities_of(promise.id)) for promise in promises)

    areas = [
        SheetArea(
            title=area.title,
            reason=area.reason,
            cause=area.cause,
            promises=numbered(dossier.promises_in(area.id)),
        )
        for area in dossier.ticked_areas
    ]
    if rest := numbered(dossier.promises_in(None)):
        areas.append(SheetArea(title="", reason="", cause="", promises=rest))
    return tuple(areas)


def _promise(number: int, promise: Promise, activities: Iterable[Activity]) -> SheetPromise:
    return SheetPromise(
        number=number,
        text=promise.text,
        promised_by=promised_by_text(promise.promised_by),
        rationale=promise.rationale,
        goal=_goal(promise),
        activities=tuple(map(_activity, activities)),
    )


def promised_by_text(promised_by: str) -> str:
    """Who promises, as it is printed before a promise; empty where nobody has said it yet."""
    known = {
        POLICE: "Polisen lovar",
        MUNICIPALITY: "Kommunen lovar",
        BOTH: "Polisen och kommunen lovar",
        "": "",
    }
    return known.get(promised_by, f"{promised_by} lovar")


def _goal(promise: Promise) -> str:
    levels = " → ".join(filter(None, (promise.goal_baseline, promise.goal_target)))
    return ": ".join(filter(None, (promise.goal_indicator, levels)))


def _activity(activity: Activity) -> SheetActivity:
    deadline = f"senast {iso(activity.deadline)}" if activity.deadline else ""
    when = ", ".join(filter(None, (activity.when, deadline)))
    return SheetActivity(text=activity.text, responsible=activity.responsible, when=when, target=activity.target)


def _evidence(evidence: Evidence) -> str:
    answers = f"{evidence.responses} svar" if evidence.responses is not None else ""
    return ", ".join(filter(None, (evidence.title, iso(evidence.dated), answers, evidence.key_figure)))


def _copies(signatures: Iterable[SignatureBlock]) -> str:
    """How many originals: one for each party that signs."""
    number = len(parties(signatures))
    if number < 2:
        return ""
    count = {2: "två", 3: "tre", 4: "fyra", 5: "fem", 6: "sex"}.get(number, str(number))
    return f"Detta dokument är upprättat i {count} likalydande exemplar, ett till varje part."


def _signature(signer: Signer) -> SignatureBlock:
    return SignatureBlock(name=signer.name, title=signer.title, organisation=signer.organisation, party=signer.party)


def _references(pledge: Pledge) -> tuple[str, ...]:
    decision = " ".join(filter(None, (pledge.decision_body, iso(pledge.decision_date), pledge.decision_paragraph)))
    lines = (
        ("Kommunens diarienummer", pledge.case_number_municipality),
        ("Polisens diarienummer", pledge.case_number_police),
        ("Beslut", ", ".join(filter(None, (decision, pledge.decision_text)))),
        ("Berett av", pledge.decision_prepared_by),
    )
    return tuple(f"{name}: {value}" for name, value in lines if value)
