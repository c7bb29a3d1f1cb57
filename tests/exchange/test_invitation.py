import calendar
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from calendars import Component, read_calendar
from hypothesis import given
from hypothesis import strategies as st
from occasions import OCCASION, document, occasion_of
from strategies import records

from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.exchange.invitation import UndatedOccasionError, invitation

NOW = datetime(2023, 2, 1, 9, 5, 7, tzinfo=timezone(timedelta(hours=1)))
START, END = "DTSTART;TZID=Europe/Stockholm", "DTEND;TZID=Europe/Stockholm"


def read(dossier: OccasionDossier) -> Component:
    return read_calendar(invitation(dossier, now=NOW).encode())


def event(**changed: object) -> dict[str, str]:
    """The event of the occasion in Umeå on 3 March 2023, from 10 to half past 11, changed a little."""
    return read(occasion_of(occasion=replace(OCCASION, **changed))).part("VEVENT").lines


def test_when_where_and_what_are_told() -> None:
    told = event()
    assert (told[START], told[END]) == ("20230303T100000", "20230303T113000")
    assert told["LOCATION"] == "Umeå stadshus"
    assert told["SUMMARY"] == "Undertecknande av medborgarlöften"
    assert event(title="Sex löften")["SUMMARY"] == "Sex löften"


def test_who_must_be_there_and_what_happens_stand_in_the_description() -> None:
    told = read(occasion_of(document("Vännäs"), document("Umeå"))).part("VEVENT").lines["DESCRIPTION"]
    assert told == (
        "Skriver under:\n"
        "– Michael Rystedt, Lokalpolisområdeschef, Lokalpolisområde Umeå (Vännäs och Umeå)\n"
        "– Anna Frej, Kommunalråd, Vännäs kommun (Vännäs)\n"
        "– Anna Frej, Kommunalråd, Umeå kommun (Umeå)\n"
        "Närvarande:\n"
        "– Eva Ek, säkerhetschef\n\n"
        "Körschema:\n10:00 Välkommen\n10:15 Undertecknande"
    )


def test_the_same_occasion_is_the_same_event_however_it_is_changed() -> None:
    assert event()["UID"] == event(dated=date(2024, 1, 1), place="Vännäs")["UID"]
    assert event()["UID"] != event(id="another")["UID"]
    assert event()["DTSTAMP"] == "20230201T080507Z"


def test_nobodys_address_is_in_it() -> None:
    text = invitation(occasion_of(document("Vännäs")), now=NOW)
    assert not {"ATTENDEE", "ORGANIZER", "mailto"} & set(text.replace(";", ":").split(":"))
    assert "METHOD:PUBLISH\r\n" in text


@pytest.mark.parametrize("begins", ["", "halv tio", "24:00"])
def test_without_a_time_it_fills_the_day_and_blocks_nobody(begins: str) -> None:
    told = event(begins=begins)
    assert (told["DTSTART;VALUE=DATE"], told["DTEND;VALUE=DATE"]) == ("20230303", "20230304")
    assert told["TRANSP"] == "TRANSPARENT"
    assert not [
        one.name for one in read(occasion_of(occasion=replace(OCCASION, begins=""))).parts if "ZONE" in one.name
    ]


def test_a_day_at_the_end_of_a_year_ends_in_the_next() -> None:
    assert event(begins="", dated=date(2023, 12, 31))["DTEND;VALUE=DATE"] == "20240101"


@pytest.mark.parametrize("ends", ["", "framåt elva", "09:00", "10.00"])
def test_without_an_end_after_its_beginning_it_lasts_an_hour(ends: str) -> None:
    assert event(ends=ends)[END] == "20230303T110000"


def test_an_hour_late_in_the_evening_ends_the_day_after() -> None:
    assert event(begins="23.30", ends="")[END] == "20230304T003000"


def test_what_could_not_be_read_as_time_is_told_in_its_own_words() -> None:
    told = event(begins="halv tio", ends="framåt elva")["DESCRIPTION"]
    assert told.startswith("Börjar: halv tio\n\nSlutar: framåt elva\n\n")
    assert event(ends="09:00")["DESCRIPTION"].startswith("Slutar: 09:00\n\n")
    assert event(begins="", ends="11:30")["DESCRIPTION"].startswith("Slutar: 11:30\n\n")
    assert not {"Börjar:", "Slutar:"} & set(event()["DESCRIPTION"].split())


def test_what_is_not_known_is_left_out() -> None:
    told = event(place="", present=(), running_order="")
    assert not {"LOCATION", "DESCRIPTION"} & set(told)


def test_nobody_is_invited_to_an_occasion_without_a_date() -> None:
    with pytest.raises(UndatedOccasionError):
        invitation(occasion_of(occasion=replace(OCCASION, dated=None)), now=NOW)


def test_a_typed_line_break_cannot_begin_a_property_of_its_own() -> None:
    told = event(place="Umeå\r\nATTENDEE:mailto:x@y.example\nEND:VEVENT\u2028X:1\x85Y:1\x00")
    assert told["LOCATION"] == "Umeå\nATTENDEE:mailto:x@y.example\nEND:VEVENT\nX:1\nY:1"


@given(records(SigningOccasion, dated=date(2023, 3, 3), begins="10", ends=""))
def test_whatever_is_written_comes_back_whole(occasion: SigningOccasion) -> None:
    told = read(occasion_of(occasion=occasion)).part("VEVENT").lines
    assert told.get("LOCATION", "") == occasion.place
    assert told["SUMMARY"] == (occasion.title or "Undertecknande av medborgarlöften")
    assert told.get("DESCRIPTION", "").endswith(occasion.running_order)


@given(st.text(st.sampled_from("aåä\\;,:\n👩€é"), min_size=60, max_size=400))
def test_long_text_is_folded_without_a_letter_being_split(text: str) -> None:
    assert event(running_order=text)["DESCRIPTION"].endswith(f"Körschema:\n{text}")


def last_sunday(year: int, month: int) -> int:
    return max(week[calendar.SUNDAY] for week in calendar.Calendar().monthdayscalendar(year, month))


def test_the_rules_of_summer_time_are_those_of_stockholm() -> None:
    zone = read(occasion_of()).part("VTIMEZONE")
    stockholm = ZoneInfo(zone.lines["TZID"])
    for part in zone.parts:
        month = {"FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU": 3, "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU": 10}[part.lines["RRULE"]]
        first = datetime.strptime(part.lines["DTSTART"], "%Y%m%dT%H%M%S")
        assert (first.month, first.day) == (month, last_sunday(first.year, month))
        for year in range(1996, 2037):
            local = datetime(year, month, last_sunday(year, month), first.hour, tzinfo=_offset(part, "TZOFFSETFROM"))
            after = local.astimezone(UTC)
            before = after - timedelta(seconds=1)
            assert before.astimezone(stockholm).strftime("%z") == part.lines["TZOFFSETFROM"]
            assert after.astimezone(stockholm).strftime("%z %Z") == f"{part.lines['TZOFFSETTO']} {part.lines['TZNAME']}"


def _offset(part: Component, name: str) -> timezone:
    return timezone(timedelta(hours=int(part.lines[name][:3])))
