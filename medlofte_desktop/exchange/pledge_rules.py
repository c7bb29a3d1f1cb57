"""What must hold between the values of a pledge file, beyond each value's own type."""

from collections.abc import Iterable, Set

from medlofte_desktop.exchange.pledge_entries import PledgeEntry, PledgeFile
from medlofte_desktop.exchange.pledge_file_error import Place, Reason, refused


def check_file(file: PledgeFile, municipalities: Set[str]) -> None:
    """Raises PledgeFileError for the first rule that is broken; `municipalities` are the register's codes."""
    first: dict[object, int] = {}
    for index, pledge in enumerate(file.pledges):
        place = ("pledges", index)
        _check_municipalities(pledge, place, municipalities)
        _check_period(pledge, place)
        _check_evidence(pledge, place)
        _check_areas(pledge, place)
        if (number := first.setdefault(pledge.identity, index + 1)) <= index:
            raise refused(Reason.DUPLICATE_PLEDGE, place, str(number))


def _check_municipalities(pledge: PledgeEntry, place: Place, known: Set[str]) -> None:
    place = (*place, "municipalities")
    if not pledge.municipalities:
        raise refused(Reason.NO_MUNICIPALITY, place)
    for index, code in enumerate(pledge.municipalities):
        if code not in known:
            raise refused(Reason.UNKNOWN_MUNICIPALITY, (*place, index), code)
    _refuse_repeats(pledge.municipalities, place, Reason.DUPLICATE_MUNICIPALITY)


def _check_period(pledge: PledgeEntry, place: Place) -> None:
    start, end = pledge.period.start, pledge.period.end
    if start and end and end < start:
        raise refused(Reason.END_BEFORE_START, (*place, "period", "end"), end.isoformat())


def _check_evidence(pledge: PledgeEntry, place: Place) -> None:
    ids = [evidence.id for evidence in pledge.evidence]
    _refuse_repeats(ids, (*place, "evidence"), Reason.DUPLICATE_EVIDENCE, key="id")
    for index, area in enumerate(pledge.priority_areas):
        its = (*place, "priority_areas", index, "evidence")
        for number, wanted in enumerate(area.evidence):
            if wanted not in ids:
                raise refused(Reason.UNKNOWN_EVIDENCE, (*its, number), wanted)
        _refuse_repeats(area.evidence, its, Reason.DUPLICATE_EVIDENCE)


def _check_areas(pledge: PledgeEntry, place: Place) -> None:
    titles = [area.title for area in pledge.priority_areas]
    _refuse_repeats(titles, (*place, "priority_areas"), Reason.DUPLICATE_AREA, key="title")
    known = {"", *titles}
    for index, promise in enumerate(pledge.promises):
        if promise.area not in known:
            raise refused(Reason.UNKNOWN_AREA, (*place, "promises", index, "area"), promise.area)


def _refuse_repeats(values: Iterable[str], place: Place, reason: Reason, *, key: str = "") -> None:
    """Refuse the second of two equal values, empty ones aside; `key` is where in each part the value stands."""
    seen: set[str] = set()
    for index, value in enumerate(values):
        if value in seen:
            raise refused(reason, (*place, index, *filter(None, [key])), value)
        seen.update(filter(None, [value]))
