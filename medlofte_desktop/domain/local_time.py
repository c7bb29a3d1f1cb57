"""The time where the person is."""

from datetime import datetime


def local(moment: datetime) -> datetime:
    """An aware moment as the clock here shows it; at the ends of the calendar, where no clock goes, as it stands."""
    try:
        return moment.astimezone()
    except (OverflowError, ValueError, OSError):
        return moment
