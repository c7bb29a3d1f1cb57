"""A pledge with everything that belongs to it, as one value: what the window shows and the sheet prints."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from medlofte_desktop.domain.records.evidence import Evidence, Secrecy
from medlofte_desktop.domain.records.municipality import Municipality, PoliceDistrict
from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """Who wrote the version of a record that stands, and when."""

    writer: str
    time: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """All living records of one pledge, each list in its order.

    `areas` holds unticked ones too. `heads` maps every record's id to the revision ids that were read: what a
    save of that record follows. `conflicts` maps the ids of records in conflict to their fields in doubt,
    `writings` every record's id to how its latest version came about.
    """

    pledge: Pledge
    municipalities: tuple[Municipality, ...]
    district: PoliceDistrict | None = None
    areas: tuple[PriorityArea, ...] = ()
    promises: tuple[Promise, ...] = ()
    activities: tuple[Activity, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    signers: tuple[Signer, ...] = ()
    contacts: tuple[Contact, ...] = ()
    heads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    conflicts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    writings: Mapping[str, Writing] = field(default_factory=dict)

    def records(self) -> Iterator[Record]:
        """Every record of the dossier but the police district, which is the register's."""
        yield self.pledge
        for part in (self.areas, self.promises, self.activities, self.evidence, self.signers, self.contacts):
            yield from part

    def last_writing(self) -> Writing | None:
        """How the last change of anything in the dossier came about."""
        written = (self.writings[one.id] for one in self.records() if one.id in self.writings)
        return max(written, key=lambda one: (one.time, one.writer), default=None)

    def in_public(self) -> "Dossier":
        """The dossier as anyone may read it: only open evidence, and areas that point at no other."""
        evidence = tuple(one for one in self.evidence if one.secrecy is Secrecy.OPEN)
        ids = {one.id for one in evidence}
        areas = tuple(replace(area, evidence=tuple(one for one in area.evidence if one in ids)) for area in self.areas)
        return replace(self, evidence=evidence, areas=areas)

    @property
    def ticked_areas(self) -> tuple[PriorityArea, ...]:
        return tuple(area for area in self.areas if area.ticked)

    def activities_of(self, promise: str) -> tuple[Activity, ...]:
        return tuple(activity for activity in self.activities if activity.promise == promise)

    def promises_in(self, area: str | None) -> tuple[Promise, ...]:
        """The promises of one area; None gives those that stand under no ticked area."""
        if area is not None:
            return tuple(promise for promise in self.promises if promise.area == area)
        ticked = {one.id for one in self.ticked_areas}
        return tuple(promise for promise in self.promises if promise.area not in ticked)
