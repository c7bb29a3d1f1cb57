from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.domain.periods.time_of_day import read_time


@pytest.mark.parametrize(
    "text",
    ["09:30", "9:30", "9.30", "09.30", "9,30", "0930", "kl 9.30", "kl. 09:30", "Kl.9.30", "klockan 9.30", " 09 30. "],
)
def test_half_past_nine_is_read_however_it_is_written(text: str) -> None:
    assert read_time(text) == time(9, 30)


@pytest.mark.parametrize("text", ["9", "09", "kl 9", "kl. 9", "KL 09", "klockan 9", "9.00", "0900", "kl\u00a09"])
def test_a_whole_hour_needs_no_minutes(text: str) -> None:
    assert read_time(text) == time(9)


@pytest.mark.parametrize(
    "text",
    [
        *("", "kl", "halv tio", "efter lunch", "9–11", "09:30-11:00", "ca 9", "9 eller 10", "9:3", "9.300", "930"),
        *("24:00", "25", "9:60", "-9", "٩", "９:３０", "2023-03-03", "9:30\n10:30", "9" * 5_000),
    ],
)
def test_anything_else_is_no_time(text: str) -> None:
    assert read_time(text) is None


@given(st.times())
def test_every_minute_of_the_day_is_read(moment: time) -> None:
    whole = moment.replace(second=0, microsecond=0, fold=0)
    assert read_time(f"{whole:%H:%M}") == read_time(f"kl. {whole.hour}.{whole:%M}") == whole


@given(st.text())
def test_no_text_is_too_odd_to_look_at(text: str) -> None:
    found = read_time(text)
    assert found is None or str(found.hour) in text
