"""Rows of records: writing what a record is now, and reading rows back as records."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Executable,
    Table,
    bindparam,
    delete,
    insert,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite

from medlofte_desktop.domain.history.change import Change, Side
from medlofte_desktop.domain.records.content import Content, field_types, record_from
from medlofte_desktop.domain.records.kinds import KIND_OF, KINDS
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.storage.database import InconsistentDatabaseError
from medlofte_desktop.storage.rows.kinds import LISTS, ROWS

R = TypeVar("R", bound=Record)
AT_ONCE = 10_000  # SQLite takes 32 766 values in a statement
IDS: BindParameter[Any] = bindparam("ids", expanding=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What a row says of one record: its content, the revision that shows and the fields in doubt. `beside` holds the
    heads, by id, with their content, where it was read from more than one version."""

    kind: str
    record: str
    content: Content
    revision: str
    doubt: frozenset[str] = frozenset()
    beside: tuple[Side, ...] = ()

    @property
    def heads(self) -> list[str]:
        """The ids of the versions that no other follows."""
        return [id_ for id_, _content in self.beside] or [self.revision]

    def since(self, before: "Standing | None") -> Change:
        """What has changed since the record stood so; None where it is new."""
        return Change(
            kind=self.kind,
            record=self.record,
            before=before.content if before else None,
            after=self.content,
            doubt=self.doubt,
            doubt_before=before.doubt if before else frozenset(),
            beside=self.beside,
            beside_before=before.beside if before else (),
        )


def write_rows(connection: Connection, standings: Iterable[Standing], before: Mapping[str, Content]) -> None:
    """Put the rows of some records, new ones or in the place of the old; `before` is what old rows hold."""
    by_kind: dict[str, list[Standing]] = defaultdict(list)
    for standing in standings:
        by_kind[standing.kind].append(standing)
    for kind in KINDS:
        if kind in by_kind:
            connection.execute(_upsert(kind, connection.dialect.name), [row_values(kind, one) for one in by_kind[kind]])
            for field, row in LISTS.get(kind, {}).items():
                _write_list(connection, _table(row), field, by_kind[kind], before)


@cache
def _upsert(kind: str, dialect: str) -> Any:
    """Never a delete and an insert: every table that points at this one would be looked through."""
    table = _table(ROWS[kind])
    statement = sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
    new = {column.name: statement.excluded[column.name] for column in table.c if column.name != "id"}
    return statement.on_conflict_do_update(index_elements=["id"], set_=new)


def _write_list(
    connection: Connection, table: Table, field: str, standings: Iterable[Standing], before: Mapping[str, Content]
) -> None:
    changed = [one for one in standings if _list_of(before.get(one.record), field) != _list_of(one.content, field)]
    if not changed:
        return
    owner, element, place = table.columns
    for ids in in_portions([one.record for one in changed if one.record in before]):
        connection.execute(delete(table).where(owner.in_(ids)))
    elements = [
        {owner.key: one.record, element.key: value, place.key: position}
        for one in changed
        for position, value in enumerate(list_values(one.content, field))
    ]
    if elements:
        connection.execute(insert(table), elements)


def list_values(content: Content, field: str) -> list[str]:
    """What a list field holds in its table, where every element stands once."""
    return list(dict.fromkeys(_list_of(content, field)))


def _list_of(content: Content | None, field: str) -> list[str]:
    return cast("list[str]", (content or {}).get(field) or [])


def row_values(kind: str, standing: Standing) -> dict[str, object]:
    """Column → what stands there of a record. Raises InconsistentDatabaseError where it is no such record."""
    record = read_record(KINDS[kind], standing.record, standing.content)
    return {
        **{field: getattr(record, field) for field in _plain_fields(kind)},
        "in_conflict": bool(standing.doubt),
        "doubt": " ".join(sorted(standing.doubt)),
        "revision_id": standing.revision,
    }


def read_records(connection: Connection, kind: type[R], *conditions: ColumnElement[bool]) -> list[R]:
    """The records whose rows meet all conditions; those with an order key stand in order."""
    return [record for record, _doubt in read_with_doubt(connection, kind, *conditions)]


def read_with_doubt(
    connection: Connection, kind: type[R], *conditions: ColumnElement[bool]
) -> list[tuple[R, frozenset[str]]]:
    """As `read_records`, each record with its fields in doubt."""
    name = KIND_OF[kind]
    table = _table(ROWS[name])
    rows = [dict(row) for row in connection.execute(select(table).where(*conditions)).mappings().all()]
    if "order" in table.c:
        rows.sort(key=lambda row: (row["order"], row["id"]))  # here, because a server may sort letters in another way
    lists = _read_lists(connection, name, [row["id"] for row in rows])
    return [(_record(kind, row, lists), frozenset(row["doubt"].split())) for row in rows]


def _record(kind: type[R], row: Mapping[str, Any], lists: Mapping[str, Mapping[str, list[str]]]) -> R:
    elements = {field: by_owner.get(row["id"], []) for field, by_owner in lists.items()}
    return read_record(kind, row["id"], {**row, **elements} if elements else row)


def read_record(kind: type[R], record: str, content: Mapping[str, object]) -> R:
    """As `record_from`; what is no such record has been written by another program, or by hand."""
    try:
        return record_from(kind, record, content)
    except (ValueError, TypeError) as error:
        raise InconsistentDatabaseError(f"{record}: {error}") from error


def _read_lists(connection: Connection, kind: str, ids: Sequence[str]) -> dict[str, dict[str, list[str]]]:
    lists: dict[str, dict[str, list[str]]] = {}
    for field, row in LISTS.get(kind, {}).items():
        lists[field] = defaultdict(list)
        for record, element in by_ids(connection, _elements_of(_table(row)), ids):
            lists[field][record].append(element)
    return lists


@cache
def _elements_of(table: Table) -> Executable:
    owner, element, place = table.columns
    return select(owner, element).where(owner.in_(IDS)).order_by(owner, place)


def in_portions(values: Sequence[str]) -> Iterator[Sequence[str]]:
    """A long list in pieces that fit one statement."""
    for start in range(0, len(values), AT_ONCE):
        yield values[start : start + AT_ONCE]


def by_ids(connection: Connection, statement: Executable, ids: Sequence[str]) -> Iterator[Any]:
    """The rows of a statement that asks for IDS, however many they are."""
    for portion in in_portions(ids):
        yield from connection.execute(statement, {"ids": portion}).all()


@cache
def _plain_fields(kind: str) -> tuple[str, ...]:
    return tuple(field for field in field_types(KINDS[kind]) if field not in LISTS.get(kind, {}))


def _table(row: Any) -> Table:
    return cast("Table", row.__table__)
