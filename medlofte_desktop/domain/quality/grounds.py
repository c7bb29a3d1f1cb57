"""Rules about what priority areas stand on: evidence from two sides, and a cause."""

from collections.abc import Iterator

from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import EvidenceKind
from medlofte_desktop.domain.records.priority_area import PriorityArea

_FROM_CITIZENS = frozenset({EvidenceKind.SURVEY, EvidenceKind.CITIZEN_DIALOGUE, EvidenceKind.SAFETY_WALK})
_FROM_STAFF = frozenset({EvidenceKind.STAFF_DIALOGUE, EvidenceKind.CRIME_STATISTICS, EvidenceKind.SITUATION_PICTURE})


def areas_have_evidence(dossier: Dossier) -> Iterator[Finding]:
    """Rule 11: every area builds on a dialogue or survey, and on a staff dialogue or statistics.

    A safety walk is a dialogue, and a situation picture is made of staff's knowledge and statistics. Evidence
    that no area points at stands for the whole pledge.
    """
    for area in dossier.ticked_areas:
        kinds = _kinds_behind(area, dossier)
        if not kinds & _FROM_CITIZENS:
            yield Finding(11, Level.WARNING, area.id, "evidence", area.title, "citizens")
        if not kinds & _FROM_STAFF:
            yield Finding(11, Level.WARNING, area.id, "evidence", area.title, "staff")


def areas_state_a_cause(dossier: Dossier) -> Iterator[Finding]:
    """Rule 12: every area says what the problem comes from."""
    for area in dossier.ticked_areas:
        if not area.cause:
            yield Finding(12, Level.TIP, area.id, "cause", area.title)


def _kinds_behind(area: PriorityArea, dossier: Dossier) -> set[EvidenceKind]:
    pointed_at = {record for one in dossier.ticked_areas for record in one.evidence}
    return {one.kind for one in dossier.evidence if one.id in area.evidence or one.id not in pointed_at}
