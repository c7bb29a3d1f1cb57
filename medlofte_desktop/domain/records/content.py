"""A record as plain JSON values and back: the form it has in revisions, and on its way between layers."""

import types
from collections.abc import Hashable, Mapping
from dataclasses import fields
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from medlofte_desktop.domain.records.record import Record

R = TypeVar("R", bound=Record)
Value = str | int | bool | None | list[str]
Content = Mapping[str, Value]


def content_of(record: Record) -> Content:
    """Every field but the id: dates and times (in UTC) as ISO text, choices as their value, tuples as lists."""
    return {name: _plain(getattr(record, name)) for name in field_types(type(record)) if name != "id"}


def record_from(kind: type[R], record: str, content: Mapping[str, object]) -> R:
    """The record that `content` describes. Unknown fields are passed over, missing ones get their default.

    Raises ValueError or TypeError where a value is not of its field's type.
    """
    types_by_name, optional = field_types(kind), _optional_fields(cast("Hashable", kind))
    values: dict[str, Any] = {
        name: None if value is None and name in optional else _typed(types_by_name[name], value)
        for name, value in content.items()
        if name in types_by_name
    }
    return kind(**{**values, "id": record})


def field_types(kind: type[Record]) -> dict[str, Any]:
    """Field name → the type without its `| None`, in the order of the class."""
    return _field_types(cast("Hashable", kind))


@cache
def _field_types(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: _without_none(hints[field.name]) for field in fields(kind)}


@cache
def _optional_fields(kind: Any) -> frozenset[str]:
    return frozenset(name for name, hint in get_type_hints(kind).items() if _without_none(hint) is not hint)


def _without_none(hint: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        return next(part for part in get_args(hint) if part is not type(None))
    return hint


def _plain(value: object) -> Value:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    if value is None or isinstance(value, str | int):
        return value
    raise TypeError(f"{value!r} has no form in a revision")


def _typed(hint: Any, value: Any) -> object:
    return _texts(value) if get_origin(hint) is tuple else _single(hint, value)


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(element, str) for element in value):
        raise TypeError(f"{value!r} is not a list of texts")
    return tuple(value)


def _single(hint: Any, value: Any) -> object:
    if hint is datetime:
        return _time(value)
    if hint is date:
        return value if isinstance(value, date) else date.fromisoformat(value)
    if issubclass(hint, StrEnum):
        return hint(value)
    if not isinstance(value, hint) or (hint is int and isinstance(value, bool)):
        raise TypeError(f"{value!r} is not a {hint.__name__}")
    return value


def _time(value: Any) -> datetime:
    time = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    if time.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone")
    return time.astimezone(UTC)
