"""Pledges at a glance: a line each, what is missing in it, and the lines of the municipality list."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from medlofte_desktop.domain.records.municipality import Municipality, PoliceDistrict
from medlofte_desktop.domain.records.pledge import BEFORE_READY, PledgeStatus
from medlofte_desktop.domain.text import in_a_row, swedish_order

SOON = timedelta(days=90)


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeLine:
    """A pledge in a list; the numbers count living records, `priority_areas` the ticked ones."""

    id: str
    municipalities: tuple[str, ...]
    label: str
    period_start: date | None
    period_end: date | None
    status: PledgeStatus
    priority_areas: int = 0
    promises: int = 0
    activities: int = 0
    contacts: int = 0
    signers: int = 0
    in_conflict: int = 0


class Lack(StrEnum):
    """What most urgently is missing in a pledge, most urgent first."""

    CONFLICT = "conflict"
    ENDS_SOON = "ends_soon"
    PROMISES = "promises"
    AREAS = "areas"
    SIGNERS = "signers"
    PERIOD = "period"


def lacks(line: PledgeLine, today: date) -> tuple[Lack, ...]:
    """What remains to do for a pledge before it can be signed, or to renew it before it ends."""
    preparing = line.status in BEFORE_READY
    found = {
        Lack.CONFLICT: line.in_conflict > 0,
        Lack.ENDS_SOON: line.period_end is not None and today <= line.period_end <= today + SOON,
        Lack.PROMISES: preparing and not line.promises,
        Lack.AREAS: preparing and not line.priority_areas,
        Lack.SIGNERS: preparing and not line.signers,
        Lack.PERIOD: preparing and line.period_start is None,
    }
    return tuple(lack for lack in Lack if found[lack])


@dataclass(frozen=True, slots=True, kw_only=True)
class MunicipalityLine:
    """A municipality in the list, with its police district and its pledges, the latest period first."""

    municipality: Municipality
    district: PoliceDistrict | None = None
    pledges: tuple[PledgeLine, ...] = ()

    @property
    def latest(self) -> PledgeLine | None:
        return self.pledges[0] if self.pledges else None


def municipality_lines(
    municipalities: Iterable[Municipality],
    districts: Iterable[PoliceDistrict] = (),
    pledges: Iterable[PledgeLine] = (),
) -> tuple[MunicipalityLine, ...]:
    """All municipalities in Swedish order; a pledge stands under each municipality it covers."""
    district_of = {code: district for district in districts for code in district.municipalities}
    pledges_of: dict[str, list[PledgeLine]] = {}
    for pledge in pledges:
        for code in pledge.municipalities:
            pledges_of.setdefault(code, []).append(pledge)
    return tuple(
        MunicipalityLine(
            municipality=municipality,
            district=district_of.get(municipality.code),
            pledges=latest_first(pledges_of.get(municipality.code, ())),
        )
        for municipality in sorted(municipalities, key=lambda one: swedish_order(one.name))
    )


def latest_first(pledges: Iterable[PledgeLine]) -> tuple[PledgeLine, ...]:
    """Pledges by start, the latest first; those without a period are the newest of all."""
    return tuple(
        sorted(
            pledges, key=lambda one: (one.period_start or date.max, one.period_end or date.max, one.id), reverse=True
        )
    )


def successors(pledges: Iterable[str], lines: Iterable[PledgeLine]) -> tuple[str, ...]:
    """The ids of the pledges that have come after some: the latest of the same municipalities, where it is another."""
    lines, pledges = tuple(lines), tuple(pledges)
    municipalities = {line.id: frozenset(line.municipalities) for line in lines}
    latest: dict[frozenset[str], str] = {}
    for line in latest_first(lines):
        latest.setdefault(municipalities[line.id], line.id)
    found = (latest[municipalities[pledge]] for pledge in pledges if pledge in municipalities)
    return tuple(dict.fromkeys(one for one in found if one not in pledges))


def names(codes: Iterable[str], register: Mapping[str, Municipality]) -> str:
    """The names of some municipalities in one line: `Stenungsund, Orust och Tjörn`."""
    return in_a_row(register[code].name for code in codes)
