from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import edits, histories

from medlofte_desktop.domain.history.merge import NEVER_IN_DOUBT, View, Walk, view
from medlofte_desktop.domain.history.revision import Revision, in_reading_order, write_revision
from medlofte_desktop.domain.records.content import record_from
from medlofte_desktop.domain.records.priority_area import PriorityArea

NOON = datetime(2023, 3, 3, 12, tzinfo=UTC)
AREA = PriorityArea(id="r", pledge="p", title="Trafik", evidence=("e1", "e2"), order="i")


def saved(area: PriorityArea, *parents: Revision, writer: str = "Anneli") -> Revision:
    return write_revision(area, parents=[parent.id for parent in parents], writer=writer, time=NOON)


def side_by_side(one: PriorityArea, other: PriorityArea) -> tuple[View, list[Revision]]:
    first = saved(AREA)
    revisions = [first, saved(one, first), saved(other, first, writer="Michael")]
    return view(revisions), revisions


def readers_of(revisions: list[Revision]) -> dict[str, frozenset[str]]:
    """Revision id → every id its writer had read, found apart from the code under test."""
    read: dict[str, frozenset[str]] = {}
    for revision in in_reading_order(revisions):
        read[revision.id] = frozenset(revision.parents).union(*(read[parent] for parent in revision.parents))
    return read


@given(histories(), st.randoms())
def test_a_view_depends_on_which_revisions_there_are_and_not_on_their_order(history: list[Revision], chance) -> None:
    shuffled = history.copy()
    chance.shuffle(shuffled)
    assert view(shuffled) == view(history)


@given(histories(), st.randoms())
def test_copies_merge_alike_in_any_order_any_grouping_and_any_number_of_times(history: list[Revision], chance) -> None:
    one, two, three = ({r.id: r for r in history if chance.random() < 0.6} for _ in range(3))
    everything = view(list((one | two | three | {r.id: r for r in history}).values()))
    assert view(list(({r.id: r for r in history} | (three | (two | one))).values())) == everything
    assert view([*history, *history]) == everything


@given(histories())
def test_the_newest_revision_of_an_undivided_history_is_the_view(history: list[Revision]) -> None:
    divided = view(history)
    settled = saved(record_from(PriorityArea, "r", divided.content))
    settled = write_revision(
        record_from(PriorityArea, "r", divided.content), parents=divided.heads, writer="", time=NOON
    )
    assert view([*history, settled]) == View(content=settled.content, heads=(settled.id,))


@given(histories(), st.data())
def test_what_is_read_step_by_step_is_the_newest_content_where_only_one_is_newest(history, data) -> None:
    divided = view(history)
    changed = data.draw(edits(record_from(PriorityArea, "r", divided.content)))
    newest = write_revision(changed, parents=divided.heads, writer="", time=NOON)
    assert Walk([*history, newest]).view((newest.id,)) == View(content=newest.content, heads=(newest.id,))


@given(histories())
def test_what_a_writer_saw_is_what_stood_among_all_that_was_read(history: list[Revision]) -> None:
    walk, read = Walk(history), readers_of(history)
    for revision in history:
        seen = [one for one in history if one.id in read[revision.id]]
        assert walk.read_by(revision) == (view(seen).content if seen else {})


@given(histories())
def test_nothing_acknowledged_vanishes(history: list[Revision]) -> None:
    shown, read = view(history), readers_of(history)
    by_id = {revision.id: revision for revision in history}
    for head in shown.heads:
        for name, value in by_id[head].content.items():
            if name in NEVER_IN_DOUBT | {"evidence"} or name in shown.doubt or shown.content[name] == value:
                continue
            stated = {one for one in (read[head] | {head}) if by_id[one].content[name] == value}
            assert any(stated & read[one] and by_id[one].content[name] != value for one in by_id)


@given(histories())
def test_an_element_of_a_list_is_kept_until_someone_who_had_read_it_takes_it_away(history: list[Revision]) -> None:
    shown, read = view(history), readers_of(history)
    by_id = {revision.id: revision for revision in history}
    for head in shown.heads:
        for element in set(by_id[head].content["evidence"]) - set(shown.content["evidence"]):
            with_it = {one for one in (read[head] | {head}) if element in by_id[one].content["evidence"]}
            assert any(with_it & read[one] and element not in by_id[one].content["evidence"] for one in by_id)


@given(histories())
def test_saving_on_top_of_a_view_in_doubt_settles_it(history: list[Revision]) -> None:
    shown = view(history)
    decided = record_from(PriorityArea, "r", {**shown.content, "title": "Beslutat"})
    after = view([*history, write_revision(decided, parents=shown.heads, writer="", time=NOON)])
    assert (after.content["title"], after.doubt) == ("Beslutat", frozenset())


@given(histories())
def test_where_a_record_stands_is_never_in_doubt(history: list[Revision]) -> None:
    assert "order" not in view(history).doubt


@given(histories())
def test_every_value_in_doubt_is_still_in_a_revision(history: list[Revision]) -> None:
    shown = view(history)
    for name in shown.doubt - {"deleted"}:
        values = {str(revision.content[name]) for revision in history}
        assert len(values) > 1


def test_fields_changed_on_one_side_each_are_both_taken() -> None:
    merged, _ = side_by_side(replace(AREA, title="Trafiken"), replace(AREA, cause="Höga farter"))
    assert (merged.content["title"], merged.content["cause"]) == ("Trafiken", "Höga farter")
    assert merged.doubt == frozenset()


def test_a_field_changed_to_two_values_is_in_doubt_and_shows_one_of_them() -> None:
    merged, revisions = side_by_side(replace(AREA, title="Gator"), replace(AREA, title="Vägar"))
    assert merged.doubt == {"title"}
    assert merged.content["title"] == max(revisions[1:], key=lambda one: one.id).content["title"]
    assert len(merged.heads) == 2


def test_the_same_change_made_twice_leaves_no_doubt() -> None:
    merged, _ = side_by_side(replace(AREA, title="Gator"), replace(AREA, title="Gator"))
    assert (merged.content["title"], merged.doubt) == ("Gator", frozenset())


def test_lists_merge_element_by_element() -> None:
    merged, _ = side_by_side(replace(AREA, evidence=("e1", "e2", "e3")), replace(AREA, evidence=("e2",)))
    assert merged.content["evidence"] == ["e2", "e3"]
    assert merged.doubt == frozenset()


@pytest.mark.parametrize("cause", ["Mörker", "Fart", "Sikt", "Tid"])
@pytest.mark.parametrize("reason", ["Enkät", "Dialog", "Statistik"])
def test_a_list_put_in_another_order_on_one_side_keeps_that_order(reason: str, cause: str) -> None:
    merged, _ = side_by_side(replace(AREA, evidence=("e2", "e1"), reason=reason), replace(AREA, cause=cause))
    assert merged.content["evidence"] == ["e2", "e1"]


def test_two_who_empty_each_others_half_of_a_list_are_asked() -> None:
    merged, _ = side_by_side(replace(AREA, evidence=("e1",)), replace(AREA, evidence=("e2",)))
    assert set(merged.content["evidence"]) == {"e1", "e2"}
    assert merged.doubt == {"evidence"}


def test_an_edit_beside_a_deletion_keeps_the_record_and_asks() -> None:
    merged, _ = side_by_side(replace(AREA, deleted=True), replace(AREA, cause="Höga farter"))
    assert (merged.content["deleted"], merged.content["cause"]) == (False, "Höga farter")
    assert merged.doubt == {"deleted"}


def test_moving_a_record_beside_its_deletion_does_not_bring_it_back() -> None:
    merged, _ = side_by_side(replace(AREA, deleted=True), replace(AREA, order="z"))
    assert (merged.content["deleted"], merged.doubt) == (True, frozenset())


def test_two_deletions_are_one() -> None:
    merged, _ = side_by_side(replace(AREA, deleted=True), replace(AREA, deleted=True))
    assert (merged.content["deleted"], merged.doubt) == (True, frozenset())


@pytest.mark.parametrize("writer", ["Michael", "Anna", "Annika", "Karin"])
def test_a_restored_record_is_not_lost_to_a_deletion_beside_it(writer: str) -> None:
    first = saved(AREA)
    deleted = saved(replace(AREA, deleted=True), first)
    revisions = [first, deleted, saved(AREA, deleted), saved(replace(AREA, deleted=True), first, writer=writer)]
    assert (view(revisions).content["deleted"], view(revisions).doubt) == (False, {"deleted"})


def test_a_deletion_that_was_confirmed_after_reading_the_edit_stands() -> None:
    _, revisions = side_by_side(replace(AREA, deleted=True), replace(AREA, cause="Höga farter"))
    confirmed = saved(replace(AREA, cause="Höga farter", deleted=True), *revisions[1:])
    moved_elsewhere = saved(replace(AREA, order="z"), revisions[0], writer="Karin")
    merged = view([*revisions, confirmed, moved_elsewhere])
    assert (merged.content["deleted"], merged.doubt) == (True, frozenset())


def test_a_field_that_an_older_program_did_not_know_keeps_its_value() -> None:
    first = saved(replace(AREA, cause="Höga farter"))
    older = saved(AREA, first)
    older = replace(older, content={name: value for name, value in older.content.items() if name != "cause"})
    assert view([first, older]).content["cause"] == "Höga farter"


def test_a_revision_whose_person_is_forgotten_says_nothing() -> None:
    first = saved(AREA)
    forgotten = replace(saved(replace(AREA, title="Hemligt"), first), content=None)
    assert view([first, forgotten]).content["title"] == "Trafik"
    with pytest.raises(ValueError, match="no revision with content"):
        view([replace(first, content=None), forgotten])
