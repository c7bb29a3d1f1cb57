import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from commands import SAMPLES, Run, command, environment, start
from pypdf import PdfReader
from signings import document_of, frozen_pledge

from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.signatures import Signing, sign

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and permissions of POSIX")


def test_a_file_for_each_pledge_with_its_pages_and_checksum(filled: Run, tmp_path: Path) -> None:
    told = filled("sheets", "--out", tmp_path / "blad", "--all", "--json")
    printed = json.loads(told.out)
    assert (told.code, told.err, len(printed)) == (0, "", 20)
    for one in printed:
        content = Path(one["file"]).read_bytes()
        assert one["sha256"] == hashlib.sha256(content).hexdigest()
        assert one["pages"] == len(PdfReader(one["file"]).pages)
    assert sorted(path.name for path in (tmp_path / "blad").iterdir()) == sorted(
        Path(one["file"]).name for one in printed
    )


def test_the_sheets_of_chosen_municipalities(filled: Run, tmp_path: Path) -> None:
    told = filled("sheets", "--out", tmp_path, "--municipality", "2460", "--municipality", "1419")
    assert told.out.splitlines() == [
        str(tmp_path / f"underskriftsblad-{name}.pdf")
        for name in ("stenungsund-orust-tjorn-2023-2024", "vannas-2023-2025", "vannas-2019-2020")
    ]


def test_one_file_for_all(filled: Run, tmp_path: Path) -> None:
    printed = json.loads(filled("sheets", "--out", tmp_path, "--municipality", "2460", "--combined", "--json").out)
    (path,) = {one["file"] for one in printed}
    assert len(PdfReader(path).pages) == sum(one["pages"] for one in printed)
    assert filled("sheets", "--out", tmp_path, "--all", "--combined", "--force").out == f"{path}\n"


def test_files_that_are_there_are_kept_unless_forced(filled: Run, tmp_path: Path) -> None:
    mine = tmp_path / "underskriftsblad-vannas-2023-2025.pdf"
    mine.write_text("mitt")
    told = filled("sheets", "--out", tmp_path, "--municipality", "2460")
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert "--force" in told.err
    assert mine.read_text() == "mitt"
    assert [path.name for path in tmp_path.glob("*.pdf")] == [mine.name]
    assert filled("sheets", "--out", tmp_path, "--municipality", "2460", "--force").code == 0
    assert mine.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(("code", "said"), [("9999", "Ingen kommun"), ("\x1b[2J", "Ingen kommun"), ("0114", "inget")])
def test_a_municipality_without_pledges_is_one_sentence(filled: Run, tmp_path: Path, code: str, said: str) -> None:
    told = filled("sheets", "--out", tmp_path / "blad", "--municipality", "2460", code)
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert said in told.err
    assert told.err.rstrip("\n").isprintable()
    assert not (tmp_path / "blad").exists()


def test_a_frozen_text_that_is_damaged_is_named_and_nothing_is_written(run: Run, desk: Desk, tmp_path: Path) -> None:
    frozen_pledge(desk)
    sign(desk, "vannas", 0, Signing())
    copy = document_of(desk).copy
    save(desk, replace(copy, text=copy.text.replace("farten", "takten")))
    told = run("sheets", "--out", tmp_path / "blad", "--all")
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert "Vännäs kommun, 2023-04-01 – 2025-12-31: den frysta texten" in told.err
    assert not (tmp_path / "blad").exists()


def test_without_pledges_there_are_no_sheets(run: Run, tmp_path: Path) -> None:
    assert run("sheets", "--out", tmp_path, "--all").code == 1


@POSIX
@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_must_not_be_written_in_is_one_sentence(filled: Run, tmp_path: Path) -> None:
    (tmp_path / "låst").mkdir(mode=0o500)
    told = filled("sheets", "--out", tmp_path / "låst", "--all")
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert "inte rätt" in told.err


def test_a_file_in_the_place_of_the_folder_is_one_sentence(filled: Run, tmp_path: Path) -> None:
    (tmp_path / "blad").write_text("")
    told = filled("sheets", "--out", tmp_path / "blad", "--all")
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)


@POSIX
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGKILL, -9)])
def test_stopped_in_the_middle_it_leaves_no_file(
    filled: Run, profile: Path, tmp_path: Path, number: int, code: int
) -> None:
    out = tmp_path / "blad"
    ended = (0, b"")
    while ended[0] == 0:  # under load all may have been written before the signal came
        shutil.rmtree(out, ignore_errors=True)
        ended = signalled(command("--profile", profile, "sheets", "--out", out, "--all"), out, number)
    assert ended == (code, b"")
    assert not list(out.glob("*.pdf"))
    assert out.exists() == (number == signal.SIGKILL)


def signalled(arguments: list[str], out: Path, number: int) -> tuple[int, bytes]:
    """How a program ends that gets a signal as soon as there is a file, and what it says on standard error."""
    with subprocess.Popen(arguments, env=environment(), stderr=subprocess.PIPE) as writer:
        while not out.exists() and writer.poll() is None:
            time.sleep(0.005)
        writer.send_signal(number)
        said = writer.communicate(timeout=60)[1]
    return writer.returncode, said


def test_a_demo_fills_a_profile_of_its_own(tmp_path: Path) -> None:
    told = start("demo", "--no-window", "--out", tmp_path / "blad", TMPDIR=str(tmp_path))
    assert (told.code, len(told.out.splitlines())) == (0, 6)
    assert all(Path(line).read_bytes().startswith(b"%PDF") for line in told.out.splitlines())
    (scratch,) = tmp_path.glob("medlofte-demo-*")
    assert str(scratch) in told.err
    listed = start("--profile", scratch, "list", "--json")
    assert len(json.loads(listed.out)) == 6


def test_a_demo_never_touches_a_database_that_is_there(filled: Run) -> None:
    told = filled("demo", "--no-window")
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert len(json.loads(filled("list", "--json").out)) == 20


def test_a_demo_without_a_folder_puts_the_sheets_in_its_profile(run: Run, profile: Path) -> None:
    told = run("demo", "--no-window")
    assert {Path(line).parent for line in told.out.splitlines()} == {profile / "underskriftsblad"}
    assert run("import", SAMPLES / "demo.json").out.startswith("Inläst: 0 nya, 0 ändrade och 6")
