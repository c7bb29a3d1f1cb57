"""Adding revisions: the one door through which anything is written, and what it changed in the rows."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import Connection, bindparam, insert, select, update

from medlofte_desktop.domain.history.change import Change
from medlofte_desktop.domain.history.revision import Revision, canonical
from medlofte_desktop.domain.stopping import Cancelled, never, stop_if
from medlofte_desktop.storage.records import IDS, Standing, by_ids, write_rows
from medlofte_desktop.storage.search.index import index_changes
from medlofte_desktop.storage.standing import Head, says_all, standings, standings_from
from medlofte_desktop.storage.tables import ParentRow, RevisionRow

_AT_ONCE = 2_000  # records
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
    return add_in_portions(connection, [list(revisions)])


def add_in_portions(
    connection: Connection, portions: Iterable[Sequence[Revision]], cancelled: Cancelled = never
) -> tuple[Change, ...]:
    """As `add_revisions`, with one portion in memory at a time; each record is read once, when all are there.

    Raises CancelledError.
    """
    before: dict[str, Standing | None] = {}
    for portion in portions:
        stop_if(cancelled)
        offered = {revision.id: revision for revision in portion}
        known = {row.id for row in by_ids(connection, _KNOWN, list(offered))}
        added = [revision for revision in offered.values() if revision.id not in known]
        new = sorted({revision.record for revision in added} - before.keys())
        before.update(dict.fromkeys(new))
        before.update((one.record, one) for one in standings(connection, new))
        followed = {row.parent for row in by_ids(connection, _FOLLOWED, [revision.id for revision in added])}
        _insert(connection, added, followed)
    changes: list[Change] = []
    records = list(before)
    for start in range(0, len(records), _AT_ONCE):
        stop_if(cancelled)
        after = standings(connection, records[start : start + _AT_ONCE])
        changes += _bring_up(connection, after, before)
    return tuple(changes)


def follow(connection: Connection, revisions: Sequence[Revision], heads: Heads) -> tuple[Change, ...]:
    """Add revisions that have just been written; `heads` are those of their records, read in this transaction."""
    if not all(head.id in one.parents for one in revisions for head in heads.get(one.record, ())):
        return add_revisions(connection, revisions)
    before = {one.record: one for one in standings_from(connection, heads)}
    _insert(connection, revisions, ())  # had they been here before, these were no heads
    return _bring_up(connection, _after(connection, revisions), before)


def _bring_up(
    connection: Connection, after: Sequence[Standing], before: Mapping[str, Standing | None]
) -> tuple[Change, ...]:
    """Rows and search index of some records; what has changed in them."""
    write_rows(connection, after, {one.record: old.content for one in after if (old := before.get(one.record))})
    changes = tuple(one.since(before.get(one.record)) for one in after)
    index_changes(connection, changes)
    return changes


def _insert(connection: Connection, revisions: Sequence[Revision], followed: Collection[str]) -> None:
    """Add rows; `followed` are those that a revision that is there already follows."""
    if not revisions:
        return
    parents = [{"revision": one.id, "parent": parent} for one in revisions for parent in one.parents]
    read = {link["parent"] for link in parents}
    connection.execute(_ADD, [_row(one, is_head=one.id not in read and one.id not in followed) for one in revisions])
    if parents:
        connection.execute(_ADD_PARENT, parents)
    if earlier := sorted(read.difference(one.id for one in revisions)):
        connection.execute(_BEHIND, [{"followed": parent} for parent in earlier])


def _after(connection: Connection, added: Sequence[Revision]) -> list[Standing]:
    """What the records are after revisions that follow all there was; one alone is what it says."""
    by_record: dict[str, list[Revision]] = defaultdict(list)
    for revision in added:
        by_record[revision.record].append(revision)
    plain = {
        record: Standing(kind=only.kind, record=record, content=only.content, revision=only.id)
        for record, (only, *others) in by_record.items()
        if not others and only.content is not None and says_all(only.kind, only.content)
    }
    return [*standings(connection, [record for record in by_record if record not in plain]), *plain.values()]


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
