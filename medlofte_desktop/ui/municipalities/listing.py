"""Which rows the municipality list has: a filter, a search and the groups; plain values, no widgets."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby

from medlofte_desktop.domain.found import Hit
from medlofte_desktop.domain.overview import MunicipalityLine, lacks
from medlofte_desktop.domain.text import fold, plain, swedish_order


class Filter(StrEnum):
    """What the list shows while nothing is searched for."""

    MINE = "mine"
    ALL = "all"
    TO_DO = "to_do"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRow:
    """A heading over the municipalities of one police district or county."""

    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MunicipalityRow:
    """A municipality, and the records a search found in it."""

    line: MunicipalityLine
    hits: tuple[Hit, ...] = ()

    @property
    def conflicted(self) -> str:
        """The pledge that is shown to be in conflict, or empty; while something is searched for, hits are shown."""
        pledge = self.line.latest
        return pledge.id if pledge is not None and pledge.in_conflict and not self.hits else ""


_IN_MANY_NAMES = ("kommun", "stad", "region")

Row = GroupRow | MunicipalityRow


def matching_names(lines: Iterable[MunicipalityLine], typed: str) -> frozenset[str]:
    """Codes of the municipalities whose name (or code) has every typed word; without accents if none does."""
    lines = list(lines)
    for normal in (fold, plain):
        words = normal(typed).split()
        found = frozenset(line.municipality.code for line in lines if _has(line, words, normal))
        if found and words:
            return found
    return frozenset()


def exactly_named(lines: Iterable[MunicipalityLine], typed: str) -> str:
    """The code of the municipality that is called just what is typed; empty where none is."""
    name = fold(typed.strip())
    named = (one.municipality for one in lines)
    return next((one.code for one in named if name in (fold(one.name), fold(one.formal_name))), "")


def _has(line: MunicipalityLine, words: Sequence[str], normal: object) -> bool:
    assert callable(normal)
    formal = normal(line.municipality.formal_name).split()
    own = " ".join(word for word in formal if word not in _IN_MANY_NAMES)
    text = f"{own} {normal(line.municipality.name)} {line.municipality.code}"
    # Only beside another word is "kom" the beginning of "kommun", which nearly all are.
    return all(word in text or (len(words) > 1 and any(one.startswith(word) for one in formal)) for word in words)


def found_rows(
    lines: Iterable[MunicipalityLine], names: frozenset[str], hits: Iterable[Hit], *, district: str
) -> tuple[Row, ...]:
    """The municipalities a search found, by name or by what is written in them."""
    hits_of: dict[str, list[Hit]] = {}
    for hit in hits:
        hits_of.setdefault(hit.municipality, []).append(hit)
    chosen = [line for line in lines if line.municipality.code in names or line.municipality.code in hits_of]
    return _grouped(chosen, district, {code: tuple(found) for code, found in hits_of.items()})


def filtered_rows(lines: Iterable[MunicipalityLine], kept: Filter, *, district: str, today: date) -> tuple[Row, ...]:
    """The rows of a filter. Without a district of one's own, MINE is the municipalities that have pledges."""
    match kept:
        case Filter.MINE:
            chosen = [line for line in lines if _is_mine(line, district)]
        case Filter.TO_DO:
            chosen = to_do(lines, today)
        case Filter.ALL:
            chosen = list(lines)
    return _grouped(chosen, district, {})


def to_do(lines: Iterable[MunicipalityLine], today: date) -> list[MunicipalityLine]:
    """The municipalities with a pledge in which something remains to be done."""
    return [line for line in lines if any(lacks(pledge, today) for pledge in line.pledges[:1])]


def _is_mine(line: MunicipalityLine, district: str) -> bool:
    if not district:
        return bool(line.pledges)
    return line.district is not None and line.district.id == district


def _grouped(lines: Iterable[MunicipalityLine], district: str, hits: Mapping[str, tuple[Hit, ...]]) -> tuple[Row, ...]:
    """One's own district first, then by county: its police districts, and last what is in no known district."""

    def place(line: MunicipalityLine) -> tuple[object, ...]:
        own = line.district is not None and line.district.id == district
        name = line.district.name if line.district else ""
        return (not own, swedish_order(line.municipality.county), not name, swedish_order(name))

    rows: list[Row] = []
    for _place, group in groupby(sorted(lines, key=place), key=place):
        members = list(group)
        rows.append(GroupRow(title=_title(members[0])))
        rows.extend(MunicipalityRow(line=line, hits=hits.get(line.municipality.code, ())) for line in members)
    return tuple(rows)


def _title(line: MunicipalityLine) -> str:
    return line.district.title if line.district else line.municipality.county
