"""The lines of the list of pledges, with their counts."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, select, union_all

from medlofte_desktop.domain.overview import PledgeLine
from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.storage.database import InconsistentDatabaseError
from medlofte_desktop.storage.records import IDS, in_portions
from medlofte_desktop.storage.rows.pledges import (
    ActivityRow,
    EvidenceRow,
    PledgeContactRow,
    PledgeMunicipalityRow,
    PledgeRow,
    PriorityAreaRow,
    PromiseRow,
    SignerRow,
)
from medlofte_desktop.storage.rows.registers import ContactRow


def read_pledge_lines(connection: Connection, pledges: Sequence[str] | None = None) -> tuple[PledgeLine, ...]:
    """The lines of some living pledges, or of all."""
    if pledges is None:
        return _lines(connection, None)
    return tuple(line for portion in in_portions(pledges) for line in _lines(connection, portion))


def _lines(connection: Connection, pledges: Sequence[str] | None) -> tuple[PledgeLine, ...]:
    pledge_lines, places, numbers = _EVERY if pledges is None else _SOME
    ids = {} if pledges is None else {"ids": pledges}
    municipalities: dict[str, list[str]] = defaultdict(list)
    for pledge, code in connection.execute(places, ids).all():
        municipalities[pledge].append(code)
    counts: dict[str, dict[str, int]] = defaultdict(dict)
    for name, count in numbers.items():
        for pledge, number in connection.execute(count, ids).all():
            counts[pledge][name] = number
    return tuple(
        PledgeLine(
            id=pledge,
            municipalities=tuple(municipalities[pledge]),
            label=label,
            period_start=start,
            period_end=end,
            status=_STATUS.get(status) or _no_status(pledge, status),
            **counts.get(pledge, {}),
        )
        for pledge, label, start, end, status in connection.execute(pledge_lines, ids).all()
    )


_STATUS = {status.value: status for status in PledgeStatus}


def _no_status(pledge: str, status: object) -> PledgeStatus:
    raise InconsistentDatabaseError(f"{pledge} has the status {status!r}")


_PLEDGES = select(PledgeRow.id, PledgeRow.label, PledgeRow.period_start, PledgeRow.period_end, PledgeRow.status).where(
    ~PledgeRow.deleted
)


def _count(pledge: Any, *conditions: Any) -> Select[Any]:
    return select(pledge.label("pledge"), func.count().label("number")).where(*conditions).group_by(pledge)


def _conflicts() -> Select[Any]:
    """How many of a pledge's living records are in conflict, itself and its activities among them."""
    within = (PriorityAreaRow, PromiseRow, EvidenceRow, SignerRow)
    marked = [select(row.pledge.label("pledge")).where(row.in_conflict, ~row.deleted) for row in within]
    marked.append(select(PledgeRow.id.label("pledge")).where(PledgeRow.in_conflict))
    marked.append(
        select(PromiseRow.pledge)
        .join(ActivityRow, ActivityRow.promise == PromiseRow.id)
        .where(ActivityRow.in_conflict, ~ActivityRow.deleted, ~PromiseRow.deleted)
    )
    everything = union_all(*marked).subquery()
    return _count(everything.c.pledge)


COUNTS: Mapping[str, Select[Any]] = {
    "priority_areas": _count(PriorityAreaRow.pledge, ~PriorityAreaRow.deleted, PriorityAreaRow.ticked),
    "promises": _count(PromiseRow.pledge, ~PromiseRow.deleted),
    "activities": _count(
        PromiseRow.pledge, ActivityRow.promise == PromiseRow.id, ~PromiseRow.deleted, ~ActivityRow.deleted
    ),
    "signers": _count(SignerRow.pledge, ~SignerRow.deleted),
    "contacts": _count(PledgeContactRow.owner, ContactRow.id == PledgeContactRow.element, ~ContactRow.deleted),
    "in_conflict": _conflicts(),
}


_PLACES = select(PledgeMunicipalityRow.owner, PledgeMunicipalityRow.element).order_by(
    PledgeMunicipalityRow.owner, PledgeMunicipalityRow.place
)
# For all pledges and for those of IDS; made once, because making a statement takes longer than running it for one.
Statements = tuple[Any, Any, Mapping[str, Any]]
_EVERY: Statements = (_PLEDGES, _PLACES, COUNTS)
_SOME: Statements = (
    _PLEDGES.where(PledgeRow.id.in_(IDS)),
    _PLACES.where(PledgeMunicipalityRow.owner.in_(IDS)),
    {name: count.where(count.selected_columns.pledge.in_(IDS)) for name, count in COUNTS.items()},
)
