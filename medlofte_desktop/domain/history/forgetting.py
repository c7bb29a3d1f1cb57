"""Forgetting a person: the content of every version that carries them goes, their headers stay and still verify.

An order to forget is the id of a record or of a single revision, or tells of a line of a list, by its digest, that it
is to be taken out. It holds for what comes later too, from an old file or another laptop. Of a forgotten record its
tombstone stays: a version that says nothing but that the record is deleted, so that what points at it still points at
something.
"""

from collections.abc import Callable, Container
from dataclasses import MISSING, fields, replace
from typing import TypeVar

from medlofte_desktop.domain.history.revision import canonical, digest
from medlofte_desktop.domain.records.content import Content, record_from
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.records.record import Record

R = TypeVar("R", bound=Record)
# Kinds whose records are about one person, and go as a whole.
PERSONS = frozenset({"contact", "signer"})
# Documents of a signing are kept as they were signed: archive law goes before.
SIGNED = frozenset({"signed_copy", "signature", "scan"})
# Kinds with lists whose lines are words of people; other lists hold ids.
LISTING = ("contact", "signing_occasion")


def order_of_line(record: str, field: str, line: str) -> str:
    """The order to take a line out of a list: it says nothing of the line to somebody who does not know it."""
    return digest(canonical([record, field, line]))


def without_forgotten_lines(record: str, content: Content, orders: Container[str]) -> Content:
    """The content without the lines that are to be taken out."""
    return without_lines(content, lambda field, line: order_of_line(record, field, line) in orders)


def without_lines(content: Content, goes: Callable[[str, str], bool]) -> Content:
    """The content without the lines of lists that go, which is asked of a field and a line."""
    lists = {field: value for field, value in content.items() if isinstance(value, list)}
    return {**content, **{field: [one for one in lines if not goes(field, one)] for field, lines in lists.items()}}


def tombstone(record: R) -> R:
    """The record with nothing left but its id, what it belongs to, and that it is deleted."""
    blank = {field.name: field.default for field in fields(record) if field.default is not MISSING}
    return replace(record, **{**blank, "deleted": True})


def is_tombstone(kind: str, content: Content) -> bool:
    record = record_from(KINDS[kind], "", content)
    return tombstone(record) == record


def is_ordered(id_: str, record: str, kind: str, orders: Container[str]) -> bool:
    """Whether an order names a revision, or its record, and may: whoever gave it, it goes no further than forgetting a
    person does."""
    return is_record_ordered(record, kind, orders) or (id_ in orders and kind not in SIGNED)


def is_record_ordered(record: str, kind: str, orders: Container[str]) -> bool:
    """Whether an order holds for a record as a whole."""
    return record in orders and kind in PERSONS


def is_forgotten(id_: str, record: str, kind: str, content: Content, orders: Container[str]) -> bool:
    """Whether the content of a revision is to go; a tombstone's never is, for there may be nothing else."""
    return is_ordered(id_, record, kind, orders) and not is_tombstone(kind, content)
