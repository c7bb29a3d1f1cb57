from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from medlofte_desktop.services.people import Person
from medlofte_desktop.ui.people.picker import PersonPicker

TypeText = Callable[[QWidget, str], None]
KNOWN = tuple(
    Person(name=name, title="Chef", organisation=place)
    for name, place in (("Anna Frej", "Vännäs kommun"), ("Bo Ek", "Umeå kommun"), ("Åke Ek", "Umeå kommun"))
)


@pytest.fixture
def picker(qtbot: QtBot) -> PersonPicker:
    picker = PersonPicker("Ny kontaktperson")
    qtbot.addWidget(picker)
    with qtbot.waitExposed(picker):
        picker.open_with(KNOWN, None)
    picker.activateWindow()
    return picker


def offered(picker: PersonPicker) -> list[str]:
    people = picker.list.people
    return [people.person(row).name for row in range(people.rowCount())]


def test_the_people_are_a_proper_model(picker: PersonPicker, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(picker.list.people)


def test_typing_leaves_those_it_fits(picker: PersonPicker, type_text: TypeText) -> None:
    assert offered(picker) == ["Anna Frej", "Bo Ek", "Åke Ek"]
    type_text(picker.name, "ek")
    assert offered(picker) == ["Bo Ek", "Åke Ek"]


def test_arrows_choose_while_the_cursor_stays_in_the_field(
    picker: PersonPicker, qtbot: QtBot, type_text: TypeText
) -> None:
    type_text(picker.name, "ek")
    qtbot.keyClick(picker.name, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.chosen) as chosen:
        qtbot.keyClick(picker.name, Qt.Key.Key_Return)
    assert chosen.args == [KNOWN[2]]
    assert picker.isHidden()


def test_a_click_chooses(picker: PersonPicker, qtbot: QtBot) -> None:
    place = picker.list.visualRect(picker.list.people.index(1)).center()
    with qtbot.waitSignal(picker.chosen) as chosen:
        qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [KNOWN[1]]


def test_the_button_begins_somebody_new_even_if_there_is_one_of_that_name(
    picker: PersonPicker, qtbot: QtBot, type_text: TypeText
) -> None:
    type_text(picker.name, "Anna  Frej ")
    with qtbot.waitSignal(picker.begun) as begun:
        qtbot.mouseClick(picker.new, Qt.MouseButton.LeftButton)
    assert begun.args == ["Anna Frej"]


def test_enter_in_the_empty_field_chooses_nobody(picker: PersonPicker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(picker.chosen), qtbot.assertNotEmitted(picker.begun):
        qtbot.keyClick(picker.name, Qt.Key.Key_Return)
    assert picker.isVisible()


def test_escape_closes_without_a_choice(picker: PersonPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.closed), qtbot.assertNotEmitted(picker.chosen):
        qtbot.keyClick(picker.name, Qt.Key.Key_Escape)
    assert picker.isHidden()


def test_a_name_that_is_too_long_is_told_and_not_cut(picker: PersonPicker, qtbot: QtBot) -> None:
    picker.name.setText("x" * 501)
    with qtbot.assertNotEmitted(picker.begun):
        qtbot.mouseClick(picker.new, Qt.MouseButton.LeftButton)
    assert "1 tecken för lång" in picker.problem.words
