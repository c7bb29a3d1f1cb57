"""Rows of records: writing what a record is now, and reading rows back as records."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, Connection, Row, Table, delete, insert, select

from medlofte_desktop.domain.content import Content, field_types, record_from
from medlofte_desktop.domain.kinds import KIND_OF, KINDS
from medlofte_desktop.domain.record import Record
from medlofte_desktop.storage.rows import LISTS, ROWS

R = TypeVar("R", bound=Record)
AT_ONCE = 10_000  # SQLite takes 32 766 values in a statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What a row says of one record: its content, the revision that shows and the fields in doubt."""

    kind: str
    record: str
    content: Content
    revision: str
    doubt: frozenset[str] = frozenset()


def write_rows(connection: Connection, standings: Iterable[Standing]) -> None:
    """Put the rows of some records, new ones or in the place of the old."""
    by_kind: dict[str, list[Standing]] = defaultdict(list)
    for standing in standings:
        by_kind[standing.kind].append(standing)
    for kind in KINDS:
        if kind in by_kind:
            _write_kind(connection, kind, by_kind[kind])


def _write_kind(connection: Connection, kind: str, standings: Sequence[Standing]) -> None:
    table = _table(ROWS[kind])
    lists = {field: _table(row) for field, row in LISTS.get(kind, {}).items()}
    for ids in in_portions([standing.record for standing in standings]):
        for list_table in lists.values():
            owner, _element, _place = list_table.columns
            connection.execute(delete(list_table).where(owner.in_(ids)))
        connection.execute(delete(table).where(table.c.id.in_(ids)))
    connection.execute(insert(table), [_values(kind, standing) for standing in standings])
    for field, list_table in lists.items():
        if elements := list(_elements(list_table, field, standings)):
            connection.execute(insert(list_table), elements)


def _values(kind: str, standing: Standing) -> dict[str, object]:
    record = record_from(KINDS[kind], standing.record, standing.content)
    return {
        **{field: getattr(record, field) for field in _plain_fields(kind)},
        "in_conflict": bool(standing.doubt),
        "doubt": " ".join(sorted(standing.doubt)),
        "revision_id": standing.revision,
    }


def _elements(table: Table, field: str, standings: Iterable[Standing]) -> Iterator[dict[str, object]]:
    owner, element, place = table.columns.keys()
    for standing in standings:
        for position, value in enumerate(cast("list[str]", standing.content.get(field) or [])):
            yield {owner: standing.record, element: value, place: position}


def read_records(connection: Connection, kind: type[R], *conditions: ColumnElement[bool]) -> list[R]:
    """The records whose rows meet all conditions; those with an order key stand in order."""
    return [record for record, _doubt in read_with_doubt(connection, kind, *conditions)]


def read_with_doubt(
    connection: Connection, kind: type[R], *conditions: ColumnElement[bool]
) -> list[tuple[R, frozenset[str]]]:
    """As `read_records`, each record with its fields in doubt."""
    name = KIND_OF[kind]
    table = _table(ROWS[name])
    query = select(table).where(*conditions)
    if "order" in table.c:
        query = query.order_by(table.c.order, table.c.id)
    rows = connection.execute(query).all()
    lists = _read_lists(connection, name, [row.id for row in rows])
    return [(_record(kind, row, lists), frozenset(row.doubt.split())) for row in rows]


def _record(kind: type[R], row: Row[Any], lists: Mapping[str, Mapping[str, list[str]]]) -> R:
    values = dict(row._mapping)  # noqa: SLF001 (SQLAlchemy's documented name)
    elements = {field: by_owner.get(values["id"], []) for field, by_owner in lists.items()}
    return record_from(kind, values["id"], {**values, **elements})


def _read_lists(connection: Connection, kind: str, ids: Sequence[str]) -> dict[str, dict[str, list[str]]]:
    lists: dict[str, dict[str, list[str]]] = {}
    for field, row in LISTS.get(kind, {}).items():
        table = _table(row)
        owner, element, place = table.columns
        lists[field] = defaultdict(list)
        for portion in in_portions(ids):
            query = select(owner, element).where(owner.in_(portion)).order_by(owner, place)
            for record, value in connection.execute(query):
                lists[field][record].append(value)
    return lists


def in_portions(values: Sequence[str]) -> Iterator[Sequence[str]]:
    """A long list in pieces that fit one statement."""
    for start in range(0, len(values), AT_ONCE):
        yield values[start : start + AT_ONCE]


@cache
def _plain_fields(kind: str) -> tuple[str, ...]:
    return tuple(field for field in field_types(KINDS[kind]) if field not in LISTS.get(kind, {}))


def _table(row: Any) -> Table:
    return cast("Table", row.__table__)
