from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.domain.records.order import DIGITS, between, inserted, keys, moved
from medlofte_desktop.domain.records.people import Signer
from medlofte_desktop.domain.records.promise import Promise

KEYS = st.text(DIGITS, min_size=1, max_size=6).filter(lambda key: not key.endswith("0"))


@given(KEYS, KEYS)
def test_a_key_between_two_lies_between_them(one: str, other: str) -> None:
    before, after = sorted((one, other))
    if before == after:
        with pytest.raises(ValueError, match="is not before"):
            between(before, after)
    else:
        assert before < between(before, after) < after
        assert not between(before, after).endswith("0")


@given(KEYS)
def test_there_is_room_before_the_first_and_after_the_last(key: str) -> None:
    assert between("", key) < key < between(key, "")


@given(st.lists(st.integers(0, 100), max_size=40))
def test_records_can_be_put_in_anywhere_any_number_of_times(places: list[int]) -> None:
    order: list[str] = []
    for place in places:
        at = place % (len(order) + 1)
        order.insert(at, between(order[at - 1] if at else "", order[at] if at < len(order) else ""))
    assert order == sorted(set(order))


@given(st.integers(0, 3_000))
def test_keys_for_a_whole_list_ascend_and_leave_room(count: int) -> None:
    made = keys(count)
    assert len(made) == count
    assert made == sorted(set(made))
    assert len({len(key) for key in made}) <= 1
    assert all(before < between(before, after) < after for before, after in pairwise(made))


ORDERS = st.lists(st.text("0129aiz", max_size=4), min_size=1, max_size=8)


def promises(orders: list[str]) -> list[Promise]:
    made = [Promise(id=str(number), pledge="p", order=order) for number, order in enumerate(orders)]
    return sorted(made, key=lambda one: (one.order, one.id))


def after(records: list[Promise], saved: list[Promise]) -> list[str]:
    now = {one.id: one for one in (*records, *saved)}
    return [one.id for one in sorted(now.values(), key=lambda one: (one.order, one.id))]


@given(ORDERS, st.data())
def test_a_moved_record_stands_where_it_was_put_whatever_the_keys_were(orders: list[str], data: st.DataObject) -> None:
    records = promises(orders)
    source, target = (data.draw(st.integers(0, len(records) - 1)) for _ in range(2))
    wanted = [one.id for one in records]
    wanted.insert(target, wanted.pop(source))
    assert after(records, moved(records, source, target)) == wanted


@given(ORDERS, st.data())
def test_new_records_stand_together_where_they_were_put(orders: list[str], data: st.DataObject) -> None:
    records = promises(orders)
    row = data.draw(st.integers(0, len(records)))
    wanted = [one.id for one in records]
    wanted[row:row] = ["new-1", "new-2"]
    added = [Promise(id=one, pledge="p") for one in ("new-1", "new-2")]
    assert after(records, inserted(records, added, row)) == wanted


def test_only_the_moved_record_is_saved_where_the_keys_leave_room() -> None:
    records = promises(keys(5))
    assert [one.id for one in moved(records, 4, 0)] == ["4"]


def test_a_moved_signer_is_the_only_one_to_save() -> None:
    signers = tuple(
        Signer(id=f"chief-{name}", pledge="p", order=order) for name, order in (("a", "3"), ("b", "5"), ("c", "7"))
    )
    (one,) = moved(signers, 2, 0)
    assert (one.id, one.order < "3") == ("chief-c", True)
    (one,) = moved(signers, 0, 2)
    assert one.order > "7"


def test_signers_of_one_key_get_new_keys_and_still_move() -> None:
    signers = tuple(Signer(id=f"chief-{name}", pledge="p", order="5") for name in "abc")
    by_id = {one.id: one for one in (*signers, *moved(signers, 2, 1))}
    in_order = sorted(by_id.values(), key=lambda one: one.order)
    assert [one.id for one in in_order] == ["chief-a", "chief-c", "chief-b"]
    assert between(in_order[0].order, in_order[1].order)
