from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.records.promise import Activity, ActivityStatus
from medlofte_desktop.storage.database import DatabaseUnavailableError
from medlofte_desktop.ui.promises.activities.columns import Column
from medlofte_desktop.ui.promises.activities.table import ActivityTable
from medlofte_desktop.ui.promises.page import PromisesPage
from tests.ui.promises.conftest import on_the_desk, press

Type = Callable[[str], None]
LONG = " ".join(["Vi går ut på kvällen."] * 180)
Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def table(page: PromisesPage) -> ActivityTable:
    page.panel.activities.table.setFocus()
    page.panel.activities.table.go(0, 0)
    return page.panel.activities.table


def activities(page: PromisesPage) -> tuple[Activity, ...]:
    return on_the_desk(page.workspace).activities_of("promise-1")


def place(table: ActivityTable) -> tuple[int, int]:
    return table.currentIndex().row(), table.currentIndex().column()


def test_the_model_keeps_qts_rules(page: PromisesPage, qtmodeltester: object) -> None:
    qtmodeltester.check(page.panel.activities.model)  # type: ignore[attr-defined]
    qtmodeltester.check(page.cards.cards)  # type: ignore[attr-defined]
    qtmodeltester.check(page.panel.findings.found)  # type: ignore[attr-defined]


def test_typing_in_the_last_row_adds_an_activity(page: PromisesPage, table: ActivityTable, type_here: Type) -> None:
    table.go(3, Column.TEXT)
    type_here("Trygghetsvandring på Östra vägen")
    press(Key.Key_Tab)
    type_here("Kommunen")
    press(Key.Key_Tab)
    added = activities(page)[3]
    assert (added.text, added.responsible) == ("Trygghetsvandring på Östra vägen", "Kommunen")
    assert place(table) == (3, Column.WHEN)
    assert table.rows.rowCount() == 5


def test_enter_opens_a_cell_and_enter_goes_on_below(page: PromisesPage, table: ActivityTable, type_here: Type) -> None:
    press(Key.Key_Return)
    type_here(" varje fredag")
    press(Key.Key_Return)
    assert activities(page)[0].text == "Fotpatrull 1 varje fredag"
    assert place(table) == (1, Column.TEXT)
    assert table.hasFocus()


def test_shift_enter_makes_a_new_line_in_a_text(page: PromisesPage, table: ActivityTable, type_here: Type) -> None:
    press(Key.Key_F2)
    press(Key.Key_Return, Held.ShiftModifier)
    type_here("Även på söndagar")
    press(Key.Key_Return)
    assert activities(page)[0].text == "Fotpatrull 1\nÄven på söndagar"


def test_what_is_written_in_a_cell_is_saved_after_a_pause_and_the_cursor_stays(
    page: PromisesPage, table: ActivityTable, type_here: Type, qtbot: QtBot
) -> None:
    table.go(3, Column.TEXT)
    with qtbot.waitSignal(page.workspace.changed, timeout=3000):
        type_here("Dialog ")
    assert activities(page)[3].text == "Dialog"
    type_here("med skolan")
    press(Key.Key_Return)
    assert [one.text for one in activities(page)[3:]] == ["Dialog med skolan"]


def test_what_is_written_is_saved_when_the_focus_is_taken_away(
    page: PromisesPage, table: ActivityTable, type_here: Type
) -> None:
    table.go(0, Column.WHEN)
    type_here("Varje vår")
    page.panel.form.text.setFocus()
    assert activities(page)[0].when == "Varje vår"


def test_escape_puts_back_what_stood_there(
    page: PromisesPage, table: ActivityTable, type_here: Type, qtbot: QtBot
) -> None:
    table.go(3, Column.TEXT)
    with qtbot.waitSignal(page.workspace.changed, timeout=3000):
        type_here("Fel")
    press(Key.Key_Escape)
    assert len(activities(page)) == 3
    assert table.hasFocus()


def test_a_deadline_is_written_as_a_date(page: PromisesPage, table: ActivityTable, type_here: Type) -> None:
    table.go(0, Column.DEADLINE)
    type_here("2023-09-30")
    press(Key.Key_Tab)
    assert activities(page)[0].deadline == date(2023, 9, 30)


def test_a_wrong_date_is_told_and_stays_to_be_mended(page: PromisesPage, table: ActivityTable, type_here: Type) -> None:
    table.go(0, Column.DEADLINE)
    type_here("i höst")
    press(Key.Key_Tab)
    row = page.panel.activities.row
    assert "2023-09-30" in row.problem.words.text()
    assert row.problem.isVisible()
    assert activities(page)[0].deadline is None
    assert table.cells.open.editor.text() == "i höst"
    page.cards.setFocus()
    press(Key.Key_Down)
    assert page.cards.chosen_id() == "promise-1"
    press(Key.Key_Escape)
    assert not row.problem.isVisible()


def test_a_status_is_chosen_with_the_keyboard(page: PromisesPage, table: ActivityTable, qtbot: QtBot) -> None:
    table.go(0, Column.STATUS)
    press(Key.Key_Return)
    box = table.cells.open.editor
    qtbot.waitUntil(lambda: box.view().isVisible())
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert activities(page)[0].status is ActivityStatus.ONGOING
    assert table.hasFocus()


def test_those_who_have_been_responsible_are_suggested(page: PromisesPage, table: ActivityTable) -> None:
    activity = activities(page)[0]
    page.workspace.save("ansvarig", replace(activity, responsible="Räddningstjänsten"))
    table.go(1, Column.RESPONSIBLE)
    press(Key.Key_F2)
    names = table.cells.open.editor.completer().model()
    assert [names.index(row, 0).data() for row in range(names.rowCount())][-1] == "Räddningstjänsten"
    assert names.index(0, 0).data() == "Polisen"


def test_tab_goes_from_cell_to_cell_and_out_at_the_end(page: PromisesPage, table: ActivityTable) -> None:
    press(Key.Key_Tab)
    assert place(table) == (0, 1)
    table.go(3, Column.STATUS)
    press(Key.Key_Tab)
    assert not table.hasFocus()
    assert QApplication.focusWidget() is page.panel.findings


def test_shift_tab_goes_out_at_the_beginning(page: PromisesPage, table: ActivityTable) -> None:
    press(Key.Key_Backtab, Held.ShiftModifier)
    assert QApplication.focusWidget().objectName() == "goal_target"


@pytest.mark.parametrize(("key", "held"), [(Key.Key_Escape, Held.NoModifier), (Key.Key_Tab, Held.ControlModifier)])
def test_the_table_is_left_at_once_from_any_cell(table: ActivityTable, key: Qt.Key, held: Held) -> None:
    press(key, held)
    assert not table.hasFocus()


def test_ctrl_tab_saves_what_is_written_and_leaves(page: PromisesPage, table: ActivityTable, type_here: Type) -> None:
    type_here("Ny text")
    press(Key.Key_Tab, Held.ControlModifier)
    assert activities(page)[0].text == "Ny text"
    assert not table.hasFocus()
    assert not table.isAncestorOf(QApplication.focusWidget())


def test_rows_move_with_alt_up_and_stay_chosen(page: PromisesPage, table: ActivityTable) -> None:
    table.go(2, Column.TEXT)
    press(Key.Key_Up, Held.AltModifier)
    assert [one.id for one in activities(page)] == ["activity-1", "activity-3", "activity-2"]
    assert place(table) == (1, Column.TEXT)
    assert page.panel.activities.row_actions.chosen_rows() == [1]


def test_several_rows_move_together(page: PromisesPage, table: ActivityTable) -> None:
    press(Key.Key_Down, Held.ShiftModifier)
    press(Key.Key_Down, Held.AltModifier)
    assert [one.id for one in activities(page)] == ["activity-3", "activity-1", "activity-2"]
    assert page.panel.activities.row_actions.chosen_rows() == [1, 2]


def test_several_rows_are_thrown_away_as_one_step(page: PromisesPage, table: ActivityTable) -> None:
    press(Key.Key_Down, Held.ShiftModifier)
    press(Key.Key_Delete)
    assert [one.id for one in activities(page)] == ["activity-3"]
    assert page.workspace.steps.undoText() == "slängda aktiviteter i löfte 1"
    page.workspace.undo()
    assert len(activities(page)) == 3


def test_ctrl_d_copies_a_row_right_below(page: PromisesPage, table: ActivityTable) -> None:
    press(Key.Key_D, Held.ControlModifier)
    assert [one.text for one in activities(page)][:2] == ["Fotpatrull 1"] * 2


def test_rows_pasted_from_excel_become_activities_in_one_step(page: PromisesPage, table: ActivityTable) -> None:
    QApplication.clipboard().setText("Vandring\tKommunen\tVår\t2023-05-01\r\nDialog\tPolisen\r\n")
    press(Key.Key_V, Held.ControlModifier)
    QApplication.clipboard().clear()
    assert [one.text for one in activities(page)] == [
        "Fotpatrull 1",
        "Vandring",
        "Dialog",
        "Fotpatrull 2",
        "Fotpatrull 3",
    ]
    page.workspace.undo()
    assert len(activities(page)) == 3


def test_too_many_pasted_rows_are_refused_with_a_sentence(page: PromisesPage, table: ActivityTable) -> None:
    QApplication.clipboard().setText("Vandring\n" * 5000)
    press(Key.Key_V, Held.ControlModifier)
    QApplication.clipboard().clear()
    assert "5000" in page.panel.activities.row.problem.words.text()
    assert len(activities(page)) == 3


def test_copied_rows_are_tab_separated(table: ActivityTable) -> None:
    press(Key.Key_Down, Held.ShiftModifier)
    press(Key.Key_C, Held.ControlModifier)
    copied = QApplication.clipboard().text()
    QApplication.clipboard().clear()
    assert copied == "Fotpatrull 1\tPolisen\t\t\t\tEj påbörjad\nFotpatrull 2\tPolisen\t\t\t\tEj påbörjad"


def test_undo_while_a_cell_is_open_shows_what_was_before(
    page: PromisesPage, table: ActivityTable, type_here: Type
) -> None:
    table.go(0, Column.RESPONSIBLE)
    type_here("Kommunen")
    page.workspace.undo()
    assert activities(page)[0].responsible == "Polisen"
    assert table.cells.open.editor.text() == "Polisen"


def test_an_activity_that_comes_from_elsewhere_does_not_slip_under_the_open_cell(
    page: PromisesPage, table: ActivityTable, type_here: Type
) -> None:
    table.go(3, Column.TEXT)
    type_here("Min egen")
    page.workspace.save("från en annan dator", Activity(id="other", promise="promise-1", order="zz", text="En annans"))
    press(Key.Key_Return)
    assert {one.text for one in activities(page)} >= {"Min egen", "En annans"}


def test_what_cannot_be_saved_stays_in_its_cell(
    page: PromisesPage, table: ActivityTable, type_here: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = page.workspace.desk.database
    table.go(0, Column.WHEN)
    type_here("Varje vår")
    with monkeypatch.context() as patch:
        patch.setattr(type(database), "writing", _full_disk)
        press(Key.Key_Tab)
        assert table.cells.open.editor.text() == "Varje vår"
    press(Key.Key_Tab)
    assert activities(page)[0].when == "Varje vår"


def _full_disk(database: object) -> None:
    raise DatabaseUnavailableError("disken är full")


def test_a_long_text_makes_its_row_grow_and_is_written_in_several_lines(
    page: PromisesPage, table: ActivityTable
) -> None:
    before = table.height()
    page.workspace.save("lång", replace(activities(page)[0], text=LONG))
    assert table.height() > before + 100
    press(Key.Key_F2)
    assert table.cells.open.editor.text() == LONG
    assert table.cells.open.editor.height() > table.fontMetrics().height() * 5


def test_one_click_in_the_empty_row_begins_an_activity(page: PromisesPage, table: ActivityTable) -> None:
    spot = table.visualRect(table.rows.index(3, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Held.NoModifier, spot)
    assert table.cells.open.index == table.rows.index(3, 0)
    assert table.cells.open.editor is not None


def test_no_row_is_lower_than_a_row_has_children(page: PromisesPage) -> None:
    model = page.panel.activities.model
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_an_error_nobody_expected_leaves_what_is_written_in_its_cell(
    page: PromisesPage, table: ActivityTable, type_here: Type, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    table.go(0, Column.WHEN)
    type_here("Varje vår")
    with monkeypatch.context() as patch, qtbot.captureExceptions() as told:
        patch.setattr(type(page.workspace.desk.database), "writing", _nobody_expects)
        press(Key.Key_Tab)
        assert table.cells.open.editor.text() == "Varje vår"
    assert "en bugg" in str(told[0][1])
    press(Key.Key_Tab)
    assert activities(page)[0].when == "Varje vår"


def _nobody_expects(database: object) -> None:
    raise RuntimeError("en bugg")


def test_long_words_are_kept_whole_where_the_other_columns_can_spare_the_room(
    page: PromisesPage, table: ActivityTable, type_here: Type
) -> None:
    word = "kontaktpersonsutbildningar"
    needed = table.fontMetrics().horizontalAdvance(word)
    assert table.columnWidth(Column.TARGET) < needed
    table.go(0, Column.TARGET)
    type_here(word)
    press(Key.Key_Tab)
    assert activities(page)[0].target == word
    assert table.columnWidth(Column.TARGET) > needed
    assert table.horizontalHeader().length() <= table.viewport().width()
