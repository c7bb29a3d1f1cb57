import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from medlofte_desktop.domain.local_time import local

pytestmark = pytest.mark.skipif(os.name != "posix", reason="elsewhere a process has no clock of its own")


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """The clock of this process goes as it does somewhere."""

    def go(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield go
    monkeypatch.undo()
    time.tzset()


def test_a_moment_is_shown_as_the_clock_shows_it(zone: Callable[[str], None]) -> None:
    zone("Europe/Stockholm")
    assert f"{local(datetime(2026, 3, 14, 23, 30, tzinfo=UTC)):%Y-%m-%d %H:%M}" == "2026-03-15 00:30"


@pytest.mark.parametrize("moment", [datetime.min, datetime.max])
@pytest.mark.parametrize("name", ["Europe/Stockholm", "America/New_York"])
def test_at_the_ends_of_the_calendar_something_is_shown_too(
    name: str, moment: datetime, zone: Callable[[str], None]
) -> None:
    zone(name)
    assert abs(local(moment.replace(tzinfo=UTC)).year - moment.year) <= 1
