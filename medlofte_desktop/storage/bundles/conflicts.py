"""The records that were written to different values on two sides."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, true

from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.storage.records import in_portions, read_with_doubt
from medlofte_desktop.storage.rows.kinds import ROWS


def read_conflicts(
    connection: Connection, records: Sequence[str] | None = None
) -> list[tuple[str, Record, frozenset[str]]]:
    """Kind, record and fields in doubt, of some records or of all, kind by kind; what is in the trash is nobody's
    question."""
    found: list[tuple[str, Record, frozenset[str]]] = []
    for name, kind in KINDS.items():
        row: Any = ROWS[name]
        for among in _among(row, records):
            read = read_with_doubt(connection, kind, row.in_conflict.is_(True), row.deleted.is_(False), among)
            found += [(name, record, doubt) for record, doubt in read]
    return found


def _among(row: Any, records: Sequence[str] | None) -> list[ColumnElement[bool]]:
    return [true()] if records is None else [row.id.in_(ids) for ids in in_portions(records)]
