"""Are lines broken without losing a letter?"""

from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.printing.layout.measures import MM
from medlofte_desktop.printing.layout.strips import Words
from medlofte_desktop.printing.layout.styles import BODY
from medlofte_desktop.printing.layout.text import lines, listing, paragraphs


@given(st.text(st.sampled_from("abcåäö –-/<&>\u00a0.0"), min_size=1, max_size=400))
def test_lines_hold_every_letter_within_the_width(text: str) -> None:
    broken = lines(text, BODY, 60 * MM)
    assert "".join(line.text for line in broken) == text
    assert all(line.width <= 60 * MM + 1 for line in broken)


def test_a_word_without_spaces_is_broken_anywhere() -> None:
    broken = lines("x" * 500, BODY, 60 * MM)
    assert len(broken) > 5
    assert "".join(line.text for line in broken) == "x" * 500


def test_markup_is_taken_literally() -> None:
    assert lines("<b>fet</b> &amp;", BODY, 90 * MM)[0].text == "<b>fet</b> &amp;"


def test_each_newline_begins_a_paragraph() -> None:
    first, second = paragraphs("ett\n\n  två  \n", BODY, 90 * MM, gap=7)
    assert (first.text, second.text) == ("ett", "två")
    assert first.gap == 7 < second.gap


def test_the_lines_of_a_list_hang_from_their_marks() -> None:
    first, second, *_ = paragraphs(f"– {'ord ' * 60}", BODY, 90 * MM)
    mark, text = first.marks
    (more,) = second.marks
    assert isinstance(mark, Words)
    assert mark.text == "–"
    assert 0 == mark.x < text.x == more.x


def test_no_first_or_last_line_of_a_paragraph_stands_alone() -> None:
    strips = paragraphs("ord " * 200, BODY, 90 * MM)
    assert [strip.keeps_next for strip in strips][:2] == [True, False]
    assert [strip.keeps_next for strip in strips][-2:] == [True, False]


def test_short_items_stand_in_a_row_and_long_ones_in_a_list() -> None:
    assert [strip.text for strip in listing(["enkät", "", "dialog"], BODY, 150 * MM)] == ["enkät · dialog"]
    assert [strip.text[:2] for strip in listing(["e" * 61, "dialog"], BODY, 150 * MM)] == ["• ", "• "]
    assert listing([], BODY, 150 * MM) == []
