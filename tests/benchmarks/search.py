"""Search beside LIKE over the same promises: `python tests/benchmarks/search.py [COUNT] [DATABASE]`.

With a DATABASE the filled file is kept there and used again; filling a million takes some minutes.
"""
# ruff: noqa: T201

import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from filled import compare, new_desk, pledges, promises

from medlofte_desktop.domain.text import fold, plain
from medlofte_desktop.services.pledges import find
from medlofte_desktop.storage.revisions import add_revisions
from medlofte_desktop.storage.search.index import marked

PLEDGES = 10_000
TYPED = (
    "polis", "och", "narkotika", "TRYGGHET", "trygghetsvandring", "i", "ä", "po", "tr", "77", "och polis kommun",
    "polis i", "narkotika i", "polis a b n", "trygg i po", "999999", "amal", "zzz", "qx", "ingenting",
    "kommunkommunen xyz",     "polis och kommun och trygghet som för att",
)  # fmt: skip


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(folder) / "medlofte.db"
        is_filled = path.exists()
        desk = new_desk(path)
        if not is_filled:
            with desk.database.writing() as connection:
                add_revisions(connection, pledges(PLEDGES))
            fill(path, count)
        with closing(sqlite3.connect(path)) as raw:
            ratios = {typed: against_like(desk, raw, typed) for typed in TYPED}
        worst = max(ratios, key=lambda typed: ratios[typed])
        print(f"worst: {worst!r}, 1/{1 / ratios[worst]:.0f} of LIKE")
        desk.database.close()


def against_like(desk, raw, typed):  # type: ignore[no-untyped-def]
    where = " AND ".join(["text LIKE ?"] * len(typed.split()))
    words = [f"%{word}%" for word in typed.split()]
    like = f"SELECT id FROM promise WHERE {where}"
    return compare(repr(typed), lambda: find(desk, typed), lambda: raw.execute(like, words).fetchall(), runs=5)


def fill(path: Path, count: int) -> None:
    """Rows as storage writes them, without their revisions."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute("PRAGMA synchronous=OFF")
        columns = [name for _, name, *_ in raw.execute("PRAGMA table_info(promise)")]
        empty = {**dict.fromkeys(columns, ""), "area": None, "deleted": 0, "in_conflict": 0}
        with raw:
            for promise in promises(count, PLEDGES):
                row = {**empty, "id": promise.id, "pledge": promise.pledge, "text": promise.text}
                raw.execute(
                    f"INSERT INTO promise VALUES ({', '.join('?' * len(columns))})", [row[one] for one in columns]
                )
                raw.execute(
                    "INSERT INTO search_text (record, kind, pledge, folded, plain) VALUES (?, 'promise', ?, ?, ?)",
                    (promise.id, promise.pledge, marked(fold(promise.text)), marked(plain(promise.text))),
                )


if __name__ == "__main__":
    main()
