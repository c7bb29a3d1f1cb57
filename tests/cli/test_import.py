import json
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from commands import SAMPLES, Run, start

PUBLISHED = SAMPLES / "published_pledges.json"
SMALL = {
    "format": "medlofte-pledges/1",
    "pledges": [{"municipalities": ["2460"], "promises": [{"text": "Vi ska synas"}]}],
}


def refused(run: Run, file: Path, profile: Path) -> str:
    """Import something that cannot be taken in; nothing is written, and the one sentence comes back."""
    told = run("import", file)
    assert (told.code, told.out) == (1, "")
    assert told.err.count("\n") == 1
    assert not profile.exists()
    return told.err


def test_twenty_published_pledges_are_added_once(run: Run) -> None:
    assert json.loads(run("import", PUBLISHED, "--json").out) == {"added": 20, "changed": 0, "unchanged": 0}
    assert json.loads(run("import", PUBLISHED, "--json").out) == {"added": 0, "changed": 0, "unchanged": 20}
    assert run("import", PUBLISHED).out == "Inläst: 0 nya, 0 ändrade och 20 oförändrade medborgarlöften.\n"


def test_a_dry_run_says_the_same_and_writes_nothing(run: Run) -> None:
    assert json.loads(run("import", PUBLISHED, "--dry-run", "--json").out)["added"] == 20
    assert "inget har skrivits" in run("import", PUBLISHED, "--dry-run").out
    assert run("list", "--json").out == "[]\n"


def test_one_bad_pledge_and_nothing_is_written(run: Run, profile: Path, tmp_path: Path) -> None:
    content = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    content["pledges"][7]["promises"][0]["text"] = ""
    file = tmp_path / "löften.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    told = refused(run, file, profile)
    assert told.startswith(f"{file} lästes inte in")
    assert "medborgarlöfte 8, löfte 1 (promises[0].text) – texten är tom" in told


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 1000,
        b"[" * 100_000,
        b'{"format":' * 20_000,
        b'{"format": "medlofte-pledges/1", "pledges": [{"municipalities": ["9999"]}]}',
        b'{"format": "medlofte-pledges/2", "pledges": []}',
        b"\xff\xfe\x00",
        b'{"format": "\x1b[2J"}',
        b"1e999999",
    ],
    ids=range(9),
)
def test_a_hostile_file_is_one_sentence(run: Run, profile: Path, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "fientlig.json"
    file.write_bytes(content)
    assert refused(run, file, profile).rstrip("\n").isprintable()


def test_a_hundred_megabytes_are_not_read(run: Run, profile: Path, tmp_path: Path) -> None:
    with (tmp_path / "stor.json").open("wb") as file:
        file.truncate(100_000_000)
    assert "för stor" in refused(run, tmp_path / "stor.json", profile)


def test_a_folder_a_missing_file_and_a_pipe_are_no_files(run: Run, profile: Path, tmp_path: Path) -> None:
    assert "mapp" in refused(run, tmp_path, profile)
    assert "finns inte" in refused(run, tmp_path / "borta.json", profile)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "rör")
        assert "ingen vanlig fil" in refused(run, tmp_path / "rör", profile)


def test_a_file_name_cannot_steer_the_terminal(run: Run, profile: Path) -> None:
    assert refused(run, Path("\x1b[2J.json"), profile).rstrip("\n").isprintable()


def test_a_whole_command_speaks_utf8_where_the_system_has_no_locale(profile: Path, tmp_path: Path) -> None:
    file = tmp_path / "små löften.json"
    file.write_text(json.dumps(SMALL), encoding="utf-8")
    assert start("--profile", profile, "import", file).out == (
        "Inläst: 1 nya, 0 ändrade och 0 oförändrade medborgarlöften.\n"
    )
    if sys.platform != "win32":
        assert (profile / "medlofte.db").stat().st_mode & 0o077 == 0
        assert profile.stat().st_mode & 0o077 == 0


def test_another_programs_database_is_left_alone(run: Run, tmp_path: Path) -> None:
    other = tmp_path / "annan.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE pledge (id)")
        connection.commit()
    before = other.read_bytes()
    for database in (f"sqlite:///{other}", f"sqlite:///{other}/x.db", "mysql://x", "skräp"):
        told = run("--database", database, "import", PUBLISHED)
        assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert other.read_bytes() == before


def test_a_profile_that_is_a_file_is_one_sentence(run: Run, profile: Path) -> None:
    profile.write_text("här")
    told = run("import", PUBLISHED)
    assert (told.code, told.err) == (1, f"{profile} finns redan och är ingen mapp, så inget har sparats.\n")
