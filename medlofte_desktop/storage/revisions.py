"""Adding revisions: the one door through which anything is written, and what it changed in the rows."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from medlofte_desktop.domain.change import Change
from medlofte_desktop.domain.history import Revision, canonical
from medlofte_desktop.domain.merge import view
from medlofte_desktop.storage.records import Standing, in_portions, write_rows
from medlofte_desktop.storage.search_index import index_records
from medlofte_desktop.storage.tables import ParentRow, RevisionRow


def add_revisions(connection: Connection, revisions: Iterable[Revision]) -> tuple[Change, ...]:
    """Add the revisions that are not there yet, and bring rows and search index up to them.

    Any order and any number of times gives the same rows. Raises DatabaseUnavailableError at commit where a
    record points at one that is nowhere.
    """
    offered = {revision.id: revision for revision in revisions}
    added = [revision for id_, revision in offered.items() if id_ not in _known(connection, list(offered))]
    if not added:
        return ()
    records = sorted({revision.record for revision in added})
    before = {standing.record: standing.content for standing in standings(connection, records)}
    _insert(connection, added)
    after = standings(connection, records)
    write_rows(connection, after)
    index_records(connection, [(one.kind, one.record, one.content) for one in after])
    return tuple(
        Change(kind=one.kind, record=one.record, before=before.get(one.record), after=one.content, doubt=one.doubt)
        for one in after
    )


def _known(connection: Connection, ids: Sequence[str]) -> set[str]:
    known: set[str] = set()
    for portion in in_portions(ids):
        known.update(connection.scalars(select(RevisionRow.id).where(RevisionRow.id.in_(portion))))
    return known


def _insert(connection: Connection, revisions: Sequence[Revision]) -> None:
    parents = [{"revision": one.id, "parent": parent} for one in revisions for parent in one.parents]
    followed = {link["parent"] for link in parents} | _followed(connection, [one.id for one in revisions])
    connection.execute(insert(RevisionRow), [_row(one, is_head=one.id not in followed) for one in revisions])
    if parents:
        connection.execute(insert(ParentRow), parents)
    for portion in in_portions(sorted(followed)):
        connection.execute(update(RevisionRow).where(RevisionRow.id.in_(portion)).values(is_head=False))


def _followed(connection: Connection, ids: Sequence[str]) -> set[str]:
    """Which of some revisions are known as parents already: their followers came before them."""
    followed: set[str] = set()
    for portion in in_portions(ids):
        followed.update(connection.scalars(select(ParentRow.parent).where(ParentRow.parent.in_(portion))))
    return followed


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


def heads_of(connection: Connection, records: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Record id → the ids of its heads, sorted; records nobody has written are left out."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in _head_rows(connection, records):
        found[row.record].append(row.id)
    return {record: tuple(sorted(ids)) for record, ids in found.items()}


def standings(connection: Connection, records: Sequence[str]) -> list[Standing]:
    """What the revisions say that each record is now; written side by side, all its revisions are read."""
    by_record: dict[str, list[Any]] = defaultdict(list)
    for row in _head_rows(connection, records):
        by_record[row.record].append(row)
    found = []
    for record, rows in by_record.items():
        if len(rows) == 1 and rows[0].content is not None:
            content = json.loads(rows[0].content)
            found.append(Standing(kind=rows[0].kind, record=record, content=content, revision=rows[0].id))
        else:
            found.append(_merged(connection, record))
    return found


def _head_rows(connection: Connection, records: Sequence[str]) -> Iterable[Any]:
    columns = (RevisionRow.record, RevisionRow.id, RevisionRow.kind, RevisionRow.content)
    for portion in in_portions(records):
        yield from connection.execute(select(*columns).where(RevisionRow.record.in_(portion), RevisionRow.is_head))


def _merged(connection: Connection, record: str) -> Standing:
    revisions = revisions_of(connection, record)
    now = view(revisions)
    return Standing(
        kind=revisions[0].kind, record=record, content=now.content, revision=max(now.heads), doubt=now.doubt
    )


def revisions_of(connection: Connection, record: str) -> list[Revision]:
    """Every revision of one record, oldest time first."""
    query = select(RevisionRow.__table__).where(RevisionRow.record == record)
    rows = connection.execute(query.order_by(RevisionRow.time, RevisionRow.id)).all()
    parents: dict[str, list[str]] = defaultdict(list)
    links = select(ParentRow.revision, ParentRow.parent).join(RevisionRow, RevisionRow.id == ParentRow.revision)
    for revision, parent in connection.execute(links.where(RevisionRow.record == record)):
        parents[revision].append(parent)
    return [_revision(row, tuple(sorted(parents[row.id]))) for row in rows]


def _revision(row: Row[Any], parents: tuple[str, ...]) -> Revision:
    return Revision(
        id=row.id,
        kind=row.kind,
        record=row.record,
        parents=parents,
        writer=row.writer,
        time=row.time,
        content_hash=row.content_hash,
        content=None if row.content is None else json.loads(row.content),
    )
