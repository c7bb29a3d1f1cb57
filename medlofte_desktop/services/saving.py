"""The one way in for every change: saving records, taking changes back, throwing away and restoring."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.history.revision import Revision, write_revision
from medlofte_desktop.domain.records.content import Content, content_of
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.kinds import KIND_OF, KINDS
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.belonging import pledges_concerned, with_owners
from medlofte_desktop.storage.bundles.forgotten import forgotten_among
from medlofte_desktop.storage.database import Transaction
from medlofte_desktop.storage.records import Standing, read_record
from medlofte_desktop.storage.revisions import follow
from medlofte_desktop.storage.standing import Head, read_content, read_heads, standings_from

Heads = Mapping[str, Sequence[str]]
# Record id → what makes the new content of the old.
Rewriting = Mapping[str, Callable[[Content], Content]]
# A record as it is to be saved, and the ids of the revisions that it follows.
Version = tuple[Record, Sequence[str]]
# Record id → its fields that shall be in doubt no longer.
Settling = Mapping[str, Collection[str]]
_Heads = Sequence[Head]
_NOTHING: Settling = {}
_TRASH = frozenset({"deleted"})


def save(desk: Desk, *records: Record, follows: Heads | None = None) -> Changes:
    """Save records as new revisions, all or none; what stands word for word already is not written again.

    `follows` maps a record's id to the revision ids its writer had read; a record that is not in it is saved on
    top of what stands now. What others wrote meanwhile is merged field by field, or marked as a conflict.
    """
    with desk.database.writing() as connection:
        return save_within(desk, connection, records, follows or {})


def save_in(desk: Desk, dossier: Dossier, *records: Record) -> Changes:
    """As `save`, following the revisions that were read with a dossier."""
    follows = {record.id: dossier.heads[record.id] for record in records if record.id in dossier.heads}
    return save(desk, *records, follows=follows) if records else Changes()


def save_within(desk: Desk, connection: Transaction, records: Sequence[Record], follows: Heads) -> Changes:
    """As `save`, as part of a larger transaction."""
    heads = read_heads(connection, [record.id for record in records])
    read = {record: [head.id for head in found] for record, found in heads.items()} | {**follows}
    return _write(desk, connection, [(record, read.get(record.id, ())) for record in records], heads)


def _write(desk: Desk, connection: Transaction, versions: Iterable[Version], heads: Mapping[str, _Heads]) -> Changes:
    time = desk.clock()
    revisions = [write_revision(record, parents=parents, writer=desk.writer, time=time) for record, parents in versions]
    changes = follow(connection, [one for one in revisions if not _repeats(one, heads.get(one.record, ()))], heads)
    return Changes(changes, pledges_concerned(connection, changes))


def _repeats(revision: Revision, heads: Sequence[Head]) -> bool:
    """Whether it says what its only parent says; with several, it settles a conflict."""
    return [(head.id, head.content_hash) for head in heads] == [
        (parent, revision.content_hash) for parent in revision.parents
    ] and len(heads) == 1


def undo(desk: Desk, changes: Changes) -> Changes:
    """Give every changed field the value it had before; fields changed by others since are left alone.

    What the changes brought into doubt is settled for what stood before.
    """
    brought = {change.record: change.doubt_brought for change in changes}
    return rewrite(desk, {change.record: change.undone_in for change in changes}, settling=brought)


def redo(desk: Desk, changes: Changes) -> Changes:
    """Make undone changes again, field by field."""
    return rewrite(desk, {change.record: change.redone_in for change in changes})


def throw_away(desk: Desk, *records: Record, follows: Heads | None = None) -> Changes:
    """Put records in the trash; what belongs to them goes out of sight with them.

    With `follows`, what others wrote beside that brings a record back and marks it; without, only they are marked
    as deleted and else left as they stand.
    """
    if follows is not None:
        return save(desk, *(replace(record, deleted=True) for record in records), follows=follows)
    contents = {record.id: _deleted for record in records}
    return rewrite(desk, contents, settling=dict.fromkeys(contents, _TRASH))


def put_back(desk: Desk, records: Iterable[Record]) -> Changes:
    """Take records out of the trash as they stand there, and with them the pledge or promise they belong to."""
    with desk.database.writing() as connection:
        contents = dict.fromkeys(
            with_owners(connection, {record.id: KIND_OF[type(record)] for record in records}), _living
        )
        return rewrite_within(desk, connection, contents, settling=dict.fromkeys(contents, _TRASH))


def rewrite(desk: Desk, contents: Rewriting, *, settling: Settling = _NOTHING) -> Changes:
    """Give records a content made of the one that stands, with nobody writing in between.

    Absent ones are left, and so are forgotten ones, which nothing brings back. A field in doubt stays so unless it is
    changed or among those in `settling`: the new values are then written after each of the versions that stand.
    """
    with desk.database.writing() as connection:
        return rewrite_within(desk, connection, contents, settling=settling)


def rewrite_within(
    desk: Desk, connection: Transaction, contents: Rewriting, *, settling: Settling = _NOTHING
) -> Changes:
    """As `rewrite`, as part of a larger transaction."""
    kept = sorted(contents.keys() - forgotten_among(connection, list(contents)))
    heads = read_heads(connection, kept)
    versions = [
        version
        for one in standings_from(connection, heads)
        for version in _rewritten(
            one, contents[one.record](one.content), heads[one.record], settling.get(one.record, ())
        )
    ]
    return _write(desk, connection, versions, heads)


def _rewritten(now: Standing, content: Content, heads: _Heads, settling: Collection[str]) -> Iterator[Version]:
    record = read_record(KINDS[now.kind], now.record, content)
    written = content_of(record).items()
    new = {field: value for field, value in written if field in settling or now.content.get(field) != value}
    if new and now.doubt <= new.keys():
        yield record, [head.id for head in heads]
        return
    for head in heads:
        stands = read_content(head.id, head.text)
        if stands is not None and any(stands.get(field) != value for field, value in new.items()):
            yield read_record(KINDS[now.kind], now.record, {**stands, **new}), [head.id]


def _deleted(content: Content) -> Content:
    return {**content, "deleted": True}


def _living(content: Content) -> Content:
    return {**content, "deleted": False}
