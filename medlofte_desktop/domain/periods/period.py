"""Periods of pledges: how they are written, how long they are, and the one that comes next."""

from contextlib import suppress
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
    for last in range(day.day, 28, -1):
        with suppress(ValueError):
            return date(year, month + 1, last)
    return date(year, month + 1, min(day.day, 28))


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


def period_text(start: date | None, end: date | None) -> str:
    """`2023–2025` for whole years, otherwise both dates; empty where no period is stated."""
    if start is None:
        return f"till och med {iso(end)}" if end else ""
    if end is None:
        return f"från och med {iso(start)}, tills vidare"
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    return f"{iso(start)} – {iso(end)}"


def iso(day: date | None) -> str:
    return day.isoformat() if day else ""
