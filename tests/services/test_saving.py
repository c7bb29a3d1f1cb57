from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from desks import Desk, NewDesk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import edits

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.services.history import history
from medlofte_desktop.services.pledges import begin_pledge, open_pledge, pledge_lines
from medlofte_desktop.services.saving import put_back, redo, save, throw_away, undo

QUICK = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def pledge(desk: Desk) -> str:
    return begin_pledge(desk, ["2460"]).changes[0].record


@pytest.fixture
def promise(desk: Desk, pledge: str) -> Promise:
    promise = Promise(id="promise", pledge=pledge, text="Vi ska synas", promised_by="police")
    save(desk, promise)
    return promise


def opened(desk: Desk, pledge: str) -> Dossier:
    dossier = open_pledge(desk, pledge)
    assert dossier is not None
    return dossier


def only_promise(desk: Desk, promise: Promise) -> Promise:
    (found,) = opened(desk, promise.pledge).promises
    return found


def test_what_was_saved_is_read_again(desk: Desk, promise: Promise) -> None:
    assert only_promise(desk, promise) == promise


def test_saving_says_what_changed_and_which_pledges_it_concerns(desk: Desk, promise: Promise) -> None:
    changes = save(desk, replace(promise, text="Vi ska synas mer"))
    (change,) = changes
    assert (change.fields, changes.pledges) == ({"text"}, {promise.pledge})


def test_what_stands_already_is_not_written_again(desk: Desk, promise: Promise) -> None:
    assert not save(desk, promise)
    assert len(history(desk, promise.id)) == 1


def test_the_same_text_written_by_two_who_had_read_the_same_is_one_thing_said(desk: Desk, promise: Promise) -> None:
    heads = opened(desk, promise.pledge).heads
    save(desk, replace(promise, text="Nytt"), follows=heads)
    assert not save(desk, replace(promise, text="Nytt"), follows=heads).conflicts


def test_the_same_second_twice_is_no_error(new_desk: NewDesk) -> None:
    desk = new_desk(clock=lambda: datetime(2023, 3, 3, tzinfo=UTC))
    area = PriorityArea(id="a", pledge=begin_pledge(desk, ["2460"]).changes[0].record, title="Ett")
    save(desk, area)
    read = opened(desk, area.pledge).heads
    for _ in range(2):
        save(desk, replace(area, title="Två"), follows=read)
    assert [one.title for one in opened(desk, area.pledge).areas] == ["Två"]


def test_two_who_change_different_fields_both_get_their_way(new_desk: NewDesk, desk: Desk, promise: Promise) -> None:
    other = new_desk("Michael Rystedt", beside=desk)
    read = opened(desk, promise.pledge).heads
    save(desk, replace(promise, text="Vi ska synas mer"), follows=read)
    changes = save(other, replace(promise, rationale="Enkäten"), follows=read)
    assert not changes.conflicts
    assert only_promise(desk, promise) == replace(promise, text="Vi ska synas mer", rationale="Enkäten")


def test_two_who_change_one_field_are_told_until_it_is_settled(new_desk: NewDesk, desk: Desk, promise: Promise) -> None:
    other = new_desk("Michael Rystedt", beside=desk)
    read = opened(desk, promise.pledge).heads
    save(desk, replace(promise, text="Vi ska synas mer"), follows=read)
    changes = save(other, replace(promise, text="Vi ska synas mindre"), follows=read)
    assert changes.conflicts == {promise.id}
    dossier = opened(other, promise.pledge)
    assert dossier.conflicts == {promise.id: {"text"}}
    assert [line.in_conflict for line in pledge_lines(desk)] == [1]
    assert not save(other, *dossier.promises, follows=dossier.heads)
    assert not save(other, *dossier.promises, follows=dossier.heads, settles=True).conflicts
    assert opened(desk, promise.pledge).conflicts == {}


def test_a_pledge_counts_no_conflict_in_what_has_been_thrown_away(
    new_desk: NewDesk, desk: Desk, promise: Promise
) -> None:
    read = opened(desk, promise.pledge).heads
    for text in ("Ett", "Två"):
        save(new_desk(text, beside=desk), replace(promise, text=text), follows=read)
    throw_away(desk, promise)
    assert [line.in_conflict for line in pledge_lines(desk)] == [0]


def test_a_save_that_fails_leaves_nothing_behind(desk: Desk, promise: Promise) -> None:
    before = opened(desk, promise.pledge)
    with pytest.raises(TypeError):
        save(desk, replace(promise, text="Nytt"), replace(promise, id="wrong", text=b"bytes"))  # type: ignore[arg-type]
    assert opened(desk, promise.pledge) == before


@given(data=st.data())
@QUICK
def test_undo_gives_back_what_stood_and_redo_what_was_undone(desk: Desk, promise: Promise, data: st.DataObject) -> None:
    before = only_promise(desk, promise)
    changed = replace(data.draw(edits(before)), deleted=False, area=None, pledge=promise.pledge)
    changes = save(desk, changed)
    undo(desk, changes)
    assert only_promise(desk, promise) == before
    redo(desk, changes)
    assert only_promise(desk, promise) == changed


def test_undo_leaves_what_others_have_written_since(new_desk: NewDesk, desk: Desk, promise: Promise) -> None:
    changes = save(desk, replace(promise, text="Vi ska synas mer"))
    save(new_desk("Michael Rystedt", beside=desk), replace(promise, text="Vi ska synas mer", rationale="Enkäten"))
    undo(desk, changes)
    assert only_promise(desk, promise) == replace(promise, rationale="Enkäten")


def test_undoing_a_creation_puts_it_in_the_trash_and_redo_brings_it_back(desk: Desk, pledge: str) -> None:
    changes = save(desk, PriorityArea(id="area", pledge=pledge, title="Trafik"))
    undo(desk, changes)
    assert opened(desk, pledge).areas == ()
    redo(desk, changes)
    assert [area.title for area in opened(desk, pledge).areas] == ["Trafik"]


def test_undoing_what_this_database_has_never_seen_does_nothing(
    new_desk: NewDesk, desk: Desk, promise: Promise
) -> None:
    changes = save(desk, replace(promise, text="Nytt"))
    assert undo(new_desk(), changes) == Changes()


def test_throwing_away_with_a_stale_form_keeps_what_others_wrote(
    new_desk: NewDesk, desk: Desk, promise: Promise
) -> None:
    save(new_desk("Michael Rystedt", beside=desk), replace(promise, text="Vi ska synas mer"))
    throw_away(desk, promise)
    put_back(desk, [promise])
    assert only_promise(desk, promise).text == "Vi ska synas mer"


def test_what_somebody_works_on_comes_back_marked_when_another_throws_it_away(
    new_desk: NewDesk, desk: Desk, promise: Promise
) -> None:
    read = opened(desk, promise.pledge).heads
    save(new_desk("Michael Rystedt", beside=desk), replace(promise, text="Vi ska synas mer"), follows=read)
    changes = throw_away(desk, promise, follows=read)
    assert changes.conflicts == {promise.id}
    assert only_promise(desk, promise).text == "Vi ska synas mer"


def test_what_is_put_back_brings_back_what_it_stands_in(desk: Desk, promise: Promise) -> None:
    activity = Activity(id="walk", promise=promise.id, text="Vandring")
    save(desk, activity)
    throw_away(desk, activity)
    throw_away(desk, promise)
    throw_away(desk, opened(desk, promise.pledge).pledge)
    changes = put_back(desk, [activity])
    assert {change.record for change in changes} == {activity.id, promise.id, promise.pledge}
    assert opened(desk, promise.pledge).activities == (activity,)


def concerned(desk: Desk, record: Any) -> frozenset[str]:
    return save(desk, record).pledges


def test_a_contact_concerns_every_pledge_that_lists_it(desk: Desk) -> None:
    contact = Contact(id="chief", municipality="2460", name="Michael Rystedt")
    save(desk, contact)
    pledges = {begin_pledge(desk, ["2460"]).changes[0].record for _ in range(2)}
    assert concerned(desk, replace(contact, phone="010-568 22 53")) == pledges


def test_what_moves_concerns_the_pledge_it_leaves_and_the_one_it_enters(desk: Desk, promise: Promise) -> None:
    other = begin_pledge(desk, ["2460"]).changes[0].record
    assert concerned(desk, replace(promise, pledge=other)) == {promise.pledge, other}
