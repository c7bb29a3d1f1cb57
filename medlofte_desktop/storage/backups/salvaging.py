"""What can be read of a damaged database: every revision whose hash says that it is whole, wherever it lies."""

import sqlite3
from collections import defaultdict, deque
from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.stopping import Cancelled, never, stop_if
from medlofte_desktop.storage.backups.facts import orders_in
from medlofte_desktop.storage.backups.preparing import closing_database
from medlofte_desktop.storage.backups.reading import ROWS, revision_in
from medlofte_desktop.storage.backups.sqlite_files import looked_at
from medlofte_desktop.storage.database import Database, DatabaseUnavailableError, InconsistentDatabaseError
from medlofte_desktop.storage.revisions import add_revisions

_MOST_ROWS = 1 << 24  # where the file cannot tell how many there are
_MOST_FAILURES = 5_000  # no more is to be had of a file that is torn all over
_SOME = f"{ROWS} WHERE rowid BETWEEN ? AND ?"


def salvage(damaged: Path, copy: Path, cancelled: Cancelled = never) -> None:
    """Add to a prepared copy every whole revision that can be read of a damaged database.

    A revision of a record that points at one which is lost is left out. Raises CancelledError, and
    DatabaseUnavailableError of the copy.
    """
    with looked_at(copy, is_still=True) as held:
        known = {id_ for (id_,) in held.execute("SELECT id FROM revision")}
    found = list(_readable(damaged, known, cancelled))
    with closing_database(copy) as opened:
        try:
            _add(opened, found)
        except InconsistentDatabaseError:
            _add_one_by_one(opened, found, cancelled)


def salvaged_orders(damaged: Path) -> list[str]:
    """What is to stay forgotten, as far as a damaged database can be read."""
    try:
        with looked_at(damaged, is_still=False) as connection:
            return orders_in(connection)
    except DatabaseUnavailableError:
        return []


def _add(opened: Database, revisions: Iterable[Revision]) -> None:
    with opened.writing() as connection:
        add_revisions(connection, revisions)


def _add_one_by_one(opened: Database, revisions: Iterable[Revision], cancelled: Cancelled) -> None:
    by_record: dict[str, list[Revision]] = defaultdict(list)
    for revision in revisions:
        by_record[revision.record].append(revision)
    order = {kind: number for number, kind in enumerate(KINDS)}
    for one in sorted(by_record.values(), key=lambda one: order.get(one[0].kind, len(order))):
        stop_if(cancelled)
        with suppress(InconsistentDatabaseError):
            _add(opened, one)


def _readable(damaged: Path, known: Container[str], cancelled: Cancelled) -> Iterator[Revision]:
    """The whole revisions that are not known."""
    try:
        with looked_at(damaged, cancelled, is_still=False) as connection:
            for row in _rows(connection, _last(connection), cancelled):
                if row[0] not in known and (revision := revision_in(connection, row)):
                    yield revision
    except DatabaseUnavailableError:  # not even its beginning can be read
        return


def _last(connection: sqlite3.Connection) -> int:
    try:
        return connection.execute("SELECT max(rowid) FROM revision").fetchone()[0] or 0
    except sqlite3.DatabaseError:
        return _MOST_ROWS


def _rows(connection: sqlite3.Connection, last: int, cancelled: Cancelled) -> Iterator[Sequence[Any]]:
    """The rows that can be read: where some of many cannot, each half is tried, the widest ranges first."""
    ranges, failures = deque([(1, last)]), 0
    while ranges and failures < _MOST_FAILURES:
        stop_if(cancelled)
        first, last = ranges.popleft()
        try:
            yield from connection.execute(_SOME, (first, last)).fetchall()
        except sqlite3.DatabaseError:
            failures += 1
            if first < last:
                middle = (first + last) // 2
                ranges += [(first, middle), (middle + 1, last)]
