from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from medlofte_desktop.services.pledges import begin_pledge
from medlofte_desktop.services.saving import save
from medlofte_desktop.ui.promises.page import PromisesPage
from medlofte_desktop.ui.widgets.reorder_list import Move
from medlofte_desktop.ui.workspace import Workspace
from tests.ui.promises.conftest import on_the_desk, press

Show = Callable[[Workspace], PromisesPage]
Key, Held = Qt.Key, Qt.KeyboardModifier


def texts(workspace: Workspace) -> list[str]:
    return [promise.text for promise in on_the_desk(workspace).promises]


def test_the_first_promise_is_shown_to_begin_with(page: PromisesPage) -> None:
    assert page.panel.form.text.text() == "Löfte nummer 1"
    assert page.cards.chosen_id() == "promise-1"


def test_the_first_promise_is_written_from_the_empty_page(
    vannas: Workspace, show: Show, type_here: Callable[[str], None]
) -> None:
    page = show(vannas)
    assert page.empty.isVisible()
    page.empty.button.click()
    type_here("Polisen lovar att hålla farten låg på Östra vägen")
    vannas.flush()
    assert texts(vannas) == ["Polisen lovar att hålla farten låg på Östra vägen"]
    assert not page.empty.isVisible()


def test_ctrl_n_adds_a_promise_last_and_puts_the_cursor_in_its_text(
    page: PromisesPage, type_here: Callable[[str], None]
) -> None:
    page.cards.setFocus()
    press(Key.Key_N, Held.ControlModifier)
    type_here("Fjärde löftet")
    page.workspace.flush()
    assert texts(page.workspace)[3] == "Fjärde löftet"
    assert page.workspace.steps.undoText() == "ny text i löfte 4"


def test_picking_another_card_saves_what_was_typed_in_the_one_before(
    page: PromisesPage, type_here: Callable[[str], None]
) -> None:
    page.panel.form.text.setFocus()
    type_here("Nu: ")
    page.cards.setFocus()
    press(Key.Key_Down)
    assert texts(page.workspace)[0] == "Nu: Löfte nummer 1"
    assert page.panel.form.text.text() == "Löfte nummer 2"


def test_a_text_too_long_keeps_its_promise_shown_so_that_it_is_not_lost(page: PromisesPage) -> None:
    page.panel.form.text.setPlainText("å" * 20_001)
    page.cards.setFocus()
    press(Key.Key_Down)
    assert page.cards.chosen_id() == "promise-1"
    assert len(page.panel.form.text.text()) == 20_001
    assert page.panel.form.text.hasFocus()


def test_alt_down_moves_a_promise_and_undo_moves_it_back(page: PromisesPage) -> None:
    page.cards.setFocus()
    press(Key.Key_Down, Held.AltModifier)
    assert texts(page.workspace) == ["Löfte nummer 2", "Löfte nummer 1", "Löfte nummer 3"]
    assert page.cards.chosen_id() == "promise-1"
    page.workspace.undo()
    assert texts(page.workspace)[0] == "Löfte nummer 1"


def test_a_dragged_promise_takes_its_new_place(page: PromisesPage) -> None:
    page.cards.moved.emit(Move(source=2, target=0))
    assert texts(page.workspace)[0] == "Löfte nummer 3"
    assert page.workspace.steps.undoText() == "flytt av löfte 3"


def test_promises_with_the_same_place_can_still_be_moved(page: PromisesPage) -> None:
    dossier = on_the_desk(page.workspace)
    save(page.workspace.desk, *(replace(one, order="i") for one in dossier.promises))
    page.workspace.open(dossier.pledge.id)
    page.cards.setFocus()
    press(Key.Key_Down, Held.AltModifier)
    assert [one.id for one in on_the_desk(page.workspace).promises] == ["promise-2", "promise-1", "promise-3"]


def test_delete_throws_a_promise_away_and_undo_brings_it_back_chosen(page: PromisesPage) -> None:
    page.cards.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Delete)
    assert len(texts(page.workspace)) == 2
    assert page.cards.chosen_id() == "promise-3"
    page.workspace.undo()
    assert page.cards.chosen_id() == "promise-2"
    assert page.panel.form.text.text() == "Löfte nummer 2"


def test_ctrl_d_copies_a_promise_with_its_activities(page: PromisesPage) -> None:
    page.cards.setFocus()
    press(Key.Key_D, Held.ControlModifier)
    dossier = on_the_desk(page.workspace)
    assert [one.text for one in dossier.promises][:2] == ["Löfte nummer 1"] * 2
    assert len(dossier.activities_of(dossier.promises[1].id)) == 3
    assert page.cards.chosen_id() == dossier.promises[1].id


def test_another_pledge_shows_its_first_promise(page: PromisesPage) -> None:
    first = on_the_desk(page.workspace).pledge.id
    changes = begin_pledge(page.workspace.desk, ["2480"])
    page.cards.choose("promise-3")
    page.workspace.open(changes.changes[0].record)
    assert page.empty.isVisible()
    page.workspace.open(first)
    assert page.cards.chosen_id() == "promise-1"


def test_a_redraw_leaves_cursor_and_half_written_text_alone(
    page: PromisesPage, type_here: Callable[[str], None]
) -> None:
    page.panel.form.rationale.setFocus()
    type_here("Därför att ")
    promise = on_the_desk(page.workspace).promises[1]
    page.workspace.save("ny text", replace(promise, text="Nytt"))
    type_here("många åker här")
    page.workspace.flush()
    assert on_the_desk(page.workspace).promises[0].rationale == "Därför att många åker här"
    assert page.panel.form.rationale.hasFocus()


def test_going_to_a_field_chooses_its_promise(page: PromisesPage) -> None:
    assert page.go_to("promise-2", "goal_baseline")
    assert page.cards.chosen_id() == "promise-2"
    assert QApplication.focusWidget().objectName() == "goal_baseline"


def test_going_to_an_activity_leads_to_its_cell(page: PromisesPage) -> None:
    page.cards.choose("promise-2")
    assert page.go_to("activity-2", "target")
    table = page.panel.activities.table
    assert table.hasFocus()
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 4)


def test_what_stands_on_another_page_is_not_gone_to(page: PromisesPage) -> None:
    assert not page.go_to("area-1", "title")


def test_tab_goes_through_the_whole_page_and_comes_back(page: PromisesPage) -> None:
    page.cards.setFocus()
    seen = []
    for _ in range(60):
        press(Key.Key_Tab)
        seen.append(QApplication.focusWidget())
        if seen[-1] is page.cards:
            break
    assert seen[-1] is page.cards
    for widget in (page.column.button, page.panel.form.text, page.panel.activities.table, page.panel.findings):
        assert widget in seen
