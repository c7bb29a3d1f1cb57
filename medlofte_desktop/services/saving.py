"""The one way in for every change: saving records, taking changes back, throwing away and restoring."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from medlofte_desktop.domain.history.change import Changes, Side
from medlofte_desktop.domain.history.merged import together
from medlofte_desktop.domain.history.revision import Revision, write_revision
from medlofte_desktop.domain.records.content import Content, content_of
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.kinds import KIND_OF, KINDS
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.belonging import pledges_concerned, with_owners
from medlofte_desktop.storage.bundles.forgotten import carry_out
from medlofte_desktop.storage.database import Transaction
from medlofte_desktop.storage.records import Standing, read_record
from medlofte_desktop.storage.revisions import follow
from medlofte_desktop.storage.standing import Head, read_heads, standing_at, standings_from

Heads = Mapping[str, Sequence[str]]
# Record id → what makes the new content of the old.
Rewriting = Mapping[str, Callable[[Content], Content]]
# A record as it is to be saved, and the ids of the revisions that it follows.
Version = tuple[Record, Sequence[str]]
# Record id → what its fields shall say that are in doubt, and then are no longer.
Settling = Mapping[str, Content]
# Record id → fields that shall be in doubt again, and the versions that then say different things.
Parting = Mapping[str, tuple[Collection[str], Sequence[Side]]]
_Heads = Sequence[Head]
_NOTHING: Settling = {}
_NO_PARTING: Parting = {}
_THROWN_AWAY: Content = {"deleted": True}
_LIVING: Content = {"deleted": False}


def save(desk: Desk, *records: Record, follows: Heads | None = None, settles: bool = False) -> Changes:
    """Save records as new revisions, all or none; what stands word for word already is not written again.

    `follows` maps a record's id to the revision ids its writer had read; a record that is not in it is saved on
    top of what stands now. What others wrote meanwhile is merged field by field, or marked as a conflict. A field in
    doubt stays so unless it is changed, or all that are in doubt shall be settled for what the records say. A record
    that has been forgotten is left: nothing brings it back.
    """
    with desk.database.writing() as connection:
        return save_within(desk, connection, records, follows or {}, settles=settles)


def save_in(desk: Desk, dossier: Dossier, *records: Record, settles: bool = False) -> Changes:
    """As `save`, following the revisions that were read with a dossier."""
    follows = {record.id: dossier.heads[record.id] for record in records if record.id in dossier.heads}
    return save(desk, *records, follows=follows, settles=settles) if records else Changes()


def save_within(
    desk: Desk, connection: Transaction, records: Sequence[Record], follows: Heads, *, settles: bool = False
) -> Changes:
    """As `save`, as part of a larger transaction."""
    heads = read_heads(connection, [record.id for record in records])
    versions: list[Version] = []
    for record in records:
        found = heads.get(record.id, ())
        if not any(head.is_forgotten for head in found):
            parents = follows.get(record.id, [head.id for head in found])
            versions += [(record, parents)] if settles else _leaving_doubt(connection, record, parents)
    return _write(desk, connection, versions, heads)


def _leaving_doubt(connection: Transaction, record: Record, parents: Sequence[str]) -> Iterable[Version]:
    """The versions to write so that what is in doubt among its parents stays so unless the record changes it."""
    read = standing_at(connection, record.id, parents) if len(parents) > 1 else None
    return _rewritten(read, content_of(record), ()) if read is not None else [(record, parents)]


def _write(desk: Desk, connection: Transaction, versions: Iterable[Version], heads: Mapping[str, _Heads]) -> Changes:
    time = desk.clock()
    revisions = [write_revision(record, parents=parents, writer=desk.writer, time=time) for record, parents in versions]
    written = [one for one in revisions if not _repeats(one, heads.get(one.record, ()))]
    changes = follow(connection, written, heads)
    if any(head.is_passing for one in written for head in heads.get(one.record, ())):
        changes = together((*changes, *carry_out(connection, writer=desk.writer, time=time)))
    return Changes(changes, pledges_concerned(connection, changes))


def _repeats(revision: Revision, heads: Sequence[Head]) -> bool:
    """Whether it says what its only parent says; with several, it settles a conflict."""
    return [(head.id, head.content_hash) for head in heads] == [
        (parent, revision.content_hash) for parent in revision.parents
    ] and len(heads) == 1


def undo(desk: Desk, changes: Changes) -> Changes:
    """Give every changed field the value it had before; fields changed by others since are left alone.

    What the changes brought into doubt is settled for what stood before, and what they settled is in doubt again.
    """
    return rewrite(
        desk,
        {change.record: change.undone_in for change in changes},
        settling={change.record: _some(change.before or {}, change.doubt_brought) for change in changes},
        parting={change.record: (change.doubt_settled, change.beside_before) for change in changes},
    )


def redo(desk: Desk, changes: Changes) -> Changes:
    """Make undone changes again, field by field."""
    return rewrite(
        desk,
        {change.record: change.redone_in for change in changes},
        settling={change.record: _some(change.after, change.doubt_settled) for change in changes},
        parting={change.record: (change.doubt_brought, change.beside) for change in changes},
    )


def throw_away(desk: Desk, *records: Record, follows: Heads | None = None) -> Changes:
    """Put records in the trash; what belongs to them goes out of sight with them.

    With `follows`, what others wrote beside that brings a record back and marks it; without, only they are marked
    as deleted and else left as they stand.
    """
    if follows is not None:
        return save(desk, *(replace(record, deleted=True) for record in records), follows=follows)
    contents = {record.id: _deleted for record in records}
    return rewrite(desk, contents, settling=dict.fromkeys(contents, _THROWN_AWAY))


def put_back(desk: Desk, records: Iterable[Record]) -> Changes:
    """Take records out of the trash as they stand there, and with them the pledge or promise they belong to."""
    with desk.database.writing() as connection:
        contents = dict.fromkeys(
            with_owners(connection, {record.id: KIND_OF[type(record)] for record in records}), _living
        )
        return rewrite_within(desk, connection, contents, settling=dict.fromkeys(contents, _LIVING))


def rewrite(
    desk: Desk, contents: Rewriting, *, settling: Settling = _NOTHING, parting: Parting = _NO_PARTING
) -> Changes:
    """Give records a content made of the one that stands, with nobody writing in between.

    Absent ones are left, and so are forgotten ones, which nothing brings back. A field in doubt stays so unless it is
    changed or `settling` says what it shall be: the new values are then written after each of the versions that stand.
    `parting` brings fields into doubt again between the versions that stood beside one another.
    """
    with desk.database.writing() as connection:
        return rewrite_within(desk, connection, contents, settling=settling, parting=parting)


def rewrite_within(
    desk: Desk,
    connection: Transaction,
    contents: Rewriting,
    *,
    settling: Settling = _NOTHING,
    parting: Parting = _NO_PARTING,
) -> Changes:
    """As `rewrite`, as part of a larger transaction."""
    found = read_heads(connection, list(contents))
    heads = {record: found[record] for record in sorted(found) if not any(one.is_forgotten for one in found[record])}
    versions: list[Version] = []
    for one in standings_from(connection, heads):
        settled = _some(settling.get(one.record, {}), one.doubt)
        content = {**contents[one.record](one.content), **settled}
        versions += _rewritten(one, content, settled)
        versions += _parted(one, content, *parting.get(one.record, ((), ())))
    return _write(desk, connection, versions, heads)


def _rewritten(now: Standing, content: Content, settling: Collection[str]) -> Iterator[Version]:
    record = read_record(KINDS[now.kind], now.record, content)
    written = content_of(record).items()
    new = {field: value for field, value in written if field in settling or now.content.get(field) != value}
    if new and now.doubt <= new.keys():
        yield record, now.heads
        return
    for head, stands in now.beside or ((now.revision, now.content),):
        if stands is not None and any(stands.get(field) != value for field, value in new.items()):
            yield read_record(KINDS[now.kind], now.record, {**stands, **new}), [head]


def _parted(now: Standing, content: Content, fields: Collection[str], sides: Sequence[Side]) -> Iterator[Version]:
    """A version for each side that does not say what the content says in some fields. It follows another side, which
    says something else, and not what came of the two, so that it has not read that."""
    whole = [(id_, side) for id_, side in sides if side is not None]
    agreed = [field for field in fields if any(side.get(field) == content.get(field) for _id, side in whole)]
    for _id, side in whole:
        said = _some(side, agreed)
        if said.items() <= content.items():
            continue
        base, other = next((id_, other) for id_, other in whole if not said.items() <= other.items())
        yield read_record(KINDS[now.kind], now.record, {**other, **said}), [base]


def _some(content: Content, fields: Collection[str]) -> Content:
    return {field: value for field, value in content.items() if field in fields}


def _deleted(content: Content) -> Content:
    return {**content, **_THROWN_AWAY}


def _living(content: Content) -> Content:
    return {**content, **_LIVING}
