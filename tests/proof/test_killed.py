"""The program is killed while it saves: what it had said was saved is there, and nothing is there by half."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from desks import register

from medlofte_desktop.domain.records.promise import Activity
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.services.history import history
from medlofte_desktop.services.pledges import begin_pledge, find, open_pledge

# Forks for every run, because starting anew would take most of the time.
WRITER = """
import os, sys
from pathlib import Path
from desks import register
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.services.desk import open_desk
from medlofte_desktop.services.saving import save

def write(pledge, run):
    desk = open_desk(Path(sys.argv[1]), writer=run, municipalities=register())
    print(os.getpid(), flush=True)
    number = 0
    while True:
        number += 1
        id = f"{run}-{number}"
        save(desk, Promise(id=id, pledge=pledge, text=f"kill{id}x " * 20), Activity(id=f"a{id}", promise=id, text=id))
        os.write(1, b"%d\\n" % number)

for line in sys.stdin:
    child = os.fork() or write(*line.split())
    os.waitpid(child, 0)
    print("dead", flush=True)
"""


@contextmanager
def writer(path: Path) -> Iterator[Callable[[str, int, float], int]]:
    """Gives a function that lets a program save without end, kills it, and says the last save it told of."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    arguments = [sys.executable, "-c", WRITER, str(path)]
    with subprocess.Popen(
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdin is not None
        told = process.stdout
        assert told is not None

        def killed(pledge: str, run: int, pause: float) -> int:
            print(pledge, run, file=process.stdin, flush=True)
            child = int(told.readline())
            time.sleep(pause)
            os.kill(child, signal.SIGKILL)
            return max((int(line) for line in iter(told.readline, "dead\n")), default=0)

        yield killed
        process.stdin.close()


def saved(desk: Desk, pledge: str, run: int) -> list[Activity]:
    dossier = open_pledge(desk, pledge)
    assert dossier is not None
    assert [one.promise for one in dossier.activities] == [one.id for one in dossier.promises]
    return [one for one in dossier.activities if one.promise.startswith(f"{run}-")]


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX thing")
@pytest.mark.parametrize("kills", [20, pytest.param(1_000, marks=pytest.mark.proof)])
def test_no_save_that_was_told_is_lost_and_none_is_there_by_half(kills: int, ready_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(ready_file, tmp_path / "killed.db"))
    desk = open_desk(path, writer="", municipalities=register())
    pauses = random.Random(kills)
    with writer(path) as killed:
        for run in range(kills):
            pledge = begin_pledge(desk, ["2460"]).changes[0].record
            last = killed(pledge, run, pauses.uniform(0.0, 0.05))
            activities = saved(desk, pledge, run)
            assert last <= len(activities) <= last + 1
            for number in range(1, len(activities) + 1):
                assert len(history(desk, f"{run}-{number}")) == 1
                assert len(find(desk, f"kill{run}-{number}x").hits) == 1
    assert check(desk) == ()
    desk.database.close()
