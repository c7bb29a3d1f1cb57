"""What a database file holds, in numbers that can be compared; read with plain SQL from any schema there has been."""

import sqlite3
from dataclasses import dataclass

from medlofte_desktop.domain.history.sameness import root_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """`root` is that of the revisions and of the orders to forget; the counts are of living pledges and of all
    records and revisions."""

    root: str
    pledges: int
    records: int
    revisions: int


def read_facts(connection: sqlite3.Connection) -> Facts:
    """The facts of one of our databases. Raises sqlite3.Error."""
    revisions = _ids(connection, "revision")
    return Facts(
        root=root_of(revisions, orders_in(connection)),
        pledges=connection.execute("SELECT count(*) FROM pledge WHERE NOT deleted").fetchone()[0],
        records=connection.execute("SELECT count(DISTINCT record) FROM revision").fetchone()[0],
        revisions=len(revisions),
    )


def orders_in(connection: sqlite3.Connection) -> list[str]:
    """The ids of what is to stay forgotten; older schemas knew nothing of it. Raises sqlite3.Error."""
    has_orders = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'forgotten'").fetchone()
    return _ids(connection, "forgotten") if has_orders else []


def _ids(connection: sqlite3.Connection, table: str) -> list[str]:
    """All ids of a table, those that are damaged with a mark for each byte that is no text: they are backed up too."""
    found = connection.execute(f"SELECT CAST(id AS BLOB) FROM {table}")
    return [id_.decode(errors="backslashreplace") for (id_,) in found]
