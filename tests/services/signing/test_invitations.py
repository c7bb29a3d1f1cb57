from dataclasses import replace
from datetime import UTC, date

import pytest
from calendars import read_calendar
from signings import CHIEF, saved_pledge

from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.exchange.invitation import UndatedOccasionError
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.signing.invitations import invitation
from medlofte_desktop.services.signing.occasions import begin_occasion, open_occasion, save_occasion


def begun(desk: Desk, dated: date | None) -> OccasionDossier:
    """A new occasion with the pledge of Vännäs, on a day."""
    dossier = open_occasion(desk, begin_occasion(desk, [saved_pledge(desk)]).changes[0].record)
    assert dossier is not None
    save_occasion(desk, dossier, replace(dossier.occasion, dated=dated, place="Vännäs"))
    found = open_occasion(desk, dossier.occasion.id)
    assert found is not None
    return found


def test_an_invitation_is_a_calendar_file_of_the_occasion_as_it_is_kept(desk: Desk) -> None:
    dossier = begun(desk, date(2023, 3, 3))
    before = desk.clock()
    event = read_calendar(invitation(desk, dossier)).part("VEVENT").lines
    assert event["UID"] == f"{dossier.occasion.id}@medlofte"
    assert event["LOCATION"] == "Vännäs"
    assert CHIEF in event["DESCRIPTION"]
    assert event["DTSTAMP"] >= f"{before.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def test_nobody_can_be_invited_without_a_date(desk: Desk) -> None:
    with pytest.raises(UndatedOccasionError):
        invitation(desk, begun(desk, None))
