from dataclasses import replace

from every_kind import save_every_kind
from signings import saved_pledge

from medlofte_desktop.domain.records.content import content_of
from medlofte_desktop.domain.records.kinds import KIND_OF
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.services.saving import save, throw_away
from medlofte_desktop.ui.history.entries import UNTOLD
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.workspace import Workspace

VANNAS = "Vännäs 2023-04-01 – 2025-12-31"


def test_no_field_of_any_kind_is_told_as_the_id_of_another_record(workspace: Workspace) -> None:
    records = save_every_kind(workspace.desk, str)
    ids = {one.id for one in records}
    told = {
        (kind, field): Naming((), workspace).in_words(kind, field, value)
        for one in records
        if (kind := KIND_OF[type(one)])
        for field, value in content_of(one).items()
        if field not in UNTOLD
    }
    assert [place for place, words in told.items() if any(id_ in words for id_ in ids)] == []
    assert [place for place, words in told.items() if "finns inte" in words] == []


def test_pledges_are_told_by_place_and_period_and_occasions_by_day(workspace: Workspace) -> None:
    saved_pledge(workspace.desk)
    save(workspace.desk, SigningOccasion(id="signing", place="Umeå", pledges=("vannas",)))
    naming = Naming((), workspace)
    assert naming.in_words("signing_occasion", "pledges", ["vannas", "gone"]) == f"{VANNAS}, (finns inte här)"
    assert naming.in_words("press_release", "occasion", "signing") == "utan datum · Umeå · 1 medborgarlöfte(n)"


def test_what_has_been_thrown_away_keeps_its_name(workspace: Workspace) -> None:
    saved_pledge(workspace.desk)
    throw_away(workspace.desk, open_pledge(workspace.desk, "vannas").pledge)
    assert Naming((), workspace).in_words("pledge", "extends", "vannas") == VANNAS


def test_a_record_at_hand_goes_before_the_one_that_stands(workspace: Workspace) -> None:
    saved_pledge(workspace.desk)
    area = open_pledge(workspace.desk, "vannas").areas[0]
    naming = Naming([replace(area, title="Något annat")], workspace)
    assert naming.in_words("promise", "area", area.id) == "Något annat"
