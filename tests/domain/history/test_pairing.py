from medlofte_desktop.domain.history.pairing import Saying, pairs


def sayings(*texts: str) -> list[Saying]:
    return [Saying(str(place), text, text) for place, text in enumerate(texts)]


def test_equal_ones_are_paired_in_their_order() -> None:
    assert pairs(sayings("a", "a"), sayings("a", "a", "a")) == {"0": "0", "1": "1"}


def test_the_same_words_in_other_letters_are_the_same_text() -> None:
    assert pairs(sayings("Vi  SÄNKER farten"), sayings("Något annat", "vi sänker farten")) == {"1": "0"}


def test_the_most_alike_are_paired_first_and_the_unlike_not_at_all() -> None:
    olds = sayings("vi sänker farten på vägen", "helt andra ord")
    assert pairs(olds, sayings("vi sänker farten", "vi sänker farten på stora vägen")) == {"1": "0"}
