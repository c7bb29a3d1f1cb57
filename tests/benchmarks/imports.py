"""Taking in promises beside executemany of the very same rows: `python tests/benchmarks/imports.py [COUNT]`."""
# ruff: noqa: T201

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from filled import TIME, new_desk, pledges, promises, seconds

from medlofte_desktop.domain.history.revision import write_revision
from medlofte_desktop.storage.revisions import add_revisions

TABLES = ("revision", "promise", "search_text")  # search_text fills the full-text tables by its triggers


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "ours.db", Path(folder) / "theirs.db"
        revisions = [
            write_revision(promise, parents=(), writer="a", time=TIME) for promise in promises(count, count // 10)
        ]
        desks = [new_desk(path) for path in (ours, theirs)]
        for desk in desks:
            with desk.database.writing() as connection:
                add_revisions(connection, pledges(count // 10))

        def take_in() -> None:
            with desks[0].database.writing() as connection:
                add_revisions(connection, revisions)

        spent = seconds(take_in)
        for desk in desks:
            desk.database.close()
        floor = raw_seconds(ours, theirs)
        print(f"{count} promises: {spent:.2f} s, executemany {floor:.2f} s, {spent / floor:.2f} x")


def raw_seconds(source: Path, target: Path) -> float:
    """How long sqlite3 takes for the rows that `source` has and `target` lacks, in one transaction."""
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target)) as write:
        rows = {table: read.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}
        have = {table: {row[0] for row in write.execute(f"SELECT * FROM {table}")} for table in TABLES}
        write.execute("PRAGMA synchronous=FULL")
        write.execute("PRAGMA foreign_keys=ON")

        def fill() -> None:
            with write:
                write.execute("PRAGMA defer_foreign_keys=ON")
                for table, table_rows in rows.items():
                    new = [row for row in table_rows if row[0] not in have[table]]
                    write.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(new[0]))})", new)

        return seconds(fill)


if __name__ == "__main__":
    main()
