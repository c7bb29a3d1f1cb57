"""Reading lists and pledges beside the same SQL through sqlite3: `python tests/benchmarks/lists.py`."""

import sqlite3
import tempfile
from pathlib import Path
from typing import Any

from filled import TIME, compare, new_desk, pledges, promises
from sqlalchemy import event

from medlofte_desktop.domain.history.revision import write_revision
from medlofte_desktop.domain.records.order import keys
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import begin_pledge, find, open_pledge, pledge_lines
from medlofte_desktop.services.saving import save
from medlofte_desktop.storage.revisions import add_revisions


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "medlofte.db"
        desk = new_desk(path)
        made = [write_revision(one, parents=(), writer="a", time=TIME) for one in promises(10_000, 2_500)]
        with desk.database.writing() as connection:
            add_revisions(connection, pledges(2_500))
            add_revisions(connection, made)
        large = large_pledge(desk)
        raw = sqlite3.connect(path)
        for name, work in {
            "the lines of 2 500 pledges": lambda: pledge_lines(desk),
            "the line of one pledge": lambda: pledge_lines(desk, [large]),
            "opening 40 promises with 5 activities each": lambda: open_pledge(desk, large),
            "a search with 500 hits": lambda: find(desk, "trygg"),
        }.items():
            statements = statements_of(desk, work)
            compare(name, work, lambda s=statements: [raw.execute(*one).fetchall() for one in s], runs=30)
        raw.close()
        desk.database.close()


def large_pledge(desk: Desk) -> str:
    pledge = begin_pledge(desk, ["2460"]).changes[0].record
    orders = keys(40)
    save(desk, *(Promise(id=f"large {order}", pledge=pledge, order=order, text=order) for order in orders))
    save(
        desk,
        *(
            Activity(id=f"{order} {number}", promise=f"large {order}", order=number, text="Vandring")
            for order in orders
            for number in "abcde"
        ),
    )
    return pledge


def statements_of(desk: Desk, work: Any) -> list[tuple[str, Any]]:
    """The SQL that `work` runs, with its values."""
    seen: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_more: Any) -> None:
        if statement.startswith(("SELECT", "WITH")):
            seen.append((statement, values))

    event.listen(desk.database.engine, "before_cursor_execute", note)
    work()
    event.remove(desk.database.engine, "before_cursor_execute", note)
    return seen


if __name__ == "__main__":
    main()
