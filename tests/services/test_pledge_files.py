from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import msgspec
import pytest
from desks import Desk, NewDesk, register

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Secrecy
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, ActivityStatus, Promise
from medlofte_desktop.exchange.pledge_entries import PledgeEntry, PledgeFile
from medlofte_desktop.exchange.pledge_file import read_pledge_file
from medlofte_desktop.resource_files import resource
from medlofte_desktop.services.people import people
from medlofte_desktop.services.pledge_files import (
    ImportCancelledError,
    export_pledges,
    import_pledges,
    rehearse_import,
)
from medlofte_desktop.services.pledge_files import read_pledge_file as read_for
from medlofte_desktop.services.pledges import open_pledge, pledge_lines, police_districts
from medlofte_desktop.services.saving import save, throw_away, undo
from medlofte_desktop.storage.records import read_records
from medlofte_desktop.storage.revisions import add_revisions
from medlofte_desktop.storage.standing import revisions_of_all


@cache
def published() -> tuple[PledgeEntry, ...]:
    codes = {one.code for one in register()}
    return read_pledge_file(resource("samples", "published_pledges.json"), municipalities=codes).pledges


def a_file(*pledges: dict[str, Any]) -> PledgeFile:
    """Pledges of Vännäs 2023, each with the given keys."""
    known = {"municipalities": ["2460"], "period": {"start": "2023-01-01"}}
    return PledgeFile(pledges=tuple(msgspec.convert({**known, **pledge}, PledgeEntry) for pledge in pledges))


def promising(*texts: str) -> PledgeFile:
    return a_file({"promises": [{"text": text} for text in texts]})


def imported(desk: Desk, file: PledgeFile) -> Dossier:
    dossier = open_pledge(desk, import_pledges(desk, file).pledges[0])
    assert dossier is not None
    return dossier


def counts(desk: Desk, file: PledgeFile) -> tuple[int, int, int]:
    done = import_pledges(desk, file)
    return done.added, done.changed, done.unchanged


@pytest.mark.parametrize("entry", published(), ids=lambda one: f"{one.municipalities[0]}-{one.period.start}")
def test_a_published_pledge_comes_out_as_it_went_in(desk: Desk, entry: PledgeEntry) -> None:
    done = import_pledges(desk, PledgeFile(pledges=(entry,)))
    assert export_pledges(desk, done.pledges).pledges == (entry,)


def test_all_published_pledges_come_out_of_one_database(desk: Desk) -> None:
    done = import_pledges(desk, PledgeFile(pledges=published()))
    assert (done.added, done.changed, done.unchanged) == (20, 0, 0)
    assert export_pledges(desk, done.pledges).pledges == published()


def secret_and_open() -> PledgeFile:
    evidence = [{"id": "e1", "title": "Öppen enkät"}, {"id": "e2", "title": "Hemligt underlag", "secrecy": "secret"}]
    areas = [{"title": "Centrum", "evidence": ["e1", "e2"]}]
    return a_file({"evidence": evidence, "priority_areas": areas})


def test_evidence_that_is_not_open_stays_out_of_a_file(desk: Desk) -> None:
    done = import_pledges(desk, secret_and_open())
    written = export_pledges(desk, done.pledges).pledges[0]
    assert [one.title for one in written.evidence] == ["Öppen enkät"]
    assert written.priority_areas[0].evidence == ("e1",)


def test_evidence_that_is_not_open_goes_along_when_it_is_meant_to(desk: Desk) -> None:
    done = import_pledges(desk, secret_and_open())
    assert export_pledges(desk, done.pledges, with_secrets=True).pledges == secret_and_open().pledges


def test_an_import_that_is_stopped_changes_nothing(desk: Desk) -> None:
    answers = iter([False, True])
    with pytest.raises(ImportCancelledError):
        import_pledges(desk, PledgeFile(pledges=published()), cancelled=lambda: next(answers))
    assert pledge_lines(desk) == ()


def test_the_same_file_again_changes_nothing(desk: Desk) -> None:
    file = PledgeFile(pledges=published())
    import_pledges(desk, file)
    again = import_pledges(desk, file)
    assert (again.added, again.changed, again.unchanged) == (0, 0, 20)
    assert not again.changes


def test_a_rehearsal_tells_the_truth_and_writes_nothing(desk: Desk) -> None:
    file = PledgeFile(pledges=published())
    rehearsed = rehearse_import(desk, file)
    assert (rehearsed.added, pledge_lines(desk)) == (20, ())
    import_pledges(desk, PledgeFile(pledges=published()[:5]))
    assert rehearse_import(desk, file).unchanged == 5


def test_an_import_is_one_step_that_can_be_undone(desk: Desk) -> None:
    done = import_pledges(desk, PledgeFile(pledges=published()))
    undo(desk, done.changes)
    assert pledge_lines(desk) == ()


def test_a_pledge_in_the_trash_is_brought_back(desk: Desk) -> None:
    dossier = imported(desk, promising("Vi ska synas"))
    throw_away(desk, dossier.pledge)
    assert counts(desk, promising("Vi ska synas")) == (1, 0, 0)
    assert len(pledge_lines(desk)) == 1


def test_another_label_start_or_municipality_is_another_pledge(desk: Desk) -> None:
    import_pledges(desk, a_file({}))
    others = a_file({"label": "Trygg"}, {"period": {"start": "2024-01-01"}}, {"municipalities": ["2460", "2480"]})
    assert counts(desk, others) == (3, 0, 0)
    assert counts(desk, a_file({"municipalities": ["2480", "2460"]})) == (0, 1, 0)


def test_a_pledge_that_was_renamed_here_is_another_one(desk: Desk) -> None:
    dossier = imported(desk, promising("Vi ska synas"))
    save(desk, replace(dossier.pledge, label="Trygg i Vännäs"))
    assert counts(desk, promising("Vi ska synas")) == (1, 0, 0)
    assert counts(desk, promising("Vi ska synas")) == (0, 0, 1)


def test_a_promise_is_known_by_its_place_when_its_text_has_changed(desk: Desk) -> None:
    before = imported(desk, promising("Vi ska synas", "Vi ska höras"))
    save(desk, replace(before.promises[1], goal_indicator="Trygghet"))
    after = imported(desk, promising("Vi ska synas", "Vi ska höras mer"))
    assert [one.id for one in after.promises] == [one.id for one in before.promises]
    assert (after.promises[1].text, after.promises[1].goal_indicator) == ("Vi ska höras mer", "Trygghet")


def test_a_promise_is_known_by_its_text_when_its_place_has_changed(desk: Desk) -> None:
    one, other = imported(desk, promising("Vi ska synas", "Vi ska höras")).promises
    after = imported(desk, promising("Vi ska lyssna", "Vi ska höras", "Vi ska synas")).promises
    assert [promise.text for promise in after] == ["Vi ska lyssna", "Vi ska höras", "Vi ska synas"]
    assert [promise.id for promise in after[1:]] == [other.id, one.id]


def test_a_place_counts_as_it_was_after_the_last_import(desk: Desk) -> None:
    imported(desk, promising("A", "B", "C"))
    before = imported(desk, promising("X", "A", "B", "C"))
    after = imported(desk, promising("X", "A", "B!", "C"))
    assert [one.text for one in after.promises] == ["X", "A", "B!", "C"]
    assert [one.id for one in after.promises] == [one.id for one in before.promises]


def test_equal_promises_stay_two(desk: Desk) -> None:
    before = imported(desk, promising("Vi ska synas", "Vi ska synas"))
    assert counts(desk, promising("Vi ska synas", "Vi ska synas")) == (0, 0, 1)
    assert len(before.promises) == 2


def test_what_was_written_here_and_is_not_in_the_file_is_left_alone(desk: Desk) -> None:
    dossier = imported(desk, promising("Vi ska synas"))
    own = Promise(id="own", pledge=dossier.pledge.id, text="Vi ska lyssna", order="z")
    save(desk, own, Activity(id="act", promise=dossier.promises[0].id, text="Ring"))
    after = imported(desk, promising("Vi ska synas", "Vi ska höras"))
    assert sorted(one.text for one in after.promises) == ["Vi ska höras", "Vi ska lyssna", "Vi ska synas"]
    assert [one.text for one in after.activities] == ["Ring"]


def test_the_file_empties_what_it_no_longer_states(desk: Desk) -> None:
    imported(desk, a_file({"introduction": "Hej", "promises": [{"text": "A", "rationale": "ty"}]}))
    after = imported(desk, promising("A"))
    assert (after.pledge.introduction, after.promises[0].rationale) == ("", "")


def test_progress_and_secrecy_are_never_taken_back(desk: Desk) -> None:
    file = a_file({"promises": [{"text": "A", "activities": [{"text": "a"}]}], "evidence": [{"id": "e1"}]})
    before = imported(desk, file)
    save(
        desk,
        replace(before.activities[0], status=ActivityStatus.DONE),
        replace(before.evidence[0], secrecy=Secrecy.SECRET),
    )
    after = imported(desk, file)
    assert (after.activities[0].status, after.evidence[0].secrecy) == (ActivityStatus.DONE, Secrecy.SECRET)


def test_an_activity_that_was_moved_to_another_promise_comes_back(desk: Desk) -> None:
    file = a_file({"promises": [{"text": "A", "activities": [{"text": "a"}]}, {"text": "B"}]})
    before = imported(desk, file)
    save(desk, replace(before.activities[0], promise=before.promises[1].id))
    assert imported(desk, file).activities == before.activities


def test_areas_evidence_and_promises_are_linked(desk: Desk) -> None:
    file = a_file(
        {
            "priority_areas": [{"title": "Trafik", "evidence": ["e2"]}],
            "evidence": [{"id": "e1", "title": "Enkät"}, {"id": "e2", "title": "Dialog", "date": "2022-05-01"}],
            "promises": [{"text": "A", "area": "Trafik"}],
        }
    )
    dossier = imported(desk, file)
    assert dossier.areas[0].evidence == (dossier.evidence[1].id,)
    assert dossier.evidence[1].dated == date(2022, 5, 1)
    assert dossier.promises[0].area == dossier.areas[0].id


def test_an_area_of_ones_own_keeps_its_promise_and_an_unticked_one_is_ticked(desk: Desk) -> None:
    file = a_file({"priority_areas": [{"title": "Trafik"}], "promises": [{"text": "A"}]})
    before = imported(desk, file)
    own = PriorityArea(id="own", pledge=before.pledge.id, title="Centrum")
    save(desk, own, replace(before.areas[0], ticked=False), replace(before.promises[0], area="own"))
    after = imported(desk, file)
    assert {area.title for area in after.ticked_areas} == {"Trafik", "Centrum"}
    assert after.promises[0].area == "own"


def test_two_laptops_that_import_the_same_file_merge_without_doubt(new_desk: NewDesk) -> None:
    file = PledgeFile(pledges=published())
    one, other = new_desk("Anneli"), new_desk("Michael")
    done = import_pledges(one, file)
    ids = [change.record for change in import_pledges(other, file).changes]
    assert {change.record for change in done.changes} == set(ids)
    with one.database.reading() as connection:
        revisions = revisions_of_all(connection, ids)
    with other.database.writing() as connection:
        merged = add_revisions(connection, revisions)
    assert merged
    assert not any(change.doubt for change in merged)


def test_an_unknown_police_district_is_added_unverified_with_its_municipalities(desk: Desk) -> None:
    import_pledges(desk, a_file({"police_district": "Nytt/Område", "source": "https://example.se"}))
    (district,) = police_districts(desk)
    assert (district.id, district.municipalities) == ("lpo-nytt-omrade", ("2460",))
    assert (district.source, district.verified) == ("https://example.se", False)


def test_a_police_district_is_known_by_its_title_too(desk: Desk) -> None:
    import_pledges(desk, a_file({"police_district": "Umeå"}))
    import_pledges(desk, a_file({"police_district": "Lokalpolisområde UMEÅ", "municipalities": ["2480"]}))
    (district,) = police_districts(desk)
    assert district.municipalities == ("2460", "2480")


@pytest.mark.parametrize("name", ["警察", "x" * 400])
def test_a_police_district_of_any_name_gets_an_id_that_fits(desk: Desk, name: str) -> None:
    import_pledges(desk, a_file({"police_district": name}))
    (district,) = police_districts(desk)
    assert (district.name, len(district.id)) == (name, len("lpo-") + 32)


MICHAEL = {
    "name": "Michael Rystedt",
    "title": "Chef",
    "organisation": "Lokalpolisområde Umeå",
    "phone": "010-568 22 53",
}


def contacts(desk: Desk) -> list[Contact]:
    with desk.database.reading() as connection:
        return read_records(connection, Contact)


def test_a_contact_of_several_pledges_is_one_at_home_in_the_police_district(desk: Desk) -> None:
    pledges = [
        {"municipalities": [code], "police_district": "Umeå", "contacts": [MICHAEL]} for code in ("2460", "2480")
    ]
    import_pledges(desk, a_file(*pledges))
    (michael,) = contacts(desk)
    assert (michael.police_district, michael.municipality) == ("lpo-umea", None)
    assert len(people(desk)) == 1


def test_a_contact_of_the_municipality_is_at_home_in_the_leading_one(desk: Desk) -> None:
    anneli = {"name": "Anneli Eriksson", "organisation": "Vännäs kommun"}
    import_pledges(desk, a_file({"police_district": "Umeå", "contacts": [anneli]}))
    assert contacts(desk)[0].municipality == "2460"


def test_a_new_number_changes_the_contact_of_that_pledge(desk: Desk) -> None:
    import_pledges(desk, a_file({"contacts": [MICHAEL]}))
    assert counts(desk, a_file({"contacts": [{**MICHAEL, "phone": "114 14"}]})) == (0, 1, 0)
    assert [one.phone for one in contacts(desk)] == ["114 14"]


def test_blanks_are_filled_and_never_made(desk: Desk) -> None:
    import_pledges(desk, a_file({"contacts": [MICHAEL]}))
    import_pledges(desk, a_file({"municipalities": ["2480"], "contacts": [{**MICHAEL, "email": "m@example.se"}]}))
    assert counts(desk, a_file({"contacts": [MICHAEL]})) == (0, 0, 1)
    assert [(one.phone, one.email) for one in contacts(desk)] == [("010-568 22 53", "m@example.se")]


def test_two_numbers_of_one_name_in_a_file_are_two_contacts_in_whatever_order(desk: Desk) -> None:
    import_pledges(desk, a_file({"contacts": [MICHAEL]}, {"municipalities": ["2480"], "contacts": [MICHAEL]}))
    file = a_file({"contacts": [{**MICHAEL, "phone": "1"}]}, {"municipalities": ["2480"], "contacts": [MICHAEL]})
    assert counts(desk, file) == (0, 1, 1)
    assert counts(desk, file) == (0, 0, 2)
    assert sorted(one.phone for one in contacts(desk)) == ["010-568 22 53", "1"]


def test_a_contact_that_was_added_here_stays_on_the_pledge(desk: Desk) -> None:
    dossier = imported(desk, a_file({"contacts": [MICHAEL]}))
    own = Contact(id="own", municipality="2460", name="Anneli")
    save(desk, own, replace(dossier.pledge, contacts=(*dossier.pledge.contacts, "own")))
    after = imported(desk, a_file({"contacts": [MICHAEL]}))
    assert [one.name for one in after.contacts] == ["Michael Rystedt", "Anneli"]


def test_a_contact_in_the_trash_is_brought_back(desk: Desk) -> None:
    dossier = imported(desk, a_file({"contacts": [MICHAEL]}))
    throw_away(desk, *dossier.contacts)
    assert counts(desk, a_file({"contacts": [MICHAEL]})) == (0, 1, 0)
    assert len(people(desk)) == 1


def test_a_file_is_read_against_the_register(desk: Desk) -> None:
    assert read_for(desk, resource("samples", "demo.json")).pledges
