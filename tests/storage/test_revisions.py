from datetime import timedelta
from typing import Any

import pytest
from desks import Clock, Desk, NewDesk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from strategies import histories

from medlofte_desktop.domain.history.merge import view
from medlofte_desktop.domain.history.revision import Revision, heads, write_revision
from medlofte_desktop.domain.records.content import content_of
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.priority_area import CatalogueArea
from medlofte_desktop.storage.database import InconsistentDatabaseError
from medlofte_desktop.storage.records import read_with_doubt
from medlofte_desktop.storage.revisions import add_revisions
from medlofte_desktop.storage.search.index import SearchTextRow
from medlofte_desktop.storage.standing import heads_of, revisions_of, standings
from medlofte_desktop.storage.tables import RevisionRow

CLOCK = Clock()
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def add(desk: Desk, *revisions: Revision) -> None:
    with desk.database.writing() as connection:
        add_revisions(connection, revisions)


def forget(desk: Desk) -> None:
    with desk.database.writing() as connection:
        for table in ("catalogue_area", "contact_role", "contact", "search_text", "revision_parent", "revision"):
            connection.exec_driver_sql(f"DELETE FROM {table}")


def everything(desk: Desk, kind: type[Any]) -> tuple[object, ...]:
    """What the rows, the heads and the search index say."""
    with desk.database.reading() as connection:
        rows = sorted(read_with_doubt(connection, kind), key=lambda one: one[0].id)
        shown = {one.record: one.revision for one in standings(connection, [record.id for record, _ in rows])}
        texts = sorted(connection.execute(select(SearchTextRow.record, SearchTextRow.folded, SearchTextRow.plain)))
        return rows, heads_of(connection, [record.id for record, _ in rows]), shown, [tuple(row) for row in texts]


@st.composite
def deliveries(draw: st.DrawFn) -> tuple[list[Revision], list[list[Revision]]]:
    """The history of a record, and the same revisions in any order, in portions, some of them more than once."""
    revisions = draw(histories(CatalogueArea) | histories(Contact))
    again = draw(st.lists(st.sampled_from(revisions), max_size=4))
    mixed = draw(st.permutations([*revisions, *again]))
    cuts = sorted(draw(st.lists(st.integers(0, len(mixed)), max_size=3)))
    return revisions, [mixed[begin:end] for begin, end in zip([0, *cuts], [*cuts, len(mixed)], strict=True)]


def without_homes(revisions: list[Revision]) -> bool:
    return not any(
        (one.content or {}).get("municipality") or (one.content or {}).get("police_district") for one in revisions
    )


@given(delivery=deliveries())
@QUICK
def test_any_order_and_any_number_of_times_gives_what_all_revisions_say(
    desk: Desk, delivery: tuple[list[Revision], list[list[Revision]]]
) -> None:
    revisions, portions = delivery
    if not without_homes(revisions):
        return
    kind: type[Any] = CatalogueArea if revisions[0].kind == "catalogue_area" else Contact
    forget(desk)
    add(desk, *revisions)
    at_once = everything(desk, kind)
    forget(desk)
    for portion in portions:
        add(desk, *portion)
    assert everything(desk, kind) == at_once
    now = view(revisions)
    ((record, doubt),), known, *_ = at_once  # type: ignore[misc]
    assert content_of(record) == {**content_of(kind(**{**_required(kind), "id": "r"})), **now.content}
    assert (doubt, known) == (now.doubt, {"r": heads(revisions)})


def _required(kind: type[Any]) -> dict[str, str]:
    return {"title": ""} if kind is CatalogueArea else {}


def chain(count: int) -> list[Revision]:
    revisions: list[Revision] = []
    for number in range(count):
        parents = [revisions[-1].id] if revisions else []
        record = CatalogueArea(id="r", title=f"Version {number}")
        revisions.append(write_revision(record, parents=parents, writer="a", time=CLOCK()))
    return revisions


def test_a_child_that_comes_before_its_parent_stays_the_head(desk: Desk) -> None:
    first, second, third = chain(3)
    add(desk, third)
    add(desk, first)
    with desk.database.reading() as connection:
        assert heads_of(connection, ["r"]) == {"r": tuple(sorted([first.id, third.id]))}
    add(desk, second)
    with desk.database.reading() as connection:
        assert heads_of(connection, ["r"]) == {"r": (third.id,)}


def test_revisions_come_back_as_they_went_in_and_whole(desk: Desk) -> None:
    revisions = chain(3)
    add(desk, *revisions)
    with desk.database.reading() as connection:
        found = revisions_of(connection, "r")
    assert found == revisions
    assert all(one.is_whole() for one in found)


def test_a_history_that_was_forgotten_keeps_its_chain(desk: Desk) -> None:
    first, second = chain(2)
    add(desk, first)
    with desk.database.writing() as connection:
        connection.execute(RevisionRow.__table__.update().values(content=None))
    add(desk, second)
    with desk.database.reading() as connection:
        assert [one.is_whole() for one in revisions_of(connection, "r")] == [True, True]


def test_a_list_that_names_one_thing_twice_holds_it_once(desk: Desk) -> None:
    contact = Contact(id="r", municipality="2460", roles=("a", "b", "a"))
    add(desk, write_revision(contact, parents=(), writer="a", time=CLOCK()))
    with desk.database.reading() as connection:
        ((found, _),) = read_with_doubt(connection, Contact)
    assert found.roles == ("a", "b")


def test_nothing_of_a_portion_is_kept_when_one_of_it_is_wrong(desk: Desk) -> None:
    good, *_ = chain(1)
    wrong = write_revision(Pledge(id="p", municipalities=("9999",)), parents=(), writer="a", time=CLOCK())
    with pytest.raises(InconsistentDatabaseError):
        add(desk, good, wrong)
    with desk.database.reading() as connection:
        assert revisions_of(connection, "r") == []


def test_a_time_keeps_its_microseconds_and_its_zone(desk: Desk) -> None:
    time = CLOCK() + timedelta(microseconds=123_456)
    revision = write_revision(CatalogueArea(id="r", title="a"), parents=(), writer="a", time=time)
    add(desk, revision)
    with desk.database.reading() as connection:
        assert revisions_of(connection, "r") == [revision]


def test_more_records_than_one_statement_takes_are_added_and_read(new_desk: NewDesk) -> None:
    desk = new_desk()
    revisions = [
        write_revision(CatalogueArea(id=f"{number}", title="Område"), parents=(), writer="a", time=CLOCK())
        for number in range(10_001)
    ]
    add(desk, *revisions)
    with desk.database.reading() as connection:
        assert len(heads_of(connection, [one.record for one in revisions])) == 10_001
