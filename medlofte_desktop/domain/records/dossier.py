"""A pledge with everything that belongs to it, as one value: what the window shows and the sheet prints."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from medlofte_desktop.domain.records.evidence import Evidence, Secrecy
from medlofte_desktop.domain.records.municipality import Municipality, PoliceDistrict
from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, Promise


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """All living records of one pledge, each list in its order.

    `areas` holds unticked ones too. `heads` maps every record's id to the revision ids that were read: what a
    save of that record follows. `conflicts` maps the ids of records in conflict to their fields in doubt.
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
