from datetime import date

import pytest

from medlofte_desktop.domain.records.promise import Activity, ActivityStatus
from medlofte_desktop.domain.text import TextError
from medlofte_desktop.ui.promises.activities.pasted import as_rows, rows_in, with_cells

EMPTY = Activity(id="a", promise="p")


def test_a_row_fills_the_columns_in_their_order() -> None:
    cells = ["Vandring", "Kommunen", "Vår och höst", "2023-09-30", "2 per år", "Pågår"]
    assert with_cells(EMPTY, cells) == Activity(
        id="a",
        promise="p",
        text="Vandring",
        responsible="Kommunen",
        when="Vår och höst",
        deadline=date(2023, 9, 30),
        target="2 per år",
        status=ActivityStatus.ONGOING,
    )


def test_a_deadline_that_is_no_date_is_kept_as_when() -> None:
    assert with_cells(EMPTY, ["Vandring", "", "Vår", "hösten 2024"]).when == "Vår, hösten 2024"


def test_what_no_column_holds_is_kept_in_the_text() -> None:
    activity = with_cells(EMPTY, ["Vandring", "", "", "", "", "Kanske", "Anm. 1", "Anm. 2"])
    assert activity.text == "Vandring\nKanske\nAnm. 1\nAnm. 2"


def test_a_cell_too_long_is_refused() -> None:
    with pytest.raises(TextError):
        with_cells(EMPTY, ["Vandring", "x" * 501])


@pytest.mark.parametrize("text", ["•\tVandring\n•\tDialog", "• Vandring\n• Dialog", "1.\tVandring\n2.\tDialog"])
def test_the_bullets_of_a_list_are_left_out(text: str) -> None:
    assert rows_in(text) == [["Vandring"], ["Dialog"]]


def test_a_cell_in_quotes_keeps_its_line_break() -> None:
    assert rows_in('"Vandring\nmed skolan"\tPolisen\r\nDialog\t') == [
        ["Vandring\nmed skolan", "Polisen"],
        ["Dialog", ""],
    ]


def test_quotes_inside_a_text_are_kept() -> None:
    assert rows_in('Projektet "Trygg helg"\tPolisen') == [['Projektet "Trygg helg"', "Polisen"]]


@pytest.mark.parametrize("text", ["", "\n\n", "\t\t\n", "\0", '"' * 7, '"' + "x" * 200_000 + '"'])
def test_odd_text_is_read_without_an_error(text: str) -> None:
    assert all(any(row) for row in rows_in(text))


def test_copied_rows_come_back_as_they_were() -> None:
    activity = with_cells(EMPTY, ['Vandring\n"Trygg"', "Kommunen", "", "2023-09-30", "", "Genomförd"])
    (cells,) = rows_in(as_rows([activity]))
    assert with_cells(EMPTY, cells) == activity
