"""Hypothesis strategies that tests of any layer share: records of every kind, whole dossiers, and shared histories."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, TypeVar, get_origin

from hypothesis import strategies as st

from medlofte_desktop.domain.history.merge import View, view
from medlofte_desktop.domain.history.revision import Revision, write_revision
from medlofte_desktop.domain.records.content import field_types, record_from
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Evidence
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.text import clean_line

R = TypeVar("R", bound=Record)

ANY_LETTERS = st.characters(codec="utf-8")
IDS = st.uuids(version=4).map(str)
LINES = st.text(st.sampled_from("aåäöÅ Éé-\"'=<&\\,;:.123") | ANY_LETTERS, max_size=20).map(clean_line)
# A dossier has a hundred texts; drawn letter by letter each would take the whole test's time.
ODD_LINES = st.sampled_from(
    (
        *("", "Vi ökar tryggheten.", "vi ökar tryggheten!", "Å", "<b>fet</b>", "=1+1", "a\\,;:b", "l\u00e5ngt " * 40),
        *("811218-9876", "Lorem", "[…]", "brottskod 5011", '"rakt"', "EST", "verka för", "ingen ska", "2 per år"),
        *(
            "två  mellanslag",
            "مرحبا",
            "👩\u200d👩\u200d👧",
            "O'Neill",
            "%s {detail} {0}",
            "\u00admjukt",
            "Trafik",
            "police",
        ),
    )
)
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
TIMES = st.datetimes(datetime(1990, 1, 1), datetime(2060, 12, 31), timezones=st.just(UTC))


def values(hint: Any, lines: st.SearchStrategy[str] = LINES) -> st.SearchStrategy[Any]:
    """Values of a field's type as `field_types` gives it."""
    if get_origin(hint) is tuple:
        return st.lists(lines, max_size=4, unique=True).map(tuple)
    if issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    by_type: dict[Any, st.SearchStrategy[Any]] = {
        bool: st.booleans(),
        str: lines,
        date: DAYS,
        datetime: TIMES,
        int: st.integers(0, 10_000),
    }
    return by_type[hint]


@st.composite
def records(draw: st.DrawFn, kind: type[R], *, lines: st.SearchStrategy[str] = LINES, **fixed: Any) -> R:
    """A record of a kind, not deleted unless said so; `fixed` sets fields."""
    drawn = {name: draw(values(hint, lines)) for name, hint in field_types(kind).items() if name not in fixed}
    return kind(**{**drawn, "deleted": False, "id": draw(IDS), **fixed})


def any_records() -> st.SearchStrategy[Record]:
    return st.sampled_from(sorted(KINDS)).flatmap(lambda name: records(KINDS[name]))


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """A pledge with a few records of each kind that point at each other as they should."""
    pledge = draw(records(Pledge, lines=ODD_LINES))
    evidence = draw(_some(Evidence, pledge=pledge.id))
    areas = tuple(
        replace(area, evidence=tuple(one.id for one in evidence if draw(st.booleans())))
        for area in draw(_some(PriorityArea, pledge=pledge.id))
    )
    places = st.sampled_from([None, *(area.id for area in areas)])
    promises = tuple(replace(one, area=draw(places)) for one in draw(_some(Promise, pledge=pledge.id)))
    activities = tuple(one for promise in promises for one in draw(_some(Activity, promise=promise.id)))
    contacts = draw(_some(Contact))
    return Dossier(
        pledge=replace(pledge, contacts=tuple(contact.id for contact in contacts)),
        municipalities=tuple(map(municipality, pledge.municipalities)),
        areas=areas,
        promises=promises,
        activities=activities,
        evidence=evidence,
        signers=draw(_some(Signer, pledge=pledge.id)),
        contacts=contacts,
    )


def municipality(code: str) -> Municipality:
    return Municipality(
        code=code, name=f"Ort {code}", formal_name=f"Orts kommun {code}", county_code="24", county="Län"
    )


def _some(kind: type[R], **fixed: Any) -> st.SearchStrategy[tuple[R, ...]]:
    return st.lists(records(kind, lines=ODD_LINES, **fixed), max_size=2, unique_by=lambda one: one.id).map(tuple)


@dataclass
class Laptop:
    """One copy of a record's history, and the view of it that stands in the form."""

    name: str
    revisions: dict[str, Revision] = field(default_factory=dict)
    shown: View | None = None

    def read(self) -> View:
        self.shown = view(list(self.revisions.values()))
        return self.shown

    def take_in(self, other: "Laptop") -> None:
        self.revisions.update(other.revisions)

    def save(self, record: Record, *, time: datetime) -> Revision:
        """Follows what stands in the form, which may be older than what has been taken in since."""
        parents = self.shown.heads if self.shown else ()
        revision = write_revision(record, parents=parents, writer=self.name, time=time)
        self.revisions[revision.id] = revision
        return revision


@st.composite
def histories(draw: st.DrawFn, kind: type[Record] = PriorityArea, *, laptops: int = 3) -> list[Revision]:
    """All revisions of one record after laptops have written, read and taken in each other's at random."""
    desks = [Laptop(str(number)) for number in range(laptops)]
    types = {name: hint for name, hint in field_types(kind).items() if name not in ("id", "deleted")}
    record = kind(id="r", **{name: draw(_few(hint)) for name, hint in types.items()})
    time = datetime(2023, 3, 3, 9, tzinfo=UTC)
    desks[0].save(record, time=time)
    for desk in desks:
        desk.take_in(desks[0])
        desk.read()
    for minute in range(draw(st.integers(0, 8))):
        desk = draw(st.sampled_from(desks))
        desk.take_in(draw(st.sampled_from(desks)))
        shown = desk.shown if desk.shown and draw(st.booleans()) else desk.read()
        changed = draw(edits(record_from(kind, "r", shown.content)))
        desk.save(changed, time=time + timedelta(minutes=minute))
        desk.read()
    every = {id_: revision for desk in desks for id_, revision in desk.revisions.items()}
    return list(every.values())


@st.composite
def edits(draw: st.DrawFn, record: R) -> R:
    """A record with none, some or all of its fields changed; few values, so that some are written twice."""
    types = {name: hint for name, hint in field_types(type(record)).items() if name != "id"}
    names = draw(st.lists(st.sampled_from(sorted(types)), max_size=3, unique=True))
    return replace(record, **{name: draw(_few(types[name])) for name in names})


def _few(hint: Any) -> st.SearchStrategy[Any]:
    if get_origin(hint) is tuple:
        return st.lists(st.sampled_from("abc"), max_size=3, unique=True).map(tuple)
    return st.sampled_from("xyz") if hint is str else values(hint)
