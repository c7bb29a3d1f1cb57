"""The program is started many times at once: one has the window, and the others ask it to come forward and end."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from medlofte_desktop.paths import Profile
from medlofte_desktop.settings import Settings, write_settings

# Everything is imported before the gate opens, so that all take the last steps together.
START = """
import sys
from pathlib import Path
from medlofte_desktop.app import run_window
from medlofte_desktop.paths import Profile
print("ready", flush=True)
sys.stdin.read()
sys.exit(run_window(Profile(Path(sys.argv[1]))))
"""
PATIENCE = 300  # seconds, for a machine that is busy with something else


@contextmanager
def started_at_once(profile: Profile, starts: int) -> Iterator[list[subprocess.Popen[str]]]:
    """So many processes, let go in the same moment; those that are left are killed at the end."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    arguments = [sys.executable, "-c", START, str(profile.folder)]
    gate, opener = os.pipe()
    running = [
        subprocess.Popen(arguments, stdin=gate, stdout=subprocess.PIPE, text=True, env=environment, close_fds=True)
        for _number in range(starts)
    ]
    os.close(gate)
    try:
        for process in running:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        os.close(opener)
        yield running
    finally:
        for process in running:
            process.kill()
            process.communicate()


def only_one_left(running: list[subprocess.Popen[str]]) -> subprocess.Popen[str]:
    """The one that goes on when all others have ended, each as if all were well."""
    until = time.monotonic() + PATIENCE
    while sum(process.poll() is None for process in running) > 1 and time.monotonic() < until:
        time.sleep(0.05)
    (left,) = [process for process in running if process.poll() is None]
    assert [process.returncode for process in running if process is not left] == [0] * (len(running) - 1)
    return left


def is_filled(profile: Profile, process: subprocess.Popen[str]) -> bool:
    """Whether the window that is left has got as far as its database."""
    until = time.monotonic() + PATIENCE
    while not profile.database.exists() and time.monotonic() < until and process.poll() is None:
        time.sleep(0.05)
    return profile.database.exists() and process.poll() is None


@pytest.mark.skipif(os.name != "posix", reason="the gate is a pipe that many read")
@pytest.mark.parametrize("starts", [6, pytest.param(50, marks=pytest.mark.proof)])
def test_one_window_however_many_start_also_where_the_last_one_was_killed(starts: int, tmp_path: Path) -> None:
    profile = Profile(tmp_path / "profile")
    profile.make()
    write_settings(profile.settings, Settings(name="Anneli"))
    for _round in ("first", "after a kill"):
        with started_at_once(profile, starts) as running:
            left = only_one_left(running)
            assert is_filled(profile, left)
        assert profile.lock.exists()  # left behind by the one that was killed
