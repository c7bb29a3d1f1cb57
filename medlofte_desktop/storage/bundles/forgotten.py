"""What is to stay forgotten: the orders, and carrying them out on whatever is here."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, or_, select, update

from medlofte_desktop.domain.history.change import Change
from medlofte_desktop.domain.history.forgetting import (
    LISTING,
    is_forgotten,
    is_record_ordered,
    is_tombstone,
    tombstone,
    without_forgotten_lines,
)
from medlofte_desktop.domain.history.revision import write_revision
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.storage.database import Database, DatabaseUnavailableError, told_as_unavailable
from medlofte_desktop.storage.records import read_record, write_rows
from medlofte_desktop.storage.revisions import add_revisions
from medlofte_desktop.storage.search.index import index_changes
from medlofte_desktop.storage.standing import (
    IS_ORDERED_ALONE,
    IS_RECORD_ORDERED,
    read_content,
    read_heads,
    standings,
    standings_from,
)
from medlofte_desktop.storage.tables import ForgottenRow, RevisionRow

_ORDERS = select(ForgottenRow.id)
_RECORDS = select(RevisionRow.record).where(IS_RECORD_ORDERED).distinct().order_by(RevisionRow.record)
_KEPT = select(RevisionRow.id, RevisionRow.record, RevisionRow.kind, RevisionRow.is_head, RevisionRow.content).where(
    or_(IS_RECORD_ORDERED, IS_ORDERED_ALONE), RevisionRow.content.is_not(None)
)
_LISTING = select(RevisionRow.id, RevisionRow.record, RevisionRow.kind, RevisionRow.content).where(
    RevisionRow.kind.in_(LISTING), RevisionRow.is_head, RevisionRow.content.is_not(None)
)
_BLANK = update(RevisionRow).where(RevisionRow.id == bindparam("blanked")).values(content=None)


def read_orders(connection: Connection) -> frozenset[str]:
    """The ids of records and revisions that are to stay forgotten."""
    return frozenset(connection.scalars(_ORDERS))


def order(connection: Connection, ids: Iterable[str]) -> None:
    """Add orders to forget records or revisions; they are carried out by `carry_out`."""
    new = sorted(set(ids) - read_orders(connection))
    if new:
        connection.execute(insert(ForgottenRow), [{"id": one} for one in new])


def carry_out(connection: Connection, *, writer: str, time: datetime) -> tuple[Change, ...]:
    """Blank whatever an order says, after whatever has been added.

    A forgotten record of which more is left than its tombstone gets one first, and a list with a line to take out a
    version without it. A single version is blanked once another follows it: it may be all there is of its record.
    """
    taken_out = _take_out_lines(connection, writer, time)
    orders = read_orders(connection)
    changes = (*taken_out, *_put_tombstones(connection, writer, time))
    blanked = [
        row
        for row in connection.execute(_KEPT).all()
        if is_forgotten(row.id, row.record, row.kind, read_content(row.id, row.content) or {}, orders)
        and not (row.is_head and not is_record_ordered(row.record, row.kind, orders))
    ]
    return (*changes, *_blank(connection, blanked)) if blanked else changes


def scrub(database: Database) -> None:
    """Let nothing of what has been forgotten lie about in the free parts of an SQLite file, its index or its log.

    Raises DatabaseUnavailableError where somebody else is in the way, or the disk is full.
    """
    if database.engine.dialect.name != "sqlite":
        return
    with told_as_unavailable(), database.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        for table in ("search_folded", "search_plain"):
            driver.execute(f"INSERT INTO {table}({table}) VALUES('optimize')")
        driver.execute("VACUUM")
        (is_busy, *_pages) = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if is_busy:
            raise DatabaseUnavailableError("database is locked")
        driver.execute("PRAGMA user_version=0")


def scrub_if_due(database: Database) -> None:
    """Scrub where something has been blanked since the last time. Where that cannot be done now it stays due."""
    if database.engine.dialect.name != "sqlite":
        return
    with suppress(DatabaseUnavailableError):
        with database.reading() as connection:
            is_due = connection.exec_driver_sql("PRAGMA user_version").scalar()
        if is_due:
            scrub(database)


def let_be_due(connection: Connection) -> None:
    """Note in an SQLite file, in this very transaction, that it is to be scrubbed."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA user_version=1")


def _put_tombstones(connection: Connection, writer: str, time: datetime) -> tuple[Change, ...]:
    heads = read_heads(connection, connection.scalars(_RECORDS).all())
    revisions = []
    for one in standings_from(connection, heads):
        if not one.doubt and is_tombstone(one.kind, one.content):
            continue
        record = tombstone(read_record(KINDS[one.kind], one.record, one.content))
        parents = [head.id for head in heads[one.record]]
        revisions.append(write_revision(record, parents=parents, writer=writer, time=time))
    return add_revisions(connection, revisions)


def _take_out_lines(connection: Connection, writer: str, time: datetime) -> tuple[Change, ...]:
    """Let a version without its forgotten lines follow each head that has some; what has them is forgotten too."""
    orders = read_orders(connection)
    revisions = []
    for row in connection.execute(_LISTING).all() if orders else ():
        content = read_content(row.id, row.content) or {}
        kept = without_forgotten_lines(row.record, content, orders)
        if kept != content and not is_record_ordered(row.record, row.kind, orders):
            record = read_record(KINDS[row.kind], row.record, kept)
            revisions.append(write_revision(record, parents=[row.id], writer=writer, time=time))
    order(connection, [parent for one in revisions for parent in one.parents])
    return add_revisions(connection, revisions)


def _blank(connection: Connection, revisions: list[Any]) -> tuple[Change, ...]:
    """Blank versions; where several heads stand, what shows may then be read in another way."""
    records = sorted({row.record for row in revisions})
    before = {one.record: one for one in standings(connection, records)}
    connection.execute(_BLANK, [{"blanked": row.id} for row in revisions])
    let_be_due(connection)
    after = [one for one in standings(connection, records) if one != before.get(one.record)]
    contents = {record: one.content for record, one in before.items()}
    write_rows(connection, after, contents)
    changes = tuple(one.since(before.get(one.record)) for one in after)
    index_changes(connection, changes)
    return changes
