"""Do tables of any kind keep their columns apart and their paragraphs under each other?"""

from medlofte_desktop.domain.sheet.occasion_paper import PaperTable
from medlofte_desktop.printing.layout.measures import MM, POINT
from medlofte_desktop.printing.layout.strips import Strip, Words
from medlofte_desktop.printing.layout.table import table_strips

WIDTH = 150 * MM


def strips(*rows: tuple[str, ...], widest: int = 0) -> list[Strip]:
    heads = ("Nr", "Dokument", "Till")
    return table_strips(PaperTable(heads=heads, rows=rows, widest=widest), 0, WIDTH, narrowest=14 * POINT)


def lefts(strip: Strip) -> list[float]:
    return [mark.x for mark in strip.marks if isinstance(mark, Words)]


def test_newlines_part_the_paragraphs_of_a_cell() -> None:
    _head, first, second = strips(("1", "Medborgarlöfte", "Vännäs kommun\nPolisen"))
    assert (first.text, second.text) == ("1 Medborgarlöfte Vännäs kommun", "Polisen")


def test_what_is_left_over_goes_to_the_widest_column() -> None:
    for widest in range(3):
        (first, second, third) = lefts(strips(("1", "a", "b"), widest=widest)[0])
        gaps = (second - first, third - second, WIDTH - third)
        assert max(gaps) == gaps[widest]


def test_a_row_of_nothing_is_a_line_and_a_table_of_no_rows_is_nothing() -> None:
    assert len(strips(("", "", ""))) == 2
    assert strips() == []
