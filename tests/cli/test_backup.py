import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from commands import SAMPLES, Run
from PySide6.QtCore import QLockFile


def harm(profile: Path) -> None:
    content = bytearray((profile / "medlofte.db").read_bytes())
    content[4096 * 3 : 4096 * 60] = b"\xff" * (4096 * 57)
    (profile / "medlofte.db").write_bytes(content)


def counts(run: Run) -> int:
    return len(json.loads(run("list", "--json").out))


@pytest.fixture
def backup(filled: Run) -> Path:
    """A backup of twenty pledges; after it six more have come."""
    path = Path(json.loads(filled("backup", "--json").out)["file"])
    filled("import", SAMPLES / "demo.json")
    return path


def test_a_backup_is_said_to_be_where_it_is(filled: Run, profile: Path) -> None:
    told = filled("backup")
    (path,) = (profile / "backups").iterdir()
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith(f"Säkerhetskopian finns i {path} (20 medborgarlöften, ")


def test_it_goes_where_it_is_wanted_and_over_nothing_that_is_there(filled: Run, tmp_path: Path) -> None:
    assert filled("backup", tmp_path / "kopia.db").code == 0
    told = filled("backup", tmp_path / "kopia.db")
    assert (told.code, told.out) == (1, "")
    assert told.err == f"{tmp_path / 'kopia.db'} finns redan, så inget har skrivits.\n"
    assert filled("backup", tmp_path / "ingen" / "kopia.db").err.count("\n") == 1


def test_backups_are_listed(filled: Run, backup: Path, profile: Path) -> None:
    filled("backup")
    assert backup.name in filled("backup", "--list").out
    found = json.loads(filled("backup", "--list", "--json").out)
    assert [one["sealed"] for one in found] == [True, True]
    backup.write_bytes(backup.read_bytes()[:-1])
    assert "skadad" in filled("backup", "--list").out


@pytest.mark.parametrize("time", ["99991231-235959", "00010101-000000"])
def test_a_backup_from_the_end_of_the_calendar_is_listed_too(time: str, filled: Run, backup: Path) -> None:
    backup.with_name(f"medlofte-{time}.db").write_bytes(backup.read_bytes()[:-1])
    told = filled("backup", "--list")
    assert (told.code, told.out.count("\n")) == (0, 3)


def test_databases_of_one_folder_have_backups_of_their_own(run: Run, profile: Path) -> None:
    for name in ("a.db", "a.sqlite"):
        database = f"sqlite:///{profile / name}"
        assert run("--database", database, "list").code == 0
        taken = json.loads(run("--database", database, "backup", "--json").out)
        (listed,) = json.loads(run("--database", database, "backup", "--list", "--json").out)
        assert listed == taken


def test_where_there_are_none_it_is_said_how_to_take_one(filled: Run) -> None:
    told = filled("backup", "--list")
    assert (told.code, told.out) == (0, "")
    assert "medlofte backup" in told.err


def test_going_back_says_what_came_and_went_and_where_the_rest_is(filled: Run, backup: Path, profile: Path) -> None:
    assert counts(filled) > 20
    told = filled("restore", backup)
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("Kom tillbaka: inget\nFörsvann: ")
    assert "; hela " in told.out
    assert counts(filled) == 20
    newest = json.loads(filled("backup", "--list", "--json").out)[0]["file"]
    assert f"Det som fanns före ligger i {newest}.\n" in told.out
    assert filled("check").code == 0


def test_a_rehearsal_only_tells(filled: Run, backup: Path, profile: Path) -> None:
    found = json.loads(filled("restore", "--dry-run", "--json", backup).out)
    assert (found["backup"], found["gained"]["revisions"]) == (None, 0)
    assert any(one["all"] and one["municipalities"] for one in found["lost"]["pledges"])
    assert "Inget har ändrats." in filled("restore", "--dry-run", backup).out
    assert counts(filled) > 20
    assert len(list((profile / "backups").iterdir())) == 1


def test_a_backup_is_found_by_its_name_alone(filled: Run, backup: Path) -> None:
    assert filled("restore", backup.name).code == 0
    assert counts(filled) == 20


@pytest.mark.parametrize("place", [100, 100_000, -5])
def test_a_damaged_backup_is_one_sentence_and_nothing_is_changed(filled: Run, backup: Path, place: int) -> None:
    content = bytearray(backup.read_bytes())
    content[place] ^= 1
    backup.write_bytes(content)
    told = filled("restore", backup)
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith("Säkerhetskopian är skadad")
    assert told.err.count("\n") == 1
    assert counts(filled) > 20


def test_what_is_no_backup_is_one_sentence(filled: Run, tmp_path: Path) -> None:
    (tmp_path / "brev.txt").write_text("Hej!")
    for path in (tmp_path / "brev.txt", tmp_path, tmp_path / "ingen.db", SAMPLES / "demo.json"):
        told = filled("restore", path)
        assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)


def test_a_damaged_database_is_set_aside_and_the_backup_takes_its_place(
    filled: Run, backup: Path, profile: Path
) -> None:
    harm(profile)
    assert filled("list").err.startswith("Databasen är skadad")
    told = filled("restore", backup)
    assert (told.code, told.err) == (0, "")
    (aside,) = profile.glob("medlofte-skadad-*.db")
    assert str(aside) in told.out
    assert counts(filled) >= 20
    assert filled("check").code == 0


@pytest.mark.parametrize("table", ["municipality", "pledge", "forgotten", "revision_parent"])
def test_a_backup_takes_the_place_of_a_database_that_lacks_a_table(
    filled: Run, backup: Path, profile: Path, table: str
) -> None:
    with closing(sqlite3.connect(profile / "medlofte.db")) as connection:
        connection.execute(f"DROP TABLE {table}")
    assert filled("check").code == 1
    assert filled("restore", backup).code == 0
    assert filled("check").out == "Allt är helt.\n"


def test_a_database_that_is_gone_is_not_made_anew_but_had_back(filled: Run, backup: Path, profile: Path) -> None:
    (profile / "medlofte.db").unlink()
    assert "säkerhetskopior" in filled("list").err
    assert filled("restore", backup.name).code == 0
    assert counts(filled) == 20


def test_a_file_that_is_no_database_any_more_is_set_aside_too(filled: Run, backup: Path, profile: Path) -> None:
    (profile / "medlofte.db").write_bytes(b"\0" * 50_000)
    assert filled("restore", backup).code == 0
    assert counts(filled) == 20


def test_another_programs_file_is_never_moved(run: Run, filled: Run, backup: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "annat.db")) as connection:
        connection.execute("CREATE TABLE notes (x)")
    before = (tmp_path / "annat.db").read_bytes()
    told = run("--database", f"sqlite:///{tmp_path / 'annat.db'}", "restore", backup)
    assert (told.code, told.err.count("\n")) == (1, 1)
    assert (tmp_path / "annat.db").read_bytes() == before


def test_a_damaged_database_that_a_window_has_open_is_left_to_it(filled: Run, backup: Path, profile: Path) -> None:
    harm(profile)
    window = QLockFile(str(profile / "medlofte.lock"))
    assert window.tryLock(0)
    assert "stäng fönstret först" in filled("restore", backup).err
    window.unlock()
    assert filled("restore", backup).code == 0


@pytest.mark.parametrize("number", [str(os.getppid()), "0", "9" * 20, ""])
def test_a_lock_that_a_window_left_behind_hinders_no_rescue(
    number: str, filled: Run, backup: Path, profile: Path
) -> None:
    harm(profile)
    (profile / "medlofte.lock").write_text(f"{number}\nmedlofte\nlaptop\n")
    assert filled("restore", backup).code == 0


def test_what_is_no_backup_is_told_as_such_beside_an_open_window(filled: Run, profile: Path, tmp_path: Path) -> None:
    (tmp_path / "brev.txt").write_text("Hej!")
    window = QLockFile(str(profile / "medlofte.lock"))
    assert window.tryLock(0)
    assert "hör till ett annat program" in filled("restore", tmp_path / "brev.txt").err


def test_with_the_window_open_it_is_told_to_open_it_again(filled: Run, backup: Path, profile: Path) -> None:
    (profile / "medlofte.lock").touch()
    assert "öppna det igen" in filled("restore", backup).err
