"""Making rows, marks of the latest and search texts anew from the revisions, which are the truth."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select, text, update

from medlofte_desktop.domain.history.merge import view
from medlofte_desktop.domain.history.revision import Revision, heads
from medlofte_desktop.domain.records.content import Content, content_of, record_from
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.storage.checks.sqlite_file import full_text_tables
from medlofte_desktop.storage.database import InconsistentDatabaseError
from medlofte_desktop.storage.records import IDS, Standing, in_portions, write_rows
from medlofte_desktop.storage.rows.kinds import LISTS, ROWS
from medlofte_desktop.storage.search.index import SEARCHED, SearchTextRow, search_rows
from medlofte_desktop.storage.standing import revisions_of_all
from medlofte_desktop.storage.tables import RevisionRow

_AT_ONCE = 1_000  # records; their whole histories are in memory together
_NOT_LATEST = update(RevisionRow).where(RevisionRow.record.in_(IDS), RevisionRow.is_head).values(is_head=False)
_LATEST = update(RevisionRow).where(RevisionRow.id.in_(IDS)).values(is_head=True)
_REMOVE_TEXTS = delete(SearchTextRow).where(SearchTextRow.record.in_(IDS))
_ADD_TEXTS = insert(SearchTextRow)


def rebuild(connection: Connection) -> None:
    """Make everything that can be read from revisions what they say.

    A record of which any revision is damaged keeps what it has: its row may be all that is right of it. Rows that no
    revision has made go. Raises DatabaseUnavailableError.
    """
    rebuild_indexes(connection)
    contents: dict[str, dict[str, Content]] = defaultdict(dict)
    for kind, row in ROWS.items():
        written = _written(connection, kind)
        _remove_all_but(connection, kind, row, written)
        for start in range(0, len(written), _AT_ONCE):
            standings = list(_rebuilt(connection, kind, written[start : start + _AT_ONCE]))
            contents[kind].update({one.record: one.content for one in standings})
    _rebuild_search_texts(connection, contents)


def rebuild_indexes(connection: Connection) -> None:
    """Let SQLite make its own indexes anew; a server looks after its own. Raises DatabaseUnavailableError."""
    if connection.dialect.name != "sqlite":
        return
    connection.execute(text("REINDEX"))
    for name in full_text_tables(connection):
        connection.execute(text(f"INSERT INTO {name} ({name}) VALUES ('rebuild')"))


def _written(connection: Connection, kind: str) -> list[str]:
    return list(connection.scalars(select(RevisionRow.record).where(RevisionRow.kind == kind).distinct()))


def _remove_all_but(connection: Connection, kind: str, row: Any, records: Sequence[str]) -> None:
    """Remove rows of records that nobody has written, and elements of lists whose owners are not there."""
    stray = sorted(set(connection.scalars(select(row.id))).difference(records))
    for portion in in_portions(stray):
        connection.execute(delete(row).where(row.id.in_(portion)))
        connection.execute(_REMOVE_TEXTS, {"ids": portion})
    for listed in LISTS.get(kind, {}).values():
        owner = _owner(listed)
        connection.execute(delete(listed).where(owner.not_in(select(row.id))))


def _rebuilt(connection: Connection, kind: str, records: Sequence[str]) -> Iterator[Standing]:
    """Rebuild those of some records that can be; gives what they are now."""
    found = _whole(connection, records)
    standings = [one for record, revisions in found.items() if (one := _standing(kind, record, revisions))]
    ids = [one.record for one in standings]
    latest = [id_ for record in ids for id_ in heads(found[record])]
    connection.execute(_NOT_LATEST, {"ids": ids})
    for portion in in_portions(latest):
        connection.execute(_LATEST, {"ids": portion})
    for listed in LISTS.get(kind, {}).values():
        connection.execute(delete(listed).where(_owner(listed).in_(ids)))
    write_rows(connection, standings, {})
    yield from standings


def _whole(connection: Connection, records: Sequence[str]) -> dict[str, list[Revision]]:
    """Record id → its revisions, of those records all of whose revisions are whole."""
    try:
        revisions = revisions_of_all(connection, records)
    except InconsistentDatabaseError:
        if len(records) == 1:
            return {}
        return {record: found for one in records for record, found in _whole(connection, [one]).items()}
    by_record: dict[str, list[Revision]] = defaultdict(list)
    for revision in revisions:
        by_record[revision.record].append(revision)
    return {record: found for record, found in by_record.items() if all(one.is_whole() for one in found)}


def _standing(kind: str, record: str, revisions: Sequence[Revision]) -> Standing | None:
    try:
        now = view(revisions)
        content = content_of(record_from(KINDS[kind], record, now.content))
    except (ValueError, TypeError, KeyError):
        return None
    return Standing(kind=kind, record=record, content=content, revision=max(now.heads), doubt=now.doubt)


def _rebuild_search_texts(connection: Connection, contents: Mapping[str, Mapping[str, Content]]) -> None:
    for kind in SEARCHED:
        for portion in in_portions(list(contents.get(kind, {}))):
            connection.execute(_REMOVE_TEXTS, {"ids": portion})
            rows = search_rows(connection, kind, {record: contents[kind][record] for record in portion})
            if rows:
                connection.execute(_ADD_TEXTS, rows)


def _owner(listed: Any) -> Any:
    return listed.__table__.columns[0]
