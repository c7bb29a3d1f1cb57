"""The history of records: every version with what it changed, and old versions brought back."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.history.merge import Walk
from medlofte_desktop.domain.history.revision import Revision, heads
from medlofte_desktop.domain.records.content import Content, Value
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import rewrite
from medlofte_desktop.storage.belonging import pledges_of, records_of_pledge
from medlofte_desktop.storage.database import Transaction
from medlofte_desktop.storage.records import read_record
from medlofte_desktop.storage.standing import (
    latest_revisions,
    revisions_of,
    revisions_of_all,
    revisions_since,
    standings,
)

PAGE = 100


class VersionGoneError(ExpectedError):
    """A version that is not in this database, or whose content has been forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """A field with its value before and after; before is None also where the record is new."""

    field: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A revision as people read it.

    `stands` says that nothing has been written after it, `beside` that another version stands beside it, and `settles`
    that it ended a conflict. `again` is when the record had just this content before something else was written: that
    was undone, made again or brought back. `content` is None where it has been forgotten; `changes` holds what it
    changed in what its writer had read.
    """

    revision: str
    kind: str
    record: str
    writer: str
    time: datetime
    is_first: bool
    content: Content | None
    changes: tuple[FieldChange, ...]
    stands: bool
    beside: bool
    settles: bool = False
    again: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """A version, and the pledge that its record belongs to, if any."""

    version: Version
    home: Pledge | None


def history(desk: Desk, record: str) -> tuple[Version, ...]:
    """Every version of a record, the latest first."""
    with desk.database.reading() as connection:
        return tuple(reversed(_versions(revisions_of(connection, record))))


def standing_within(connection: Transaction, record: str) -> list[Version]:
    """The versions of a record that nothing has been written after, as part of a larger transaction."""
    revisions = revisions_of(connection, record)
    return _versions(revisions, only=heads(revisions))


def pledge_history(desk: Desk, pledge: str, *, limit: int = PAGE, offset: int = 0) -> tuple[Version, ...]:
    """What happened to a pledge and to all that belongs to it, the latest first: `limit` versions from `offset` on."""
    with desk.database.reading() as connection:
        page = latest_revisions(connection, records_of_pledge(connection, pledge), limit=limit, offset=offset)
        return _page(connection, page)


def recent_history(desk: Desk, since: datetime, *, limit: int = 1_000) -> tuple[Recent, ...]:
    """What has been written in all records since a moment, the latest first, and where each record is at home."""
    with desk.database.reading() as connection:
        versions = _page(connection, revisions_since(connection, since, limit=limit))
        homes = pledges_of(connection, {one.record: one.kind for one in versions})
    return tuple(Recent(version=one, home=homes.get(one.record)) for one in versions)


def standing_records(desk: Desk, records: Sequence[str]) -> dict[str, Record]:
    """Id → record of any kind as it stands, thrown away or not; those that are nowhere or forgotten are left out."""
    with desk.database.reading() as connection:
        found = standings(connection, records)
    return {one.record: read_record(KINDS[one.kind], one.record, one.content) for one in found}


def restore_version(desk: Desk, record: str, revision: str) -> Changes:
    """Save what a version holds on top of what stands. Raises VersionGoneError."""
    with desk.database.reading() as connection:
        found = {one.id: one.content for one in revisions_of(connection, record)}
    content = found.get(revision)
    if content is None:
        raise VersionGoneError(revision)
    return rewrite(desk, {record: lambda _standing: content})


def _page(connection: Transaction, page: Mapping[str, str]) -> tuple[Version, ...]:
    """The versions of some revisions (id → record), in that order."""
    by_record: dict[str, list[Revision]] = defaultdict(list)
    for revision in revisions_of_all(connection, sorted(set(page.values()))):
        by_record[revision.record].append(revision)
    versions = {one.revision: one for group in by_record.values() for one in _versions(group, only=page)}
    return tuple(versions[revision] for revision in page)


def _versions(revisions: Iterable[Revision], only: Container[str] | None = None) -> list[Version]:
    """The versions of one record, in the order of its revisions, or only some of them."""
    by_id = {revision.id: revision for revision in revisions}
    ends = heads(by_id.values())
    walk = Walk(by_id.values())
    again = _again(by_id.values())
    return [
        Version(
            revision=one.id,
            kind=one.kind,
            record=one.record,
            writer=one.writer,
            time=one.time,
            is_first=not one.parents,
            content=one.content,
            changes=_changes(one, walk.read_by(one)),
            stands=one.id in ends,
            beside=one.id in ends and len(ends) > 1,
            settles=len(one.parents) > 1 and bool(walk.view_at(one.parents).doubt),
            again=again.get(one.id),
        )
        for one in by_id.values()
        if only is None or one.id in only
    ]


def _again(revisions: Iterable[Revision]) -> dict[str, datetime]:
    """Revision id → when an earlier one had the same content, where that is not the one it was written after."""
    latest: dict[str, Revision] = {}
    times: dict[str, datetime] = {}
    for one in revisions:
        earlier = latest.get(one.content_hash)
        if earlier is not None and earlier.id not in one.parents:
            times[one.id] = earlier.time
        latest[one.content_hash] = one
    return times


def _changes(revision: Revision, before: Content) -> tuple[FieldChange, ...]:
    after = revision.content or {}
    return tuple(
        FieldChange(field=field, before=before.get(field), after=value)
        for field, value in after.items()
        if (before.get(field) != value if before else value not in ("", None, False, []))
    )
