import os
import signal
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

import pytest
from commands import SAMPLES, Answer, Run

from medlofte_desktop.cli import main
from medlofte_desktop.cli.opening import opened_desk
from medlofte_desktop.paths import Profile
from medlofte_desktop.services.desk import Desk


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    """The command line belongs to a process of its own; what it sets of it is put back."""
    mask = os.umask(0)
    os.umask(mask)
    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield
    os.umask(mask)
    for number, handler in handlers.items():
        signal.signal(number, handler)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profil"


@pytest.fixture
def run(profile: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Carry out a command in the test's own profile."""

    def carry_out(*arguments: object) -> Answer:
        try:
            code = main(["--profile", str(profile), *map(str, arguments)])
        except SystemExit as end:
            code = int(end.code or 0)
        written = capsys.readouterr()
        return Answer(code, written.out, written.err)

    return carry_out


@pytest.fixture
def filled(run: Run) -> Run:
    """The same, with the twenty published pledges in the profile."""
    assert run("import", SAMPLES / "published_pledges.json").code == 0
    return run


@pytest.fixture
def desk(profile: Path) -> Iterator[Desk]:
    """The desk of the test's own profile, as the window has it open beside the commands."""
    with opened_desk(Namespace(database=None), Profile(profile)) as desk:
        yield desk
