import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.services.phones import Phone, PhoneProblem, swedish_phone


@pytest.mark.parametrize(
    "number", ["0935-141 05", "010-568 22 53", "070-174 06 05", "114 14", "112", "1177", "08-505 30 00"]
)
def test_numbers_that_are_right_stay_as_they_are(number: str) -> None:
    phone = swedish_phone(number)
    assert (phone.display, phone.problem) == (number, None)


@pytest.mark.parametrize(
    ("typed", "shown", "uri"),
    [
        ("+46 935 14105", "0935-141 05", "tel:+4693514105"),
        ("+46 (0)935-141 05", "0935-141 05", "tel:+4693514105"),
        ("0046701740605", "070-174 06 05", "tel:+46701740605"),
        (" 0935–141\u00a005 ", "0935-141 05", "tel:+4693514105"),
        ("11414", "114 14", "tel:11414"),
        ("116111", "116 111", "tel:116111"),
        ("0771 123123", "0771-12 31 23", "tel:+46771123123"),
        ("+47 22123456", "+47 22 12 34 56", "tel:+4722123456"),
        ("090-16 10 00 ankn. 5", "090-16 10 00 ankn. 5", "tel:+4690161000;ext=5"),
    ],
)
def test_numbers_typed_in_other_ways_get_the_usual_form_and_can_be_dialled(typed: str, shown: str, uri: str) -> None:
    assert swedish_phone(typed) == Phone(shown, uri, None)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("växeln", PhoneProblem.NOT_A_NUMBER),
        ("<b>112</b>", PhoneProblem.NOT_A_NUMBER),
        ("+", PhoneProblem.NOT_A_NUMBER),
        ("070-17", PhoneProblem.TOO_SHORT),
        ("123", PhoneProblem.TOO_SHORT),
        ("070-174 06 05 / 0935-141 05", PhoneProblem.TOO_LONG),
        ("0" * 300, PhoneProblem.TOO_LONG),
        ("+999 123456", PhoneProblem.UNKNOWN_COUNTRY),
    ],
)
def test_what_cannot_be_dialled_is_shown_as_typed_with_the_reason(typed: str, problem: PhoneProblem) -> None:
    assert swedish_phone(typed) == Phone(typed, None, problem)


def test_a_possible_number_that_is_given_to_nobody_can_be_dialled_but_is_uncertain() -> None:
    assert swedish_phone("090-00 00 96") == Phone("090-00 00 96", "tel:+4690000096", PhoneProblem.UNCERTAIN)


def test_nothing_is_no_problem() -> None:
    assert swedish_phone("  ") == Phone("", None, None)


@given(st.text(st.sampled_from("0123456789+-() /;ankxextå") | st.characters(codec="utf-8"), max_size=30))
def test_any_text_gets_an_answer_and_a_usual_form_stays_as_it_is(text: str) -> None:
    phone = swedish_phone(text)
    assert phone.uri or phone.problem or not phone.display
    if phone.problem is None:
        assert swedish_phone(phone.display) == phone
