from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.domain.records.order import keys
from medlofte_desktop.services.pledge_entries.matching import order_keys, record_ids


@given(st.lists(st.booleans(), min_size=1, max_size=40), st.booleans())
def test_new_records_get_keys_between_the_old_ones_which_keep_theirs(is_old: list[bool], others: bool) -> None:  # noqa: FBT001
    old_keys = iter(keys(len(is_old)))
    old = [next(old_keys) if each else "" for each in is_old]
    found = order_keys(old, max([*old, "zz" if others else ""]))
    assert all(one < other for one, other in pairwise(found))
    assert all(key == given for key, given in zip(found, old, strict=True) if given)


@given(
    st.lists(st.sampled_from(["a", "b", "c", ""]), max_size=6), st.lists(st.sampled_from(["a", "b", ""]), max_size=6)
)
def test_every_entry_finds_one_record_and_each_record_one_entry(first: list[str], then: list[str]) -> None:
    ids = record_ids("Promise", "p", first, {}, {})
    siblings = dict(zip(ids, first, strict=True))
    again = record_ids("Promise", "p", then, siblings, siblings)
    assert len(set(again)) == len(then)
    assert record_ids("Promise", "p", first, siblings, siblings) == ids
