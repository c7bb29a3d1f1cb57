from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.domain.records.order import keys
from medlofte_desktop.domain.records.promise import Promise
from medlofte_desktop.ui.promises.places import inserted, moved

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
