from collections.abc import Iterator
from pathlib import Path

import pytest

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.registers import read_municipalities
from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.services.areas import (
    catalogue_additions,
    keep_in_catalogue,
    move_area,
    tick_area,
    untick_area,
)
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.services.evidence import add_evidence, move_evidence
from medlofte_desktop.services.pledges import begin_pledge, open_pledge
from medlofte_desktop.services.saving import save, undo


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    municipalities = read_municipalities(resource_text("municipalities.csv"))
    desk = open_desk(tmp_path / "medlofte.db", writer="Anneli Eriksson", municipalities=municipalities)
    yield desk
    desk.database.close()


@pytest.fixture
def pledge(desk: Desk) -> str:
    return begin_pledge(desk, ["2460"]).changes[0].record


def read(desk: Desk, pledge: str) -> Dossier:
    dossier = open_pledge(desk, pledge)
    assert dossier is not None
    return dossier


def tick(desk: Desk, pledge: str, *titles: str) -> Dossier:
    for title in titles:
        tick_area(desk, read(desk, pledge), title)
    return read(desk, pledge)


def titles(dossier: Dossier) -> list[str]:
    return [area.title for area in dossier.ticked_areas]


def test_ticked_areas_stand_in_the_order_in_which_they_were_ticked(desk: Desk, pledge: str) -> None:
    assert titles(tick(desk, pledge, "Trafik", "Unga", "Belysning")) == ["Trafik", "Unga", "Belysning"]


def test_unticking_keeps_what_was_written_for_the_next_time(desk: Desk, pledge: str) -> None:
    area = tick(desk, pledge, "Trafik").areas[0]
    save(desk, type(area)(id=area.id, pledge=pledge, title="Trafik", order=area.order, cause="Höga hastigheter"))
    dossier = read(desk, pledge)
    untick_area(desk, dossier, dossier.areas[0])
    assert read(desk, pledge).ticked_areas == ()
    assert tick(desk, pledge, "  TRAFIK ").ticked_areas[0].cause == "Höga hastigheter"


def test_ticking_what_is_ticked_changes_nothing(desk: Desk, pledge: str) -> None:
    assert not tick_area(desk, tick(desk, pledge, "Trafik"), "trafik")


def test_an_area_moves_past_unticked_ones(desk: Desk, pledge: str) -> None:
    dossier = tick(desk, pledge, "A", "B", "C", "D")
    untick_area(desk, dossier, dossier.areas[1])
    dossier = read(desk, pledge)
    changes = move_area(desk, dossier, dossier.areas[3], 1)
    assert titles(read(desk, pledge)) == ["A", "D", "C"]
    assert len(changes.changes) == 1


def test_an_area_can_be_ticked_into_a_place(desk: Desk, pledge: str) -> None:
    tick_area(desk, tick(desk, pledge, "A", "B"), "C", 1)
    assert titles(read(desk, pledge)) == ["A", "C", "B"]


def test_areas_that_got_one_key_on_two_laptops_can_still_be_moved(desk: Desk, pledge: str) -> None:
    dossier = tick(desk, pledge, "A", "B", "C")
    save(desk, *(type(one)(id=one.id, pledge=pledge, title=one.title, order="i") for one in dossier.areas))
    dossier = read(desk, pledge)
    last, first = dossier.areas[2], dossier.areas[0]
    move_area(desk, dossier, last, 0)
    assert [one.id for one in read(desk, pledge).areas][:2] == [last.id, first.id]


def test_an_own_area_can_be_kept_for_all_pledges_and_is_undone_as_one(desk: Desk, pledge: str) -> None:
    changes = keep_in_catalogue(desk, read(desk, pledge), "Fritidsbåtar")
    assert titles(read(desk, pledge)) == ["Fritidsbåtar"]
    assert [one.title for one in catalogue_additions(desk)] == ["Fritidsbåtar"]
    undo(desk, changes)
    assert titles(read(desk, pledge)) == []
    assert catalogue_additions(desk) == ()


def test_the_catalogue_gets_no_title_twice(desk: Desk, pledge: str) -> None:
    keep_in_catalogue(desk, read(desk, pledge), "Fritidsbåtar")
    assert not keep_in_catalogue(desk, read(desk, pledge), "fritidsbåtar")
    assert len(catalogue_additions(desk)) == 1


def test_evidence_added_to_an_area_is_ticked_in_it(desk: Desk, pledge: str) -> None:
    dossier = tick(desk, pledge, "Trafik")
    add_evidence(desk, dossier, dossier.areas[0])
    dossier = read(desk, pledge)
    assert dossier.areas[0].evidence == (dossier.evidence[0].id,)


def test_evidence_moves_to_the_place_that_is_wanted(desk: Desk, pledge: str) -> None:
    for _ in range(3):
        add_evidence(desk, read(desk, pledge))
    dossier = read(desk, pledge)
    ids = [one.id for one in dossier.evidence]
    move_evidence(desk, dossier, 2, 0)
    assert [one.id for one in read(desk, pledge).evidence] == [ids[2], ids[0], ids[1]]
