"""Whether revisions from elsewhere fit together with those that are here."""

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from medlofte_desktop.domain.history.change import Change
from medlofte_desktop.domain.history.forgetting import is_ordered
from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.storage.bundles.pointers import MUNICIPALITY, named_in, pointers
from medlofte_desktop.storage.records import IDS, by_ids
from medlofte_desktop.storage.rows.kinds import ROWS
from medlofte_desktop.storage.rows.registers import MunicipalityRow
from medlofte_desktop.storage.tables import ParentRow, RevisionRow

_KINDS = select(RevisionRow.record, RevisionRow.kind).where(RevisionRow.record.in_(IDS)).distinct()
_RECORDS = select(RevisionRow.id, RevisionRow.record).where(RevisionRow.id.in_(IDS))
_FOLLOWERS = (
    select(ParentRow.parent, RevisionRow.record)
    .join(RevisionRow, RevisionRow.id == ParentRow.revision)
    .where(ParentRow.parent.in_(IDS))
)
_WITH_CONTENT = (
    select(RevisionRow.record)
    .where(RevisionRow.record.in_(IDS))
    .group_by(RevisionRow.record)
    .having(func.count(RevisionRow.content) > 0)
)
_SIDE_BY_SIDE = (
    select(RevisionRow.record, func.count())
    .where(RevisionRow.record.in_(IDS), RevisionRow.is_head)
    .group_by(RevisionRow.record)
    .having(func.count() > 1)
)
_MUNICIPALITIES = select(MunicipalityRow.code).where(MunicipalityRow.code.in_(IDS))


def misfits(connection: Connection, revisions: Sequence[Revision], forgotten: Container[str]) -> set[str]:
    """The ids of those records of which some revisions, about to be added, cannot be versions.

    All versions of a record are of one kind, follow versions of the same record, and have a content unless `forgotten`
    orders that it goes.
    """
    return (
        _of_two_kinds(connection, revisions)
        | _beside_their_parents(connection, revisions)
        | {
            one.record
            for one in revisions
            if one.content is None and not is_ordered(one.id, one.record, one.kind, forgotten)
        }
    )


def _of_two_kinds(connection: Connection, revisions: Sequence[Revision]) -> set[str]:
    kinds: dict[str, set[str]] = defaultdict(set)
    for one in revisions:
        kinds[one.record].add(one.kind)
    for record, kind in by_ids(connection, _KINDS, list(kinds)):
        kinds[record].add(kind)
    return {record for record, found in kinds.items() if len(found) > 1}


def _beside_their_parents(connection: Connection, revisions: Sequence[Revision]) -> set[str]:
    """Those that follow, or are followed by, a version of another record."""
    record_of = {one.id: one.record for one in revisions}
    followers = {
        record_of[parent]
        for parent, record in by_ids(connection, _FOLLOWERS, list(record_of))
        if record != record_of[parent]
    }
    parents = sorted({parent for one in revisions for parent in one.parents} - record_of.keys())
    record_of.update(by_ids(connection, _RECORDS, parents))
    return followers | {
        one.record for one in revisions for parent in one.parents if record_of.get(parent, one.record) != one.record
    }


def without_content(connection: Connection, records: Iterable[str]) -> set[str]:
    """Those of some records that nothing is known of any more, not even that they are deleted."""
    asked = sorted(set(records))
    return set(asked).difference(record for (record,) in by_ids(connection, _WITH_CONTENT, asked))


def side_by_side(connection: Connection, records: Sequence[str]) -> dict[str, int]:
    """Record id → the number of its heads, of those of some records that have several."""
    return dict(by_ids(connection, _SIDE_BY_SIDE, records))


def unknown(connection: Connection, changes: Iterable[Change]) -> set[str]:
    """The ids of records and codes of municipalities that changed records name and that are nowhere."""
    named: dict[str, set[str]] = defaultdict(set)
    for change in changes:
        for field, target in pointers()[change.kind].items():
            named[target].update(named_in(change.after.get(field)))
    missing = (ids.difference(_known(connection, target, sorted(ids))) for target, ids in named.items())
    return set().union(*missing)


def _known(connection: Connection, target: str, ids: Sequence[str]) -> set[str]:
    row: Any = ROWS.get(target)
    statement = _MUNICIPALITIES if target == MUNICIPALITY else select(row.id).where(row.id.in_(IDS))
    return {id_ for (id_,) in by_ids(connection, statement, ids)}
