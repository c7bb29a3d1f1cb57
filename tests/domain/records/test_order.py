from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.domain.records.order import DIGITS, between, keys

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
