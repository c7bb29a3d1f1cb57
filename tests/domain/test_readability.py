import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.domain.readability import LixLevel, lix, lix_level, readability, sentences, words


def test_lix_is_words_per_sentence_and_the_share_of_long_words() -> None:
    text = "Polisen lovar att vara på plats. Kommunen lovar att röja."
    assert len(words(text)) == 10
    assert lix(text) == 5 + 20  # "Polisen" and "Kommunen" have more than six letters


def test_a_word_of_six_letters_is_not_long_and_hyphens_do_not_count() -> None:
    assert lix("kommun") == 1
    assert lix("A-trakt") == 1
    assert lix("A-traktor") == 101


@pytest.mark.parametrize("text", ["", "  \n ", "– … !", "§"])
def test_a_text_without_words_has_no_lix(text: str) -> None:
    reading = readability(text)
    assert (reading.words, reading.sentences, reading.longest_sentence) == (0, 0, 0)
    assert (reading.lix, reading.level) == (None, None)


def test_one_word_is_enough_for_lix_but_not_to_depend_on_it() -> None:
    reading = readability("Grannsamverkan")
    assert (reading.lix, reading.level, reading.is_dependable) == (101, LixLevel.VERY_HARD, False)
    assert readability("ord " * 50).is_dependable


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Vi ökar tryggheten. Vi förebygger brott.", 2),
        ("Vi ökar tryggheten, t.ex. Bryggan och torget, bl.a. Storgatan.", 1),
        ("Möten kl. 18 hålls i t.ex. Umeå.", 1),
        ("Ring 114 14. 112 gäller vid fara.", 2),
        ("Minst 2.5 gånger.", 1),
        ("Vad gör vi? Mer! ”Vi syns.” Alltid.", 4),
        ("Rubrik\nFörsta raden\n\n– andra raden", 3),
        ("slutar med små. bokstäver", 1),
        ("...", 0),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_the_longest_sentence_is_counted_in_words() -> None:
    assert readability("En kort. En som är lite längre än så.").longest_sentence == 7


def test_a_colon_ends_a_sentence_for_lix_alone() -> None:
    assert lix("Vi gör två saker: vi ser och vi hör") == round(9 / 2)
    assert readability("Vi gör två saker: vi ser och vi hör").sentences == 1


@pytest.mark.parametrize(
    ("value", "level"),
    [
        (1, "very_easy"),
        (29, "very_easy"),
        (30, "easy"),
        (40, "medium"),
        (50, "hard"),
        (60, "very_hard"),
        (900, "very_hard"),
    ],
)
def test_each_level_begins_ten_steps_above_the_one_before(value: int, level: str) -> None:
    assert lix_level(value) == level


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    reading = readability(text)
    assert reading.words == len(words(text))
    assert reading.longest_sentence <= reading.words
    assert (reading.lix is None) == (reading.words == 0)
