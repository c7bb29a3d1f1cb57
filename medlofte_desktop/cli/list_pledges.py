"""`medlofte list`: every pledge, by municipality and the latest period first."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Mapping

from medlofte_desktop.cli.opening import opened_desk, register
from medlofte_desktop.cli.output import print_json, print_table
from medlofte_desktop.domain.overview import PledgeLine, latest_first, names
from medlofte_desktop.domain.periods.period import period_text
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.domain.text import swedish_order
from medlofte_desktop.paths import Profile
from medlofte_desktop.services.pledges import pledge_lines

_HEADING = (
    "Kommun",
    "Medborgarlöfte",
    "Period",
    "Status",
    "Områden",
    "Löften",
    "Aktiviteter",
    "Undertecknare",
    "Kontakter",
    "Id",
)
_STATUS = {
    PledgeStatus.DRAFT: "utkast",
    PledgeStatus.IN_PREPARATION: "under beredning",
    PledgeStatus.DECIDED: "beslutat",
    PledgeStatus.READY: "klart för underskrift",
    PledgeStatus.PARTLY_SIGNED: "delvis undertecknat",
    PledgeStatus.SIGNED: "undertecknat",
    PledgeStatus.PUBLISHED: "publicerat",
    PledgeStatus.REPORTED: "slutredovisat",
    PledgeStatus.ARCHIVED: "arkiverat",
    PledgeStatus.WITHDRAWN: "återtaget",
    PledgeStatus.REPLACED: "ersatt",
}


def run(options: Namespace, profile: Profile) -> int:
    """Print all pledges; that there are none is said on stderr."""
    with opened_desk(options, profile) as desk:
        lines = pledge_lines(desk)
    known = register()
    lines = in_order(lines, known)
    if options.json:
        print_json([_values(line) for line in lines])
    elif lines:
        print_table(_HEADING, (_cells(line, known) for line in lines))
    else:
        print("Det finns inga medborgarlöften ännu; läs in några med: medlofte import FIL", file=sys.stderr)
    return 0


def in_order(lines: Iterable[PledgeLine], known: Mapping[str, Municipality]) -> tuple[PledgeLine, ...]:
    """Pledges by their municipalities' names as Swedes sort, each municipality's latest first."""
    return tuple(sorted(latest_first(lines), key=lambda line: swedish_order(names(line.municipalities, known))))


def _values(line: PledgeLine) -> dict[str, object]:
    start, end = line.period_start, line.period_end
    return {
        "id": line.id,
        "municipalities": line.municipalities,
        "label": line.label,
        "period": {"start": start.isoformat() if start else None, "end": end.isoformat() if end else None},
        "status": line.status,
        "priority_areas": line.priority_areas,
        "promises": line.promises,
        "activities": line.activities,
        "signers": line.signers,
        "contacts": line.contacts,
        "in_conflict": line.in_conflict,
    }


def _cells(line: PledgeLine, known: Mapping[str, Municipality]) -> tuple[str | int, ...]:
    counts = (line.priority_areas, line.promises, line.activities, line.signers, line.contacts)
    return (
        names(line.municipalities, known),
        line.label or "Medborgarlöfte",
        period_text(line.period_start, line.period_end),
        _STATUS[line.status],
        *counts,
        line.id,
    )
