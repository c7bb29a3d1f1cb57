"""Arguments that are no UTF-8, as Linux lets file names be: each wrong byte comes as half a surrogate pair."""

import os
import sys
from pathlib import Path

import pytest
from commands import Run, start

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere file names are text")

ODD = os.fsdecode(b"\xff")


def test_files_and_folders_with_such_names_are_used_as_any(filled: Run, tmp_path: Path) -> None:
    for command in (
        ["export", tmp_path / f"{ODD}.medlofte"],
        ["merge", tmp_path / f"{ODD}.medlofte"],
        ["backup", tmp_path / f"{ODD}.db"],
        ["restore", tmp_path / f"{ODD}.db"],
        ["sheets", "--out", tmp_path / ODD, "--municipality", "2460"],
    ):
        assert filled(*command).code == 0
    assert {path.suffix for path in tmp_path.glob(f"{ODD}*")} == {"", ".db", ".medlofte"}


@pytest.mark.parametrize("command", ["import", "merge", "restore"])
def test_a_missing_one_is_told(run: Run, tmp_path: Path, command: str) -> None:
    told = run(command, tmp_path / f"borta{ODD}")
    assert told.code == 1
    assert "borta" in told.err
    assert "oväntat" not in told.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["history", ODD],
        ["sheets", "--out", "ut", "--occasion", ODD],
        ["sync", f"postgresql+psycopg://a{ODD}@localhost/b"],
        ["--database", f"sqlite:///{ODD}.db", "list"],
        ["--profile", ODD, "list"],
    ],
)
def test_what_a_database_is_asked_for_or_lies_in_must_be_text(run: Run, arguments: list[str]) -> None:
    told = run(*arguments)
    assert told.code == 2
    assert "har tecken som inte är UTF-8" in told.err


def test_what_is_told_of_one_can_be_printed(profile: Path, tmp_path: Path) -> None:
    told = start("--profile", profile, "export", tmp_path / f"{ODD}.medlofte")
    assert (told.code, "\\udcff.medlofte" in told.out) == (0, True)
