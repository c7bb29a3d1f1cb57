"""Revisions: every saved version of a record, chained by what its writer had read.

Any two sets of revisions merge by set union. No clock decides anything; what a record is now is read in `merge`.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from medlofte_desktop.domain.records.content import Content, content_of
from medlofte_desktop.domain.records.kinds import KIND_OF
from medlofte_desktop.domain.records.record import Record

_ENCODER = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One saved version of a record.

    `parents` are the ids its writer had read, sorted; `time` is UTC and only tells people when. `content` is
    None where a person has been forgotten: header and `content_hash` stay, so that `id` still verifies.
    """

    id: str
    kind: str
    record: str
    parents: tuple[str, ...]
    writer: str
    time: datetime
    content_hash: str
    content: Content | None

    def is_whole(self) -> bool:
        """Whether header and content are what the id was computed from; what no text or JSON can hold never is."""
        try:
            kept = self.content is None or digest(canonical(self.content)) == self.content_hash
            return kept and self.id == _id_of(self)
        except (ValueError, TypeError, RecursionError):
            return False


def write_revision(record: Record, *, parents: Iterable[str], writer: str, time: datetime) -> Revision:
    """The revision that saves `record` after the revisions in `parents` were read; `time` is aware."""
    content = content_of(record)
    revision = Revision(
        id="",
        kind=KIND_OF[type(record)],
        record=record.id,
        parents=tuple(sorted(set(parents))),
        writer=writer,
        time=time.astimezone(UTC),
        content_hash=digest(canonical(content)),
        content=content,
    )
    return replace(revision, id=_id_of(revision))


def canonical(value: object) -> str:
    """JSON with sorted keys and no spare space: equal values give equal text on any machine."""
    return _ENCODER.encode(value)


def digest(text: str) -> str:
    """SHA-256 of a text's UTF-8 bytes, 64 hex digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def heads(revisions: Iterable[Revision]) -> tuple[str, ...]:
    """The ids that no other revision follows, sorted: one, or as many as were written side by side."""
    revisions = list(revisions)
    followed = {parent for revision in revisions for parent in revision.parents}
    return tuple(sorted({revision.id for revision in revisions} - followed))


def in_reading_order(revisions: Iterable[Revision]) -> list[Revision]:
    """Each revision after its parents, those side by side by id; parents that are not at hand are passed over.

    So is a parent that comes after its own child: whole revisions have none, a damaged database may.
    """
    at_hand = {revision.id: revision for revision in revisions}
    ordered: dict[str, Revision] = {}
    begun: set[str] = set()
    path = sorted(at_hand, reverse=True)
    while path:
        revision = at_hand[path[-1]]
        begun.add(revision.id)
        unread = [parent for parent in revision.parents if parent in at_hand and parent not in begun]
        if unread:
            path.extend(reversed(unread))
        else:
            ordered.setdefault(path.pop(), revision)
    return list(ordered.values())


def _id_of(revision: Revision) -> str:
    return digest(
        canonical(
            {
                "kind": revision.kind,
                "record": revision.record,
                "parents": revision.parents,
                "writer": revision.writer,
                "time": revision.time.isoformat(timespec="microseconds"),
                "content": revision.content_hash,
            }
        )
    )
