"""Backups: what is known of one, which are needed no more, and what going back to one would bring and take."""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from medlofte_desktop.domain.records.pledge import Pledge

ALL_FOR = timedelta(days=2)
DAILY_FOR = timedelta(days=30)
WEEKLY_FOR = timedelta(weeks=26)
LONGEST_GAP = timedelta(days=62)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup by the name of its file, `size` in bytes; of one whose seal cannot be read nothing else is known.

    `root` is that of the revisions it holds (see `sameness`), and the counts are of living pledges and of all records
    and revisions.
    """

    name: str
    time: datetime
    size: int
    root: str = ""
    pledges: int = 0
    records: int = 0
    revisions: int = 0

    @property
    def is_sealed(self) -> bool:
        return bool(self.root)


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgePart:
    """How many revisions of a pledge, and of what belongs to it; `is_all` where the other side has nothing of it."""

    pledge: Pledge
    revisions: int
    is_all: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """The revisions that one database has and another has not; those that belong to no pledge are only counted."""

    revisions: int = 0
    pledges: tuple[PledgePart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What going back to a backup would bring, and what it would take."""

    gained: Side = Side()
    lost: Side = Side()


def superfluous(backups: Iterable[Backup], now: datetime) -> Collection[str]:
    """The names of those that are needed no more.

    All of the last two days are kept; then the last of each day for 30 days, of each week for 26 weeks, and of each
    month after that. Where one of them has lost its seal another of its day, week or month is kept in its place. The
    newest is always kept, and so is the newest that is sealed.

    No clock is quite believed: time in which nothing was backed up for longer than thinning leaves does not count, so
    that a start in the wrong year costs nothing; and one from a time that has not come is kept, for it may be now that
    the clock is wrong.
    """
    by_worth = sorted(backups, key=lambda one: (one.is_sealed, one.time, one.name))
    ages = _ages(by_worth, now)
    kept = {_slot(one, ages[one.name]): one.name for one in by_worth}
    kept["newest"] = max(by_worth, key=lambda one: (one.time, one.name)).name if by_worth else ""
    return {one.name for one in by_worth} - set(kept.values())


def _ages(backups: Sequence[Backup], now: datetime) -> Mapping[str, timedelta]:
    """Name → how old a backup is, counted from one that is sealed to the next."""
    ages: dict[str, timedelta] = {}
    later, age = now, timedelta()
    for one in sorted(backups, key=lambda one: one.time, reverse=True):
        gap = max(later - one.time, timedelta())
        ages[one.name] = age + gap if gap <= LONGEST_GAP else age
        if one.is_sealed:
            later, age = min(one.time, now), ages[one.name]
    return ages


def _slot(backup: Backup, age: timedelta) -> Hashable:
    """What only one backup is kept for."""
    day = backup.time.date()
    if age <= ALL_FOR:
        return backup.name
    if age <= DAILY_FOR:
        return day
    if age <= WEEKLY_FOR:
        return day.isocalendar()[:2]
    return f"{day:%Y-%m}"
