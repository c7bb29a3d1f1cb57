import os
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from bundles import bundle, kept, record
from desks import NewDesk
from signings import change_text, frozen_pledge, saved_pledge

from medlofte_desktop.domain.expected_error import CancelledError
from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.evidence import Evidence, Secrecy
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem
from medlofte_desktop.services.bundles.conflicts import conflicts, settle
from medlofte_desktop.services.bundles.handing_over import Part, hand_over, words
from medlofte_desktop.services.bundles.merging import merge_bundle, rehearse_merge
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.history import history
from medlofte_desktop.services.pledges import open_pledge, pledge_lines
from medlofte_desktop.services.saving import put_back, redo, save, save_in, undo
from medlofte_desktop.services.signing.documents import freeze, open_document
from medlofte_desktop.services.signing.occasions import begin_occasion, open_occasion
from medlofte_desktop.services.signing.scans import attach_scans, kept_file
from medlofte_desktop.services.signing.signatures import Signing, sign
from medlofte_desktop.services.trash import trash
from medlofte_desktop.storage.bundles.forgotten import order
from medlofte_desktop.storage.database import open_database

EVERYTHING = Part()
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n"


@pytest.fixture
def vannas(new_desk: NewDesk) -> Desk:
    """The laptop of the handläggare, with one pledge."""
    desk = new_desk()
    saved_pledge(desk)
    return desk


@pytest.fixture
def umea(new_desk: NewDesk) -> Desk:
    """The laptop of the police chief, with nothing."""
    return new_desk("Michael Rystedt")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "allt.medlofte"


def pass_on(source: Desk, target: Desk, file: Path, part: Part = EVERYTHING) -> None:
    hand_over(source, file, part)
    merge_bundle(target, file)


def introduction(desk: Desk, pledge: str = "vannas") -> str:
    dossier = open_pledge(desk, pledge)
    assert dossier is not None
    return dossier.pledge.introduction


def test_all_that_is_handed_over_stands_on_the_other_laptop(vannas: Desk, umea: Desk, file: Path) -> None:
    pass_on(vannas, umea, file)
    assert open_pledge(umea, "vannas").promises == open_pledge(vannas, "vannas").promises
    assert words(umea) == words(vannas)
    assert check(umea) == ()


def test_taking_in_the_same_file_again_changes_nothing(vannas: Desk, umea: Desk, file: Path) -> None:
    pass_on(vannas, umea, file)
    again = merge_bundle(umea, file)
    assert (again.added, again.changes.changes) == (0, ())


def test_a_rehearsal_tells_what_would_come_and_writes_nothing(vannas: Desk, umea: Desk, file: Path) -> None:
    hand_over(vannas, file, EVERYTHING)
    rehearsed = rehearse_merge(umea, file)
    assert pledge_lines(umea) == ()
    merged = merge_bundle(umea, file)
    assert (rehearsed.added, rehearsed.changes) == (merged.added, merged.changes)
    assert rehearsed.added == 6
    assert {one.id for one in rehearsed.homes.values()} == {"vannas"}
    assert len(rehearsed.homes) == 6


def test_who_saves_during_a_rehearsal_does_not_wait(prepared: Callable[[], Desk], tmp_path: Path) -> None:
    desk = prepared()
    beside = replace(desk, database=open_database(Path(str(desk.database.engine.url.database))), writer="Någon annan")
    saved: list[Changes] = []

    def save_meanwhile() -> bool:
        saved.append(save(beside, Contact(id=f"meanwhile-{len(saved)}", name="Eva Ek")))
        return False

    rehearse_merge(desk, kept(tmp_path, bundle([record("contact", "a", name="Ove")])), cancelled=save_meanwhile)
    assert len(saved) > 3
    assert all(saved)
    beside.database.close()


def test_a_merge_that_is_stopped_at_any_moment_has_written_nothing(
    untouched: Desk, held: Callable[[], str], tmp_path: Path
) -> None:
    path = kept(tmp_path, bundle([record("contact", "a", name="Ove")]))
    before = held()
    for moments in range(1, 10):
        answers = iter([False] * moments)
        try:
            merge_bundle(untouched, path, cancelled=partial(next, answers, True))
        except CancelledError:
            assert held() == before
        else:
            break
    assert moments > 2
    assert held() != before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_only_its_owner_can_read_a_bundle(vannas: Desk, file: Path) -> None:
    hand_over(vannas, file, EVERYTHING)
    assert file.stat().st_mode & 0o777 == 0o600


def test_what_was_written_on_both_sides_is_merged_and_what_differs_is_in_conflict(
    vannas: Desk, umea: Desk, file: Path
) -> None:
    pass_on(vannas, umea, file)
    change_text(vannas, introduction="Anneli skriver.")
    change_text(umea, introduction="Michael skriver.")
    hand_over(umea, file, EVERYTHING)
    merged = merge_bundle(vannas, file)
    assert merged.changes.conflicts == {"vannas"}
    pass_on(vannas, umea, file)
    assert introduction(vannas) == introduction(umea)
    assert words(vannas) == words(umea)


def test_what_a_merge_has_forgotten_comes_back_by_no_undoing(vannas: Desk, umea: Desk, file: Path) -> None:
    eva = Contact(id="eva", name="Eva Ek")
    written = save(umea, eva).changes[0]
    with vannas.database.writing() as connection:
        order(connection, ["eva"])
    hand_over(vannas, file, EVERYTHING)
    merged = merge_bundle(umea, file)
    assert merged.forgotten == 1
    undo(umea, merged.changes)
    redo(umea, Changes((written,)))
    put_back(umea, [eva])
    assert [one.content for one in history(umea, "eva")][1:] == [None]
    assert history(umea, "eva")[0].content["name"] == ""
    assert "eva" not in {one.record.id for one in trash(umea) if one.name}
    assert check(umea) == ()


def test_a_merge_is_undone_as_one_step(vannas: Desk, umea: Desk, file: Path) -> None:
    hand_over(vannas, file, EVERYTHING)
    undo(umea, merge_bundle(umea, file).changes)
    assert pledge_lines(umea) == ()


def test_one_municipality_goes_alone(vannas: Desk, umea: Desk, file: Path) -> None:
    saved_pledge(vannas, "2480", id_="umea")
    pass_on(vannas, umea, file, Part(municipalities=("2480",)))
    assert [line.id for line in pledge_lines(umea)] == ["umea"]


def test_an_occasion_takes_its_pledges_and_scans_along(vannas: Desk, umea: Desk, file: Path, tmp_path: Path) -> None:
    frozen_pledge(vannas)
    saved_pledge(vannas, "2480", id_="umea")
    occasion = begin_occasion(vannas, ["vannas"]).changes[0].record
    scan = tmp_path / "påskrivet.pdf"
    scan.write_bytes(PDF)
    attach_scans(vannas, "vannas", [scan])
    pass_on(vannas, umea, file, Part(occasion=occasion))
    assert [one.id for one in open_occasion(umea, occasion).documents] == ["vannas"]
    (taken,) = open_document(umea, "vannas").scans
    assert kept_file(umea, taken.sha256) == PDF


def test_evidence_that_was_ever_secret_can_stay_at_home_and_comes_to_no_harm(
    vannas: Desk, umea: Desk, file: Path
) -> None:
    secret = Evidence(id="spaning", pledge="vannas", order="i", title="Spaning", secrecy=Secrecy.SECRET)
    save(vannas, secret)
    save(vannas, replace(secret, secrecy=Secrecy.OPEN))
    area = open_pledge(vannas, "vannas").areas[0]
    save(vannas, replace(area, evidence=("spaning",)))
    label = hand_over(vannas, file, Part(with_secrets=False))
    assert not label.with_secrets
    merge_bundle(umea, file)
    assert open_pledge(umea, "vannas").evidence == ()
    assert open_pledge(umea, "vannas").areas[0].evidence == ("spaning",)
    change_text(umea)
    pass_on(umea, vannas, file)
    assert [one.title for one in open_pledge(vannas, "vannas").evidence] == ["Spaning"]
    assert check(umea) == ()


def test_everything_that_any_version_pointed_at_goes_along(vannas: Desk, umea: Desk, file: Path) -> None:
    contact = Contact(id="eva", name="Eva Ek")
    pledge = open_pledge(vannas, "vannas").pledge
    save(vannas, contact, replace(pledge, contacts=("eva",)))
    save(vannas, pledge)
    pass_on(vannas, umea, file, Part(municipalities=("2460",)))
    undone = replace(open_pledge(umea, "vannas").pledge, contacts=("eva",))
    save(umea, undone)
    assert [one.name for one in open_pledge(umea, "vannas").contacts] == ["Eva Ek"]


def test_a_locked_file_opens_with_its_password_only(vannas: Desk, umea: Desk, file: Path) -> None:
    hand_over(vannas, file, EVERYTHING, password="storstrejk")
    for password, problem in (("", BundleProblem.NEEDS_PASSWORD), ("fel", BundleProblem.WRONG_PASSWORD)):
        with pytest.raises(BundleError) as told:
            merge_bundle(umea, file, password=password)
        assert told.value.problem is problem
    assert merge_bundle(umea, file, password="storstrejk").added == 6


def test_a_merge_that_is_stopped_has_changed_nothing(vannas: Desk, umea: Desk, file: Path) -> None:
    hand_over(vannas, file, EVERYTHING)
    with pytest.raises(CancelledError):
        merge_bundle(umea, file, cancelled=lambda: True)
    assert pledge_lines(umea) == ()


def test_handing_over_that_is_stopped_leaves_the_old_file(vannas: Desk, file: Path) -> None:
    file.write_bytes(b"gammal")
    with pytest.raises(CancelledError):
        hand_over(vannas, file, EVERYTHING, cancelled=lambda: True)
    assert file.read_bytes() == b"gammal"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take no such names")
def test_a_scan_of_whatever_name_is_handed_over(vannas: Desk, umea: Desk, file: Path, tmp_path: Path) -> None:
    frozen_pledge(vannas)
    scan = tmp_path / os.fsdecode(b"p\xe5skrivet \x01\xe2\x80\xae.pdf")
    scan.write_bytes(PDF)
    attach_scans(vannas, "vannas", [scan])
    pass_on(vannas, umea, file)
    assert [one.name for one in open_document(umea, "vannas").scans] == ["p?skrivet .pdf"]


def test_a_scan_that_is_missing_at_home_is_left_out(vannas: Desk, umea: Desk, file: Path, tmp_path: Path) -> None:
    frozen_pledge(vannas)
    scan = tmp_path / "a.pdf"
    scan.write_bytes(PDF)
    attach_scans(vannas, "vannas", [scan])
    for one in vannas.files.rglob("*"):
        if one.is_file():
            one.unlink()
    assert hand_over(vannas, file, EVERYTHING).files == ()
    merge_bundle(umea, file)
    assert len(open_document(umea, "vannas").scans) == 1


def test_a_conflict_shows_both_sides_one_s_own_first_and_is_settled_on_both(
    vannas: Desk, umea: Desk, file: Path
) -> None:
    pass_on(vannas, umea, file)
    change_text(vannas, introduction="Anneli skriver.")
    change_text(umea, introduction="Michael skriver.")
    pass_on(umea, vannas, file)
    (conflict,) = conflicts(vannas)
    assert conflict.fields == {"introduction"}
    assert [one.content["introduction"] for one in conflict.versions] == ["Anneli skriver.", "Michael skriver."]
    settle(vannas, conflict, {"introduction": "Båda skriver."})
    pass_on(vannas, umea, file)
    assert (conflicts(vannas), conflicts(umea)) == ((), ())
    assert introduction(umea) == "Båda skriver."


def test_one_of_two_fields_is_settled_and_the_other_stays_in_doubt(vannas: Desk, umea: Desk, file: Path) -> None:
    pass_on(vannas, umea, file)
    for desk, text in ((vannas, "Anneli skriver."), (umea, "Michael skriver.")):
        dossier = open_pledge(desk, "vannas")
        save_in(desk, dossier, replace(dossier.pledge, introduction=text, situation=text))
    pass_on(umea, vannas, file)
    (conflict,) = conflicts(vannas)
    settle(vannas, conflict, {"introduction": "Båda skriver."})
    (left,) = conflicts(vannas)
    assert left.fields == {"situation"}
    assert introduction(vannas) == "Båda skriver."
    settle(vannas, left, {"situation": "Lugnt."})
    pass_on(vannas, umea, file)
    assert conflicts(umea) == ()
    assert words(vannas) == words(umea)


def test_two_signatures_from_two_laptops_make_the_pledge_signed_on_both(vannas: Desk, umea: Desk, file: Path) -> None:
    freeze(vannas, ["vannas"])
    pass_on(vannas, umea, file)
    sign(vannas, "vannas", 0, Signing())
    sign(umea, "vannas", 1, Signing())
    pass_on(umea, vannas, file)
    pass_on(vannas, umea, file)
    for desk in (vannas, umea):
        assert open_pledge(desk, "vannas").pledge.status is PledgeStatus.SIGNED
    assert words(vannas) == words(umea)
