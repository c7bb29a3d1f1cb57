from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.domain.history.backups import ALL_FOR, DAILY_FOR, WEEKLY_FOR, Backup, superfluous

NOW = datetime(2026, 3, 14, 9, 15, tzinfo=UTC)


def backup(time: datetime, *, is_sealed: bool = True, number: int = 0) -> Backup:
    return Backup(name=f"{time:%Y%m%d-%H%M%S}-{number}.db", time=time, size=1, root="r" if is_sealed else "")


@st.composite
def folders(draw: st.DrawFn) -> tuple[Backup, ...]:
    """Up to forty backups, whole or not, of the last two years and, where a clock was wrong, of the future."""
    hours = draw(st.lists(st.integers(-2_000, 20_000), max_size=40))
    whole = draw(st.lists(st.booleans(), min_size=len(hours), max_size=len(hours)))
    pairs = enumerate(zip(hours, whole, strict=True))
    return tuple(backup(NOW - timedelta(hours=ago), is_sealed=one, number=number) for number, (ago, one) in pairs)


def kept_of(backups: Sequence[Backup], now: datetime = NOW) -> list[Backup]:
    gone = superfluous(backups, now)
    return [one for one in backups if one.name not in gone]


def daily(days: int, a_day: int = 3) -> list[Backup]:
    return [backup(NOW - timedelta(days=day, hours=hour), number=hour) for day in range(days) for hour in range(a_day)]


def test_all_of_the_last_two_days_are_kept() -> None:
    hourly = [backup(NOW - timedelta(hours=hour)) for hour in range(49)]
    assert kept_of(hourly) == hourly


def test_the_last_of_each_day_is_kept_for_a_month() -> None:
    old = [one for one in kept_of(daily(30)) if NOW - one.time > ALL_FOR]
    days = [one.time.date() for one in old]
    assert len(days) == len(set(days))
    assert all(one.time.time() >= (NOW - timedelta(hours=2)).time() for one in old)


def test_after_a_month_one_a_week_is_kept_and_after_half_a_year_one_a_month() -> None:
    kept = [one.time for one in kept_of(daily(800))]
    weekly = [time.isocalendar()[:2] for time in kept if DAILY_FOR < NOW - time <= WEEKLY_FOR]
    monthly = [(time.year, time.month) for time in kept if NOW - time > WEEKLY_FOR]
    assert 21 <= len(weekly) == len(set(weekly)) <= 24
    assert 20 <= len(monthly) == len(set(monthly)) <= 22


def test_years_of_work_leave_few_backups_and_no_gap() -> None:
    backups: list[Backup] = []
    for day in range(1_500):
        now = NOW + timedelta(days=day)
        backups = kept_of([*backups, backup(now)], now)
    times = sorted(one.time for one in backups)
    assert len(times) < 110
    for earlier, later in pairwise(times):
        age = NOW + timedelta(days=1_499) - later
        most = 1 if age <= DAILY_FOR else 14 if age <= WEEKLY_FOR else 62
        assert later - earlier <= timedelta(days=most)


@given(folders())
def test_the_newest_stays_and_the_newest_whole_one(backups: tuple[Backup, ...]) -> None:
    kept = kept_of(backups)
    for among in (backups, [one for one in backups if one.is_sealed]):
        if among:
            assert max(one.time for one in among) in [one.time for one in kept]


@given(folders())
def test_one_that_is_damaged_never_takes_the_place_of_a_whole_one(backups: tuple[Backup, ...]) -> None:
    whole = [one for one in backups if one.is_sealed]
    assert set(kept_of(whole)) == {one for one in kept_of(backups) if one.is_sealed}


@given(folders())
def test_thinning_twice_is_thinning_once(backups: tuple[Backup, ...]) -> None:
    kept = kept_of(backups)
    assert kept_of(kept) == kept


@given(folders(), st.integers(0, 500))
def test_thinning_often_keeps_what_thinning_late_keeps(backups: tuple[Backup, ...], days: int) -> None:
    later = NOW + timedelta(days=days)
    whole = [one for one in backups if one.is_sealed]
    slots = {_month(one) for one in kept_of(whole, later)}
    assert {_month(one) for one in kept_of(kept_of(whole), later)} == slots


def _month(one: Backup) -> tuple[int, int]:
    return one.time.year, one.time.month


@given(folders())
def test_a_backup_from_a_clock_that_was_ahead_is_kept(backups: tuple[Backup, ...]) -> None:
    ahead = [replace(one, time=NOW + timedelta(days=400 + number)) for number, one in enumerate(backups)]
    assert kept_of(ahead) == ahead


def test_a_clock_that_is_years_ahead_costs_nothing() -> None:
    backups = kept_of(daily(60))
    for hour in range(3):
        ahead = NOW + timedelta(days=14 * 365, hours=hour)
        backups = kept_of([*backups, backup(ahead)], ahead)
    assert set(kept_of(daily(60), NOW + timedelta(hours=2))) <= set(backups)


def test_a_clock_that_is_right_again_goes_on_as_if_nothing_had_been() -> None:
    ahead = [backup(NOW + timedelta(days=5_000, hours=hour)) for hour in range(3)]
    now, backups = NOW, [*daily(3), *ahead]
    for day in range(100):
        now = NOW + timedelta(days=day)
        backups = kept_of([*backups, backup(now)], now)
    assert {one for one in backups if one.time <= now} == set(kept_of([one for one in backups if one.time <= now], now))
    assert backup(now) in backups
    assert set(ahead) <= set(backups)


@given(folders())
def test_what_is_taken_while_the_clock_is_years_behind_stays(backups: tuple[Backup, ...]) -> None:
    behind = NOW - timedelta(days=10 * 365)
    assert set(kept_of([*backups, backup(behind)], behind)) == {*backups, backup(behind)}
