import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from commands import SAMPLES, Run
from signings import frozen_pledge

from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.signing.scans import attach_scans


def harm(profile: Path, statement: str) -> None:
    with closing(sqlite3.connect(profile / "medlofte.db")) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_whole_database_is_said_to_be_whole(filled: Run) -> None:
    assert filled("check").out == "Allt är helt.\n"
    assert json.loads(filled("check", "--json").out) == {"ok": True, "problems": []}


def test_what_is_wrong_is_listed_with_exit_code_1(filled: Run, profile: Path) -> None:
    harm(profile, "UPDATE promise SET text = 'X' WHERE id = (SELECT min(id) FROM promise)")
    told = filled("check")
    assert (told.code, told.err.count("\n")) == (1, 1)
    assert "medlofte check --repair" in told.err
    assert told.out.startswith("1 fel:\n  tabellen visar promise ")
    found = json.loads(filled("check", "--json").out)
    assert (found["ok"], [one["problem"] for one in found["problems"]]) == (False, ["wrong_row"])


def test_a_record_whose_name_is_no_text_is_told_all_the_same(filled: Run, profile: Path) -> None:
    harm(profile, "UPDATE revision SET record = CAST(x'ff' AS TEXT) WHERE record = (SELECT min(id) FROM signer)")
    assert filled("check").out.startswith("3 fel:\n  version ")
    found = json.loads(filled("check", "--json").out)["problems"]
    assert {one["problem"] for one in found} == {"damaged_revision", "row_without_revision", "wrong_search_text"}


def test_a_municipality_with_a_wrong_byte_is_written_anew(filled: Run, profile: Path) -> None:
    harm(profile, "UPDATE municipality SET name = CAST(x'ff' AS TEXT) WHERE code = '2460'")
    assert filled("check").out == "Allt är helt.\n"


def test_very_many_faults_are_counted_and_not_all_shown(filled: Run, profile: Path) -> None:
    harm(profile, "UPDATE activity SET text = 'X'")
    lines = filled("check").out.splitlines()
    assert len(lines) == 52
    assert "--json" in lines[-1]


def test_a_torn_file_is_one_sentence(filled: Run, profile: Path) -> None:
    database = profile / "medlofte.db"
    database.write_bytes(database.read_bytes()[:9_000])
    told = filled("check")
    assert told.code == 1
    assert "Traceback" not in told.err
    assert told.out or told.err.count("\n") == 1


def test_a_scan_that_is_gone_is_told_by_its_name(run: Run, desk: Desk, profile: Path, tmp_path: Path) -> None:
    (tmp_path / "påskrivet.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n")
    attach_scans(desk, frozen_pledge(desk), [tmp_path / "påskrivet.pdf"])
    assert run("check").code == 0
    (kept,) = (path for path in (profile / "files").rglob("*") if path.is_file())
    kept.write_bytes(b"")
    assert "filen påskrivet.pdf som hör till scan " in run("check").out
    kept.unlink()
    told = run("check", "--json")
    assert told.code == 1
    assert [one["problem"] for one in json.loads(told.out)["problems"]] == ["missing_kept_file"]


def test_repair_makes_rows_and_search_anew_and_says_what_it_did(filled: Run, profile: Path) -> None:
    harm(profile, "UPDATE promise SET text = 'X' WHERE id = (SELECT min(id) FROM promise)")
    harm(profile, "DELETE FROM search_text WHERE number = (SELECT min(number) FROM search_text)")
    told = filled("check", "--repair")
    assert (told.code, told.err) == (0, "")
    assert "går inte att söka fram" in told.out
    assert told.out.startswith("2 fel lagade:\n")
    assert "  tabellen visar promise " in told.out
    assert told.out.endswith("Allt är helt.\n")
    assert filled("check").code == 0


def test_the_only_copy_of_a_record_is_not_removed_and_not_called_whole(filled: Run, profile: Path) -> None:
    harm(profile, "UPDATE revision SET kind = 'signfr' WHERE record = (SELECT min(id) FROM signer)")
    told = filled("check", "--repair")
    assert (told.code, "Allt är helt" in told.out) == (1, False)
    harm(profile, "UPDATE revision SET kind = 'signer' WHERE kind = 'signfr'")
    assert filled("check").out == "Allt är helt.\n"


def test_what_repair_removes_is_told(filled: Run, profile: Path) -> None:
    harm(profile, "DELETE FROM revision WHERE record = (SELECT min(id) FROM signer)")
    told = filled("check", "--repair")
    assert told.code == 0
    assert "Borttaget (1), för att ingen version finns:\n  signer " in told.out


def test_repair_leaves_what_is_whole_alone(filled: Run, profile: Path) -> None:
    assert filled("check", "--repair").out == "Allt är helt.\n"
    assert not (profile / "backups").exists()
    assert json.loads(filled("check", "--repair", "--json").out) == {
        "ok": True,
        "problems": [],
        "mended": [],
        "removed": [],
    }


def test_damaged_revisions_are_told_each_by_its_record_and_not_repaired(filled: Run, profile: Path) -> None:
    harm(profile, "UPDATE revision SET content = replace(content, 'kommun', 'kommum') WHERE kind = 'promise'")
    harm(profile, "DELETE FROM search_text")
    told = filled("check", "--repair", "--json")
    found = json.loads(told.out)
    assert (told.code, found["ok"]) == (1, False)
    assert {one["problem"] for one in found["mended"]} == {"wrong_search_text"}
    damaged = [one for one in found["problems"] if one["problem"] == "damaged_revision"]
    assert damaged
    assert all(one["kind"] == "promise" and one["record"] for one in damaged)
    assert "medlofte backup --list" in filled("check").err


def test_a_damaged_search_index_is_told_as_what_it_is_and_repaired(filled: Run, profile: Path) -> None:
    harm(profile, "UPDATE search_folded_data SET block = x'00' WHERE id = (SELECT max(id) FROM search_folded_data)")
    told = filled("import", SAMPLES / "demo.json")
    assert (told.code, told.err) == (
        1,
        "Sökregistret är skadat, så inget har ändrats; kommandot medlofte check --repair gör det helt igen.\n",
    )
    assert filled("check", "--repair").code == 0
    assert filled("import", SAMPLES / "demo.json").code == 0


@pytest.mark.parametrize(
    ("table", "column", "command"),
    [("pledge", "period_end", "list"), ("pledge", "period_end", "sheets"), ("revision", "time", "export")],
)
def test_a_day_that_is_none_is_told_with_what_to_do(
    filled: Run, profile: Path, table: str, column: str, command: str, tmp_path: Path
) -> None:
    harm(profile, f"UPDATE {table} SET {column} = 'skräp' WHERE id = (SELECT min(id) FROM {table})")
    arguments = {"sheets": ["--all", "--out", tmp_path / "ut"], "export": [tmp_path / "fil.medlofte"]}
    told = filled(command, *arguments.get(command, []))
    assert told.code == 1
    assert "hänger inte ihop" in told.err
    assert "medlofte check" in told.err
    assert filled("check").code == 1
