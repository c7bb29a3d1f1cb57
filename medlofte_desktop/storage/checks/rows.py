"""What the tables hold of some records, to be compared with what they should hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from medlofte_desktop.domain.records.content import Content, content_of
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.storage.records import IDS, by_ids, read_with_doubt
from medlofte_desktop.storage.rows.kinds import ROWS
from medlofte_desktop.storage.search.index import SearchTextRow

_TEXTS = select(SearchTextRow.record, SearchTextRow.folded, SearchTextRow.plain).where(SearchTextRow.record.in_(IDS))


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A row: its content, its fields in doubt, and the revision it says it shows."""

    content: Content
    doubt: frozenset[str]
    revision: str


def kept_rows(connection: Connection, kind: str, records: Sequence[str]) -> dict[str, Kept]:
    """Record id → its row. Raises InconsistentDatabaseError where one is no such record."""
    row: Any = ROWS[kind]
    shown = {
        one.id: one.revision_id
        for one in by_ids(connection, select(row.id, row.revision_id).where(row.id.in_(IDS)), records)
    }
    read = read_with_doubt(connection, KINDS[kind], row.id.in_(records))
    return {
        record.id: Kept(content=content_of(record), doubt=doubt, revision=shown[record.id]) for record, doubt in read
    }


def kept_search_texts(connection: Connection, records: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Record id → its text folded and plain; what cannot be found is left out."""
    return {row.record: (row.folded, row.plain) for row in by_ids(connection, _TEXTS, records)}
