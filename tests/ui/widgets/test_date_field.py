import datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from medlofte_desktop.ui.widgets.date_field import DateField, read_date

SIGNING = datetime.date(2023, 3, 3)


@pytest.mark.parametrize("text", ["2023-03-03", "20230303", " 2023-3-3 ", "2023–03–03"])
def test_dates_are_read_as_people_write_them(text):
    assert read_date(text) == SIGNING


@pytest.mark.parametrize("text", ["2023-02-30", "2023", "3/3 2023", "0023-03-03", "igår", "²023-03-03", "2023-03-033"])
def test_what_is_no_date_is_not_guessed_at(text):
    with pytest.raises(ValueError, match=r".*"):
        read_date(text)


def test_an_empty_field_is_no_date_and_no_problem(stand):
    field = stand(DateField())
    field.show_date(None)
    assert field.date() is None
    assert field.problem() == ""


def test_a_typed_date_is_told_and_written_the_one_way_on_the_way_out(stand, type_text, heard):
    field = stand(DateField())
    edits = heard(field.edited)
    type_text(field.line, "20230303")
    assert field.date() == SIGNING
    assert edits
    QTest.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.line.text() == "2023-03-03"


def test_half_a_date_is_no_problem_until_one_leaves(stand, type_text, heard):
    field = stand(DateField())
    told = heard(field.problem_changed)
    type_text(field.line, "2023-0")
    assert told == []
    QTest.keyClick(field.line, Qt.Key.Key_Tab)
    assert "2023-03-03" in told[-1]
    assert field.line.text() == "2023-0"


def test_a_day_that_does_not_exist_is_told_while_typing(stand, type_text):
    field = stand(DateField())
    type_text(field.line, "2023-02-30")
    assert field.problem().startswith("Datumet finns inte")
    assert field.date() is None


def test_showing_a_date_tells_nobody_and_clears_the_problem(stand, type_text, heard):
    field = stand(DateField())
    type_text(field.line, "igår")
    edits = heard(field.edited)
    field.show_date(SIGNING)
    assert edits == []
    assert field.problem() == ""
    assert field.date() == SIGNING


def test_half_written_text_goes_when_no_date_is_shown(stand, type_text):
    field = stand(DateField())
    type_text(field.line, "igår")
    field.show_date(None)
    assert field.line.text() == ""


def test_a_day_picked_in_the_calendar_is_told(stand, heard):
    field = stand(DateField())
    edits = heard(field.edited)
    QTest.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    field._calendar._month.clicked.emit(QDate(2023, 3, 3))
    assert field.date() == SIGNING
    assert len(edits) == 1
    assert not field._calendar.isVisible()
