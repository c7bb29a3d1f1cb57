"""What belongs to what: the records that go out of sight with another, and the pledges that a change concerns."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from medlofte_desktop.domain.history.change import Change
from medlofte_desktop.domain.records.content import Content
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.storage.records import IDS, by_ids, in_portions, read_records
from medlofte_desktop.storage.rows.kinds import ROWS
from medlofte_desktop.storage.rows.pledges import PledgeContactRow, PledgeRow, PromiseRow
from medlofte_desktop.storage.rows.signing import SignedCopyRow

# Kind → the field that names its owner, and the owner's kind; owners come before what they own.
OWNERS: Mapping[str, tuple[str, str]] = {
    "evidence": ("pledge", "pledge"),
    "priority_area": ("pledge", "pledge"),
    "promise": ("pledge", "pledge"),
    "activity": ("promise", "promise"),
    "signer": ("pledge", "pledge"),
    "signed_copy": ("pledge", "pledge"),
    "signature": ("copy", "signed_copy"),
    "scan": ("copy", "signed_copy"),
    "press_release": ("occasion", "signing_occasion"),
}


def ids_below(connection: Connection, kind: str, records: Sequence[str]) -> dict[str, list[str]]:
    """Kind → the ids of the records that belong to some of one kind, deleted ones too, directly or further down."""
    owned: dict[str, list[str]] = {kind: list(records)}
    for name, (field, owner) in OWNERS.items():
        if owner in owned:
            row: Any = ROWS[name]
            owned[name] = [
                record
                for portion in in_portions(owned[owner])
                for record in connection.scalars(select(row.id).where(getattr(row, field).in_(portion)))
            ]
    return {name: ids for name, ids in owned.items() if name != kind}


_LIVING_PLEDGES = select(PledgeRow.id, PledgeRow.id).where(PledgeRow.id.in_(IDS), ~PledgeRow.deleted)
_LIVING_PROMISES = (
    select(PromiseRow.id, PromiseRow.pledge)
    .join(PledgeRow, PledgeRow.id == PromiseRow.pledge)
    .where(PromiseRow.id.in_(IDS), ~PromiseRow.deleted, ~PledgeRow.deleted)
)


def pledges_of_living(connection: Connection, kind: str, owners: Sequence[str]) -> dict[str, str]:
    """Id → pledge id, of some promises or pledges: those that neither are deleted nor stand in what is."""
    statement = _LIVING_PROMISES if kind == "promise" else _LIVING_PLEDGES
    return dict(by_ids(connection, statement, owners))


def records_of_pledge(connection: Connection, pledge: str) -> list[str]:
    """The ids of a pledge and of everything that ever belonged to it, deleted or not."""
    return [pledge, *(record for ids in ids_below(connection, "pledge", [pledge]).values() for record in ids)]


def with_owners(connection: Connection, kinds: Mapping[str, str]) -> list[str]:
    """The ids in a mapping of record id → kind, and those of the promises and pledges that they belong to."""
    by_id = dict(kinds)
    for name, (field, owner) in reversed(list(OWNERS.items())):
        row: Any = ROWS[name]
        ids = [record for record, kind in by_id.items() if kind == name]
        for portion in in_portions(ids):
            found = connection.scalars(select(getattr(row, field)).where(row.id.in_(portion)))
            by_id.update(dict.fromkeys(found, owner))
    return list(by_id)


def pledges_of(connection: Connection, kinds: Mapping[str, str]) -> dict[str, Pledge]:
    """Record id → the pledge that it is or belongs to, of a mapping of record id → kind; others are left out."""
    by_id = dict(kinds)
    owners: dict[str, str] = {}
    for name, (field, owner) in reversed(list(OWNERS.items())):
        row: Any = ROWS[name]
        statement = select(row.id, getattr(row, field)).where(row.id.in_(IDS))
        found = dict(by_ids(connection, statement, [record for record, kind in by_id.items() if kind == name]))
        owners.update(found)
        by_id.update(dict.fromkeys(found.values(), owner))
    portions = in_portions([record for record, kind in by_id.items() if kind == "pledge"])
    read = (one for portion in portions for one in read_records(connection, Pledge, PledgeRow.id.in_(portion)))
    pledges = {one.id: one for one in read}
    tops = {record: _top(record, owners) for record in kinds}
    return {record: pledges[top] for record, top in tops.items() if top in pledges}


def _top(record: str, owners: Mapping[str, str]) -> str:
    while record in owners:
        record = owners[record]
    return record


_OF_PROMISES = select(PromiseRow.pledge).where(PromiseRow.id.in_(IDS))
_OF_COPIES = select(SignedCopyRow.pledge).where(SignedCopyRow.id.in_(IDS))
_OF_CONTACTS = select(PledgeContactRow.owner).where(PledgeContactRow.element.in_(IDS))
_OF_DISTRICTS = select(PledgeRow.id).where(PledgeRow.police_district.in_(IDS))


def pledges_concerned(connection: Connection, changes: Sequence[Change]) -> frozenset[str]:
    """The ids of the pledges that the changed records are, belong to or are listed by."""
    contents = [content for change in changes for content in _contents(change)]
    pledges = {change.record for change in changes if change.kind == "pledge"}
    lookups = (
        (_OF_PROMISES, _pointed(contents, "promise")),
        (_OF_COPIES, _pointed(contents, "copy")),
        (_OF_CONTACTS, {change.record for change in changes if change.kind == "contact"}),
        (_OF_DISTRICTS, {change.record for change in changes if change.kind == "police_district"}),
    )
    indirect = {pledge for query, ids in lookups for (pledge,) in by_ids(connection, query, sorted(ids))}
    return frozenset(pledges | indirect | _pointed(contents, "pledge") | _pointed(contents, "pledges"))


def _pointed(contents: Iterable[Content], field: str) -> set[str]:
    """The ids in a field that holds one or a list of them, of those contents that have it."""
    values = (content.get(field) for content in contents)
    return {one for value in values for one in (value if isinstance(value, list) else [value]) if isinstance(one, str)}


def _contents(change: Change) -> tuple[Content, ...]:
    return (change.after,) if change.before is None else (change.before, change.after)
