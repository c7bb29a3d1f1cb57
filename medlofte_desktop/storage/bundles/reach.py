"""Which records belong in one bundle: some pledges or an occasion, what is theirs, and whatever any of it points at."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Connection, select

from medlofte_desktop.domain.history.revision import Revision, in_reading_order
from medlofte_desktop.domain.records.evidence import Secrecy
from medlofte_desktop.domain.records.kinds import FILE_FIELDS, files_named_in
from medlofte_desktop.storage.belonging import ids_below
from medlofte_desktop.storage.bundles.pointers import MUNICIPALITY, named_in, pointers
from medlofte_desktop.storage.records import IDS, by_ids
from medlofte_desktop.storage.rows.pledges import PledgeMunicipalityRow
from medlofte_desktop.storage.rows.registers import ContactRow
from medlofte_desktop.storage.standing import revisions_of_all
from medlofte_desktop.storage.tables import RevisionRow

_AT_ONCE = 500  # records; all their versions are in memory together
_IDS_OF = select(RevisionRow.id).where(RevisionRow.record.in_(IDS))
_CONTENTS = select(RevisionRow.record, RevisionRow.kind, RevisionRow.content).where(
    RevisionRow.record.in_(IDS), RevisionRow.content.is_not(None)
)
_EVIDENCE = _CONTENTS.where(RevisionRow.kind == "evidence")
_NAMING_FILES = _CONTENTS.where(RevisionRow.kind.in_(FILE_FIELDS))


def every_record(connection: Connection) -> list[str]:
    """The ids of all records that have ever been written, sorted."""
    return sorted(connection.scalars(select(RevisionRow.record).distinct()))


def of_municipalities(connection: Connection, codes: Sequence[str]) -> dict[str, str]:
    """Id → kind of the pledges and contacts of some municipalities, deleted ones too."""
    pledges = select(PledgeMunicipalityRow.owner).where(PledgeMunicipalityRow.element.in_(codes))
    contacts = select(ContactRow.id).where(ContactRow.municipality.in_(codes))
    return {
        **dict.fromkeys(connection.scalars(pledges), "pledge"),
        **dict.fromkeys(connection.scalars(contacts), "contact"),
    }


def within_reach(connection: Connection, start: Mapping[str, str]) -> list[str]:
    """The ids of some records (id → kind), of what belongs to them, and of all that a version of one has pointed at.

    So wherever they come, nothing that they name is missing; evidence that is not open may be, and is not pointed at
    here but belongs to its pledge.
    """
    found: dict[str, str] = {}
    new = dict(start)
    while new:
        found.update(new)
        near = {**_belonging(connection, new), **_pointed_at(connection, list(new))}
        new = {record: kind for record, kind in near.items() if record not in found}
    return sorted(found)


def secret_evidence(connection: Connection, records: Sequence[str]) -> set[str]:
    """Those of some records that are evidence of which any version was not open."""
    return {
        record
        for record, _kind, content in by_ids(connection, _EVIDENCE, records)
        if json.loads(content).get("secrecy") != Secrecy.OPEN
    }


def revision_ids(connection: Connection, records: Sequence[str]) -> list[str]:
    """The ids of all revisions of some records."""
    return [id_ for (id_,) in by_ids(connection, _IDS_OF, records)]


def files_of(connection: Connection, records: Sequence[str]) -> list[str]:
    """The SHA-256 of every scan and picture that a version of some records names, sorted."""
    naming = by_ids(connection, _NAMING_FILES, records)
    return sorted({named for _record, kind, text in naming for named in files_named_in(kind, json.loads(text))})


def revisions_in_portions(connection: Connection, records: Sequence[str]) -> Iterator[Revision]:
    """Every revision of some records, record by record, each after its parents; few records are in memory at a time."""
    for start in range(0, len(records), _AT_ONCE):
        by_record: dict[str, list[Revision]] = defaultdict(list)
        for revision in revisions_of_all(connection, records[start : start + _AT_ONCE]):
            by_record[revision.record].append(revision)
        for revisions in by_record.values():
            yield from in_reading_order(revisions)


def _belonging(connection: Connection, records: Mapping[str, str]) -> dict[str, str]:
    by_kind: dict[str, list[str]] = defaultdict(list)
    for record, kind in records.items():
        by_kind[kind].append(record)
    below = [ids_below(connection, kind, ids) for kind, ids in by_kind.items()]
    return {record: kind for one in below for kind, ids in one.items() for record in ids}


def _pointed_at(connection: Connection, records: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for _record, kind, text in by_ids(connection, _CONTENTS, records):
        content = json.loads(text)
        for field, target in pointers()[kind].items():
            if target != MUNICIPALITY:
                found.update(dict.fromkeys(named_in(content.get(field)), target))
    return found
