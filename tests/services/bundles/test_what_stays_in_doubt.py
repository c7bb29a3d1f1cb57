"""What has been written on two sides is settled by whoever is asked about it, and by nothing else that is done."""

from dataclasses import replace
from pathlib import Path

import pytest
from desks import NewDesk
from signings import change_text, frozen_pledge

from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.services.bundles.conflicts import conflicts, settle
from medlofte_desktop.services.bundles.handing_over import Part, hand_over
from medlofte_desktop.services.bundles.merging import merge_bundle
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.history import history
from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.services.saving import put_back, redo, save_in, throw_away, undo
from medlofte_desktop.services.signing.documents import freeze
from medlofte_desktop.services.signing.occasions import begin_occasion, occasions, open_occasion, save_occasion
from medlofte_desktop.services.signing.signatures import Signing, sign

Laptops = tuple[Desk, Desk]


@pytest.fixture
def laptops(new_desk: NewDesk, tmp_path: Path) -> Laptops:
    """Two that wrote different introductions of the same frozen pledge; each has the other's by now."""
    vannas, umea = new_desk(), new_desk("Michael Rystedt")
    frozen_pledge(vannas)
    exchange(vannas, umea, tmp_path)
    change_text(vannas, introduction="Anneli skriver.")
    change_text(umea, introduction="Michael skriver.")
    exchange(vannas, umea, tmp_path)
    exchange(umea, vannas, tmp_path)
    return vannas, umea


def exchange(source: Desk, target: Desk, folder: Path) -> None:
    path = folder / "allt.medlofte"
    hand_over(source, path, Part())
    merge_bundle(target, path)


def in_doubt(desk: Desk) -> dict[str, frozenset[str]]:
    return {one.record: one.fields for one in conflicts(desk)}


def status(desk: Desk) -> PledgeStatus:
    return open_pledge(desk, "vannas").pledge.status


def edit(desk: Desk, **changed: object) -> object:
    dossier = open_pledge(desk, "vannas")
    return save_in(desk, dossier, replace(dossier.pledge, **changed))


INTRODUCTION = {"vannas": frozenset({"introduction"})}


def test_a_signature_leaves_the_text_in_doubt(laptops: Laptops) -> None:
    sign(laptops[0], "vannas", 0, Signing())
    assert status(laptops[0]) is PledgeStatus.PARTLY_SIGNED
    assert in_doubt(laptops[0]) == INTRODUCTION
    assert check(laptops[0]) == ()


def test_signatures_that_meet_in_a_merge_leave_the_text_in_doubt(laptops: Laptops, tmp_path: Path) -> None:
    for number, desk in enumerate(laptops):
        sign(desk, "vannas", number, Signing())
    exchange(*laptops, tmp_path)
    assert status(laptops[1]) is PledgeStatus.SIGNED
    assert in_doubt(laptops[1]) == INTRODUCTION


def test_throwing_away_and_putting_back_leave_the_text_in_doubt(laptops: Laptops) -> None:
    pledge = open_pledge(laptops[0], "vannas").pledge
    throw_away(laptops[0], pledge)
    assert open_pledge(laptops[0], "vannas") is None
    put_back(laptops[0], [pledge])
    assert in_doubt(laptops[0]) == INTRODUCTION


def test_undoing_what_was_written_before_the_merge_leaves_the_text_in_doubt(
    new_desk: NewDesk, laptops: Laptops, tmp_path: Path
) -> None:
    third = new_desk("Tredje")
    exchange(laptops[0], third, tmp_path)
    settle(third, conflicts(third)[0], {"introduction": "Tredje skriver."})
    step = edit(third, label="Trygghetslöfte")
    change_text(laptops[0], introduction="Anneli igen.")
    exchange(laptops[0], third, tmp_path)
    assert in_doubt(third) == INTRODUCTION
    undo(third, step)
    assert open_pledge(third, "vannas").pledge.label == ""
    assert in_doubt(third) == INTRODUCTION


def test_a_merge_that_is_undone_leaves_no_doubt_and_what_each_had_written(new_desk: NewDesk, tmp_path: Path) -> None:
    """One of the two is shown the other's text, the other their own; both have their own again."""
    vannas, umea = new_desk(), new_desk("Michael Rystedt")
    frozen_pledge(vannas)
    exchange(vannas, umea, tmp_path)
    files = []
    for desk in (vannas, umea):
        change_text(desk, introduction=f"{desk.writer} skriver.")
        files.append(tmp_path / f"{desk.writer}.medlofte")
        hand_over(desk, files[-1], Part())
    for desk, path in zip((vannas, umea), reversed(files), strict=True):
        merged = merge_bundle(desk, path)
        assert merged.changes.conflicts == {"vannas"}
        undo(desk, merged.changes)
        assert in_doubt(desk) == {}
        assert open_pledge(desk, "vannas").pledge.introduction == f"{desk.writer} skriver."


def test_settling_for_what_shows_settles_it(laptops: Laptops, tmp_path: Path) -> None:
    (conflict,) = conflicts(laptops[0])
    settle(laptops[0], conflict, {"introduction": conflict.content["introduction"]})
    exchange(*laptops, tmp_path)
    assert (in_doubt(laptops[0]), in_doubt(laptops[1])) == ({}, {})


def test_settling_one_field_for_what_shows_leaves_the_other(laptops: Laptops, tmp_path: Path) -> None:
    for desk in laptops:
        edit(desk, situation=f"Läget enligt {desk.writer}.", introduction=f"{desk.writer} igen.")
    exchange(*laptops, tmp_path)
    (conflict,) = conflicts(laptops[1])
    assert conflict.fields == {"introduction", "situation"}
    settle(laptops[1], conflict, {"situation": conflict.content["situation"]})
    assert in_doubt(laptops[1]) == INTRODUCTION


def test_undoing_the_settling_of_one_field_leaves_the_other(laptops: Laptops, tmp_path: Path) -> None:
    for desk in laptops:
        edit(desk, situation=f"Läget enligt {desk.writer}.", introduction=f"{desk.writer} igen.")
    exchange(*laptops, tmp_path)
    desk = laptops[1]
    (conflict,) = conflicts(desk)
    shown = open_pledge(desk, "vannas").pledge.introduction
    undo(desk, settle(desk, conflict, {"introduction": "Vi skriver."}))
    assert open_pledge(desk, "vannas").pledge.introduction == shown
    assert "situation" in in_doubt(desk)["vannas"]


def test_what_follows_signatures_is_not_written_again_where_nothing_has_come(laptops: Laptops, tmp_path: Path) -> None:
    sign(laptops[0], "vannas", 0, Signing())
    for _ in range(2):
        exchange(laptops[0], laptops[1], tmp_path)
        exchange(laptops[1], laptops[0], tmp_path)
    versions = len(history(laptops[0], "vannas"))
    exchange(laptops[1], laptops[0], tmp_path)
    assert len(history(laptops[0], "vannas")) == versions


@pytest.mark.parametrize("changed", [{"label": "Trygghet"}, {"case_number_police": "A1"}])
def test_writing_another_field_leaves_the_text_in_doubt(laptops: Laptops, changed: dict[str, str]) -> None:
    edit(laptops[0], **changed)
    assert in_doubt(laptops[0]) == INTRODUCTION
    assert check(laptops[0]) == ()


def test_writing_the_text_in_doubt_settles_it(laptops: Laptops) -> None:
    edit(laptops[0], introduction="Vi skriver.")
    assert in_doubt(laptops[0]) == {}


def test_writing_another_field_by_somebody_who_had_read_less_leaves_the_text_in_doubt(laptops: Laptops) -> None:
    desk = laptops[0]
    read = open_pledge(desk, "vannas")
    edit(desk, label="Trygghet")
    save_in(desk, read, replace(read.pledge, situation="Lugnt."))
    assert in_doubt(desk) == INTRODUCTION
    pledge = open_pledge(desk, "vannas").pledge
    assert (pledge.label, pledge.situation) == ("Trygghet", "Lugnt.")


def test_an_occasion_leaves_the_text_of_its_pledges_in_doubt(laptops: Laptops) -> None:
    desk = laptops[0]
    begin_occasion(desk, ["vannas"])
    dossier = open_occasion(desk, occasions(desk)[0].id)
    save_occasion(desk, dossier, replace(dossier.occasion, running_order="Kaffe.", place="Umeå"))
    assert open_pledge(desk, "vannas").pledge.signing_place == "Umeå"
    assert in_doubt(desk) == INTRODUCTION


def test_freezing_leaves_the_text_in_doubt(laptops: Laptops) -> None:
    freeze(laptops[0], ["vannas"])
    assert in_doubt(laptops[0]) == INTRODUCTION


@pytest.mark.parametrize("chosen", ["Anneli skriver.", "Michael skriver.", "Vi skriver."])
def test_a_choice_that_is_undone_is_a_conflict_again(laptops: Laptops, chosen: str) -> None:
    desk = laptops[0]
    step = settle(desk, conflicts(desk)[0], {"introduction": chosen})
    undo(desk, step)
    (conflict,) = conflicts(desk)
    assert conflict.fields == {"introduction"}
    assert {one.content["introduction"] for one in conflict.versions} == {"Anneli skriver.", "Michael skriver."}
    redo(desk, step)
    assert in_doubt(desk) == {}
    assert open_pledge(desk, "vannas").pledge.introduction == chosen
    undo(desk, step)
    assert in_doubt(desk) == INTRODUCTION
    assert check(desk) == ()


def test_a_choice_between_working_on_and_throwing_away_is_undone(new_desk: NewDesk, tmp_path: Path) -> None:
    vannas, umea = new_desk(), new_desk("Michael Rystedt")
    frozen_pledge(vannas)
    exchange(vannas, umea, tmp_path)
    edit(vannas, introduction="Anneli skriver.")
    throw_away(umea, open_pledge(umea, "vannas").pledge)
    exchange(umea, vannas, tmp_path)
    step = settle(vannas, conflicts(vannas)[0], {"deleted": False})
    assert in_doubt(vannas) == {}
    undo(vannas, step)
    assert in_doubt(vannas) == {"vannas": frozenset({"deleted"})}


def test_a_merge_that_is_made_again_brings_its_conflict_back(new_desk: NewDesk, tmp_path: Path) -> None:
    vannas, umea = new_desk(), new_desk("Michael Rystedt")
    frozen_pledge(vannas)
    exchange(vannas, umea, tmp_path)
    for desk in (vannas, umea):
        change_text(desk, introduction=f"{desk.writer} skriver.")
    path = tmp_path / "allt.medlofte"
    hand_over(umea, path, Part())
    step = merge_bundle(vannas, path).changes
    undo(vannas, step)
    assert in_doubt(vannas) == {}
    redo(vannas, step)
    assert in_doubt(vannas) == INTRODUCTION
