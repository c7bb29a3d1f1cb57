from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.found import Found, Hit
from medlofte_desktop.domain.overview import municipality_lines
from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.domain.registers import read_municipalities
from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.ui.municipalities.listing import Filter
from medlofte_desktop.ui.municipalities.panel import MunicipalityPanel

Key = Qt.Key
UMEA = PoliceDistrict(id="lpo-umea", name="Umeå", municipalities=("2401", "2460", "2480"))
TypeText = Callable[[QWidget, str], None]


@pytest.fixture
def panel(qtbot: QtBot) -> MunicipalityPanel:
    panel = MunicipalityPanel("lpo-umea")
    qtbot.addWidget(panel)
    panel.show_lines(municipality_lines(read_municipalities(resource_text("municipalities.csv")), [UMEA]))
    panel.resize(290, 700)
    panel.show()
    return panel


def shown(panel: MunicipalityPanel) -> list[str]:
    model = panel.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_ones_own_area_is_shown_first(panel: MunicipalityPanel) -> None:
    assert shown(panel) == ["Lokalpolisområde Umeå", "Nordmaling", "Umeå", "Vännäs"]


def test_without_an_area_all_are_shown(panel: MunicipalityPanel) -> None:
    panel.show_district("")
    assert len(shown(panel)) > 290


def test_down_in_the_search_field_chooses_the_next_over_headings(panel: MunicipalityPanel, qtbot: QtBot) -> None:
    for code in ("2401", "2480", "2460"):
        with qtbot.waitSignal(panel.chosen) as chosen:
            QTest.keyClick(panel.search, Key.Key_Down)
        assert chosen.args == [code]


def test_enter_chooses_what_was_found_and_escape_shows_all_again(
    panel: MunicipalityPanel, type_text: TypeText, qtbot: QtBot
) -> None:
    type_text(panel.search, "åmål")
    assert shown(panel)[1:] == ["Åmål"]
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.keyClick(panel.search, Key.Key_Return)
    assert chosen.args == ["1492"]
    QTest.keyClick(panel.search, Key.Key_Escape)
    assert "Vännäs" in shown(panel)


def test_enter_opens_the_municipality_that_has_just_the_name_and_not_what_mentions_it(
    panel: MunicipalityPanel, type_text: TypeText, qtbot: QtBot
) -> None:
    mentions = [Hit(kind="signer", record="r", pledge="p", municipality=code) for code in ("2401", "2480")]
    panel.search_with(lambda _typed: Found(hits=tuple(mentions)))
    panel.choose("2401")
    found: list[object] = []
    panel.found.connect(found.append)
    type_text(panel.search, "umeå")
    assert shown(panel)[1:] == ["Nordmaling", "Umeå"]
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.keyClick(panel.search, Key.Key_Return)
    assert chosen.args == ["2480"]
    assert not found
    QTest.keyClick(panel.search, Key.Key_Up)
    QTest.keyClick(panel.search, Key.Key_Return)
    assert found == mentions[:1]


def test_what_is_chosen_stays_so_while_the_list_is_shown_anew(panel: MunicipalityPanel) -> None:
    panel.choose("2460")
    panel.show_lines(municipality_lines(read_municipalities(resource_text("municipalities.csv")), [UMEA]))
    assert panel.list.currentIndex().data() == "Vännäs"


def test_a_municipality_that_the_filter_hides_is_shown_among_all(panel: MunicipalityPanel) -> None:
    panel.choose("0114")
    assert (panel.filter.value(), panel.list.currentIndex().data()) == (Filter.ALL, "Upplands Väsby")


def test_it_says_what_to_do_where_nothing_is_found(panel: MunicipalityPanel, type_text: TypeText) -> None:
    type_text(panel.search, "qqq")
    assert panel.nothing.isVisible()
    assert "stavning" in panel.nothing.text()


def test_it_says_that_there_are_more_hits_than_it_shows(panel: MunicipalityPanel, type_text: TypeText) -> None:
    panel.search_with(lambda _typed: Found(more=True))
    type_text(panel.search, "umeå")
    assert "Fler träffar" in panel.nothing.text()
