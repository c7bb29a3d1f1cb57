"""The records that were written to different values on two sides."""

from typing import Any

from sqlalchemy import Connection

from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.storage.records import read_with_doubt
from medlofte_desktop.storage.rows.kinds import ROWS


def read_conflicts(connection: Connection) -> list[tuple[str, Record, frozenset[str]]]:
    """Kind, record and fields in doubt, kind by kind; what is in the trash is nobody's question."""
    found: list[tuple[str, Record, frozenset[str]]] = []
    for name, kind in KINDS.items():
        row: Any = ROWS[name]
        read = read_with_doubt(connection, kind, row.in_conflict.is_(True), row.deleted.is_(False))
        found += [(name, record, doubt) for record, doubt in read]
    return found
