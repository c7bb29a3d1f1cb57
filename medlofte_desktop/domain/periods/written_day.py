"""Days as they are written in running Swedish text, where 2023-03-03 would stumble."""

from datetime import date

_WEEKDAYS = ("måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen")
_MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)


def written_day(day: date) -> str:
    """`3 mars 2023`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def written_weekday(day: date) -> str:
    """`fredagen den 3 mars 2023`."""
    return f"{_WEEKDAYS[day.weekday()]} den {written_day(day)}"
