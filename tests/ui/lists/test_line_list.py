from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from medlofte_desktop.ui.lists.line_delegate import LineDelegate
from medlofte_desktop.ui.lists.line_list import LineList
from medlofte_desktop.ui.lists.line_model import LineModel, ListLine

LINES = (
    ListLine(key="a", title="Trafik", second="1 löfte", tick=True, section="Valda"),
    ListLine(key="b", title="Unga", tick=True),
    ListLine(key="c", title="Belysning", tick=False),
)


@pytest.fixture
def lines(qtbot: QtBot) -> Iterator[LineList]:
    made = LineList("Områden")
    qtbot.addWidget(made)
    made.resize(300, 400)
    made.show_lines(LINES, "a")
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = LineModel()
    qtmodeltester.check(model)
    model.show_lines(LINES)
    model.show_lines(LINES[1:])
    qtmodeltester.check(model)


def test_what_is_chosen_stays_when_lines_come_and_go(lines: LineList) -> None:
    lines.choose("b")
    lines.show_lines((LINES[2], LINES[1], LINES[0]))
    assert lines.chosen_key() == "b"
    assert lines.currentIndex().row() == 1


def test_a_list_stays_where_it_was_scrolled_until_the_chosen_line_moves(lines: LineList) -> None:
    many = tuple(ListLine(key=str(number), title=f"Område {number}") for number in range(60))
    lines.show_lines(many, "0")
    lines.verticalScrollBar().setValue(500)
    lines.show_lines(many[:-1])
    assert lines.verticalScrollBar().value() == 500
    lines.show_lines((many[3], *many[:3], *many[4:]), "0")
    assert lines.visualRect(lines.currentIndex()).top() >= 0


def test_showing_lines_picks_nothing(lines: LineList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(lines.picked):
        lines.show_lines((LINES[2], LINES[1]))


def test_an_arrow_picks_the_next_line(lines: LineList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lines.picked) as picked:
        qtbot.keyClick(lines, Qt.Key.Key_Down)
    assert picked.args == ["b"]


def test_space_asks_for_the_other_tick_and_leaves_it_to_the_owner(lines: LineList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lines.lines.tick_wanted) as wanted:
        qtbot.keyClick(lines, Qt.Key.Key_Space)
    assert wanted.args == ["a", False]
    assert lines.lines.lines()[0].tick is True


def test_a_click_on_the_tick_asks_and_a_click_on_the_words_only_chooses(lines: LineList, qtbot: QtBot) -> None:
    row = lines.visualRect(lines.lines.index(2))
    delegate = lines.itemDelegate()
    assert isinstance(delegate, LineDelegate)
    box = delegate.tick_box(row, lines.font(), LINES[2])
    with qtbot.waitSignal(lines.lines.tick_wanted) as wanted:
        qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert wanted.args == ["c", True]
    with qtbot.assertNotEmitted(lines.lines.tick_wanted):
        qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(60, 0))
    assert lines.chosen_key() == "c"


def test_delete_asks_for_the_chosen_line_to_be_taken_away(lines: LineList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lines.removal_wanted) as wanted:
        qtbot.keyClick(lines, Qt.Key.Key_Delete)
    assert wanted.args == ["a"]


def test_a_line_is_read_aloud_whole(lines: LineList) -> None:
    assert lines.lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Valda, Trafik, 1 löfte"


def test_a_fitted_list_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    fitted = LineList("Underlag", is_fitted=True)
    qtbot.addWidget(fitted)
    fitted.resize(300, 10)
    fitted.show()
    fitted.show_lines(LINES)
    high = fitted.height()
    fitted.show_lines(LINES[:1])
    assert fitted.height() < high
