"""What the tables hold of records, and what they should hold, both as the database keeps it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Dialect, Table, exists, select

from medlofte_desktop.domain.records.content import Content
from medlofte_desktop.storage.checks.reading import as_kept
from medlofte_desktop.storage.records import IDS, Standing, by_ids, list_values, row_values
from medlofte_desktop.storage.rows.kinds import LISTS, ROWS
from medlofte_desktop.storage.search.index import SEARCHED, SearchTextRow, search_rows
from medlofte_desktop.storage.tables import RevisionRow

Kept = Mapping[str, Any]
_TEXT_COLUMNS = ("record", "kind", "pledge", "folded", "plain")
_TEXTS = select(*(as_kept(getattr(SearchTextRow, name)) for name in _TEXT_COLUMNS)).where(SearchTextRow.record.in_(IDS))
# A search text of what nobody has written, or of a kind that is not searched.
STRAY_TEXT = ~exists().where(RevisionRow.record == SearchTextRow.record, RevisionRow.kind.in_(SEARCHED))


def stray(kind: str) -> ColumnElement[bool]:
    """Of a row of this kind, that nobody has written it."""
    return ~exists().where(RevisionRow.record == ROWS[kind].id, RevisionRow.kind == kind)


def kept_rows(connection: Connection, kind: str, records: Sequence[str]) -> dict[str, Kept]:
    """Record id → its row by column, with each list field as its places and elements; records without are left out."""
    table = _table(ROWS[kind])
    statement = select(*map(as_kept, table.c)).where(table.c.id.in_(IDS))
    rows: dict[str, Any] = {row.id: row._asdict() for row in by_ids(connection, statement, records)}
    for field, listed in LISTS.get(kind, {}).items():
        elements = _elements(connection, listed, records)
        for record, row in rows.items():
            row[field] = elements.get(record, [])
    return rows


def _elements(connection: Connection, listed: Any, records: Sequence[str]) -> Mapping[str, list[tuple[Any, Any]]]:
    owner, element, place = _table(listed).columns
    statement = (
        select(as_kept(owner), as_kept(element), as_kept(place)).where(owner.in_(IDS)).order_by(owner, place, element)
    )
    found: dict[str, list[tuple[Any, Any]]] = defaultdict(list)
    for record, value, position in by_ids(connection, statement, records):
        found[record].append((position, value))
    return found


def wanted_row(standing: Standing, dialect: Dialect) -> Kept:
    """As a row of `kept_rows`, by what the revisions say."""
    to_keep = _to_keep(standing.kind, dialect)
    row = {name: to_keep[name](value) for name, value in row_values(standing.kind, standing).items()}
    lists = LISTS.get(standing.kind, {})
    return {**row, **{field: list(enumerate(list_values(standing.content, field))) for field in lists}}


@cache
def _to_keep(kind: str, dialect: Dialect) -> Mapping[str, Any]:
    """Column → what makes a value of Python's into what the driver is handed."""
    columns = _table(ROWS[kind]).c
    processors = {column.name: column.type.dialect_impl(dialect).bind_processor(dialect) for column in columns}
    return {name: processor or _unchanged for name, processor in processors.items()}


def _unchanged(value: Any) -> Any:
    return value


def _table(row: Any) -> Table:
    return cast("Table", row.__table__)


def kept_search_rows(connection: Connection, records: Sequence[str]) -> dict[str, Kept]:
    """Record id → its search text by column; what cannot be found is left out."""
    return {row.record: row._asdict() for row in by_ids(connection, _TEXTS, records)}


def wanted_search_rows(connection: Connection, kind: str, contents: Mapping[str, Content]) -> dict[str, Kept]:
    """As `kept_search_rows`, by what the revisions say of records of one kind."""
    rows = search_rows(connection, kind, contents) if kind in SEARCHED else []
    return {str(row["record"]): row for row in rows}
