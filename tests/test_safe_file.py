"""Is a file whole or untouched, whatever happens while it is written?"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from medlofte_desktop.paths import Profile
from medlofte_desktop.safe_file import FilesExistError, OwnFileError, files_together, write_own, write_safely

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="permissions and file size limits of POSIX")
_ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from medlofte_desktop.safe_file import files_together, write_safely
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
folder = Path(sys.argv[1])
try:
    if sys.argv[2] == "one":
        write_safely(folder / "a", b"new" * 50_000)
    else:
        with files_together(folder, replace=True) as files:
            files.add("b", b"small enough")
            files.add("a", b"new" * 50_000)
except OSError:
    sys.exit(7)
"""


class InterruptionError(Exception):
    pass


def interrupt() -> None:
    raise InterruptionError


def write_together(folder: Path, *names: str, last: Callable[[], None] = lambda: None, replace: bool = False) -> None:
    with files_together(folder, replace=replace) as files:
        for name in names:
            files.add(name, b"new")
        last()


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    write_safely(tmp_path / "a", b"new" * 100_000)
    assert (tmp_path / "a").read_bytes() == b"new" * 100_000
    assert names_in(tmp_path) == ["a"]


@POSIX
@pytest.mark.parametrize("how", ["one", "many"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path, how: str) -> None:
    (tmp_path / "a").write_bytes(b"old")
    root = Path(__file__).parents[1]
    run = subprocess.run([sys.executable, "-c", _ON_A_FULL_DISK, tmp_path, how], cwd=root, check=False)
    assert run.returncode == 7
    assert names_in(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


@POSIX
def test_permissions_are_those_asked_for_or_those_there_were(tmp_path: Path) -> None:
    write_safely(tmp_path / "secret", b"", mode=0o600)
    write_safely(tmp_path / "kept", b"", mode=0o640)
    write_safely(tmp_path / "kept", b"new")
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in ("secret", "kept")] == [0o600, 0o640]


@POSIX
def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_safely(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_folder_in_the_way_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(IsADirectoryError):
        write_safely(tmp_path / "a", b"new")
    assert names_in(tmp_path) == ["a"]


def test_files_appear_together(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "deep"
    with files_together(folder) as files:
        assert files.add("a", b"1") == folder / "a"
        files.add("b", b"2")
        assert not (folder / "a").exists()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"a": b"1", "b": b"2"}


def test_an_interruption_leaves_nothing_not_even_the_folder(tmp_path: Path) -> None:
    with pytest.raises(InterruptionError):
        write_together(tmp_path / "new" / "deep", "a", last=interrupt)
    assert names_in(tmp_path) == []


def test_files_that_are_there_are_refused_and_named(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"old")
    with pytest.raises(FilesExistError) as refused:
        write_together(tmp_path, "a", "b")
    assert refused.value.paths == (tmp_path / "b",)
    assert names_in(tmp_path) == ["b"]
    assert (tmp_path / "b").read_bytes() == b"old"


def test_one_file_that_cannot_be_placed_puts_all_the_others_back(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(OSError, match="c"):
        write_together(tmp_path, "a", "b", "c", last=(tmp_path / "c").mkdir, replace=True)
    assert names_in(tmp_path) == ["a", "c"]
    assert (tmp_path / "a").read_bytes() == b"old"


def test_files_are_replaced_together_where_that_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    write_together(tmp_path, "a", replace=True)
    assert names_in(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_name_twice_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="twice"):
        write_together(tmp_path, "a", "a")
    assert names_in(tmp_path) == []


OWN = ("medlofte.db", "medlofte.db-wal", "medlofte.db-shm", "MEDLOFTE.DB", "medlofte.lock", "settings.json",
       "window.ini", "files/ab/cd", "backups/medlofte-20260314-091500.db", "logs/medlofte.log")  # fmt: skip


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A profile with a database in it."""
    made = Profile(tmp_path / "kommunen")
    made.make()
    made.database.write_bytes(b"database")
    return made


@pytest.mark.parametrize("name", OWN)
def test_nothing_is_saved_over_what_the_program_keeps(profile: Profile, name: str) -> None:
    path = profile.folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(OwnFileError):
        write_safely(path, b"bundle")
    with pytest.raises(OwnFileError), files_together(path.parent, replace=True) as files:
        files.add(path.name, b"sheet")
    assert (path.read_bytes() if path.exists() else None) == before


@POSIX
def test_a_database_is_known_by_what_it_holds_and_through_a_link(tmp_path: Path) -> None:
    database = tmp_path / "kommunens uppgifter"
    database.write_bytes(b"SQLite format 3\0and pages")
    (tmp_path / "link.pdf").symlink_to(database)
    for name in (database.name, f"{database.name}-wal", "link.pdf"):
        with pytest.raises(OwnFileError):
            write_safely(tmp_path / name, b"sheet")


def test_other_files_may_lie_beside_the_database_and_the_program_writes_its_own(profile: Profile) -> None:
    write_safely(profile.folder / "allt.medlofte", b"bundle")
    write_own(profile.settings, b"{}")
    assert profile.settings.read_bytes() == b"{}"
