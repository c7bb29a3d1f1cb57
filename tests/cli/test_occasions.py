import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from commands import Run, start
from signings import document_of, frozen_pledge, saved_pledge

from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save, throw_away
from medlofte_desktop.services.signing.documents import mark_printed
from medlofte_desktop.services.signing.signatures import Signing, sign

TODAY = date.today()


def kept(desk: Desk, id_: str, days: int | None, *pledges: str) -> SigningOccasion:
    """An occasion so many days from now, or without a date."""
    dated = None if days is None else TODAY + timedelta(days=days)
    occasion = SigningOccasion(id=id_, dated=dated, begins="10:00", place="Umeå", pledges=pledges)
    save(desk, occasion)
    return occasion


def test_without_occasions_it_says_where_they_are_made(run: Run) -> None:
    told = run("occasions")
    assert (told.code, told.out, told.err) == (
        0,
        "",
        "Det finns inga signeringstillfällen ännu; de görs i fönstret.\n",
    )
    assert run("occasions", "--json").out == "[]\n"


def test_the_coming_ones_stand_first_and_the_thrown_away_are_gone(run: Run, desk: Desk) -> None:
    for id_, days in (("held", -30), ("later", 30), ("soon", 3), ("someday", None), ("thrown", 1)):
        occasion = kept(desk, id_, days)
    throw_away(desk, occasion)
    told = json.loads(run("occasions", "--json").out)
    assert [one["id"] for one in told] == ["soon", "later", "someday", "held"]
    assert [one["coming"] for one in told] == [True, True, True, False]
    assert [one["date"] for one in told][2:] == [None, str(TODAY - timedelta(days=30))]


def test_each_is_told_with_its_place_its_pledges_and_whether_it_is_ready(run: Run, desk: Desk) -> None:
    frozen_pledge(desk)
    saved_pledge(desk, "2480", id_="umea")
    kept(desk, "ready", 1, "vannas")
    kept(desk, "lacking", 2, "umea")
    mark_printed(desk, [document_of(desk).copy.id])
    ready, lacking = json.loads(run("occasions", "--json").out)
    assert (ready["place"], ready["begins"], ready["form"]) == ("Umeå", "10:00", "ink")
    assert (ready["pledges"], ready["ready"], ready["signed"]) == (1, True, 0)
    assert (lacking["pledges"], lacking["ready"]) == (1, False)


def test_a_pledge_that_is_thrown_away_does_not_count(run: Run, desk: Desk) -> None:
    saved_pledge(desk)
    kept(desk, "o", 1, "vannas")
    throw_away(desk, document_of(desk).dossier.pledge)
    assert [one["pledges"] for one in json.loads(run("occasions", "--json").out)] == [0]


def test_people_read_a_table(run: Run, desk: Desk) -> None:
    frozen_pledge(desk)
    kept(desk, "one", 1, "vannas")
    kept(desk, "none", None)
    heading, one, none = run("occasions").out.splitlines()
    assert heading.split() == ["Datum", "Tid", "Plats", "Löften", "Läge", "Id"]
    assert one.split() == [str(TODAY + timedelta(days=1)), "10:00", "Umeå", "1", "inte", "klart", "one"]
    assert none.startswith("utan datum")


def test_what_is_signed_is_told_as_it_goes(run: Run, desk: Desk) -> None:
    frozen_pledge(desk)
    frozen_pledge(desk, "2480", id_="umea")
    kept(desk, "o", 0, "vannas", "umea")
    for number in (0, 1):
        sign(desk, "vannas", number, Signing())
    assert "1 av 2 undertecknade" in run("occasions").out
    for number in (0, 1):
        sign(desk, "umea", number, Signing())
    assert " undertecknat " in run("occasions").out


def test_a_place_cannot_steer_the_terminal(run: Run, desk: Desk) -> None:
    save(desk, replace(SigningOccasion(id="o"), place="\x1b[2J\nUmeå"))
    assert all(line.isprintable() for line in run("occasions").out.splitlines())


def test_it_runs_as_a_program_of_its_own(profile: Path, desk: Desk) -> None:
    kept(desk, "o", 1)
    assert [one["id"] for one in json.loads(start("--profile", profile, "occasions", "--json").out)] == ["o"]
