import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from desks import NewDesk, register
from signings import frozen_pledge, saved_pledge

from medlofte_desktop.domain.history.traces import Fate
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.services.bundles.conflicts import conflicts
from medlofte_desktop.services.bundles.handing_over import Part, hand_over, words
from medlofte_desktop.services.bundles.merging import merge_bundle
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.services.history import history
from medlofte_desktop.services.personal.forgetting import forget
from medlofte_desktop.services.personal.traces import find_traces
from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.services.saving import save, save_in, throw_away
from medlofte_desktop.services.signing.occasions import begin_occasion, open_occasion, save_occasion
from medlofte_desktop.services.trash import trash

EVERYTHING = Part()
EVA = Contact(id="eva", name="Eva Ek", title="Säkerhetschef", email="eva.ek@vannas.se", municipality="2460")


@pytest.fixture
def vannas(new_desk: NewDesk) -> Desk:
    """A pledge with a contact, and texts that name her."""
    desk = new_desk()
    saved_pledge(desk)
    dossier = open_pledge(desk, "vannas")
    save(desk, EVA, replace(dossier.pledge, contacts=("eva",), introduction="Fråga Eva Ek."))
    dossier = open_pledge(desk, "vannas")
    save_in(desk, dossier, replace(dossier.pledge, introduction="Fråga kommunen."))
    occasion = begin_occasion(desk, ["vannas"]).changes[0].record
    opened = open_occasion(desk, occasion)
    save_occasion(desk, opened, replace(opened.occasion, present=("Eva Ek, säkerhetschef", "Bo Berg")))
    return desk


def exchange(source: Desk, target: Desk, folder: Path) -> None:
    path = folder / "allt.medlofte"
    hand_over(source, path, EVERYTHING)
    merge_bundle(target, path)


def fates(desk: Desk) -> dict[str, Fate]:
    return {trace.kind: trace.fate for trace in find_traces(desk, "eva  ek").traces}


def said(desk: Desk) -> str:
    """Everything that any version says."""
    pledges = [version for record in ("vannas", "eva") for version in history(desk, record)]
    return repr([version.content for version in pledges])


def test_a_person_is_found_in_records_lists_and_earlier_versions(vannas: Desk) -> None:
    assert fates(vannas) == {"contact": Fate.THEIRS, "signing_occasion": Fate.LISTED, "pledge": Fate.PAST}


def test_a_longer_name_is_somebody_else(vannas: Desk) -> None:
    save(vannas, Contact(id="other", name="Eva Eklund"))
    assert "other" not in {trace.record for trace in find_traces(vannas, "Eva Ek").traces}


@pytest.mark.parametrize("name", ["Eva Ek-Lund", "Anna-Eva Ek", "Eva Ek\u2011Lund"])
def test_a_double_name_is_somebody_else(vannas: Desk, name: str) -> None:
    save(vannas, Contact(id="other", name=name))
    assert "other" not in {trace.record for trace in find_traces(vannas, "Eva Ek").traces}


def test_a_forgotten_person_is_in_no_version_and_all_is_whole(vannas: Desk) -> None:
    forget(vannas, "Eva Ek")
    assert "Eva Ek" not in said(vannas)
    assert fates(vannas) == {}
    assert open_pledge(vannas, "vannas").contacts == ()
    assert open_pledge(vannas, "vannas").pledge.introduction == "Fråga kommunen."
    assert check(vannas) == ()


def test_lists_keep_their_other_lines(vannas: Desk) -> None:
    occasion = next(t.record for t in find_traces(vannas, "Eva Ek").traces if t.kind == "signing_occasion")
    forget(vannas, "Eva Ek")
    assert open_occasion(vannas, occasion).occasion.present == ("Bo Berg",)


def test_a_text_that_names_the_person_now_waits_for_somebody_to_rewrite_it(vannas: Desk) -> None:
    dossier = open_pledge(vannas, "vannas")
    save_in(vannas, dossier, replace(dossier.pledge, situation="Eva Eks bild är ljus."))
    forget(vannas, "Eva Ek")
    assert fates(vannas) == {"pledge": Fate.NAMED}
    dossier = open_pledge(vannas, "vannas")
    save_in(vannas, dossier, replace(dossier.pledge, situation="Bilden är ljus."))
    forget(vannas, "Eva Ek")
    assert fates(vannas) == {}


def test_what_has_been_signed_stays(new_desk: NewDesk) -> None:
    desk = new_desk()
    frozen_pledge(desk)
    forget(desk, "Anna Frej")
    assert {trace.fate for trace in find_traces(desk, "Anna Frej").traces} == {Fate.KEPT}
    assert check(desk) == ()


def test_an_old_file_brings_nobody_back(vannas: Desk, new_desk: NewDesk, tmp_path: Path) -> None:
    old = tmp_path / "gammal.medlofte"
    hand_over(vannas, old, EVERYTHING)
    forget(vannas, "Eva Ek")
    merge_bundle(vannas, old)
    assert fates(vannas) == {}
    other = new_desk("Michael Rystedt")
    new = tmp_path / "ny.medlofte"
    hand_over(vannas, new, EVERYTHING)
    merge_bundle(other, new)
    merge_bundle(other, old)
    assert fates(other) == {}
    assert words(other) == words(vannas)
    assert check(other) == ()


def test_who_writes_about_the_person_elsewhere_forgets_too_when_the_order_comes(
    vannas: Desk, new_desk: NewDesk, tmp_path: Path
) -> None:
    file = tmp_path / "fil.medlofte"
    other = new_desk("Michael Rystedt")
    hand_over(vannas, file, EVERYTHING)
    merge_bundle(other, file)
    save(other, replace(EVA, phone="090-12 34 56"))
    forget(vannas, "Eva Ek")
    hand_over(vannas, file, EVERYTHING)
    merge_bundle(other, file)
    assert fates(other) == {}
    hand_over(other, file, EVERYTHING)
    merge_bundle(vannas, file)
    assert fates(vannas) == {}
    assert words(other) == words(vannas)
    assert check(other) == check(vannas) == ()


def test_no_byte_of_the_database_file_names_a_forgotten_person(tmp_path: Path, ready_file: Path) -> None:
    path = Path(shutil.copy(ready_file, tmp_path / "medlofte.db"))
    desk = open_desk(path, writer="Anneli Eriksson", municipalities=register())
    save(desk, replace(EVA, name="Xerxes Zetterqvist"))
    forget(desk, "Xerxes Zetterqvist")
    desk.database.close()
    content = b"".join(one.read_bytes() for one in tmp_path.glob("medlofte.db*"))
    assert b"Zetterqvist" not in content
    assert b"zetterqvist" not in content


@pytest.fixture
def occasions_of_two(new_desk: NewDesk, tmp_path: Path) -> tuple[Desk, Desk]:
    """Two laptops with an occasion where Eva Ek was present."""
    vannas, umea = new_desk(), new_desk("Michael Rystedt")
    save(vannas, SigningOccasion(id="meeting", title="Möte", present=("Eva Ek, rektor", "Bo Berg")))
    exchange(vannas, umea, tmp_path)
    return vannas, umea


def test_forgetting_leaves_a_conflict_as_it_was(occasions_of_two: tuple[Desk, Desk], tmp_path: Path) -> None:
    vannas, umea = occasions_of_two
    for desk in occasions_of_two:
        opened = open_occasion(desk, "meeting")
        save_occasion(desk, opened, replace(opened.occasion, title=f"{desk.writer}s möte"))
    exchange(umea, vannas, tmp_path)
    forget(vannas, "Eva Ek")
    (conflict,) = conflicts(vannas)
    assert conflict.fields == {"title"}
    assert {one.content["title"] for one in conflict.versions} == {"Anneli Erikssons möte", "Michael Rystedts möte"}
    assert "Eva Ek" not in repr([one.content for one in history(vannas, "meeting")])


def test_a_line_does_not_come_back_from_somebody_who_has_not_heard(
    occasions_of_two: tuple[Desk, Desk], tmp_path: Path
) -> None:
    vannas, umea = occasions_of_two
    opened = open_occasion(umea, "meeting")
    save_occasion(umea, opened, replace(opened.occasion, title="Mötet i Umeå"))
    forget(vannas, "Eva Ek")
    for _ in range(2):
        exchange(umea, vannas, tmp_path)
        exchange(vannas, umea, tmp_path)
    for desk in occasions_of_two:
        assert open_occasion(desk, "meeting").occasion.present == ("Bo Berg",)
        assert "Mötet i Umeå" in repr([one.content for one in history(desk, "meeting")])
        assert "Eva Ek" not in repr([one.content for one in history(desk, "meeting")])
        assert check(desk) == ()
    assert words(vannas) == words(umea)


def test_a_form_that_was_open_does_not_bring_a_forgotten_person_back(vannas: Desk) -> None:
    read = open_pledge(vannas, "vannas")
    forget(vannas, "Eva Ek")
    assert not save_in(vannas, read, replace(EVA, phone="090-16 10 00"))
    assert "Eva Ek" not in said(vannas)


def test_the_old_text_goes_as_soon_as_it_has_been_rewritten(vannas: Desk) -> None:
    dossier = open_pledge(vannas, "vannas")
    save_in(vannas, dossier, replace(dossier.pledge, situation="Eva Eks bild är ljus."))
    forget(vannas, "Eva Ek")
    dossier = open_pledge(vannas, "vannas")
    save_in(vannas, dossier, replace(dossier.pledge, situation="Bilden är ljus."))
    assert "Eva Ek" not in said(vannas)
    assert fates(vannas) == {}
    assert check(vannas) == ()


def test_what_is_forgotten_does_not_lie_in_the_trash(vannas: Desk) -> None:
    throw_away(vannas, EVA)
    assert [line.record.id for line in trash(vannas)] == ["eva"]
    forget(vannas, "Eva Ek")
    assert trash(vannas) == ()
