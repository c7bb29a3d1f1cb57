import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.domain.text import fold, plain, swedish_order


@pytest.mark.parametrize(
    "names",
    [
        ["Zinkgruvan", "Ånge", "Åre", "Älmhult", "Ängelholm", "Öckerö", "Örebro"],
        ["Vadstena", "Vänersborg", "Värmdö", "Wallby", "Xenby", "Ydre"],
        ["Habo", "Hagfors", "Halmstad", "Hammarö", "Håbo", "Häbbo", "Höör"],
        ["Idre", "Idré", "Idreby"],
        ["Gota", "Göta", "Gøtb"],
        ["Upplands Väsby", "Upplands-Bro", "Uppsala"],
    ],
)
def test_names_sort_as_in_a_swedish_list(names: list[str]) -> None:
    names_as_code_points = sorted(names)
    assert sorted(names_as_code_points, key=swedish_order) == names


def test_case_parts_only_equal_words() -> None:
    assert sorted(["ÅRE", "åre", "Åmål"], key=swedish_order)[0] == "Åmål"
    assert swedish_order("ÅRE")[0] == swedish_order("åre")[0]


def test_a_ring_written_apart_is_the_same_letter() -> None:
    assert fold("A\u030ama\u030al") == fold("Åmål") == "åmål"


def test_accents_of_other_languages_are_passed_over_in_searches_but_not_the_swedish_letters() -> None:
    assert fold("Élise Müller") == "elise muller"
    assert fold("Vännäs") == "vännäs"


def test_plain_text_finds_amal() -> None:
    assert plain("Åmål") == plain("AMAL") == "amal"


def test_letters_that_are_only_there_for_their_looks_are_found_by_plain_ones() -> None:
    assert fold("𝕬ᴮ™") == plain("𝕬ᴮ™") == "abtm"


@given(st.text(), st.text())
def test_any_two_texts_can_be_put_in_order(one: str, other: str) -> None:
    assert (swedish_order(one) < swedish_order(other)) or (swedish_order(other) <= swedish_order(one))


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert plain(plain(text)) == plain(text)
