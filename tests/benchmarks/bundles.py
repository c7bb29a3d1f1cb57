"""Handing over and merging many versions, beside the least it could take: `python tests/benchmarks/bundles.py [COUNT]`.

Beside handing over: the same rows fetched and the same bytes packed. Beside merging: executemany of the very same rows.
"""
# ruff: noqa: T201

import sqlite3
import sys
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

from filled import TIME, new_desk, pledges, seconds, texts

from medlofte_desktop.domain.history.revision import Revision, write_revision
from medlofte_desktop.domain.records.promise import Promise
from medlofte_desktop.services.bundles.handing_over import Part, hand_over, words
from medlofte_desktop.services.bundles.merging import merge_bundle, rehearse_merge
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.revisions import add_revisions

VERSIONS = 5  # of each promise
TABLES = ("revision", "revision_parent", "pledge", "pledge_municipality", "promise", "search_text")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs, bundle = (Path(folder) / name for name in ("ours.db", "theirs.db", "all.medlofte"))
        source = new_desk(Path(folder) / "source.db")
        fill(source, count)
        target, floor = new_desk(ours), new_desk(theirs)
        floor.database.close()
        source_file = Path(str(source.database.engine.url.database))
        handed = seconds(lambda: hand_over(source, bundle, Part()))
        tell("handing over", handed, seconds(lambda: packed(source_file, bundle)))
        tell("eight words", seconds(lambda: words(source)), seconds(lambda: ids(source_file)))
        rehearsed = seconds(lambda: rehearse_merge(target, bundle))
        merged = seconds(lambda: merge_bundle(target, bundle))
        again = seconds(lambda: merge_bundle(target, bundle))
        target.database.close()
        raw = raw_seconds(ours, theirs)
        for name, spent in (("rehearsing", rehearsed), ("merging", merged), ("merging again", again)):
            tell(name, spent, raw)
        source.database.close()
        print(f"{count} versions, a file of {bundle.stat().st_size / 1e6:.1f} MB")


def tell(name: str, spent: float, floor: float) -> None:
    print(f"{name:16} {spent:7.2f} s {floor:7.2f} s {spent / floor:7.2f} x", flush=True)


def fill(desk: Desk, count: int) -> None:
    with desk.database.writing() as connection:
        add_revisions(connection, [*pledges(count // 50), *histories(count)])


def histories(count: int) -> Iterator[Revision]:
    drawn = texts(count)
    for number in range(count // VERSIONS):
        promise = Promise(id=f"promise-{number}", pledge=f"pledge-{number % (count // 50)}")
        parents: tuple[str, ...] = ()
        for _ in range(VERSIONS):
            promise = replace(promise, text=next(drawn))
            revision = write_revision(promise, parents=parents, writer="Anneli Eriksson", time=TIME)
            parents = (revision.id,)
            yield revision


def packed(database: Path, bundle: Path) -> None:
    """Fetch all versions, and pack what the bundle holds."""
    with closing(sqlite3.connect(database)) as read:
        read.execute("SELECT * FROM revision").fetchall()
    with ZipFile(bundle) as archive:
        content = archive.read("revisions.jsonl")
    zlib.compress(content)


def ids(database: Path) -> None:
    with closing(sqlite3.connect(database)) as read:
        sorted(read.execute("SELECT id FROM revision").fetchall())


def raw_seconds(source: Path, target: Path) -> float:
    """How long sqlite3 takes for all rows of `source`, in one transaction."""
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target)) as write:
        rows = {table: read.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES}
        write.execute("PRAGMA synchronous=FULL")
        write.execute("PRAGMA foreign_keys=ON")

        def fill_in() -> None:
            with write:
                write.execute("PRAGMA defer_foreign_keys=ON")
                for table, table_rows in rows.items():
                    write.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(table_rows[0]))})", table_rows)

        return seconds(fill_in)


if __name__ == "__main__":
    main()
