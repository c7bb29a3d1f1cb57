"""Forgetting a person: the content of every version that carries them goes, their headers stay and still verify.

An order to forget is the id of a record or of a single revision. It holds for what comes later too, from an old file or
another laptop. Of a forgotten record its tombstone stays: a version that says nothing but that the record is deleted,
so that what points at it still points at something.
"""

from collections.abc import Container
from dataclasses import MISSING, fields, replace
from typing import TypeVar

from medlofte_desktop.domain.records.content import Content, record_from
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.records.record import Record

R = TypeVar("R", bound=Record)


def tombstone(record: R) -> R:
    """The record with nothing left but its id, what it belongs to, and that it is deleted."""
    blank = {field.name: field.default for field in fields(record) if field.default is not MISSING}
    return replace(record, **{**blank, "deleted": True})


def is_tombstone(kind: str, content: Content) -> bool:
    record = record_from(KINDS[kind], "", content)
    return tombstone(record) == record


def is_forgotten(id_: str, record: str, kind: str, content: Content, orders: Container[str]) -> bool:
    """Whether the content of a revision is to go."""
    return id_ in orders or (record in orders and not is_tombstone(kind, content))
