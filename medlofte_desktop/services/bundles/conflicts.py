"""What stands in conflict (krockar): the same field written on two sides, and settling it for good."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.content import Content, Value, content_of
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.history import Version, standing_within
from medlofte_desktop.services.saving import rewrite
from medlofte_desktop.storage.belonging import pledges_of
from medlofte_desktop.storage.bundles.conflicts import read_conflicts
from medlofte_desktop.storage.database import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A record with its fields in doubt; `content` is what shows, `versions` are those that stand beside one another,
    one's own first, and `home` is the pledge it belongs to, if any."""

    kind: str
    record: str
    content: Content
    fields: frozenset[str]
    versions: tuple[Version, ...]
    home: Pledge | None = None


def conflicts(desk: Desk) -> tuple[Conflict, ...]:
    """Every conflict among living records."""
    with desk.database.reading() as connection:
        return conflicts_within(desk, connection)


def conflicts_within(desk: Desk, connection: Transaction, records: Sequence[str] | None = None) -> tuple[Conflict, ...]:
    """As `conflicts`, or only those of some records, as part of a larger transaction."""
    found = read_conflicts(connection, records)
    homes = pledges_of(connection, {record.id: kind for kind, record, _fields in found})
    return tuple(
        Conflict(
            kind=kind,
            record=record.id,
            content=content_of(record),
            fields=fields,
            versions=_beside(desk, connection, record.id),
            home=homes.get(record.id),
        )
        for kind, record, fields in found
    )


def settle(desk: Desk, conflict: Conflict, values: Mapping[str, Value]) -> Changes:
    """Let fields in doubt have these values, which settles them; the other fields in doubt stay so."""
    return rewrite(desk, {conflict.record: lambda content: {**content, **values}}, settling={conflict.record: values})


def _beside(desk: Desk, connection: Transaction, record: str) -> tuple[Version, ...]:
    versions = [one for one in standing_within(connection, record) if one.content is not None]
    return tuple(sorted(versions, key=lambda one: (one.writer != desk.writer, one.time, one.revision)))
