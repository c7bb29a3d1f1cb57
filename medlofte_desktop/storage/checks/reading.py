"""What the revisions say of every record there is: the one reading that both finding and mending go by."""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select, type_coerce
from sqlalchemy.types import NullType

from medlofte_desktop.domain.history.forgetting import is_ordered
from medlofte_desktop.domain.history.merge import view
from medlofte_desktop.domain.history.revision import Revision, heads
from medlofte_desktop.domain.records.content import content_of, record_from
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.stopping import Cancelled, never, stop_if
from medlofte_desktop.storage.database import InconsistentDatabaseError
from medlofte_desktop.storage.records import IDS, Standing, by_ids
from medlofte_desktop.storage.standing import read_content
from medlofte_desktop.storage.tables import ForgottenRow, ParentRow, RevisionRow

_AT_ONCE = 1_000  # records; their whole histories are in memory together


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A record by its revisions: the ids of the damaged ones, or what it is now, or why that cannot be read.

    `heads` are the ids that no other revision follows, and `marked` those that the database says are such.
    """

    record: str
    kind: str
    damaged: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    marked: tuple[str, ...] = ()
    standing: Standing | None = None
    reason: str = ""


def as_kept(column: Any) -> Any:
    """A column without what makes its values Python's: whoever has written them, they can be read."""
    return type_coerce(column, NullType()).label(column.name)


# One kind after the other, so that few tables are asked for each portion.
_RECORDS = (
    select(RevisionRow.record, func.min(RevisionRow.kind).label("kind"), func.min(RevisionRow.id).label("id"))
    .group_by(RevisionRow.record)
    .order_by(func.min(RevisionRow.kind), RevisionRow.record)
)
_HELD = ("id", "kind", "record", "writer", "time", "content_hash", "content")
_REVISIONS = select(*(as_kept(getattr(RevisionRow, name)) for name in (*_HELD, "is_head"))).where(
    RevisionRow.record.in_(IDS)
)
_PARENTS = (
    select(ParentRow.revision, ParentRow.parent)
    .join(RevisionRow, RevisionRow.id == ParentRow.revision)
    .where(RevisionRow.record.in_(IDS))
    .order_by(ParentRow.parent)
)


def readings(connection: Connection, cancelled: Cancelled = never) -> Iterator[list[Reading]]:
    """Every record that any revision names, some at a time. Raises CancelledError."""
    written = connection.execute(_RECORDS).all()
    orders = frozenset(connection.scalars(select(ForgottenRow.id)))
    nameless = [row for row in written if not is_text(row.record)]
    yield [Reading(record=str(row.record), kind=str(row.kind), damaged=(str(row.id),)) for row in nameless]
    records = [row.record for row in written if is_text(row.record)]
    for start in range(0, len(records), _AT_ONCE):
        stop_if(cancelled)
        yield list(_some(connection, records[start : start + _AT_ONCE], orders))


def is_text(value: object) -> bool:
    """Whether a value that is kept is a text, so that the database can be asked for it."""
    try:
        return isinstance(value, str) and bool(value.encode())
    except UnicodeEncodeError:
        return False


def whole_revision(row: Sequence[Any], parents: tuple[str, ...]) -> Revision | None:
    """The revision in a row that begins with id, kind, record, writer, time, hash and content; None if not whole."""
    id_, kind, record, writer, time, content_hash, content, *_rest = row
    try:
        revision = Revision(
            id=id_,
            kind=kind,
            record=record,
            parents=parents,
            writer=writer,
            time=_utc(time),
            content_hash=content_hash,
            content=read_content(id_, content),
        )
    except (ValueError, TypeError, OverflowError, InconsistentDatabaseError):
        return None
    return revision if revision.is_whole() else None


def _utc(time: Any) -> datetime:
    read = time if isinstance(time, datetime) else datetime.fromisoformat(time)
    return read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC)


def _some(connection: Connection, records: Sequence[str], orders: Container[str]) -> Iterator[Reading]:
    parents: dict[str, list[str]] = defaultdict(list)
    for revision, parent in by_ids(connection, _PARENTS, records):
        parents[revision].append(parent)
    rows: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in by_ids(connection, _REVISIONS, records):
        rows[row.record].append(row)
    for record, held in rows.items():
        yield _reading(record, held, parents, orders)


def _reading(
    record: str, rows: Sequence[Row[Any]], parents: Mapping[str, Sequence[str]], orders: Container[str]
) -> Reading:
    kind = str(rows[0].kind)
    found = {row.id: whole_revision(row, tuple(parents.get(row.id, ()))) for row in rows}
    revisions = [one for one in found.values() if one and _is_ours(one, orders)]
    if len(revisions) < len(rows):
        damaged = found.keys() - {one.id for one in revisions}
        return Reading(record=record, kind=kind, damaged=tuple(sorted(map(str, damaged))))
    ends, marked = heads(revisions), tuple(sorted(row.id for row in rows if row.is_head == 1))
    try:
        standing, reason = _standing(kind, record, revisions), ""
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        standing, reason = None, str(error)
    return Reading(record=record, kind=kind, heads=ends, marked=marked, standing=standing, reason=reason)


def _is_ours(revision: Revision, orders: Container[str]) -> bool:
    """Whether it is of a kind there is, and its content is gone only where there is an order to forget it."""
    is_kept = revision.content is not None or is_ordered(revision.id, revision.record, revision.kind, orders)
    return revision.kind in KINDS and is_kept


def _standing(kind: str, record: str, revisions: Sequence[Revision]) -> Standing:
    if kinds := {one.kind for one in revisions} - {kind}:
        raise ValueError(f"{kind} and {', '.join(sorted(kinds))}")
    now = view(revisions)
    content = content_of(record_from(KINDS[kind], record, now.content))
    return Standing(kind=kind, record=record, content=content, revision=max(now.heads), doubt=now.doubt)
