import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from commands import Run, start
from pypdf import PdfReader
from signings import change_text, document_of, frozen_pledge, saved_pledge

from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save, throw_away
from medlofte_desktop.services.signing.signatures import Signing, sign

SOON = date.today() + timedelta(days=3)
ORDER = ("umea", "vannas", "bjurholm")


def texts(path: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


@pytest.fixture
def occasion(desk: Desk) -> SigningOccasion:
    """One in three days: Umeå a draft, Vännäs frozen, Bjurholm changed since it was frozen."""
    saved_pledge(desk, "2480", id_="umea")
    frozen_pledge(desk)
    frozen_pledge(desk, "2403", id_="bjurholm")
    change_text(desk, "bjurholm")
    occasion = SigningOccasion(id="signing", dated=SOON, place="Umeå", pledges=ORDER)
    save(desk, occasion)
    return occasion


@pytest.mark.parametrize("named", ["signing", "next", " next "])
def test_a_file_for_each_pledge_in_running_order(
    run: Run, occasion: SigningOccasion, tmp_path: Path, named: str
) -> None:
    told = run("sheets", "--out", tmp_path, "--occasion", named, "--json")
    printed = json.loads(told.out)
    assert (told.code, told.err) == (0, "")
    assert [one["pledge"] for one in printed] == list(ORDER)
    assert [one["municipalities"] for one in printed] == [["2480"], ["2460"], ["2403"]]
    for one in printed:
        content = Path(one["file"]).read_bytes()
        assert (one["sha256"], one["pages"]) == (hashlib.sha256(content).hexdigest(), len(texts(Path(one["file"]))))


def test_what_is_frozen_has_its_code_and_what_is_not_says_so(
    run: Run, desk: Desk, occasion: SigningOccasion, tmp_path: Path
) -> None:
    umea, vannas, bjurholm = map(Path, run("sheets", "--out", tmp_path, "--occasion", "signing").out.splitlines())
    assert [path.name for path in (umea, vannas)] == [
        "underskriftsblad-umea-2023-2025.pdf",
        "underskriftsblad-vannas-2023-2025.pdf",
    ]
    assert document_of(desk).sheet.version_code in texts(vannas)[0]
    assert ["UTKAST" in texts(path)[0] for path in (umea, vannas, bjurholm)] == [True, False, True]


@pytest.mark.parametrize("combined", [(), ("--combined",)])
def test_frozen_texts_are_noted_as_printed_and_drafts_are_not(
    run: Run, desk: Desk, occasion: SigningOccasion, tmp_path: Path, combined: tuple[str, ...]
) -> None:
    assert run("sheets", "--out", tmp_path, "--occasion", "signing", *combined).code == 0
    assert document_of(desk).copy.printed is not None
    assert document_of(desk, "bjurholm").copy.printed is None


def test_the_whole_print_queue_is_one_file(run: Run, occasion: SigningOccasion, tmp_path: Path) -> None:
    told = run("sheets", "--out", tmp_path, "--occasion", "signing", "--combined")
    path = tmp_path / f"signering-umea-{SOON}.pdf"
    assert (told.code, told.out) == (0, f"{path}\n")
    front, placement, *sheets = texts(path)
    assert "Undertecknande av medborgarlöften" in front
    assert "Placeringslista" in placement
    of = [name for name in ("Umeå kommun", "Vännäs kommun", "Bjurholms kommun") for _copy in range(2)]
    assert all(name in text for name, text in zip(of, sheets, strict=True))


def test_programs_are_told_how_many_of_each_are_in_it(run: Run, occasion: SigningOccasion, tmp_path: Path) -> None:
    printed = json.loads(run("sheets", "--out", tmp_path, "--occasion", "next", "--combined", "--json").out)
    assert [(one["pledge"], one["copies"], one["pages"]) for one in printed] == [(one, 2, 1) for one in ORDER]
    assert len({(one["file"], one["sha256"]) for one in printed}) == 1


def test_the_next_one_is_the_nearest_that_has_not_been_held(
    run: Run, desk: Desk, occasion: SigningOccasion, tmp_path: Path
) -> None:
    for id_, days in (("held", -1), ("later", 9)):
        save(desk, replace(occasion, id=id_, dated=date.today() + timedelta(days=days), pledges=("vannas",)))
    assert len(run("sheets", "--out", tmp_path, "--occasion", "next").out.splitlines()) == 3


def refused(run: Run, out: Path, *arguments: str) -> str:
    """Ask for what cannot be done; nothing is written, and the one sentence comes back."""
    told = run("sheets", "--out", out, "--occasion", *arguments)
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert told.err.rstrip("\n").isprintable()
    assert not out.exists()
    return told.err


@pytest.mark.parametrize("named", ["nowhere", "\x1b[2J"])
def test_an_id_that_is_nowhere_is_one_sentence(run: Run, tmp_path: Path, named: str) -> None:
    told = refused(run, tmp_path / "blad", named)
    assert told.startswith("Inget signeringstillfälle har id")
    assert "medlofte occasions" in told


def test_none_coming_is_one_sentence(run: Run, desk: Desk, tmp_path: Path) -> None:
    assert "inget kommande" in refused(run, tmp_path / "blad", "next")
    save(desk, SigningOccasion(id="held", dated=date.today() - timedelta(days=1)))
    assert "inget kommande" in refused(run, tmp_path / "blad", "next")


def test_an_occasion_without_pledges_is_one_sentence(run: Run, desk: Desk, tmp_path: Path) -> None:
    save(desk, SigningOccasion(id="empty", dated=SOON, place="Umeå", pledges=(saved_pledge(desk),)))
    throw_away(desk, document_of(desk).dossier.pledge)
    for how in ((), ("--combined",)):
        assert refused(run, tmp_path / "blad", "next", *how).startswith(
            f"Undertecknande av medborgarlöften, Umeå, {SOON} har inga löften"
        )


@pytest.mark.parametrize("how", [(), ("--combined",)])
def test_a_frozen_text_that_is_damaged_is_named_and_nothing_is_written(
    run: Run, desk: Desk, occasion: SigningOccasion, tmp_path: Path, how: tuple[str, ...]
) -> None:
    sign(desk, "vannas", 0, Signing())
    copy = document_of(desk).copy
    save(desk, replace(copy, text=copy.text.replace("farten", "takten")))
    assert "för Vännäs är skadad" in refused(run, tmp_path / "blad", "signing", *how)


@pytest.mark.parametrize("how", [(), ("--combined",)])
def test_files_that_are_there_are_kept_unless_forced(
    run: Run, desk: Desk, occasion: SigningOccasion, tmp_path: Path, how: tuple[str, ...]
) -> None:
    wanted = ("sheets", "--out", tmp_path / "blad", "--occasion", "signing", *how)
    path = Path(run(*wanted).out.splitlines()[0])
    path.write_text("mitt")
    told = run(*wanted)
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert "--force" in told.err
    assert path.read_text() == "mitt"
    assert run(*wanted, "--force").code == 0
    assert path.read_bytes().startswith(b"%PDF")


def test_files_that_were_not_written_are_not_noted_as_printed(
    run: Run, desk: Desk, occasion: SigningOccasion, tmp_path: Path
) -> None:
    (tmp_path / "blad").write_text("")
    assert run("sheets", "--out", tmp_path / "blad", "--occasion", "signing").code == 1
    assert document_of(desk).copy.printed is None


def test_where_printing_cannot_be_noted_it_says_that_the_sheets_are_there(
    run: Run, profile: Path, occasion: SigningOccasion, tmp_path: Path
) -> None:
    database = profile / "medlofte.db"
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        out = tmp_path / "blad"
        told = run("--database", f"sqlite:///{database}?timeout=0.1", "sheets", "--out", out, "--occasion", "next")
    assert (told.code, told.err.count("\n")) == (1, 1)
    assert told.err.startswith("Underskriftsbladen är skapade, men att de är utskrivna kunde inte antecknas: Databasen")
    assert len(list(out.glob("*.pdf"))) == 3


def test_it_runs_as_a_program_of_its_own(profile: Path, occasion: SigningOccasion, tmp_path: Path) -> None:
    told = start("--profile", profile, "sheets", "--out", tmp_path, "--occasion", "next", "--combined")
    assert (told.code, told.err) == (0, "")
    assert len(texts(Path(told.out.strip()))) == 8
