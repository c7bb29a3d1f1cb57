import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.domain.history.difference import Change, Part, likeness, said_in_all, word_difference

TEXTS = st.text(st.sampled_from("ab åö.,\n- ") | st.characters(codec="utf-8"), max_size=60)


def joined(parts: tuple[Part, ...], without: Change) -> str:
    return "".join(part.text for part in parts if part.change is not without)


@given(TEXTS, TEXTS)
def test_both_texts_can_be_put_together_again(old: str, new: str) -> None:
    parts = word_difference(old, new)
    assert joined(parts, without=Change.INSERT) == old
    assert joined(parts, without=Change.DELETE) == new
    assert all(part.text for part in parts)


@given(TEXTS)
def test_equal_texts_have_one_equal_part_or_none(text: str) -> None:
    assert word_difference(text, text) == ((Part(Change.EQUAL, text),) if text else ())


def test_a_changed_word_is_told_and_its_neighbours_are_not() -> None:
    assert word_difference("Vi lovar mer ljus.", "Vi lovar grönska.") == (
        Part(Change.EQUAL, "Vi lovar "),
        Part(Change.DELETE, "mer ljus"),
        Part(Change.INSERT, "grönska"),
        Part(Change.EQUAL, "."),
    )


def test_a_text_made_to_be_slow_is_compared_in_a_moment() -> None:
    begun = time.process_time()
    word_difference("a " * 10_000, "a b " * 5_000)
    assert time.process_time() - begun < 5


@given(TEXTS, TEXTS)
def test_likeness_is_mutual_and_between_none_and_all(one: str, other: str) -> None:
    assert 0 <= likeness(one, other) == likeness(other, one) <= 1
    assert likeness(one, one) == 1


def test_likeness_below_the_least_asked_for_is_none() -> None:
    assert likeness("vi ökar ljuset", "vi ökar värmen") > 0.6
    assert likeness("vi ökar ljuset", "vi ökar värmen", at_least=0.9) == 0


def test_a_last_word_stays_when_more_is_written_after_it() -> None:
    assert word_difference("vår", "vår och höst") == (Part(Change.EQUAL, "vår"), Part(Change.INSERT, " och höst"))
    assert word_difference("vår och höst", "vår") == (Part(Change.EQUAL, "vår"), Part(Change.DELETE, " och höst"))


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("Fred", "Fredrik", "Fred / Fredrik"),
        ("Vi sänker farten. Vi mäter.", "Vi sänker farten. Vi räknar.", "Vi sänker farten. Vi mäter. Vi räknar."),
        ("Vi gör det.", "Vi gör inte det.", "Vi gör det. Vi gör inte det."),
        ("- ljus\n- vakter", "- ljus\n- kameror", "- ljus\n- vakter\n- kameror"),
        ("Först.\n\nSedan.", "Först.\n\nSist.", "Först.\n\nSedan.\n\nSist."),
        ("", "Ensam.", "Ensam."),
    ],
)
def test_what_both_say_stands_once(one: str, other: str, both: str) -> None:
    assert said_in_all([one, other]) == both


@given(st.lists(TEXTS))
def test_every_word_of_every_text_is_said_in_its_order(texts: list[str]) -> None:
    said = said_in_all(texts)
    for text in texts:
        words = iter(said.split())
        assert all(word in words for word in text.split())
