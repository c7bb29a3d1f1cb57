import json
from dataclasses import replace
from pathlib import Path

import pytest
from commands import Run, start
from signings import change_text, document_of, frozen_pledge, saved_pledge

from medlofte_desktop.domain.history.revision import digest
from medlofte_desktop.domain.records.signed_copy import SignedCopy
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save, throw_away
from medlofte_desktop.services.signing.documents import freeze, leave_behind
from medlofte_desktop.services.signing.signatures import Signing, sign


def copy_of(desk: Desk, pledge: str = "vannas") -> SignedCopy:
    copy = document_of(desk, pledge).copy
    assert copy is not None
    return copy


@pytest.fixture
def code(desk: Desk) -> str:
    """The version code at the foot of the frozen sheet of Vännäs: twelve digits in three groups."""
    frozen_pledge(desk)
    return document_of(desk).sheet.version_code


def test_the_latest_and_whole_text_is_told_with_exit_code_0(run: Run, code: str) -> None:
    told = run("verify", code)
    assert (told.code, told.err) == (0, "")
    name, *lines = told.out.splitlines()
    assert name == "Medborgarlöfte, Vännäs kommun, 2023-04-01 – 2025-12-31"
    assert lines[:2] == [f"  Versionskod: {code}", "  Exemplar: 1 av 1"]
    assert lines[-1] == "  Läge: den senaste texten, ingen har skrivit under"


@pytest.mark.parametrize("shape", ["{0}", "{1}", "{1}-{2}-{3}", "MEDLOFTE:{4}", "medlofte:{4}", "{5}"])
def test_a_code_is_taken_as_it_is_typed_or_scanned(run: Run, desk: Desk, code: str, shape: str) -> None:
    sha256 = copy_of(desk).sha256
    typed = shape.format(code, sha256[:8], sha256[8:12], sha256[12:16], sha256.upper(), code.upper())
    assert run("verify", typed).code == 0


def test_its_three_groups_need_no_quotation_marks(run: Run, code: str) -> None:
    assert run("verify", *code.split()).code == 0


def test_programs_get_everything_that_is_known(run: Run, desk: Desk, code: str) -> None:
    sign(desk, "vannas", 0, Signing())
    told = json.loads(run("verify", code, "--json").out)
    (paper,) = told["papers"]
    assert told["ok"]
    assert (paper["pledge"], paper["municipalities"], paper["version_code"]) == ("vannas", ["2460"], code)
    assert (paper["standing"], paper["whole"], paper["state"]) == ("latest", True, "partly_signed")
    assert (paper["copy"], paper["number"], paper["copies"]) == (copy_of(desk).id, 1, 1)
    assert not paper["changed_since"]


def test_a_pledge_that_has_been_edited_since_is_told_and_the_paper_still_counts(
    run: Run, desk: Desk, code: str
) -> None:
    change_text(desk)
    told = run("verify", code)
    assert told.code == 0
    assert told.out.endswith("löftet har ändrats sedan dess\n")
    leave_behind(desk, "vannas")
    assert json.loads(run("verify", code, "--json").out)["papers"][0]["changed_since"]


def test_a_replaced_text_is_told_with_exit_code_1(run: Run, desk: Desk, code: str) -> None:
    change_text(desk)
    freeze(desk, ["vannas"])
    told = run("verify", code)
    assert (told.code, told.err) == (1, "")
    assert "Exemplar: 1 av 2" in told.out
    assert "Läge: ersatt av en senare text" in told.out
    assert run("verify", document_of(desk).sheet.version_code).code == 0


def test_a_draft_does_not_count(run: Run, desk: Desk) -> None:
    saved_pledge(desk)
    told = run("verify", document_of(desk).sheet.version_code)
    assert told.code == 1
    assert "ett utkast, aldrig fryst" in told.out


def test_a_paper_of_a_thrown_away_pledge_does_not_count(run: Run, desk: Desk, code: str) -> None:
    throw_away(desk, document_of(desk).dossier.pledge)
    told = run("verify", code)
    assert told.code == 1
    assert told.out.startswith("Medborgarlöfte, Vännäs kommun")
    assert "slängt" in told.out


def test_a_text_that_was_altered_in_the_database_does_not_count(run: Run, desk: Desk, code: str) -> None:
    copy = copy_of(desk)
    save(desk, replace(copy, text=copy.text.replace("farten", "takten")))
    told = run("verify", code)
    assert told.code == 1
    assert "Läge: skadat: texten är inte längre den som frystes" in told.out
    assert not json.loads(run("verify", code, "--json").out)["ok"]


def test_a_text_frozen_beside_another_does_not_count_until_it_is_settled(run: Run, desk: Desk, code: str) -> None:
    copy = copy_of(desk)
    text = copy.text.replace("farten", "takten")
    save(desk, replace(copy, id="other", text=text, sha256=digest(text)))
    told = run("verify", code)
    assert told.code == 1
    assert "men en annan text är fryst vid sidan av den" in told.out


def test_a_code_that_fits_several_texts_is_no_proof(run: Run, desk: Desk) -> None:
    for id_, end in (("a", "0"), ("b", "1")):
        frozen_pledge(desk, id_=id_)
        save(desk, replace(copy_of(desk, id_), sha256="1f0c93ab" + end * 56))
    told = run("verify", "1f0c 93ab")
    assert (told.code, told.err) == (1, "Koden passar flera olika texter, så ange fler av dess tecken.\n")
    assert told.out.count("Versionskod:") == 2


def test_an_unknown_code_is_one_sentence(run: Run, code: str) -> None:
    told = run("verify", "ffff ffff ffff")
    assert (told.code, told.out, told.err) == (1, "", "Ingen text här har versionskoden ffff ffff ffff.\n")
    assert json.loads(run("verify", "ffffffffffff", "--json").out) == {"ok": False, "papers": []}


@pytest.mark.parametrize("typed", ["hej", "1f0c", "", "\x1b[2J", "0" * 65])
def test_what_is_no_code_is_one_sentence(run: Run, typed: str) -> None:
    told = run("verify", typed)
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith("Det är ingen versionskod")
    assert told.err.count("\n") == 1


def test_it_needs_no_display_and_no_qt(profile: Path, code: str) -> None:
    assert start("--profile", profile, "verify", *code.split()).code == 0
