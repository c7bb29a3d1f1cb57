"""Reading what belongs together: the dossiers of some pledges, in one query a kind however many they are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.orm import InstrumentedAttribute

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Evidence
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.storage.belonging import ids_below
from medlofte_desktop.storage.records import in_portions, read_records, read_with_doubt
from medlofte_desktop.storage.registers import read_municipalities
from medlofte_desktop.storage.rows.kinds import ROWS
from medlofte_desktop.storage.rows.pledges import (
    ActivityRow,
    EvidenceRow,
    PledgeRow,
    PriorityAreaRow,
    PromiseRow,
    SignerRow,
)
from medlofte_desktop.storage.rows.registers import ContactRow, PoliceDistrictRow
from medlofte_desktop.storage.standing import written_heads

R = TypeVar("R", bound=Record)
Parts = Mapping[str, Sequence[Any]]
Column = InstrumentedAttribute[str] | InstrumentedAttribute[str | None]


def read_dossiers(connection: Connection, pledges: Sequence[str]) -> dict[str, Dossier]:
    """Pledge id → its dossier, in the order asked for; those that are deleted or nowhere are left out."""
    found: dict[str, Dossier] = {}
    for portion in in_portions(pledges):
        found.update(_dossiers(_Reader(connection), portion))
    return {pledge: found[pledge] for pledge in pledges if pledge in found}


def read_everything_of(connection: Connection, pledges: Sequence[str]) -> list[Record]:
    """All records that ever belonged to some pledges, deleted ones too, but not the pledges themselves."""
    return [
        record
        for kind, ids in ids_below(connection, "pledge", pledges).items()
        for portion in in_portions(ids)
        for record in read_records(connection, KINDS[kind], ROWS[kind].id.in_(portion))
    ]


def _dossiers(read: "_Reader", ids: Sequence[str]) -> dict[str, Dossier]:
    pledges = read.living(Pledge, PledgeRow.id, ids)
    districts = read.living(
        PoliceDistrict, PoliceDistrictRow.id, {one.police_district or "" for one in pledges.values()}
    )
    contacts = read.living(Contact, ContactRow.id, {contact for one in pledges.values() for contact in one.contacts})
    parts = _parts(read, list(pledges))
    heads, writings = written_heads(read.connection, read.seen)
    codes = {code for pledge in pledges.values() for code in pledge.municipalities}
    municipalities = read_municipalities(read.connection, sorted(codes))
    return {
        pledge.id: Dossier(
            pledge=pledge,
            municipalities=tuple(municipalities[code] for code in pledge.municipalities),
            district=districts.get(pledge.police_district or ""),
            contacts=tuple(contacts[one] for one in pledge.contacts if one in contacts),
            heads=heads,
            conflicts=read.doubts,
            writings=writings,
            **{name: tuple(part.get(pledge.id, ())) for name, part in parts.items()},
        )
        for pledge in pledges.values()
    }


def _parts(read: "_Reader", pledges: Sequence[str]) -> dict[str, Parts]:
    """Part of the dossier → pledge id → its records."""
    areas = read.living(PriorityArea, PriorityAreaRow.pledge, pledges)
    promises = read.living(Promise, PromiseRow.pledge, pledges)
    activities = read.living(Activity, ActivityRow.promise, promises)
    evidence = read.living(Evidence, EvidenceRow.pledge, pledges)
    signers = read.living(Signer, SignerRow.pledge, pledges)
    return {
        "areas": _grouped((one.pledge, one) for one in areas.values()),
        "promises": _grouped((one.pledge, one) for one in promises.values()),
        "activities": _grouped((promises[one.promise].pledge, one) for one in activities.values()),
        "evidence": _grouped((one.pledge, one) for one in evidence.values()),
        "signers": _grouped((one.pledge, one) for one in signers.values()),
    }


def _grouped(pairs: Iterable[tuple[str, Record]]) -> Parts:
    groups: dict[str, list[Record]] = defaultdict(list)
    for pledge, record in pairs:
        groups[pledge].append(record)
    return groups


class _Reader:
    """Reads kind after kind, and remembers whose heads and doubts go with the dossiers."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.seen: list[str] = []
        self.doubts: dict[str, frozenset[str]] = {}

    def living(self, kind: type[R], column: Column, values: Iterable[str]) -> dict[str, R]:
        """Id → record, in order, of the living records whose column has one of some values."""
        found: dict[str, R] = {}
        for portion in in_portions(list(values)):
            deleted = column.class_.deleted
            for record, doubt in read_with_doubt(self.connection, kind, column.in_(portion), ~deleted):
                found[record.id] = record
                if doubt:
                    self.doubts[record.id] = doubt
        self.seen.extend(found)
        return found
