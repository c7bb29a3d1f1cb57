"""Backups in every kind of trouble: a bit that turns, a disk that is full, a process that is killed."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from desks import Desk, register
from signings import change_text, saved_pledge
from small_disks import SmallDisk, small_disk

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.sentences import sentence
from medlofte_desktop.services.backups.recovering import Damaged, recover
from medlofte_desktop.services.backups.restoring import restore
from medlofte_desktop.services.backups.taking import back_up, backup_folder, backups
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import now, open_desk
from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.storage.backups.seal import DamagedBackupError

__all__ = ["small_disk"]

SIZES = pytest.mark.parametrize("sizes", [6, pytest.param(200, marks=pytest.mark.proof)])
POSIX = pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX thing")


def desk_at(folder: Path, ready_file: Path) -> Desk:
    """A desk with a pledge, and with a backup from before it had an introduction."""
    folder.mkdir(exist_ok=True)
    path = Path(shutil.copy(ready_file, folder / "medlofte.db"))
    desk = open_desk(path, writer="Anneli", municipalities=register())
    saved_pledge(desk)
    back_up(desk)
    change_text(desk, introduction="Nyskrivet.")
    return desk


@pytest.fixture
def desk(tmp_path: Path, ready_file: Path) -> Iterator[Desk]:
    desk = desk_at(tmp_path / "profil", ready_file)
    yield desk
    desk.database.close()


def first_backup(desk: Desk) -> Path:
    return backup_folder(desk) / backups(desk)[-1].name


def introduction(desk: Desk) -> str:
    dossier = open_pledge(desk, "vannas")
    assert dossier is not None
    return dossier.pledge.introduction


def is_one_sentence(error: BaseException) -> bool:
    assert isinstance(error, OSError | ExpectedError)
    told = sentence(error)
    return told.endswith(".") and "\n" not in told and type(error).__name__ not in told


@pytest.mark.parametrize("flips", [300, pytest.param(10_000, marks=pytest.mark.proof)])
def test_any_bit_that_turns_in_a_backup_is_found_before_it_is_used(flips: int, desk: Desk) -> None:
    path, dice = first_backup(desk), random.Random(flips)
    whole = path.read_bytes()
    for _flip in range(flips):
        place, bit = dice.randrange(len(whole)), 1 << dice.randrange(8)
        with path.open("r+b") as file:
            file.seek(place)
            file.write(bytes([whole[place] ^ bit]))
            file.flush()
            with pytest.raises(DamagedBackupError) as refused:
                restore(desk, path)
            file.seek(place)
            file.write(whole[place : place + 1])
        assert is_one_sentence(refused.value), (place, bit)
    assert introduction(desk) == "Nyskrivet."
    restore(desk, path)
    assert introduction(desk) == ""


@SIZES
def test_a_backup_on_a_full_disk_is_whole_or_not_there(sizes: int, ready_file: Path, small_disk: SmallDisk) -> None:
    desk = desk_at(small_disk.folder / "profil", ready_file)
    needed = first_backup(desk).stat().st_size
    for number in range(sizes):
        with small_disk.room(needed * number // sizes), pytest.raises((OSError, ExpectedError)) as refused:
            back_up(desk)
        assert is_one_sentence(refused.value), number
        assert [path.name for path in backup_folder(desk).iterdir()] == [first_backup(desk).name], number
    assert back_up(desk).is_sealed
    desk.database.close()


@SIZES
def test_going_back_on_a_full_disk_is_done_wholly_or_not_at_all(
    sizes: int, ready_file: Path, small_disk: SmallDisk
) -> None:
    whole = desk_at(small_disk.folder / "profil", ready_file)
    size = first_backup(whole).stat().st_size
    whole.database.close()
    kept = small_disk.folder.parent / "kept"
    shutil.copytree(small_disk.folder / "profil", kept)
    done = 0
    for number in range(sizes):
        shutil.rmtree(small_disk.folder / "profil")
        shutil.copytree(kept, small_disk.folder / "profil")
        desk = open_desk(small_disk.folder / "profil" / "medlofte.db", writer="", municipalities=register())
        with small_disk.room(5 * size * number // sizes):
            done += restored_or_told(desk)
            assert introduction(desk) in ("", "Nyskrivet."), number
        assert check(desk) == (), number
        desk.database.close()
        assert not list(small_disk.folder.rglob(".medlofte-*")), number
    assert 0 < done < sizes


def restored_or_told(desk: Desk) -> bool:
    """Whether the backup was put back; if not, the error was a sentence and the database is as it was."""
    error = None
    try:
        restore(desk, first_backup(desk))
    except (OSError, ExpectedError) as raised:
        error = raised
    assert error is None or is_one_sentence(error)
    assert introduction(desk) == ("" if error is None else "Nyskrivet.")
    return error is None


@SIZES
def test_a_rescue_on_a_full_disk_leaves_the_damaged_file_until_there_is_another(
    sizes: int, ready_file: Path, small_disk: SmallDisk
) -> None:
    whole = desk_at(small_disk.folder / "profil", ready_file)
    source = first_backup(whole)
    whole.database.close()
    file = small_disk.folder / "profil" / "medlofte.db"
    file.write_bytes(b"\0" * 20_000)
    damaged = Damaged(file=file, municipalities=register(), writer="", clock=now)
    for number in range(sizes):
        with small_disk.room(source.stat().st_size * number // sizes), pytest.raises((OSError, ExpectedError)) as told:
            recover(damaged, source)
        assert is_one_sentence(told.value), number
        assert file.read_bytes() == b"\0" * 20_000, number
        assert sorted(path.name for path in file.parent.iterdir()) == ["backups", "medlofte.db"], number
    recover(damaged, source)
    desk = open_desk(file, writer="", municipalities=register())
    assert introduction(desk) == ""
    desk.database.close()


# Forks for every run, because starting anew would take most of the time.
WORKER = """
import os, sys
from pathlib import Path
from desks import register
from medlofte_desktop.services.backups.restoring import restore
from medlofte_desktop.services.backups.taking import back_up, back_up_before, backup_folder, backups
from medlofte_desktop.services.desk import open_desk

def work(what, path):
    desk = open_desk(Path(path), writer="", municipalities=register())
    source = backup_folder(desk) / backups(desk)[-1].name
    print(os.getpid(), flush=True)
    while True:
        back_up(desk) if what == "backup" else restore(desk, source)
        os.write(1, b"done\\n")

for line in sys.stdin:
    child = os.fork() or work(*line.split())
    os.waitpid(child, 0)
    print("dead", flush=True)
"""


@POSIX
@pytest.mark.parametrize("what", ["backup", "restore"])
@pytest.mark.parametrize("kills", [15, pytest.param(500, marks=pytest.mark.proof)])
def test_killed_at_any_moment_the_database_and_every_backup_are_whole(
    what: str, kills: int, ready_file: Path, tmp_path: Path
) -> None:
    desk_at(tmp_path / "profil", ready_file).database.close()
    path, pauses = tmp_path / "profil" / "medlofte.db", random.Random(kills)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    arguments = [sys.executable, "-c", WORKER]
    with subprocess.Popen(
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        for _kill in range(kills):
            killed(process, f"{what} {path}", pauses.uniform(0.0, 0.08))
            look_through(path, may_be_back=what == "restore")
        assert process.stdin is not None
        process.stdin.close()


def killed(process: "subprocess.Popen[str]", line: str, pause: float) -> None:
    """Let the process work for a moment, and kill it."""
    assert process.stdin is not None
    assert process.stdout is not None
    print(line, file=process.stdin, flush=True)
    child = int(process.stdout.readline())
    time.sleep(pause)
    os.kill(child, signal.SIGKILL)
    while process.stdout.readline() != "dead\n":
        pass


def look_through(path: Path, *, may_be_back: bool) -> None:
    """The database is whole, and the backups are, each as it says; then it is as before the kill again."""
    desk = open_desk(path, writer="", municipalities=register())
    assert check(desk) == ()
    assert introduction(desk) in (("", "Nyskrivet.") if may_be_back else ("Nyskrivet.",))
    found = backups(desk)
    assert all(one.is_sealed for one in found)
    for one in found[:-1]:
        with closing(sqlite3.connect(backup_folder(desk) / one.name)) as connection:
            assert connection.execute("SELECT count(*) FROM revision").fetchone() == (one.revisions,)
        (backup_folder(desk) / one.name).unlink()
    if introduction(desk) == "":
        change_text(desk, introduction="Nyskrivet.")
    desk.database.close()
