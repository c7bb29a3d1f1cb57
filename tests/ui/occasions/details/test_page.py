from pathlib import Path

import pytest
from calendars import read_calendar
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from signings import CHIEF, document_of
from windows import ALT, Key, click, press, when_asked, write

from medlofte_desktop.ui.occasions.details.page import DetailsPage


def keys(page: DetailsPage) -> list[str]:
    """The pledges as they stand in the list."""
    return [line.key for line in page.pledges.list.lines.lines()]


def choose(page: DetailsPage, row: int) -> None:
    page.pledges.list.setFocus()
    page.pledges.list.setCurrentIndex(page.pledges.list.lines.index(row))


def test_the_pledges_stand_numbered_in_the_order_they_are_signed(page: DetailsPage) -> None:
    lines = page.pledges.list.lines.lines()
    assert [line.title for line in lines] == ["1. Vännäs", "2. Umeå"]
    assert lines[0].second == "2023-04-01 – 2025-12-31"


def test_they_change_places_with_the_keys_and_back_with_undo(page: DetailsPage) -> None:
    choose(page, 0)
    press(Key.Key_Down, ALT)
    assert keys(page) == ["umea", "vannas"]
    assert page.pledges.list.chosen_key() == "vannas"
    page.workspace.undo()
    assert keys(page) == ["vannas", "umea"]


@pytest.mark.parametrize("how", ["key", "button"])
def test_one_is_taken_off_and_stays_a_pledge(page: DetailsPage, how: str) -> None:
    choose(page, 0)
    if how == "key":
        press(Key.Key_Delete)
    else:
        click(page.pledges.remove)
    assert [line.title for line in page.pledges.list.lines.lines()] == ["1. Umeå"]
    assert not document_of(page.workspace.desk).dossier.pledge.deleted


def test_nothing_chosen_takes_nothing_off(page: DetailsPage) -> None:
    click(page.pledges.remove)
    assert page.pledges.list.lines.rowCount() == 2


def test_without_pledges_there_is_only_the_way_to_add_them(page: DetailsPage, change, qtbot: QtBot) -> None:
    change(pledges=())
    assert not page.pledges.list.isVisible()
    assert not page.pledges.remove.isVisible()
    assert page.attendance.people.words == "Ingen än. Lägg till löften och undertecknare."
    assert not page.attendance.copy.isEnabled()
    with qtbot.waitSignal(page.pledges_wanted):
        click(page.pledges.add)


def test_the_list_of_who_must_be_there_is_shown_and_copied(page: DetailsPage, qtbot: QtBot) -> None:
    assert f"– {CHIEF}, Lokalpolisområdeschef, Lokalpolisområde Umeå (Vännäs och Umeå)" in page.attendance.people.words
    with qtbot.waitSignal(page.said) as told:
        click(page.attendance.copy)
    assert told.args == ["Listan är kopierad."]
    assert QGuiApplication.clipboard().text() == page.attendance.people.words
    QGuiApplication.clipboard().clear()


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What every dialog that asks for a file is answered with."""
    path = tmp_path / "inbjudan.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    return path


def day(page: DetailsPage) -> None:
    """Write the date, and save nothing yet."""
    click(page.form.dated.line)
    write("2023-03-03")


def test_an_invitation_has_what_was_just_typed(page: DetailsPage, target: Path, qtbot: QtBot) -> None:
    day(page)
    click(page.form.begins)
    write("9.30")
    with qtbot.waitSignal(page.said) as told:
        click(page.attendance.invite)
    assert told.args == [f"Inbjudan är sparad: {target}"]
    event = read_calendar(target.read_bytes()).part("VEVENT").lines
    assert event["DTSTART;TZID=Europe/Stockholm"] == "20230303T093000"
    assert event["DESCRIPTION"] == page.attendance.people.words


def test_its_file_is_named_after_place_and_day(page: DetailsPage, change, monkeypatch: pytest.MonkeyPatch) -> None:
    change(place="Umeå")
    day(page)
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *told: asked.extend(told[1:]) or ("", ""))
    click(page.attendance.invite)
    assert Path(asked[1]).name == "inbjudan-umea-2023-03-03.ics"
    assert "*.ics" in asked[2]


def test_without_a_date_it_is_told_what_to_do_and_no_file_is_asked_for(page: DetailsPage, target: Path) -> None:
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    click(page.attendance.invite)
    assert told == ["Tillfället har inget datum än, så ingen inbjudan har skapats; skriv datumet först."]
    assert not target.exists()


def test_an_invitation_that_cannot_be_written_is_told(page: DetailsPage, target: Path) -> None:
    target.mkdir()
    day(page)
    told: list[str] = []
    when_asked(lambda box: told.append(box.text()))
    click(page.attendance.invite)
    assert told == [f"{target} är en mapp och ingen fil, så inget har sparats."]


def test_a_dialog_that_is_closed_writes_nothing(
    page: DetailsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: ("", ""))
    day(page)
    with qtbot.assertNotEmitted(page.said):
        click(page.attendance.invite)
    assert not list(tmp_path.glob("*.ics"))
