"""Reading the trash: what was thrown away, without what only went along with it."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from medlofte_desktop.domain.history.forgetting import PERSONS
from medlofte_desktop.domain.history.trash import TrashLine
from medlofte_desktop.domain.records.content import content_of
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.storage.belonging import OWNERS
from medlofte_desktop.storage.records import IDS, by_ids, in_portions, read_records
from medlofte_desktop.storage.rows.kinds import ROWS
from medlofte_desktop.storage.tables import ForgottenRow, RevisionRow

# The field that names a record of each kind, as far as the kind has no name or title of its own.
NAMES = {"pledge": "label", "promise": "text", "activity": "text"}
_FORGOTTEN = select(ForgottenRow.id)
_WRITTEN = select(RevisionRow.record, RevisionRow.time, RevisionRow.writer).where(
    RevisionRow.record.in_(IDS), RevisionRow.is_head
)


def read_trash(connection: Connection) -> list[TrashLine]:
    """A line for every deleted record, the latest thrown first; what lies under a deleted one is not listed, and
    neither is what has been forgotten: nothing of it is left to put back."""
    deleted = {
        record.id: (name, record)
        for name, kind in KINDS.items()
        for record in read_records(connection, kind, ROWS[name].deleted.is_(True), *_is_left(name))
    }
    owners = _owners(connection, deleted)
    written = {row.record: row for row in sorted(by_ids(connection, _WRITTEN, list(deleted)), key=lambda row: row.time)}
    lines = [
        _line(kind, record, written[record.id], owners)
        for kind, record in deleted.values()
        if not _goes_along(kind, record, owners)
    ]
    return sorted(lines, key=lambda line: (line.time, line.record.id), reverse=True)


def _is_left(kind: str) -> list[ColumnElement[bool]]:
    return [ROWS[kind].id.not_in(_FORGOTTEN)] if kind in PERSONS else []


def _owners(connection: Connection, deleted: Mapping[str, tuple[str, Record]]) -> dict[str, Record]:
    """Id → record of whatever the deleted ones belong to, directly or further up."""
    found: dict[str, Record] = {}
    known = [*deleted.values()]
    for name, (field, owner) in reversed(list(OWNERS.items())):
        ids = sorted({getattr(record, field) for kind, record in known if kind == name})
        for portion in in_portions(ids):
            owners = read_records(connection, KINDS[owner], ROWS[owner].id.in_(portion))
            found.update({record.id: record for record in owners})
            known.extend((owner, record) for record in owners)
    return found


def _goes_along(kind: str, record: Record, owners: Mapping[str, Record]) -> bool:
    """Whether the record's promise or pledge is deleted too."""
    if kind not in OWNERS:
        return False
    field, owner_kind = OWNERS[kind]
    owner = owners.get(getattr(record, field))
    return owner is not None and (owner.deleted or _goes_along(owner_kind, owner, owners))


def _line(kind: str, record: Record, written: Any, owners: Mapping[str, Record]) -> TrashLine:
    pledge = _pledge_of(kind, record, owners)
    content = content_of(record)
    name = content.get(NAMES.get(kind, "")) or content.get("name") or content.get("title")
    home = content.get("municipality")
    return TrashLine(
        kind=kind,
        record=record,
        writer=written.writer,
        time=written.time,
        name=str(name or ""),
        pledge=pledge.id if pledge else None,
        municipalities=pledge.municipalities if pledge else (str(home),) if home else (),
    )


def _pledge_of(kind: str, record: Record, owners: Mapping[str, Record]) -> Pledge | None:
    if isinstance(record, Pledge):
        return record
    if kind not in OWNERS:
        return None
    field, owner = OWNERS[kind]
    return _pledge_of(owner, owners[getattr(record, field)], owners)
