"""A durable save of one record beside writing 4 KiB durably: `python tests/benchmarks/saving.py`."""

import os
import tempfile
from dataclasses import replace
from itertools import count
from pathlib import Path

from filled import compare, new_desk

from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.services.pledges import begin_pledge
from medlofte_desktop.services.saving import save


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = new_desk(Path(folder) / "medlofte.db")
        pledge = begin_pledge(desk, ["2460"]).changes[0].record
        promise = Promise(id="promise", pledge=pledge, text="Vi ska synas i centrum")
        activity = Activity(id="activity", promise="promise", text="Trygghetsvandring")
        save(desk, promise, activity)
        numbers = count()
        file = os.open(Path(folder) / "floor", os.O_CREAT | os.O_RDWR, 0o600)

        def floor() -> None:
            os.pwrite(file, b"x" * 4096, next(numbers) * 4096)
            os.fdatasync(file)

        for name, record in (("a promise's text", promise), ("an activity's text", activity)):
            text = f"{record.text} {{}}"
            compare(
                name, lambda r=record, t=text: save(desk, replace(r, text=t.format(next(numbers)))), floor, runs=400
            )
        compare("a promise's order", lambda: save(desk, replace(promise, order=f"{next(numbers)}")), floor, runs=400)
        desk.database.close()


if __name__ == "__main__":
    main()
