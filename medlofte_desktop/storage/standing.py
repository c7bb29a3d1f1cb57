"""What the revisions say that records are now, and the revisions themselves, as they are kept."""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, select

from medlofte_desktop.domain.history.forgetting import PERSONS, SIGNED
from medlofte_desktop.domain.history.merge import View, Walk, view
from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.domain.records.content import Content, field_types
from medlofte_desktop.domain.records.dossier import Writing
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.storage.database import InconsistentDatabaseError
from medlofte_desktop.storage.records import IDS, Standing, by_ids, in_portions
from medlofte_desktop.storage.tables import ForgottenRow, ParentRow, RevisionRow


@dataclass(frozen=True, slots=True)
class Head:
    """A revision that no other follows; `text` is its content as canonical JSON, None where it is gone. An order to
    forget is for it alone (`is_passing`: it goes once another follows it) or for its record (`is_forgotten`)."""

    id: str
    kind: str
    content_hash: str
    text: str | None
    is_passing: bool = False
    is_forgotten: bool = False


_ORDERS = select(ForgottenRow.id)
# As `is_ordered` has it.
IS_RECORD_ORDERED = and_(RevisionRow.record.in_(_ORDERS), RevisionRow.kind.in_(PERSONS))
IS_ORDERED_ALONE = and_(RevisionRow.id.in_(_ORDERS), RevisionRow.kind.not_in(SIGNED))
_HEADS = select(
    RevisionRow.record,
    RevisionRow.id,
    RevisionRow.kind,
    RevisionRow.content_hash,
    RevisionRow.content,
    IS_ORDERED_ALONE,
    IS_RECORD_ORDERED,
).where(RevisionRow.record.in_(IDS), RevisionRow.is_head)
_WRITTEN = select(RevisionRow.record, RevisionRow.id, RevisionRow.writer, RevisionRow.time).where(
    RevisionRow.record.in_(IDS), RevisionRow.is_head
)
_REVISIONS = select(RevisionRow.__table__).where(RevisionRow.record.in_(IDS))
_LATEST = (
    select(RevisionRow.id, RevisionRow.record, RevisionRow.time)
    .where(RevisionRow.record.in_(IDS))
    .order_by(RevisionRow.time.desc(), RevisionRow.id.desc())
    .limit(bindparam("most"))
)
_PARENTS = (
    select(ParentRow.revision, ParentRow.parent)
    .join(RevisionRow, RevisionRow.id == ParentRow.revision)
    .where(RevisionRow.record.in_(IDS))
)


def read_heads(connection: Connection, records: Sequence[str]) -> dict[str, tuple[Head, ...]]:
    """Record id → its heads by id; records nobody has written are left out."""
    found: dict[str, list[Head]] = defaultdict(list)
    for record, *head in by_ids(connection, _HEADS, records):
        found[record].append(Head(*head))
    return {record: tuple(sorted(heads, key=lambda one: one.id)) for record, heads in found.items()}


def heads_of(connection: Connection, records: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Record id → the ids of its heads, sorted; records nobody has written are left out."""
    return written_heads(connection, records)[0]


def written_heads(
    connection: Connection, records: Sequence[str]
) -> tuple[dict[str, tuple[str, ...]], dict[str, Writing]]:
    """As `heads_of`, and record id → how the latest of its heads came about."""
    found: dict[str, list[str]] = defaultdict(list)
    latest: dict[str, Writing] = {}
    for record, id_, writer, time in by_ids(connection, _WRITTEN, records):
        found[record].append(id_)
        if record not in latest or time > latest[record].time:
            latest[record] = Writing(writer=writer, time=time)
    return {record: tuple(sorted(ids)) for record, ids in found.items()}, latest


def standings(connection: Connection, records: Sequence[str]) -> list[Standing]:
    """What the revisions say that each record is now; written side by side, all its revisions are read."""
    return standings_from(connection, read_heads(connection, records))


def standings_from(connection: Connection, heads: Mapping[str, Sequence[Head]]) -> list[Standing]:
    """As `standings`, where the heads have been read; a record all of which is forgotten is left out."""
    found = []
    for record, (head, *others) in heads.items():
        content = None if others else read_content(head.id, head.text)
        if content is not None and says_all(head.kind, content):
            found.append(Standing(kind=head.kind, record=record, content=content, revision=head.id))
        elif merged := _merged(connection, record, view):
            found.append(merged)
    return found


def standing_at(connection: Connection, record: str, ends: Sequence[str]) -> Standing | None:
    """What a record was to whoever had read as far as some versions; None where nothing of that is left."""
    return _merged(connection, record, lambda revisions: Walk(revisions).view_at(ends))


def says_all(kind: str, content: Content) -> bool:
    """Whether a version has every field of its kind; of those that it lacks, earlier versions may tell."""
    return field_types(KINDS[kind]).keys() - content.keys() <= {"id"}


def read_content(revision: str, text: str | None) -> Content | None:
    """The content of a revision from its JSON. Raises InconsistentDatabaseError where it is none."""
    try:
        content = None if text is None else json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InconsistentDatabaseError(f"revision {revision}: {error}") from error
    if content is not None and not isinstance(content, dict):
        raise InconsistentDatabaseError(f"revision {revision} has no content")
    return content


def _merged(connection: Connection, record: str, read: Callable[[Sequence[Revision]], View]) -> Standing | None:
    revisions = revisions_of(connection, record)
    if all(revision.content is None for revision in revisions):
        return None
    try:
        now = read(revisions)
    except (ValueError, KeyError, TypeError) as error:
        raise InconsistentDatabaseError(f"{record}: {error}") from error
    if not now.content:
        return None
    contents = {revision.id: revision.content for revision in revisions}
    return Standing(
        kind=revisions[0].kind,
        record=record,
        content=now.content,
        revision=max(now.heads),
        doubt=now.doubt,
        beside=tuple((head, contents[head]) for head in now.heads),
    )


def revisions_of(connection: Connection, record: str) -> list[Revision]:
    """Every revision of one record, oldest time first."""
    return revisions_of_all(connection, [record])


def revisions_of_all(connection: Connection, records: Sequence[str]) -> list[Revision]:
    """Every revision of some records, oldest time first."""
    parents: dict[str, list[str]] = defaultdict(list)
    for revision, parent in by_ids(connection, _PARENTS, records):
        parents[revision].append(parent)
    rows = by_ids(connection, _REVISIONS, records)
    found = [revision_from(row, tuple(sorted(parents.get(row.id, ())))) for row in rows]
    return sorted(found, key=lambda one: (one.time, one.id))


def revision_from(row: Any, parents: tuple[str, ...]) -> Revision:
    """A revision from its row and its parents, sorted."""
    return Revision(
        id=row.id,
        kind=row.kind,
        record=row.record,
        parents=parents,
        writer=row.writer,
        time=row.time,
        content_hash=row.content_hash,
        content=read_content(row.id, row.content),
    )


def records_holding(connection: Connection, carries: Callable[[object], bool]) -> list[str]:
    """The ids of the records of which any version has a value that `carries` says yes to, sorted."""
    statement = select(RevisionRow.record, RevisionRow.content).where(RevisionRow.content.is_not(None))
    found = {
        record
        for record, text in connection.execute(statement.execution_options(yield_per=1_000))
        if text and any(map(carries, json.loads(text).values()))
    }
    return sorted(found)


def latest_revisions(connection: Connection, records: Sequence[str], *, limit: int, offset: int) -> dict[str, str]:
    """Revision id → record id of the latest revisions of some records, the latest first, from `offset` on."""
    found = [
        row
        for portion in in_portions(records)
        for row in connection.execute(_LATEST, {"ids": portion, "most": limit + offset})
    ]
    found.sort(key=lambda row: (row.time, row.id), reverse=True)
    return {row.id: row.record for row in found[offset : offset + limit]}


def revisions_since(connection: Connection, since: datetime, *, limit: int) -> dict[str, str]:
    """Revision id → record id of all that has been written since a moment, the latest first, `limit` at most."""
    statement = (
        select(RevisionRow.id, RevisionRow.record)
        .where(RevisionRow.time >= since)
        .order_by(RevisionRow.time.desc(), RevisionRow.id.desc())
        .limit(limit)
    )
    return {row.id: row.record for row in connection.execute(statement)}
