"""Periods of pledges: how long they are in months or days, and the one that comes next."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How far a period lies from the next: whole months where it has them, else days."""

    months: int = 0
    days: int = 0

    def after(self, day: date) -> date:
        """The day one step on. Raises OverflowError after the year 9999."""
        return months_later(day, self.months) + timedelta(days=self.days)


def months_later(day: date, months: int) -> date:
    """The same day some months on, or the last of a shorter month. Raises OverflowError after the year 9999."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > date.max.year:
        raise OverflowError(f"{day} and {months} months")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def step_of(start: date | None, end: date | None) -> Step | None:
    """From a period's first day to the day after its last; None where it has no length."""
    if start is None or end is None or end < start or end == date.max:
        return None
    after = end + timedelta(days=1)
    months = (after.year - start.year) * 12 + after.month - start.month
    if after.day == start.day:
        return Step(months=months)
    return Step(days=(after - start).days)


def next_period(start: date | None, end: date | None) -> tuple[date | None, date | None]:
    """The period that follows at once and is as long; two None where that cannot be said."""
    step = step_of(start, end)
    if step is None or end is None:
        return None, None
    begin = end + timedelta(days=1)
    try:
        return begin, step.after(begin) - timedelta(days=1)
    except OverflowError:
        return None, None
