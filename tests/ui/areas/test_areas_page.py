from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from showing import exposed

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.promise import Promise
from medlofte_desktop.services.areas import catalogue_additions, tick_area
from medlofte_desktop.services.evidence import add_evidence
from medlofte_desktop.ui.areas.page import AreasPage
from medlofte_desktop.ui.widgets.reorder_list import Move
from medlofte_desktop.ui.workspace import Workspace

TypeText = Callable[[QWidget, str], None]
DRUGS, TRAFFIC, YOUNG = "Alkohol, narkotika, doping och tobak", "Trafiksäkerhet", "Barn och unga"


@pytest.fixture
def page(vannas: Workspace, qtbot: QtBot) -> AreasPage:
    made = exposed(AreasPage(vannas), qtbot)
    made.checklist.list.setFocus()
    return made


def dossier(page: AreasPage) -> Dossier:
    assert page.workspace.dossier is not None
    return page.workspace.dossier


def ticked(page: AreasPage) -> list[str]:
    return [area.title for area in dossier(page).ticked_areas]


def press(page: AreasPage, qtbot: QtBot, key: Qt.Key, *, alt: bool = False) -> None:
    held = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(page.checklist.list, key, held)


def tick(page: AreasPage, *titles: str) -> None:
    for title in titles:
        page.workspace.run("valt område", tick_area, dossier(page), title)


def test_space_ticks_an_area_of_the_catalogue_and_the_cursor_follows_it(page: AreasPage, qtbot: QtBot) -> None:
    press(page, qtbot, Qt.Key.Key_Down)
    press(page, qtbot, Qt.Key.Key_Space)
    assert ticked(page) == [TRAFFIC]
    assert page.checklist.list.currentIndex().row() == 0
    assert page.side.form.title.text() == TRAFFIC
    assert page.workspace.steps.undoText() == f"valt område {TRAFFIC}"


def test_undoing_a_tick_leaves_the_area_unticked_and_chosen(page: AreasPage, qtbot: QtBot) -> None:
    press(page, qtbot, Qt.Key.Key_Space)
    page.workspace.undo()
    assert ticked(page) == []
    assert page.side.heading.text() == DRUGS
    page.workspace.redo()
    assert ticked(page) == [DRUGS]


def test_unticking_keeps_text_and_promises_for_the_next_tick(
    page: AreasPage, qtbot: QtBot, type_text: TypeText
) -> None:
    press(page, qtbot, Qt.Key.Key_Space)
    type_text(page.side.form.cause, "Öppen handel vid stationen.")
    page.checklist.list.setFocus()
    press(page, qtbot, Qt.Key.Key_Space)
    assert ticked(page) == []
    assert "Texten här finns kvar" in page.side.state.text()
    qtbot.mouseClick(page.side.tick, Qt.MouseButton.LeftButton)
    assert dossier(page).ticked_areas[0].cause == "Öppen handel vid stationen."


def test_alt_and_arrows_move_among_the_ticked_only(page: AreasPage, qtbot: QtBot) -> None:
    tick(page, DRUGS, TRAFFIC, YOUNG)
    press(page, qtbot, Qt.Key.Key_Down, alt=True)
    assert ticked(page) == [TRAFFIC, DRUGS, YOUNG]
    press(page, qtbot, Qt.Key.Key_Down, alt=True)
    press(page, qtbot, Qt.Key.Key_Down, alt=True)
    assert ticked(page) == [TRAFFIC, YOUNG, DRUGS]
    assert page.workspace.steps.undoText() == "ny ordning bland områdena"


def test_an_area_dropped_among_the_ticked_is_ticked_there(page: AreasPage) -> None:
    tick(page, DRUGS, TRAFFIC)
    lines = page.checklist.list
    lines.moved.emit(Move(source=2, target=1))
    assert ticked(page) == [DRUGS, YOUNG, TRAFFIC]


def test_an_own_area_is_added_last_and_chosen(page: AreasPage, qtbot: QtBot, type_text: TypeText) -> None:
    tick(page, DRUGS)
    type_text(page.checklist.own, "  Fritidsbåtar & skotrar ")
    qtbot.keyClick(page.checklist.own, Qt.Key.Key_Return)
    assert ticked(page) == [DRUGS, "Fritidsbåtar & skotrar"]
    assert page.side.form.title.text() == "Fritidsbåtar & skotrar"
    assert page.checklist.own.text() == ""


def test_an_own_area_can_be_kept_in_the_catalogue_and_taken_out_again(
    page: AreasPage, qtbot: QtBot, type_text: TypeText
) -> None:
    type_text(page.checklist.own, "Fritidsbåtar")
    page.checklist.keep.setChecked(True)
    qtbot.mouseClick(page.checklist.add, Qt.MouseButton.LeftButton)
    assert [one.title for one in catalogue_additions(page.workspace.desk)] == ["Fritidsbåtar"]
    qtbot.mouseClick(page.side.forget, Qt.MouseButton.LeftButton)
    assert catalogue_additions(page.workspace.desk) == ()
    assert ticked(page) == ["Fritidsbåtar"]


def test_a_title_of_the_catalogue_typed_as_an_own_area_is_that_area(
    page: AreasPage, qtbot: QtBot, type_text: TypeText
) -> None:
    tick(page, YOUNG)
    type_text(page.checklist.own, "barn och UNGA")
    qtbot.keyClick(page.checklist.own, Qt.Key.Key_Return)
    assert ticked(page) == [YOUNG]


def test_renaming_an_area_keeps_its_promises(page: AreasPage, type_text: TypeText) -> None:
    tick(page, YOUNG)
    area = dossier(page).areas[0]
    page.workspace.save("nytt löfte", Promise(id="p1", pledge=area.pledge, area=area.id, order="a", text="Vi lovar."))
    page.go_to(area.id, "title")
    page.side.form.title.selectAll()
    type_text(page.side.form.title, "Ungas fritid")
    page.workspace.flush()
    assert [one.text for one in dossier(page).promises_in(dossier(page).ticked_areas[0].id)] == ["Vi lovar."]
    assert page.checklist.list.lines.lines()[0].title == "Ungas fritid"


def test_ticking_evidence_links_it_and_keeps_links_that_are_in_the_trash(page: AreasPage, qtbot: QtBot) -> None:
    tick(page, YOUNG)
    for _ in range(2):
        page.workspace.run("nytt underlag", add_evidence, dossier(page), dossier(page).areas[0])
    first, second = dossier(page).evidence
    page.go_to(dossier(page).areas[0].id, "title")
    page.workspace.throw_away("borttaget underlag", first)
    qtbot.keyClick(page.side.form.evidence.boxes[second.id], Qt.Key.Key_Space)
    page.workspace.flush()
    assert dossier(page).areas[0].evidence == (first.id,)


def test_new_evidence_and_new_promises_are_made_in_the_area_and_gone_to(page: AreasPage, qtbot: QtBot) -> None:
    tick(page, YOUNG)
    page.go_to(dossier(page).areas[0].id, "title")
    with qtbot.waitSignal(page.wanted) as evidence:
        qtbot.mouseClick(page.side.new_evidence, Qt.MouseButton.LeftButton)
    assert evidence.args == [dossier(page).evidence[0].id, "title"]
    with qtbot.waitSignal(page.wanted) as promise:
        qtbot.mouseClick(page.side.promises.add, Qt.MouseButton.LeftButton)
    assert promise.args == [dossier(page).promises[0].id, "text"]
    assert dossier(page).promises[0].area == dossier(page).areas[0].id


def test_an_own_area_can_be_put_in_the_trash_and_taken_back(page: AreasPage, qtbot: QtBot) -> None:
    tick(page, "Torget")
    assert page.go_to(dossier(page).areas[0].id, "cause")
    qtbot.mouseClick(page.side.remove, Qt.MouseButton.LeftButton)
    assert dossier(page).areas == ()
    page.workspace.undo()
    assert ticked(page) == ["Torget"]


def test_a_finding_leads_to_the_area_and_its_field(page: AreasPage) -> None:
    tick(page, DRUGS, YOUNG)
    assert page.go_to(dossier(page).areas[1].id, "cause")
    assert page.side.form.cause.hasFocus()
    assert page.side.form.title.text() == YOUNG
    assert page.go_to(dossier(page).pledge.id, "areas")
    assert page.checklist.list.hasFocus()
    assert not page.go_to(dossier(page).pledge.id, "label")


def test_a_finding_about_evidence_leads_to_its_ticks(page: AreasPage) -> None:
    tick(page, YOUNG)
    page.workspace.run("nytt underlag", add_evidence, dossier(page))
    assert page.go_to(dossier(page).areas[0].id, "evidence")
    assert page.side.form.evidence.boxes[dossier(page).evidence[0].id].hasFocus()
    assert page.side.form.label_of("evidence") == "Underlag"


def test_tab_leads_out_of_the_list(page: AreasPage, qtbot: QtBot) -> None:
    press(page, qtbot, Qt.Key.Key_Tab)
    assert not page.checklist.list.hasFocus()
