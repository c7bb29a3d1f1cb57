from dataclasses import replace
from time import process_time

import pytest
from desks import Desk, NewDesk

from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.services.history import VersionGoneError, history, pledge_history, restore_version
from medlofte_desktop.services.pledges import begin_pledge, open_pledge
from medlofte_desktop.services.saving import save, throw_away


@pytest.fixture
def promise(desk: Desk) -> Promise:
    promise = Promise(id="promise", pledge=begin_pledge(desk, ["2460"]).changes[0].record, text="Ett")
    save(desk, promise)
    return promise


def shown(desk: Desk, promise: Promise) -> Promise | None:
    dossier = open_pledge(desk, promise.pledge)
    assert dossier is not None
    return next(iter(dossier.promises), None)


def fields(version: object) -> dict[str, tuple[object, object]]:
    return {one.field: (one.before, one.after) for one in version.changes}  # type: ignore[attr-defined]


def test_a_history_tells_what_each_version_changed_the_latest_first(desk: Desk, promise: Promise) -> None:
    save(desk, replace(promise, text="Två"))
    latest, first = history(desk, promise.id)
    assert (fields(latest), latest.stands, latest.is_first) == ({"text": ("Ett", "Två")}, True, False)
    assert (fields(first)["text"], first.stands, first.is_first) == ((None, "Ett"), False, True)
    assert set(fields(first)) == {"text", "pledge"}


def test_versions_side_by_side_are_told_and_the_one_that_settles_them_too(
    new_desk: NewDesk, desk: Desk, promise: Promise
) -> None:
    first = history(desk, promise.id)[0].revision
    for text in ("Två", "Tre"):
        save(new_desk(text, beside=desk), replace(promise, text=text), follows={promise.id: [first]})
    assert [(one.stands, one.beside) for one in history(desk, promise.id)] == [
        (True, True),
        (True, True),
        (False, False),
    ]
    save(desk, replace(promise, text="Fyra"))
    settled = history(desk, promise.id)[0]
    assert (settled.stands, settled.beside, fields(settled)["text"][1]) == (True, False, "Fyra")


def test_what_is_written_after_two_that_agree_settles_nothing(desk: Desk, promise: Promise) -> None:
    heads = open_pledge(desk, promise.pledge).heads
    save(desk, replace(promise, text="Ny text."), follows=heads)
    save(desk, replace(promise, rationale="Nytt skäl."), follows=heads)
    save(desk, replace(promise, text="Ny text.", rationale="Ett bättre skäl."))
    (latest, *_others) = history(desk, promise.id)
    assert not latest.settles
    assert fields(latest).keys() == {"rationale"}


def test_an_old_version_comes_back_as_a_new_one(desk: Desk, promise: Promise) -> None:
    save(desk, replace(promise, text="Två"))
    restore_version(desk, promise.id, history(desk, promise.id)[-1].revision)
    assert shown(desk, promise) == promise
    assert len(history(desk, promise.id)) == 3


def test_an_old_version_brings_back_what_was_thrown_away(desk: Desk, promise: Promise) -> None:
    throw_away(desk, promise)
    restore_version(desk, promise.id, history(desk, promise.id)[-1].revision)
    assert shown(desk, promise) == promise


@pytest.mark.parametrize(("record", "revision"), [("promise", "0" * 64), ("nothing", "0" * 64)])
def test_a_version_that_is_nowhere_is_one_error(desk: Desk, promise: Promise, record: str, revision: str) -> None:
    with pytest.raises(VersionGoneError):
        restore_version(desk, record, revision)


def test_a_version_whose_content_is_forgotten_is_listed_and_cannot_come_back(desk: Desk, promise: Promise) -> None:
    save(desk, replace(promise, text="Två"))
    first = history(desk, promise.id)[-1].revision
    with desk.database.writing() as connection:
        connection.exec_driver_sql(f"UPDATE revision SET content = NULL WHERE id = '{first}'")
    assert history(desk, promise.id)[-1].content is None
    with pytest.raises(VersionGoneError):
        restore_version(desk, promise.id, first)


def test_a_pledges_history_holds_all_its_records_also_the_deleted_ones(desk: Desk, promise: Promise) -> None:
    save(desk, Activity(id="walk", promise=promise.id, text="Vandring"))
    throw_away(desk, promise)
    begin_pledge(desk, ["2480"])
    versions = pledge_history(desk, promise.pledge)
    assert [one.record for one in versions] == [promise.id, "walk", promise.id, promise.pledge]
    assert fields(versions[0]) == {"deleted": (False, True)}


def test_a_pledges_history_comes_in_pages(desk: Desk, promise: Promise) -> None:
    for number in range(5):
        save(desk, replace(promise, text=f"Version {number}"))
    every = pledge_history(desk, promise.pledge)
    pages = [pledge_history(desk, promise.pledge, limit=3, offset=offset) for offset in (0, 3, 6, 9)]
    assert [len(page) for page in pages] == [3, 3, 1, 0]
    assert sum(pages, ()) == every


def test_the_history_of_a_record_with_many_merges_opens_at_once(desk: Desk, promise: Promise) -> None:
    first = history(desk, promise.id)[0].revision
    for round_ in range(60):
        stood = history(desk, promise.id)[0].revision if round_ else first
        for text in ("Ena", "Andra"):
            save(desk, replace(promise, text=f"{text} {round_}"), follows={promise.id: [stood]})
        save(desk, replace(promise, text=f"Avgjort {round_}"))
    begun = process_time()
    assert len(history(desk, promise.id)) == 181
    assert process_time() - begun < 1
