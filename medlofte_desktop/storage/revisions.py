"""Adding revisions: the one door through which anything is written, and what it changed in the rows."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import Connection, bindparam, insert, select, update

from medlofte_desktop.domain.history.change import Change
from medlofte_desktop.domain.history.revision import Revision, canonical
from medlofte_desktop.storage.records import IDS, Standing, by_ids, write_rows
from medlofte_desktop.storage.search.index import index_changes
from medlofte_desktop.storage.standing import Head, read_heads, says_all, standings_from
from medlofte_desktop.storage.tables import ParentRow, RevisionRow

# Statements stand here because building one takes several times as long as running it.
_ADD = insert(RevisionRow)
_ADD_PARENT = insert(ParentRow)
_KNOWN = select(RevisionRow.id).where(RevisionRow.id.in_(IDS))
_FOLLOWED = select(ParentRow.parent).where(ParentRow.parent.in_(IDS))
_BEHIND = update(RevisionRow).where(RevisionRow.id == bindparam("followed")).values(is_head=False)

Heads = Mapping[str, Sequence[Head]]


def add_revisions(connection: Connection, revisions: Iterable[Revision]) -> tuple[Change, ...]:
    """Add the revisions that are not there yet, and bring rows and search index up to them.

    Any order and any number of times gives the same rows. Where a record points at one that is nowhere, the
    transaction raises InconsistentDatabaseError when it ends.
    """
    offered = {revision.id: revision for revision in revisions}
    known = {row.id for row in by_ids(connection, _KNOWN, list(offered))}
    added = [revision for revision in offered.values() if revision.id not in known]
    heads = read_heads(connection, sorted({revision.record for revision in added}))
    followed = {row.parent for row in by_ids(connection, _FOLLOWED, [revision.id for revision in added])}
    return _add(connection, added, heads, followed)


def follow(connection: Connection, revisions: Sequence[Revision], heads: Heads) -> tuple[Change, ...]:
    """Add revisions that have just been written; `heads` are those of their records, read in this transaction."""
    if all(head.id in one.parents for one in revisions for head in heads.get(one.record, ())):
        return _add(connection, revisions, heads, set())  # had they been here before, these were no heads
    return add_revisions(connection, revisions)


def _add(
    connection: Connection, added: Sequence[Revision], heads: Heads, followed: Collection[str]
) -> tuple[Change, ...]:
    if not added:
        return ()
    standing = {one.record: one for one in standings_from(connection, heads)}
    before = {record: one.content for record, one in standing.items()}
    followed = _insert(connection, added, followed)
    after = _after(connection, heads, added, followed)
    write_rows(connection, after, before)
    changes = tuple(one.since(standing.get(one.record)) for one in after)
    index_changes(connection, changes)
    return changes


def _insert(connection: Connection, revisions: Sequence[Revision], followed: Collection[str]) -> set[str]:
    """Add rows; gives the ids that are followed by another, of these or of those that were there."""
    parents = [{"revision": one.id, "parent": parent} for one in revisions for parent in one.parents]
    read = {link["parent"] for link in parents}
    connection.execute(_ADD, [_row(one, is_head=one.id not in read and one.id not in followed) for one in revisions])
    if parents:
        connection.execute(_ADD_PARENT, parents)
        connection.execute(_BEHIND, [{"followed": parent} for parent in sorted(read)])
    return read.union(followed)


def _after(
    connection: Connection, heads: Heads, added: Sequence[Revision], followed: Collection[str]
) -> list[Standing]:
    """What the records are now; where one revision follows all there was, it is what that says."""
    by_record: dict[str, list[Revision]] = defaultdict(list)
    for revision in added:
        by_record[revision.record].append(revision)
    plain = {
        record: Standing(kind=only.kind, record=record, content=only.content, revision=only.id)
        for record, (only, *others) in by_record.items()
        if not others
        and only.id not in followed
        and only.content is not None
        and says_all(only.kind, only.content)
        and all(head.id in only.parents for head in heads.get(record, ()))
    }
    others = read_heads(connection, [record for record in by_record if record not in plain])
    return [*standings_from(connection, others), *plain.values()]


def _row(revision: Revision, *, is_head: bool) -> dict[str, object]:
    return {
        "id": revision.id,
        "kind": revision.kind,
        "record": revision.record,
        "writer": revision.writer,
        "time": revision.time,
        "content_hash": revision.content_hash,
        "content": None if revision.content is None else canonical(revision.content),
        "is_head": is_head,
    }
