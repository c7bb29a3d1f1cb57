from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.services.trash import trash
from medlofte_desktop.ui.look.theme import apply_theme
from medlofte_desktop.ui.trash.dialog import TrashDialog
from medlofte_desktop.ui.trash.model import Column
from medlofte_desktop.ui.workspace import Workspace


@pytest.fixture
def promise(vannas: Workspace) -> Promise:
    """A promise with one activity."""
    promise = Promise(id="p1", pledge=vannas.dossier.pledge.id, text="Vi ökar tryggheten")
    vannas.save("nytt", promise, Activity(id="a1", promise="p1", text="Fotpatrull"))
    return promise


@pytest.fixture
def opened(qtbot, qapp, vannas: Workspace):
    """Open the trash."""
    apply_theme(qapp, "light")

    def open_() -> TrashDialog:
        dialog = TrashDialog(vannas)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_


def names(dialog: TrashDialog) -> list[str]:
    return [dialog.order.index(row, Column.NAME).data() for row in range(dialog.order.rowCount())]


def test_an_empty_trash_says_what_it_is_for(opened) -> None:
    dialog = opened()
    assert dialog.nothing.isVisible()
    assert "tom" in dialog.nothing.sentence.text()
    assert not dialog.restore.isEnabled()


def test_a_line_says_what_where_when_and_by_whom(opened, vannas: Workspace, promise: Promise) -> None:
    vannas.throw_away("slängt", promise)
    dialog = opened()
    cells = [dialog.order.index(0, column).data() for column in Column]
    assert cells[:3] == ["Löfte", "Vi ökar tryggheten", "Vännäs"]
    assert cells[3].startswith("i dag ")
    assert cells[4] == "Anneli Eriksson"


def test_what_is_put_back_is_there_again_and_can_be_undone(qtbot, opened, vannas: Workspace, promise: Promise) -> None:
    vannas.throw_away("slängt", promise)
    dialog = opened()
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert [one.id for one in vannas.dossier.promises] == ["p1"]
    assert dialog.nothing.isVisible()
    assert dialog.told.isVisible()
    vannas.undo()
    assert vannas.dossier.promises == ()
    assert names(dialog) == ["Vi ökar tryggheten"]


def test_an_activity_brings_back_a_promise_that_has_been_thrown_away_since(
    qtbot, opened, vannas: Workspace, promise: Promise
) -> None:
    vannas.throw_away("slängd", vannas.dossier.activities[0])
    dialog = opened()
    dialog.table.selectRow(0)
    vannas.throw_away("slängt", promise)
    activity = replace(Activity(id="a1", promise="p1", text="Fotpatrull"), deleted=True)
    assert [line.record.id for line in trash(vannas.desk)] == ["p1"]
    dialog.lines.show_lines([replace(trash(vannas.desk)[0], kind="activity", record=activity)], date(2023, 3, 3))
    dialog.table.selectRow(0)
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert [one.id for one in vannas.dossier.promises] == ["p1"]
    assert [one.id for one in vannas.dossier.activities] == ["a1"]


def test_several_are_put_back_in_one_step(qtbot, opened, vannas: Workspace, promise: Promise) -> None:
    other = replace(promise, id="p2", text="Vi sänker hastigheterna")
    vannas.save("nytt", other)
    vannas.throw_away("slängda", promise, other)
    steps = vannas.steps.count()
    dialog = opened()
    dialog.table.selectAll()
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert len(vannas.dossier.promises) == 2
    assert vannas.steps.count() == steps + 1


def test_the_search_leaves_what_has_every_word(opened, vannas: Workspace, promise: Promise, type_text) -> None:
    other = replace(promise, id="p2", text="Vi sänker hastigheterna")
    vannas.save("nytt", other)
    vannas.throw_away("slängda", promise, other)
    dialog = opened()
    type_text(dialog.search, "hastig VÄNNÄS")
    assert names(dialog) == ["Vi sänker hastigheterna"]
    type_text(dialog.search, " öken")
    assert "söker" in dialog.nothing.sentence.text()


def test_enter_in_the_search_puts_nothing_back(qtbot, opened, vannas: Workspace, promise: Promise) -> None:
    vannas.throw_away("slängt", promise)
    dialog = opened()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert names(dialog) == ["Vi ökar tryggheten"]
    assert dialog.isVisible()


def test_enter_on_a_line_puts_it_back(qtbot, opened, vannas: Workspace, promise: Promise) -> None:
    vannas.throw_away("slängt", promise)
    dialog = opened()
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert names(dialog) == []


def test_the_open_pledge_itself_can_be_put_back(qtbot, opened, vannas: Workspace) -> None:
    pledge = replace(vannas.dossier.pledge, period_start=date(2023, 1, 1), period_end=date(2025, 12, 31))
    vannas.save("period", pledge)
    vannas.throw_away("slängt", pledge)
    dialog = opened()
    assert names(dialog) == ["2023–2025"]
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    vannas.open(pledge.id)
    assert vannas.dossier is not None


def test_it_fits_a_small_screen_with_large_text(qapp, opened) -> None:
    apply_theme(qapp, "light", 1.5)
    dialog = opened()
    apply_theme(qapp, "light", 1.5)
    size = dialog.size()
    apply_theme(qapp, "light")
    assert size.width() <= 1366
    assert size.height() <= 720


def test_the_trash_is_a_sound_model(qtmodeltester, opened, vannas: Workspace, promise: Promise) -> None:
    vannas.throw_away("slängt", promise)
    dialog = opened()
    qtmodeltester.check(dialog.lines)
    qtmodeltester.check(dialog.order)
