from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st
from strategies import any_records, histories

from medlofte_desktop.domain.history.revision import Revision, canonical, heads, in_reading_order, write_revision
from medlofte_desktop.domain.records.record import Record

NOON = datetime(2023, 3, 3, 12, tzinfo=UTC)


@given(any_records(), st.lists(st.sampled_from("abcd")), st.randoms())
def test_the_order_and_number_of_times_parents_are_named_make_no_other_revision(
    record: Record, parents, chance
) -> None:
    shuffled = [*parents, *parents]
    chance.shuffle(shuffled)
    one = write_revision(record, parents=parents, writer="Anneli", time=NOON)
    assert write_revision(record, parents=shuffled, writer="Anneli", time=NOON) == one


@given(any_records())
def test_the_same_moment_in_another_time_zone_makes_the_same_revision(record: Record) -> None:
    stockholm = NOON.astimezone(timezone(timedelta(hours=1)))
    one = write_revision(record, parents=(), writer="Anneli", time=NOON)
    assert write_revision(record, parents=(), writer="Anneli", time=stockholm) == one


@given(any_records())
def test_a_revision_is_whole_until_anything_in_it_is_changed(record: Record) -> None:
    revision = write_revision(record, parents=("a",), writer="Anneli", time=NOON)
    assert revision.is_whole()
    changed = {
        "id": "0" * 64,
        "kind": "other",
        "record": record.id + "x",
        "parents": (),
        "writer": "Annelie",
        "time": NOON + timedelta(microseconds=1),
        "content_hash": "0" * 64,
        "content": {**revision.content, "deleted": None},
    }
    assert not [name for name, value in changed.items() if replace(revision, **{name: value}).is_whole()]


@given(any_records(), st.data())
def test_a_changed_letter_in_a_revision_is_found(record: Record, data) -> None:
    revision = write_revision(record, parents=(), writer="Anneli", time=NOON)
    name = data.draw(st.sampled_from(sorted(revision.content)))
    assert not replace(revision, content={**revision.content, name: f"{revision.content[name]}x"}).is_whole()


@given(any_records())
def test_a_chain_still_verifies_when_a_person_is_forgotten(record: Record) -> None:
    revision = write_revision(record, parents=(), writer="Anneli", time=NOON)
    assert replace(revision, content=None).is_whole()


@given(histories(), st.randoms())
def test_parents_come_before_their_children_whatever_order_they_arrive_in(history: list[Revision], chance) -> None:
    shuffled = history.copy()
    chance.shuffle(shuffled)
    ordered = [revision.id for revision in in_reading_order(shuffled)]
    assert ordered == [revision.id for revision in in_reading_order(history)]
    assert sorted(ordered) == sorted(revision.id for revision in history)
    for revision in history:
        assert all(ordered.index(parent) < ordered.index(revision.id) for parent in revision.parents)


@given(histories())
def test_heads_are_what_nobody_has_read(history: list[Revision]) -> None:
    read = {parent for revision in history for parent in revision.parents}
    assert set(heads(history)) == {revision.id for revision in history} - read
    assert heads(history * 2) == heads(history)


def test_a_revision_whose_parents_are_not_at_hand_is_read_all_the_same() -> None:
    assert [revision.id for revision in in_reading_order([_bare("b", "missing"), _bare("a")])] == ["a", "b"]


def test_damaged_revisions_that_follow_each_other_in_a_ring_are_still_read() -> None:
    ring = [_bare("a", "c"), _bare("b", "a"), _bare("c", "b")]
    assert sorted(revision.id for revision in in_reading_order(ring)) == ["a", "b", "c"]


def test_equal_values_are_equal_text_whatever_order_they_were_put_in() -> None:
    assert canonical({"b": "å", "a": [1, None]}) == canonical({"a": [1, None], "b": "å"}) == '{"a":[1,null],"b":"å"}'


def _bare(id_: str, *parents: str) -> Revision:
    return Revision(
        id=id_, kind="signer", record="r", parents=parents, writer="", time=NOON, content_hash="", content={}
    )
