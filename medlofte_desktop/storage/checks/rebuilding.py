"""Making rows, marks of the latest and search texts anew from the revisions, which are the truth."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from medlofte_desktop.domain.records.content import Content
from medlofte_desktop.storage.checks.reading import Reading, readings
from medlofte_desktop.storage.checks.rows import STRAY_TEXT, stray, wanted_search_rows
from medlofte_desktop.storage.checks.schema import drop_what_can_be_made, make_what_is_missing
from medlofte_desktop.storage.database import whatever_is_kept
from medlofte_desktop.storage.records import IDS, Standing, in_portions, write_rows
from medlofte_desktop.storage.rows.kinds import LISTS, ROWS
from medlofte_desktop.storage.search.index import SearchTextRow
from medlofte_desktop.storage.tables import ParentRow, RevisionRow, Table

_NOT_LATEST = update(RevisionRow).where(RevisionRow.record.in_(IDS), RevisionRow.is_head).values(is_head=False)
_LATEST = update(RevisionRow).where(RevisionRow.id.in_(IDS)).values(is_head=True)
_REMOVE_TEXTS = delete(SearchTextRow).where(SearchTextRow.record.in_(IDS))
_ADD_TEXTS = insert(SearchTextRow)


def rebuild(connection: Connection) -> None:
    """Make everything that can be read from revisions what they say.

    A record of which any revision is damaged keeps what it has: its row may be all that is right of it. What no
    revision has made goes, unless something else points at it; but nothing goes while any revision is damaged, for
    that may be the one. Raises DatabaseUnavailableError.
    """
    drop_what_can_be_made(connection)
    contents: dict[str, dict[str, Content]] = defaultdict(dict)
    is_damaged = False
    with whatever_is_kept(connection):
        for some in readings(connection):
            is_damaged |= any(one.damaged for one in some)
            for one in _rebuilt(connection, some):
                contents[one.kind][one.record] = one.content
        if not is_damaged:
            _remove_strays(connection)
        _rebuild_search_texts(connection, contents)
    make_what_is_missing(connection)


def _rebuilt(connection: Connection, some: Sequence[Reading]) -> list[Standing]:
    """Rebuild those of some records that can be; gives what they are now."""
    found = {one.record: one for one in some if one.standing}
    standings = [one.standing for one in found.values() if one.standing]
    connection.execute(_NOT_LATEST, {"ids": list(found)})
    for portion in in_portions([id_ for one in found.values() for id_ in one.heads]):
        connection.execute(_LATEST, {"ids": portion})
    for kind in {one.kind for one in standings}:
        for listed in LISTS.get(kind, {}).values():
            connection.execute(delete(listed).where(_owner(listed).in_(list(found))))
    write_rows(connection, standings, {})
    return standings


def _remove_strays(connection: Connection) -> None:
    """Remove what is made of revisions and has none."""
    for kind, row in reversed(ROWS.items()):
        unneeded = (row.id.not_in(select(column).where(column.is_not(None))) for column in _pointing_at(kind))
        connection.execute(delete(row).where(stray(kind), *unneeded))
        for listed in LISTS.get(kind, {}).values():
            connection.execute(delete(listed).where(_owner(listed).not_in(select(row.id))))
    connection.execute(delete(SearchTextRow).where(STRAY_TEXT))
    connection.execute(delete(ParentRow).where(ParentRow.revision.not_in(select(RevisionRow.id))))


def _pointing_at(kind: str) -> list[Any]:
    """The columns in which records point at one of this kind, without those in which its own lists name their owner."""
    own = {_owner(listed) for listed in LISTS.get(kind, {}).values()}
    columns = [column for table in Table.metadata.tables.values() for column in table.c if column not in own]
    return [column for column in columns if any(key.column.table.name == kind for key in column.foreign_keys)]


def _rebuild_search_texts(connection: Connection, contents: Mapping[str, Mapping[str, Content]]) -> None:
    for kind, of_kind in contents.items():
        for portion in in_portions(list(of_kind)):
            connection.execute(_REMOVE_TEXTS, {"ids": portion})
            rows = wanted_search_rows(connection, kind, {record: of_kind[record] for record in portion})
            if rows:
                connection.execute(_ADD_TEXTS, list(rows.values()))


def _owner(listed: Any) -> Any:
    return listed.__table__.columns[0]
