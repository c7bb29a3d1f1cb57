from dataclasses import replace

import pytest
from desks import Desk, NewDesk
from signings import document_of, frozen_pledge

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.services.check import check
from medlofte_desktop.services.pledges import begin_pledge, open_pledge
from medlofte_desktop.services.saving import put_back, save, throw_away
from medlofte_desktop.services.trash import trash

WALK = Activity(id="walk", promise="centrum", text="Trygghetsvandring")


@pytest.fixture
def centrum(desk: Desk) -> Promise:
    promise = Promise(id="centrum", pledge=begin_pledge(desk, ["2460"]).changes[0].record, text="Synas i centrum")
    save(desk, promise, WALK)
    return promise


def test_a_line_says_what_it_was_where_it_was_and_who_threw_it_away(
    new_desk: NewDesk, desk: Desk, centrum: Promise
) -> None:
    throw_away(new_desk("Michael Rystedt", beside=desk), centrum)
    (line,) = trash(desk)
    assert (line.kind, line.name, line.writer) == ("promise", "Synas i centrum", "Michael Rystedt")
    assert (line.pledge, line.municipalities) == (centrum.pledge, ("2460",))


def test_what_went_along_is_not_listed_until_it_lies_there_by_itself(desk: Desk, centrum: Promise) -> None:
    throw_away(desk, WALK)
    throw_away(desk, centrum)
    assert [line.record.id for line in trash(desk)] == ["centrum"]
    put_back(desk, [replace(centrum, deleted=True)])
    assert [(line.record.id, line.pledge, line.municipalities) for line in trash(desk)] == [
        ("walk", centrum.pledge, ("2460",))
    ]


def test_a_deleted_pledge_stands_for_all_that_is_in_it(desk: Desk, centrum: Promise) -> None:
    dossier = open_pledge(desk, centrum.pledge)
    assert dossier is not None
    throw_away(desk, WALK, centrum, dossier.pledge)
    assert [(line.kind, line.name) for line in trash(desk)] == [("pledge", "")]


def test_the_latest_thrown_stands_first_and_contacts_know_their_home(desk: Desk, centrum: Promise) -> None:
    anna = Contact(id="anna", municipality="2460", name="Anna Frej")
    save(desk, anna)
    throw_away(desk, centrum)
    throw_away(desk, anna)
    first, second = trash(desk)
    assert (first.name, first.pledge, first.municipalities) == ("Anna Frej", None, ("2460",))
    assert second.kind == "promise"


def test_a_pledge_whose_text_is_frozen_comes_back_with_its_copy(desk: Desk) -> None:
    pledge = open_pledge(desk, frozen_pledge(desk)).pledge
    throw_away(desk, pledge)
    put_back(desk, [pledge])
    assert len(document_of(desk).copies) == 1
    assert check(desk) == ()


def test_an_empty_trash_has_no_lines(desk: Desk) -> None:
    assert trash(desk) == ()
