from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.registers import read_municipalities
from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.ui.overview.municipalities_field import MunicipalitiesField

TypeText = Callable[[QWidget, str], None]
VANNAS, NORDMALING, UMEA = "2460", "2401", "2480"


@pytest.fixture
def field(qtbot: QtBot) -> MunicipalitiesField:
    register = {one.code: one for one in read_municipalities(resource_text("municipalities.csv"))}
    made = MunicipalitiesField(register)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_value((VANNAS,))
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize(
    ("typed", "first"), [("amal", "Åmål"), ("VÄ", "Vänersborg"), ("ånge", "Ånge"), ("malm", "Malmö")]
)
def test_a_search_finds_as_a_swede_expects(field: MunicipalitiesField, typed: str, first: str) -> None:
    assert field.search.matches(typed)[0] == first


@pytest.mark.parametrize("typed", ["xyz", "%", "\x00", "<b>"])
def test_nothing_is_found_for_what_no_municipality_is_called(field: MunicipalitiesField, typed: str) -> None:
    assert field.search.matches(typed) == []


def test_return_adds_the_only_match_and_empties_the_line(
    field: MunicipalitiesField, qtbot: QtBot, type_text: TypeText
) -> None:
    type_text(field.search, "nordmal")
    with qtbot.waitSignal(field.edited):
        qtbot.keyClick(field.search, Qt.Key.Key_Return)
    assert field.value() == (VANNAS, NORDMALING)
    assert field.search.text() == ""


def test_a_pick_among_the_matches_adds_it(field: MunicipalitiesField, qtbot: QtBot, type_text: TypeText) -> None:
    type_text(field.search, "um")
    popup = field.search._popup.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.value() == (VANNAS, UMEA)


def test_nobody_is_added_twice(field: MunicipalitiesField, qtbot: QtBot, type_text: TypeText) -> None:
    type_text(field.search, "vännäs")
    with qtbot.assertNotEmitted(field.edited):
        qtbot.keyClick(field.search, Qt.Key.Key_Return)
    assert field.value() == (VANNAS,)


def test_the_first_leads_and_another_can_be_put_first(field: MunicipalitiesField, qtbot: QtBot) -> None:
    field.show_value((VANNAS, UMEA))
    field.list.choose(UMEA)
    qtbot.keyClick(field.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert field.value() == (UMEA, VANNAS)
    assert [bool(line.second) for line in field.list.lines.lines()] == [True, False]


def test_delete_takes_one_away_but_never_the_last(field: MunicipalitiesField, qtbot: QtBot) -> None:
    field.show_value((VANNAS, UMEA))
    field.list.choose(VANNAS)
    qtbot.keyClick(field.list, Qt.Key.Key_Delete)
    assert field.value() == (UMEA,)
    assert not field.remove.isVisibleTo(field)
    field.list.choose(UMEA)
    qtbot.keyClick(field.list, Qt.Key.Key_Delete)
    assert field.value() == (UMEA,)


def test_a_code_that_the_register_does_not_have_is_kept(field: MunicipalitiesField) -> None:
    field.show_value((VANNAS, "9999"))
    assert field.value() == (VANNAS, "9999")
    assert field.list.lines.lines()[1].title == "9999"
