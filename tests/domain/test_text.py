import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.domain.text import TextError, clean_line, clean_text

ANY_TEXT = st.text(
    st.sampled_from("aÅ \u00a0\u030a\u0301\u202e\x00\r\n\t\u2028\u00ad\u200d=<b>é") | st.characters(codec="utf-8")
)


@given(ANY_TEXT)
def test_cleaning_a_clean_text_changes_nothing(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@given(ANY_TEXT)
def test_clean_text_is_composed_and_holds_no_characters_that_steer(text: str) -> None:
    clean = clean_text(text)
    assert unicodedata.is_normalized("NFC", clean)
    assert not [letter for letter in clean if unicodedata.category(letter) == "Cc" and letter not in "\n\t"]
    assert not set(clean) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")


def test_a_letter_meets_its_accent_when_what_stood_between_is_taken_away() -> None:
    assert clean_text("Va\u202e\u030anna\u0308s") == "Vånnäs"


def test_nothing_is_cut_from_a_text_that_is_too_long() -> None:
    assert len(clean_line("å" * 500)) == 500
    with pytest.raises(TextError) as told:
        clean_line("å" * 501)
    assert (told.value.reason, told.value.limit, told.value.length) == ("too_long", 500, 501)


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(TextError, match="surrogate"):
        clean_text("Vännäs \ud83d")
