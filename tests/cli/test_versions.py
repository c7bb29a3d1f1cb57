"""Two laptops from the command line: handing over, taking in, comparing by words, and who wrote what."""

import io
import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from commands import Answer, Run, command, environment, start

from medlofte_desktop.cli import main
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import open_pledges, pledge_lines
from medlofte_desktop.services.saving import save_in

PASSWORD = "storstrejk på Åre"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "allt.medlofte"


@pytest.fixture
def other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Carry out a command on another laptop."""

    def carry_out(*arguments: object) -> Answer:
        code = main(["--profile", str(tmp_path / "annan"), *map(str, arguments)])
        written = capsys.readouterr()
        return Answer(code, written.out, written.err)

    return carry_out


@pytest.fixture
def piped(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """Let a command read this from standard input."""
    return lambda data: monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


def words(run: Run) -> str:
    told = run("words")
    assert (told.code, len(told.out.split())) == (0, 8)
    return told.out.strip()


def test_what_is_exported_on_one_laptop_is_merged_on_another(filled: Run, other: Run, file: Path) -> None:
    exported = filled("export", file)
    assert exported.code == 0
    assert f"Orden här: {words(filled)}" in exported.out
    merged = other("merge", file)
    assert merged.code == 0
    assert merged.out.startswith("Från Okänd: ")
    assert f"Orden nu:   {words(filled)}" in merged.out
    assert words(other) == words(filled)
    assert json.loads(other("list", "--json").out) == json.loads(filled("list", "--json").out)


def test_an_export_does_not_take_the_place_of_the_database(filled: Run, tmp_path: Path) -> None:
    database = next(tmp_path.rglob("medlofte.db"))
    before = words(filled)
    refused = filled("export", database, "--force")
    assert refused.code != 0
    assert "hör till det som Medlöfte själv sparar i" in refused.err
    assert words(filled) == before


def test_the_merge_is_told_in_json(filled: Run, other: Run, file: Path) -> None:
    filled("export", file)
    first, again = (json.loads(other("merge", file, "--json").out) for _ in range(2))
    assert first.keys() == {"revisions_added", "records_changed", "conflicts"}
    assert first["revisions_added"] == first["records_changed"] > 100
    assert again == {"revisions_added": 0, "records_changed": 0, "conflicts": 0}


def test_a_dry_run_writes_nothing(filled: Run, other: Run, file: Path) -> None:
    filled("export", file)
    before = words(other)
    rehearsed = other("merge", file, "--dry-run")
    assert "inget har skrivits" in rehearsed.out
    assert (words(other), other("list", "--json").out.strip()) == (before, "[]")
    assert json.loads(other("merge", file, "--dry-run", "--json").out)["revisions_added"] > 100


def test_some_municipalities_go_alone(filled: Run, other: Run, file: Path) -> None:
    codes = [one["municipalities"][0] for one in json.loads(filled("list", "--json").out)][:2]
    assert filled("export", file, *(word for code in codes for word in ("--municipality", code))).code == 0
    other("merge", file)
    found = {code for one in json.loads(other("list", "--json").out) for code in one["municipalities"]}
    assert set(codes) <= found
    assert len(json.loads(other("list", "--json").out)) < len(json.loads(filled("list", "--json").out))


def test_what_cannot_be_handed_over_is_told_and_no_file_is_written(filled: Run, file: Path) -> None:
    for arguments in (("--municipality", "9999"), ("--municipality", "0114"), ("--occasion", "x\x1b[31m")):
        told = filled("export", file, *arguments)
        assert (told.code, told.out) == (1, "")
        assert "inget har lämnats över" in told.err
        assert "\x1b" not in told.err
    assert not file.exists()


def test_a_file_that_is_there_is_replaced_only_by_force(filled: Run, file: Path) -> None:
    file.write_text("viktigt")
    told = filled("export", file)
    assert (told.code, file.read_text()) == (1, "viktigt")
    assert "--force" in told.err
    assert filled("export", file, "--force").code == 0
    assert file.read_bytes().startswith(b"PK")


def test_the_password_is_read_from_what_is_piped_in(
    filled: Run, other: Run, file: Path, piped: Callable[[bytes], None]
) -> None:
    piped(f"{PASSWORD}\r\nmer".encode())
    assert filled("export", file, "--password").code == 0
    piped(b"")
    assert other("merge", file).err.strip() == f"{file} är låst, så inget har tagits emot; skriv dess lösenord."
    piped(unicodedata.normalize("NFD", PASSWORD).encode())
    assert other("merge", file, "--password").code == 0
    assert words(other) == words(filled)


def test_a_wrong_or_empty_password_is_told(filled: Run, other: Run, file: Path, piped: Callable[[bytes], None]) -> None:
    piped(b"")
    assert "tomt" in filled("export", file, "--password").err
    assert not file.exists()
    piped(PASSWORD.encode())
    filled("export", file, "--password")
    for typed in (b"fel\n", b"\xff\xfe\n"):
        piped(typed)
        told = other("merge", file, "--password")
        assert told.code == 1
        assert "Lösenordet stämmer inte" in told.err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")
def test_at_a_terminal_the_password_is_asked_for_and_not_shown(filled: Run, profile: Path, file: Path) -> None:
    typed = f"{PASSWORD}\n"
    assert at_terminal(typed * 2, "--profile", profile, "export", file, "--password").count(PASSWORD) == 0
    assert file.exists()
    assert "Från Okänd" in at_terminal(typed, "--profile", profile, "merge", file)
    assert "inte lika" in at_terminal("a\nb\n", "--profile", profile, "export", file, "--password", "--force")


def at_terminal(typed: str, *arguments: object) -> str:
    """What a command says to somebody who types this at a terminal of their own."""
    import pty  # noqa: PLC0415 (Windows has none)

    here, there = pty.openpty()
    running = subprocess.Popen(
        command(*arguments), env=environment(), stdin=there, stdout=there, stderr=there, start_new_session=True
    )
    os.close(there)
    told = b""
    for line in typed.splitlines(keepends=True):
        heard = b""
        while not heard.endswith(b": "):
            heard += os.read(here, 1024)
        os.write(here, line.encode())
        told += heard
    running.wait(60)
    told += rest(here)
    os.close(here)
    return told.decode()


def rest(terminal: int) -> bytes:
    told = b""
    try:
        while piece := os.read(terminal, 4096):
            told += piece
    except OSError:  # the other end has been closed
        pass
    return told


@pytest.mark.parametrize("content", [b"", b"hej", b"PK\x03\x04" + b"\0" * 200, b"MEDLOFTE-LOCKED/1\n"])
def test_what_is_no_bundle_is_told_in_one_sentence(other: Run, file: Path, content: bytes) -> None:
    file.write_bytes(content)
    told = other("merge", file)
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert told.err.strip().endswith((".", "ny."))


def test_a_bundle_that_is_nowhere_is_told(other: Run, tmp_path: Path) -> None:
    missing = tmp_path / "borta.medlofte"
    assert other("merge", missing).err.strip() == f"{missing} finns inte, så inget har tagits emot."
    assert other("merge", tmp_path).err.strip() == f"{tmp_path} är ingen vanlig fil, så inget har tagits emot."


def test_history_tells_who_wrote_what_when(filled: Run) -> None:
    pledge = json.loads(filled("list", "--json").out)[0]["id"]
    versions = json.loads(filled("history", pledge, "--json").out)
    assert {one["kind"] for one in versions} >= {"pledge", "promise"}
    assert all(one["writer"] == "Okänd" and one["first"] and one["stands"] for one in versions)
    assert [one["time"] for one in versions] == sorted((one["time"] for one in versions), reverse=True)
    told = filled("history", pledge)
    assert told.code == 0
    assert told.out.splitlines()[0].split() == ["Tid", "Vem", "Vad", "Ändrat"]
    assert len(told.out.splitlines()) == len(versions) + 1


def test_history_of_one_record_names_its_fields_in_swedish(filled: Run, desk: Desk) -> None:
    dossier = next(iter(open_pledges(desk, [pledge_lines(desk)[0].id]).values()))
    save_in(desk, dossier, replace(dossier.promises[0], rationale="Många är otrygga."))
    told = filled("history", dossier.promises[0].id)
    assert "Motivering" in told.out.splitlines()[1]
    changes = json.loads(filled("history", dossier.promises[0].id, "--json").out)[0]["changes"]
    assert changes == [{"field": "rationale", "before": "", "after": "Många är otrygga."}]


def test_history_of_nothing_is_told(filled: Run) -> None:
    told = filled("history", "x\x1b[31m")
    assert (told.code, told.out) == (1, "")
    assert "\x1b" not in told.err


def test_the_words_in_json_are_the_same(filled: Run) -> None:
    assert json.loads(filled("words", "--json").out) == words(filled).split()


def test_a_bundle_goes_through_processes_without_a_display(tmp_path: Path) -> None:
    exported = start("--profile", tmp_path / "a", "export", tmp_path / "a.medlofte")
    merged = start("--profile", tmp_path / "b", "merge", tmp_path / "a.medlofte")
    assert (exported.code, merged.code, exported.err, merged.err) == (0, 0, "", "")
