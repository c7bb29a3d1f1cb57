import pytest
from desks import Desk, NewDesk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.services.pledges import begin_pledge, find, open_pledge
from medlofte_desktop.services.saving import put_back, save, throw_away, undo


@pytest.fixture
def umea(desk: Desk) -> Desk:
    """One pledge with two promises, an activity and a contact."""
    pledge = begin_pledge(desk, ["2480"]).changes[0].record
    save(
        desk,
        Promise(id="centrum", pledge=pledge, text="Vi ska synas mer i centrum kl. 22–02, kväll/natt (fre-lör)."),
        Promise(id="amal", pledge=pledge, text="Åmåls modell prövas på Öbacka"),
        Activity(id="walk", promise="centrum", text="Trygghetsvandring varje höst", responsible="Säkerhetschefen"),
        Contact(id="anna", municipality="2480", name="Anna Frej", phone="0935-141 05", email="anna.frej@umea.se"),
    )
    return desk


def found(desk: Desk, typed: str) -> set[str]:
    return {hit.record for hit in find(desk, typed).hits}


@pytest.mark.parametrize(
    ("typed", "records"),
    [
        ("CENTRUM", {"centrum"}),
        ("synas centrum", {"centrum"}),
        ("centrum synas saknas", set()),
        ("vandring", {"walk"}),
        ("Trygghets", {"walk"}),
        ("säkerhetschef höst", {"walk"}),
        ("åmål", {"amal"}),
        ("amal", {"amal"}),
        ("öb", {"amal"}),
        ("ob", {"amal"}),
        ("s", {"centrum", "walk", "anna"}),
        ("v", {"centrum", "walk"}),
        ("entrum", {"centrum"}),
        ("nt", set()),
        ("22", {"centrum"}),
        ("22–02", {"centrum"}),
        ("fre-lör", {"centrum"}),
        ("lör", {"centrum"}),
        ("lö", {"centrum"}),
        ("natt", {"centrum"}),
        ("na", {"centrum"}),
        ("(", {"centrum"}),
        ("(fre", {"centrum"}),
        ("0935-141", {"anna"}),
        ("141 05", {"anna"}),
        ("anna.frej@umea.se", {"anna"}),
        ("", set()),
        ("   ", set()),
        ("\0", set()),
        ("\ud800", set()),
        ("\x01\x01", set()),
    ],
)
def test_what_is_typed_finds(umea: Desk, typed: str, records: set[str]) -> None:
    assert found(umea, typed) == records


def test_an_accent_that_was_typed_is_meant(umea: Desk) -> None:
    pledge = begin_pledge(umea, ["2480"]).changes[0].record
    save(umea, Promise(id="plain", pledge=pledge, text="Amaltea ordnar dans"))
    assert found(umea, "amal") == {"plain"}
    assert found(umea, "åmål") == {"amal"}


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "'",
        "AND",
        "OR NOT",
        "NEAR(a b)",
        "a*",
        "^a",
        "folded:x",
        "-",
        "--",
        "%",
        "_",
        "\\",
        "x'); DROP TABLE pledge",
        "*",
    ],
)
def test_signs_that_mean_something_to_a_database_are_letters_like_others(umea: Desk, typed: str) -> None:
    assert found(umea, typed) <= {"centrum", "amal", "walk", "anna"}
    assert not found(umea, f"{typed} saknas")


@given(typed=st.text(st.characters() | st.sampled_from("aå\"'*:^()-%_\\\0\ud800 "), max_size=40))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_typed_is_an_error(umea: Desk, typed: str) -> None:
    assert found(umea, typed) <= {"centrum", "amal", "walk", "anna"} | {hit.pledge for hit in find(umea, typed).hits}


@given(
    text=st.text(
        st.sampled_from("aåäö b-.,(/0é") | st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=30
    )
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_word_of_a_text_finds_it(umea: Desk, text: str) -> None:
    (pledge,) = {hit.pledge for hit in find(umea, "synas").hits}
    save(umea, Promise(id="any", pledge=pledge, text=f"nyckelordet {text}"))
    for word in text.split():
        if word.isprintable():
            assert "any" in found(umea, f"nyckelordet {word}")


def test_a_pledges_records_are_found_in_each_of_its_municipalities(desk: Desk) -> None:
    pledge = begin_pledge(desk, ["1415", "1421", "1419"]).changes[0].record
    save(desk, Promise(id="sea", pledge=pledge, text="Säkrare båtliv"))
    hits = find(desk, "båtliv").hits
    assert {(hit.pledge, hit.municipality) for hit in hits} == {(pledge, code) for code in ("1415", "1421", "1419")}


def test_a_contact_is_found_at_home_and_in_the_pledges_that_list_it(umea: Desk) -> None:
    pledge = begin_pledge(umea, ["2480"]).changes[0].record
    assert {hit.pledge for hit in find(umea, "frej").hits} == {"", pledge}


def test_what_was_written_last_is_found_and_what_stood_before_is_not(umea: Desk) -> None:
    (hit,) = find(umea, "centrum").hits
    changes = save(umea, Promise(id="centrum", pledge=hit.pledge, text="Vi ska synas mer på torget"))
    assert (found(umea, "centrum"), found(umea, "torget")) == (set(), {"centrum"})
    undo(umea, changes)
    assert (found(umea, "centrum"), found(umea, "torget")) == ({"centrum"}, set())


def test_a_text_that_is_emptied_is_not_found_and_one_that_is_filled_is(umea: Desk) -> None:
    (hit,) = find(umea, "centrum").hits
    save(umea, Promise(id="centrum", pledge=hit.pledge))
    assert not found(umea, "centrum")
    save(umea, Promise(id="centrum", pledge=hit.pledge, text="Vi ska synas i centrum"))
    assert found(umea, "centrum") == {"centrum"}


def test_what_lies_under_something_deleted_is_found_only_when_it_is_back(umea: Desk) -> None:
    (hit,) = find(umea, "centrum").hits
    dossier = open_pledge(umea, hit.pledge)
    assert dossier is not None
    promise = next(one for one in dossier.promises if one.id == "centrum")
    throw_away(umea, promise)
    assert (found(umea, "vandring"), found(umea, "centrum"), found(umea, "åmål")) == (set(), set(), {"amal"})
    throw_away(umea, dossier.pledge)
    assert found(umea, "åmål") == set()
    put_back(umea, [dossier.pledge])
    assert (found(umea, "vandring"), found(umea, "åmål")) == (set(), {"amal"})
    put_back(umea, [promise])
    assert found(umea, "vandring") == {"walk"}


def test_what_is_written_under_something_deleted_is_not_found_until_that_is_back(umea: Desk) -> None:
    (hit,) = find(umea, "centrum").hits
    dossier = open_pledge(umea, hit.pledge)
    assert dossier is not None
    throw_away(umea, dossier.pledge)
    save(
        umea,
        Promise(id="late", pledge=hit.pledge, text="Sent skrivet"),
        Activity(id="later", promise="amal", text="Sent"),
    )
    assert found(umea, "sent") == set()
    put_back(umea, [dossier.pledge])
    assert found(umea, "sent") == {"late", "later"}


def test_deleted_records_never_hide_living_ones(new_desk: NewDesk) -> None:
    desk = new_desk()
    gone, kept = (begin_pledge(desk, ["2480"]).changes[0].record for _ in range(2))
    save(desk, *(Promise(id=f"gone {number}", pledge=gone, text="Trygg") for number in range(600)))
    save(desk, Promise(id="kept", pledge=kept, text="Trygg"))
    dossier = open_pledge(desk, gone)
    assert dossier is not None
    throw_away(desk, dossier.pledge)
    assert found(desk, "trygg") == {"kept"}


def test_more_than_is_shown_is_said(umea: Desk) -> None:
    (hit,) = find(umea, "centrum").hits
    save(umea, *(Promise(id=f"{number}", pledge=hit.pledge, text="Trygg i centrum") for number in range(600)))
    result = find(umea, "trygg")
    assert (len(result.hits), result.more) == (500, True)


def test_activities_are_found_where_their_promise_has_moved(umea: Desk) -> None:
    other = begin_pledge(umea, ["2460"]).changes[0].record
    save(umea, Promise(id="centrum", pledge=other, text="Vi ska synas mer"))
    (hit,) = find(umea, "vandring").hits
    assert (hit.pledge, hit.municipality) == (other, "2460")
