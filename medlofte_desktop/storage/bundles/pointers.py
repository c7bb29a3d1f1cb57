"""Which fields of a record name others, as the foreign keys of the tables have it."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from medlofte_desktop.storage.rows.kinds import LISTS, ROWS
from medlofte_desktop.storage.rows.registers import MunicipalityRow

MUNICIPALITY: str = MunicipalityRow.__tablename__


@cache
def pointers() -> Mapping[str, Mapping[str, str]]:
    """Kind → each of its fields that names records or municipalities, and the kind (or MUNICIPALITY) that it names."""
    found: dict[str, dict[str, str]] = {kind: {} for kind in ROWS}
    row: Any
    listed: Any
    for kind, row in ROWS.items():
        for column in row.__table__.columns:
            _note(found[kind], column.key, column)
        for field, listed in LISTS.get(kind, {}).items():
            _note(found[kind], field, list(listed.__table__.columns)[1])
    return found


def named_in(value: object) -> Iterable[str]:
    """The ids in a field that holds one, none or a list of them."""
    return value if isinstance(value, list) else [value] if isinstance(value, str) else []


def _note(fields: dict[str, str], field: str, column: Any) -> None:
    for key in column.foreign_keys:
        target = key.column.table.name
        if target in ROWS or target == MUNICIPALITY:
            fields[field] = target
