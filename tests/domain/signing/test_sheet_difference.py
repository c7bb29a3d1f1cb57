from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from sheets import ACTIVITY, AREA, CHIEF, COUNCILLOR, PROMISE, SHEET, with_text

from medlofte_desktop.domain.history.difference import Change
from medlofte_desktop.domain.sheet.signing_sheet import SheetPromise, SigningSheet
from medlofte_desktop.domain.signing.sheet_difference import Fate, PassageDifference, sheet_difference

LIGHTING = replace(PROMISE, number=2, text="Kommunen lagar trasig belysning inom fem dagar.", activities=())
CARS = replace(PROMISE, number=3, text="Polisen kontrollerar farten vid skolorna varje månad.", activities=())


def with_promises(*promises: SheetPromise) -> SigningSheet:
    numbered = tuple(replace(one, number=number) for number, one in enumerate(promises, 1))
    return replace(SHEET, areas=(replace(AREA, promises=numbered),))


def marked(difference: PassageDifference) -> str:
    """The passage with [-removed-] and [+added+] in it."""
    frames = {Change.EQUAL: "{}", Change.DELETE: "[-{}-]", Change.INSERT: "[+{}+]"}
    return "".join(frames[part.change].format(part.text) for part in difference.parts)


def told(old: SigningSheet, new: SigningSheet) -> list[tuple[str, str, str]]:
    return [(one.name, one.fate, marked(one)) for one in sheet_difference(old, new)]


def test_equal_sheets_differ_in_nothing() -> None:
    assert sheet_difference(SHEET, SHEET) == ()


def test_a_changed_word_is_marked_in_its_passage() -> None:
    new = with_text("Vi arbetar för lugn.")
    assert told(with_text("Vi arbetar för trygghet."), new) == [
        ("Inledning", "changed", "Vi arbetar för [-trygghet-][+lugn+].")
    ]


def test_what_stands_at_head_and_foot_goes_by_its_printed_name() -> None:
    references = ("Kommunens diarienummer: KS 2018/125", "Polisens diarienummer: A110")
    new = replace(SHEET, period="2023–2024", references=references, place_and_date="")
    assert [(one.name, one.fate) for one in sheet_difference(SHEET, new)] == [
        ("Period", Fate.CHANGED),
        ("Kommunens diarienummer", Fate.CHANGED),
        ("Polisens diarienummer", Fate.ADDED),
        ("Ort och datum", Fate.REMOVED),
        ("Beslut", Fate.REMOVED),
    ]


def test_a_promise_is_known_again_behind_a_new_one_that_is_told_whole() -> None:
    harder = replace(PROMISE, text=PROMISE.text.replace("otrygga", "mörka"))
    assert told(with_promises(PROMISE), with_promises(LIGHTING, harder)) == [
        (
            "Löfte 1",
            "added",
            "[+Polisen och kommunen lovar+][+\nKommunen lagar trasig belysning inom fem dagar.+]"
            "[+\nVarför: Enkäten visar det.+][+\nMål: Andel trygga: 61 % → 70 %+]"
            "[+\nPrioriterat område: Trygga platser+]",
        ),
        (
            "Löfte 2",
            "changed",
            "Polisen och kommunen lovar\nVi ökar tryggheten på platser som upplevs som [-otrygga-][+mörka+]."
            "\nVarför: Enkäten visar det.\nMål: Andel trygga: 61 % → 70 %\nPrioriterat område: Trygga platser",
        ),
    ]


def test_a_removed_promise_takes_its_activities_with_it() -> None:
    found = sheet_difference(with_promises(LIGHTING, PROMISE), with_promises(LIGHTING))
    assert [(one.name, one.fate) for one in found] == [
        ("Löfte 2", Fate.REMOVED),
        ("Löfte 2, aktivitet 1", Fate.REMOVED),
    ]


def test_a_promise_that_was_moved_is_told_once_with_where_it_stood() -> None:
    found = sheet_difference(with_promises(PROMISE, LIGHTING, CARS), with_promises(CARS, PROMISE, LIGHTING))
    assert [(one.name, one.fate, one.was) for one in found] == [("Löfte 1", Fate.MOVED, "Löfte 3")]


def test_an_activity_is_told_whole_with_its_columns_when_one_of_them_is_changed() -> None:
    later = replace(PROMISE, activities=(replace(ACTIVITY, when="vår", target=""),))
    assert told(with_promises(PROMISE), with_promises(later)) == [
        (
            "Löfte 1, aktivitet 1",
            "changed",
            "Trygghetsvandring i centrum\nAnsvarig: kommunen\nNär: vår[- och höst-][-\nMått: ≥ 2 per år-]",
        )
    ]


def test_a_promise_in_another_area_says_so() -> None:
    roads = replace(SHEET, areas=(replace(AREA, title="Trafik"),))
    assert [(one.name, marked(one)) for one in sheet_difference(SHEET, roads)][-1] == (
        "Löfte 1",
        "Polisen och kommunen lovar\nVi ökar tryggheten på platser som upplevs som otrygga."
        "\nVarför: Enkäten visar det.\nMål: Andel trygga: 61 % → 70 %"
        "\nPrioriterat område: [-Trygga platser-][+Trafik+]",
    )


def test_who_follows_somebody_at_their_post_signs_in_their_place() -> None:
    new = replace(SHEET, signatures=(replace(COUNCILLOR, name="Eva Ek"), CHIEF))
    assert told(SHEET, new) == [("Underskrift 1", "changed", "[-Anna Frej-][+Eva Ek+]\nKommunalråd\nVännäs kommun")]


def test_evidence_that_is_added_does_not_touch_the_rest() -> None:
    new = replace(SHEET, evidence=("Ny enkät", *SHEET.evidence))
    assert told(SHEET, new) == [("Underlag 1", "added", "[+Ny enkät+]")]


SHEETS = st.permutations((PROMISE, LIGHTING, CARS)).flatmap(
    lambda promises: st.integers(0, 3).map(lambda count: with_promises(*promises[:count]))
)


@given(SHEETS, SHEETS)
def test_nothing_is_told_only_where_the_texts_are_the_same(old: SigningSheet, new: SigningSheet) -> None:
    assert (sheet_difference(old, new) == ()) == (old.text == new.text)


@given(SHEETS, SHEETS)
def test_the_way_back_takes_away_what_the_way_there_added(old: SigningSheet, new: SigningSheet) -> None:
    there = [one.name for one in sheet_difference(old, new) if one.fate is Fate.ADDED]
    back = [one.name for one in sheet_difference(new, old) if one.fate is Fate.REMOVED]
    assert there == back
