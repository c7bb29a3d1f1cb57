"""An invitation to a signing occasion as a calendar file (RFC 5545), for Outlook, Thunderbird and others."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from medlofte_desktop import __version__
from medlofte_desktop.domain.content_lines import joined, stated
from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.periods.time_of_day import read_time
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.signing.attendance import attendance_text
from medlofte_desktop.domain.signing.occasion import OccasionDossier

_USUAL_LENGTH = timedelta(hours=1)
_ZONE = "Europe/Stockholm"
# The hours are written as people know them, and the rules of summer time go along: Outlook takes no zone by its name
# alone, and Python knows none on Windows to reckon UTC with.
_ZONE_RULES = (
    "BEGIN:VTIMEZONE",
    f"TZID:{_ZONE}",
    "BEGIN:STANDARD",
    "DTSTART:19701025T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:19700329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
)


class UndatedOccasionError(ExpectedError):
    """An occasion without a date, which nobody can be invited to."""


def invitation(dossier: OccasionDossier, *, now: datetime) -> str:
    """One event, the same one each time (by its UID), without any address; `now` is aware.

    It fills the day where no time is known, and lasts an hour where no end is. Raises UndatedOccasionError.
    """
    occasion = dossier.occasion
    if occasion.dated is None:
        raise UndatedOccasionError(occasion.id)
    timed = _hours(occasion, occasion.dated)
    return joined(
        (
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            f"PRODID:-//Medlöfte//Medlöfte {__version__}//SV",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            *(_ZONE_RULES if timed else ()),
            "BEGIN:VEVENT",
            *stated("UID", f"{occasion.id}@medlofte"),
            f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
            *(timed or _whole_day(occasion.dated)),
            *stated("SUMMARY", dossier.title),
            *stated("LOCATION", occasion.place),
            *stated("DESCRIPTION", "\n\n".join(filter(None, _described(dossier)))),
            "END:VEVENT",
            "END:VCALENDAR",
        )
    )


def _hours(occasion: SigningOccasion, day: date) -> tuple[str, ...]:
    """When it begins and ends; nothing where it is not known when it begins."""
    begins, ends = _times(occasion)
    if begins is None:
        return ()
    start = datetime.combine(day, begins)
    end = datetime.combine(day, ends) if ends else start + _USUAL_LENGTH
    return tuple(f"DT{name};TZID={_ZONE}:{at:%Y%m%dT%H%M%S}" for name, at in (("START", start), ("END", end)))


def _times(occasion: SigningOccasion) -> tuple[time | None, time | None]:
    """The beginning, and an end that is after it; None for what is not known."""
    begins, ends = read_time(occasion.begins), read_time(occasion.ends)
    return begins, ends if begins and ends and ends > begins else None


def _whole_day(day: date) -> tuple[str, ...]:
    """The day, which does not count as busy; its end is the day after."""
    after = day + timedelta(days=1)
    return (f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{after:%Y%m%d}", "TRANSP:TRANSPARENT")


def _described(dossier: OccasionDossier) -> Iterator[str]:
    """What has not been understood of the time, who must be there, and what happens when."""
    occasion = dossier.occasion
    begins, ends = _times(occasion)
    if occasion.begins and not begins:
        yield f"Börjar: {occasion.begins}"
    if occasion.ends and not ends:
        yield f"Slutar: {occasion.ends}"
    yield attendance_text(dossier)
    if occasion.running_order:
        yield f"Körschema:\n{occasion.running_order}"
