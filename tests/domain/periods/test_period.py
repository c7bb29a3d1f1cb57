from datetime import date

import pytest
from hypothesis import given
from strategies import DAYS

from medlofte_desktop.domain.periods.period import Step, months_later, next_period


@pytest.mark.parametrize(
    ("start", "end", "next_start", "next_end"),
    [
        (date(2023, 1, 1), date(2025, 12, 31), date(2026, 1, 1), date(2028, 12, 31)),
        (date(2018, 7, 1), date(2020, 6, 30), date(2020, 7, 1), date(2022, 6, 30)),
        (date(2023, 9, 1), date(2024, 2, 29), date(2024, 3, 1), date(2024, 8, 31)),
        (date(2021, 5, 1), date(2022, 5, 1), date(2022, 5, 2), date(2023, 5, 2)),
    ],
)
def test_the_next_period_begins_the_day_after_and_is_as_long(start, end, next_start, next_end) -> None:
    assert next_period(start, end) == (next_start, next_end)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (None, None),
        (date(2023, 1, 1), None),
        (None, date(2023, 1, 1)),
        (date(2023, 1, 2), date(2023, 1, 1)),
        (date(2023, 1, 1), date.max),
        (date(2000, 1, 1), date(9998, 1, 1)),
    ],
)
def test_what_has_no_length_or_goes_past_all_time_has_no_next_period(start: date | None, end: date | None) -> None:
    assert next_period(start, end) == (None, None)


@given(DAYS, DAYS)
def test_periods_follow_each_other_without_a_gap(one: date, other: date) -> None:
    start, end = sorted((one, other))
    begin, until = next_period(start, end)
    assert begin is not None
    assert until is not None
    assert begin.toordinal() == end.toordinal() + 1
    assert abs((until - begin) - (end - start)).days < 5  # months are not equally long


def test_a_month_after_the_last_of_january_is_the_last_of_february() -> None:
    assert months_later(date(2023, 1, 31), 1) == date(2023, 2, 28)
    assert Step(months=1, days=1).after(date(2023, 1, 31)) == date(2023, 3, 1)


def test_no_day_comes_after_the_year_9999() -> None:
    with pytest.raises(OverflowError):
        months_later(date(9999, 12, 1), 1)
