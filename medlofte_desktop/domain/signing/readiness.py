"""The klarläge: what must be in place before a pledge is signed, a cell for each thing, and what is missing in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from medlofte_desktop.domain.periods.period import period_text
from medlofte_desktop.domain.quality.check import blocks_ready, findings
from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.domain.signing.document import Document, DocumentState, Freezing


class Column(StrEnum):
    """What is looked at, in the order it stands."""

    PERIOD = "period"
    AREAS = "areas"
    PROMISES = "promises"
    MUNICIPALITY = "municipality"
    POLICE = "police"
    OTHER = "other"
    DECISION = "decision"
    CASE_NUMBERS = "case_numbers"
    QUALITY = "quality"
    FROZEN = "frozen"
    PRINTED = "printed"
    SIGNED = "signed"


class Readiness(StrEnum):
    """LACKING must be mended before the signing, LOOK may be signed as it is, WAITING is a step not yet taken."""

    DONE = "done"
    LOOK = "look"
    WAITING = "waiting"
    LACKING = "lacking"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One thing of one pledge.

    `findings` say what is missing, and where it is mended. Without them `said` is what stands there (a period, names,
    a number), and `variant` names what a sentence is about: a Freezing, a DocumentState, "not_needed", "reason".
    """

    column: Column
    readiness: Readiness
    findings: tuple[Finding, ...] = ()
    said: str = ""
    variant: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A pledge on the board."""

    document: Document
    cells: tuple[Cell, ...]

    def cell(self, column: Column) -> Cell:
        return next(cell for cell in self.cells if cell.column is column)

    @property
    def left(self) -> tuple[Cell, ...]:
        """What remains before the meeting; the signing itself is what happens there."""
        before = (cell for cell in self.cells if cell.column is not Column.SIGNED)
        return tuple(cell for cell in before if cell.readiness in (Readiness.LACKING, Readiness.WAITING))


def board_row(document: Document) -> Row:
    """Everything there is to say about the readiness of one pledge."""
    found = findings(document.dossier)
    return Row(document=document, cells=(*_facts(document.dossier, found), *_steps(document)))


def is_ready(rows: Iterable[Row]) -> bool:
    """Whether an occasion is ready: it has pledges, and none of them lacks anything or waits to be printed."""
    rows = tuple(rows)
    return bool(rows) and not any(row.left for row in rows)


def _facts(dossier: Dossier, found: Iterable[Finding]) -> tuple[Cell, ...]:
    pledge = dossier.pledge
    sorted_in: dict[Column, list[Finding]] = {column: [] for column in Column}
    for finding in found:
        sorted_in[_column_of(finding, dossier)].append(finding)
    said = {
        Column.PERIOD: period_text(pledge.period_start, pledge.period_end),
        Column.AREAS: str(len(dossier.ticked_areas)),
        Column.PROMISES: str(len(dossier.promises)),
        Column.MUNICIPALITY: _names(dossier, Party.MUNICIPALITY),
        Column.POLICE: _names(dossier, Party.POLICE),
        Column.OTHER: _names(dossier, Party.OTHER),
        Column.DECISION: " ".join(filter(None, (pledge.decision_body, pledge.decision_paragraph)))
        or pledge.decision_text,
        Column.CASE_NUMBERS: ", ".join(filter(None, (pledge.case_number_municipality, pledge.case_number_police))),
    }
    cells = tuple(_fact(column, sorted_in[column], words) for column, words in said.items())
    return (*cells, _quality(sorted_in[Column.QUALITY], pledge.ready_reason))


# Rule and what it is about ("" for anything else) → the column it is told in; all others are told as quality.
_COLUMNS = {
    (1, ""): Column.PERIOD,
    (2, ""): Column.PERIOD,
    (3, "areas"): Column.AREAS,
    (3, ""): Column.PROMISES,
    (19, "police"): Column.POLICE,
    (19, "municipality"): Column.MUNICIPALITY,
    (19, "municipalities"): Column.MUNICIPALITY,
    (20, "after_start"): Column.PERIOD,
    (20, "before_decision"): Column.DECISION,
    (21, "decision_body"): Column.DECISION,
    (21, "decision_date"): Column.DECISION,
    (21, ""): Column.CASE_NUMBERS,
}


def _column_of(finding: Finding, dossier: Dossier) -> Column:
    about = finding.variant or finding.field
    column = _COLUMNS.get((finding.rule, about)) or _COLUMNS.get((finding.rule, ""))
    if column is None and finding.rule == 19:
        return _signers_column(finding.record, dossier)
    return column or Column.QUALITY


def _signers_column(record: str, dossier: Dossier) -> Column:
    party = next((one.party for one in dossier.signers if one.id == record), Party.MUNICIPALITY)
    return {Party.POLICE: Column.POLICE, Party.OTHER: Column.OTHER}.get(party, Column.MUNICIPALITY)


def _fact(column: Column, found: Iterable[Finding], said: str) -> Cell:
    weighty = tuple(one for one in found if one.level is not Level.TIP)
    stops = any(one.level is Level.ERROR for one in weighty)
    readiness = Readiness.LACKING if stops else Readiness.LOOK if weighty else Readiness.DONE
    variant = "" if said or weighty else "not_needed"
    return Cell(column=column, readiness=readiness, findings=weighty, said=said, variant=variant)


def _quality(found: Iterable[Finding], reason: str) -> Cell:
    errors = blocks_ready(found)
    if not errors:
        return Cell(column=Column.QUALITY, readiness=Readiness.DONE)
    if reason:
        return Cell(column=Column.QUALITY, readiness=Readiness.LOOK, findings=errors, said=reason, variant="reason")
    return Cell(column=Column.QUALITY, readiness=Readiness.LACKING, findings=errors, said=str(len(errors)))


def _names(dossier: Dossier, party: Party) -> str:
    return ", ".join(one.name for one in dossier.signers if one.party is party and one.name)


_FREEZING = {
    Freezing.NOT_FROZEN: Readiness.WAITING,
    Freezing.IN_STEP: Readiness.DONE,
    Freezing.LEFT_BEHIND: Readiness.LOOK,
}


def _steps(document: Document) -> tuple[Cell, ...]:
    copy, freezing, state = document.copy, document.freezing, document.state
    code = copy.sha256 if copy else ""
    printed = copy.printed.isoformat() if copy and copy.printed else ""
    signed = [place for place in document.places if place.signature]
    return (
        Cell(column=Column.FROZEN, readiness=_FREEZING.get(freezing, Readiness.LACKING), said=code, variant=freezing),
        Cell(column=Column.PRINTED, readiness=Readiness.DONE if printed else Readiness.WAITING, said=printed),
        Cell(
            column=Column.SIGNED,
            readiness=Readiness.DONE if state is DocumentState.SIGNED else Readiness.WAITING,
            said=f"{len(signed)}/{len(document.places)}" if document.places else "",
            variant=state,
        ),
    )
