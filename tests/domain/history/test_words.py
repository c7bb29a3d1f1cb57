from itertools import combinations

from medlofte_desktop.domain.history.sameness import COUNT, root_of, words_of
from medlofte_desktop.domain.history.words import WORDS
from medlofte_desktop.domain.text import swedish_order


def test_there_is_a_word_for_every_byte_in_swedish_order() -> None:
    assert len(set(WORDS)) == len(WORDS) == 256
    assert list(WORDS) == sorted(WORDS, key=swedish_order)


def test_no_two_words_differ_in_a_single_letter() -> None:
    assert [pair for pair in combinations(WORDS, 2) if is_one_letter_away(*pair)] == []


def is_one_letter_away(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return sum(a != b for a, b in zip(short, long, strict=True)) == 1
    return short in (long[:place] + long[place + 1 :] for place in range(len(long)))


def test_the_words_are_the_same_in_whatever_order_and_other_ones_for_one_more() -> None:
    assert words_of(root_of(["b", "a"], ["x"])) == words_of(root_of(["a", "b"], ["x"]))
    roots = {root_of(["a"], []), root_of(["a", "b"], []), root_of(["a"], ["b"]), root_of([], ["a"]), root_of([], [])}
    assert len({words_of(root) for root in roots}) == len(roots)
    assert all(len(words_of(root)) == COUNT == 8 for root in roots)
