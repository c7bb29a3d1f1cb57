"""Is the table of activities light, whole and readable?"""

from dataclasses import replace

import pytest
from sheets import ACTIVITY

from medlofte_desktop.domain.sheet.signing_sheet import SheetActivity
from medlofte_desktop.printing.layout.activity_table import activity_strips
from medlofte_desktop.printing.layout.measures import MM
from medlofte_desktop.printing.layout.strips import Words

EMPTY = SheetActivity(text="", responsible="", when="", target="")


def test_the_head_names_the_columns_that_are_filled_in() -> None:
    head, *_ = activity_strips([replace(ACTIVITY, when="", target="")], 0, 150 * MM)
    assert head.text == "Aktivitet Ansvarig"
    assert head.keeps_next


def test_nothing_is_drawn_where_nothing_is_written() -> None:
    assert activity_strips([], 0, 150 * MM) == []
    assert activity_strips([EMPTY], 0, 150 * MM) == []


def test_the_head_is_repeated_on_the_next_page() -> None:
    head, *rows = activity_strips([ACTIVITY] * 3, 0, 150 * MM)
    assert all(row.repeated[0].text == head.text for row in rows)


def test_a_short_row_stays_whole_and_a_long_one_may_run_over() -> None:
    short = activity_strips([replace(ACTIVITY, text="ord " * 40)], 0, 150 * MM)[1:]
    long = activity_strips([replace(ACTIVITY, text="ord " * 400)], 0, 150 * MM)[1:]
    assert all(strip.keeps_next for strip in short[:-1])
    assert sum(strip.keeps_next for strip in long) == 2


def test_a_long_text_does_not_squeeze_the_short_columns() -> None:
    _head, *rows = activity_strips([replace(ACTIVITY, text="ord " * 400)], 0, 150 * MM)
    assert rows[0].text.endswith("kommunen vår och höst ≥ 2 per år")


@pytest.mark.parametrize("column", ["text", "responsible", "when", "target"])
def test_columns_never_overlap_whatever_is_long(column: str) -> None:
    rows = [ACTIVITY, replace(ACTIVITY, **{column: "x" * 20_000})]
    for strip in activity_strips(rows, 10 * MM, 120 * MM):
        cells = [mark for mark in strip.marks if isinstance(mark, Words)]
        ends = [cell.x + cell.width for cell in cells]
        assert all(end <= cell.x for end, cell in zip(ends, cells[1:], strict=False))
        assert max(ends, default=0) <= 130 * MM + 1
