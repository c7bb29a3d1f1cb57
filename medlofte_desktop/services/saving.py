"""The one way in for every change: saving records, taking changes back, throwing away and restoring."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from medlofte_desktop.domain.change import Change, Changes
from medlofte_desktop.domain.content import Content, record_from
from medlofte_desktop.domain.history import write_revision
from medlofte_desktop.domain.kinds import KINDS
from medlofte_desktop.domain.record import Record
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.concerned import pledges_concerned
from medlofte_desktop.storage.revisions import add_revisions, heads_of, standings

Heads = Mapping[str, Sequence[str]]


def save(desk: Desk, *records: Record, follows: Heads | None = None) -> Changes:
    """Save records as new revisions, all or none.

    `follows` maps a record's id to the revision ids its writer had read; a record that is not in it is saved on
    top of what stands now. What others wrote meanwhile is merged field by field, or marked as a conflict.
    """
    follows = follows or {}
    with desk.database.writing() as connection:
        unread = [record.id for record in records if record.id not in follows]
        parents = {**heads_of(connection, unread), **follows}
        revisions = [
            write_revision(record, parents=parents.get(record.id, ()), writer=desk.writer, time=desk.clock())
            for record in records
        ]
        changes = add_revisions(connection, revisions)
        return Changes(changes, pledges_concerned(connection, changes))


def undo(desk: Desk, changes: Changes) -> Changes:
    """Give every changed field the value it had before; fields changed by others since are left alone."""
    return _rewrite(desk, changes, Change.undone_in)


def redo(desk: Desk, changes: Changes) -> Changes:
    """Make undone changes again, field by field."""
    return _rewrite(desk, changes, Change.redone_in)


def _rewrite(desk: Desk, changes: Changes, content: Callable[[Change, Content], Content]) -> Changes:
    with desk.database.reading() as connection:
        now = {one.record: one for one in standings(connection, [change.record for change in changes])}
    return save(
        desk,
        *(
            record_from(KINDS[change.kind], change.record, content(change, now[change.record].content))
            for change in changes
        ),
    )


def throw_away(desk: Desk, *records: Record, follows: Heads | None = None) -> Changes:
    """Put records in the trash; what belongs to them goes out of sight with them."""
    return save(desk, *(replace(record, deleted=True) for record in records), follows=follows)


def put_back(desk: Desk, records: Iterable[Record]) -> Changes:
    """Take records out of the trash."""
    return save(desk, *(replace(record, deleted=False) for record in records))
