"""What one database file has that another has not, counted pledge by pledge; read from their revisions alone, so
that the two may have different schemas."""

import json
import sqlite3
from collections import Counter
from pathlib import Path

from medlofte_desktop.domain.history.backups import Difference, PledgePart, Side
from medlofte_desktop.domain.history.forgetting import is_ordered
from medlofte_desktop.domain.records.content import record_from
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.stopping import Cancelled, never
from medlofte_desktop.storage.backups.facts import orders_in
from medlofte_desktop.storage.backups.sqlite_files import looked_at
from medlofte_desktop.storage.belonging import OWNERS


def difference(now: Path, then: Path, cancelled: Cancelled = never) -> Difference:
    """What going back from the database that is in use to a backup would bring and take. What has been forgotten is
    not brought. Raises DatabaseUnavailableError and CancelledError."""
    with looked_at(now, cancelled, is_still=False) as here, looked_at(then, cancelled, is_still=True) as there:
        return _difference(here, there)


def _difference(here: sqlite3.Connection, there: sqlite3.Connection) -> Difference:
    mine, theirs = _ids(here), _ids(there)
    orders, kinds = set(orders_in(here)), dict(there.execute("SELECT record, kind FROM revision").fetchall())
    new = {id_: record for id_, record in theirs.items() if id_ not in mine}
    gained = {id_: record for id_, record in new.items() if not is_ordered(id_, record, kinds[record], orders)}
    lost = {id_: record for id_, record in mine.items() if id_ not in theirs}
    return Difference(gained=_side(there, gained, set(mine.values())), lost=_side(here, lost, set(theirs.values())))


def _ids(connection: sqlite3.Connection) -> dict[str, str]:
    """Revision id → record id."""
    return dict(connection.execute("SELECT id, record FROM revision").fetchall())


def _side(connection: sqlite3.Connection, revisions: dict[str, str], known: set[str]) -> Side:
    """`known` are the records that the other side has something of."""
    reading = _Reading(connection)
    by_pledge = Counter(filter(None, map(reading.pledge_of, revisions.values())))
    parts = (
        PledgePart(pledge=pledge, revisions=count, is_all=record not in known)
        for record, count in by_pledge.items()
        if (pledge := reading.pledge(record))
    )
    return Side(revisions=len(revisions), pledges=tuple(sorted(parts, key=_order)))


def _order(part: PledgePart) -> tuple[bool, int, str]:
    """Whole pledges first, then those with most revisions."""
    return not part.is_all, -part.revisions, part.pledge.id


class _Reading:
    """Follows records to the pledges that they belong to, each once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._pledges: dict[str, str] = {}

    def pledge_of(self, record: str) -> str:
        """The id of the pledge that a record is or belongs to; "" where there is none."""
        if record not in self._pledges:
            self._pledges[record] = ""  # for a record that belongs to itself, which only a stranger writes
            self._pledges[record] = self._followed(record)
        return self._pledges[record]

    def pledge(self, record: str) -> Pledge | None:
        """A pledge as it was last written; None where that is not to be read."""
        _kind, content = self._latest(record)
        try:
            return record_from(Pledge, record, content)
        except (ValueError, TypeError):
            return None

    def _followed(self, record: str) -> str:
        kind, content = self._latest(record)
        if kind == "pledge":
            return record
        field, _owner = OWNERS.get(kind, ("", ""))
        owner = content.get(field)
        return self.pledge_of(owner) if isinstance(owner, str) else ""

    def _latest(self, record: str) -> tuple[str, dict[str, object]]:
        found = self._connection.execute(_LATEST, (record,)).fetchone()
        kind, text = found or ("", "{}")
        try:
            content = json.loads(text)
        except (ValueError, RecursionError):
            content = {}
        return kind, content if isinstance(content, dict) else {}


_LATEST = """SELECT kind, content FROM revision WHERE record = ? AND content IS NOT NULL
ORDER BY is_head DESC, time DESC, id DESC LIMIT 1"""
