from dataclasses import replace

import pytest

from medlofte_desktop.services.saving import save
from medlofte_desktop.ui.promises.activities.cell_painter import mark_width
from medlofte_desktop.ui.promises.activities.columns import Column
from medlofte_desktop.ui.promises.page import PromisesPage
from tests.ui.promises.conftest import on_the_desk


@pytest.fixture
def torn(page: PromisesPage) -> PromisesPage:
    """Text of the first promise and target of its second activity were changed in two places."""
    dossier = on_the_desk(page.workspace)
    promise, activity = dossier.promises[0], dossier.activities[1]
    for text in ("Vi lovar fler patruller", "Vi lovar färre patruller"):
        save(page.workspace.desk, replace(promise, text=text), replace(activity, target=text), follows=dossier.heads)
    page.workspace.open(dossier.pledge.id)
    return page


def test_a_conflict_is_told_with_its_fields(torn: PromisesPage) -> None:
    assert torn.panel.notice.isVisible()
    assert "Löftets text" in torn.panel.notice.words.text()
    assert "aktivitet 2 (Mått)" in torn.panel.activities.conflicts.words.text()


def test_its_card_says_so_to_eye_and_ear(torn: PromisesPage) -> None:
    line = torn.cards.cards.lines()[0]
    assert line.doubt == 2
    assert "ändrat på två håll" in line.spoken()


def test_keeping_what_stands_in_the_form_settles_the_promise(torn: PromisesPage) -> None:
    torn.panel.notice.keep.click()
    assert "promise-1" not in on_the_desk(torn.workspace).conflicts
    assert not torn.panel.notice.isVisible()


def test_keeping_what_stands_in_the_table_settles_the_activities(torn: PromisesPage) -> None:
    torn.panel.activities.conflicts.keep.click()
    assert "activity-2" not in on_the_desk(torn.workspace).conflicts
    assert not torn.panel.activities.conflicts.isVisible()


def test_writing_something_else_settles_it_too(torn: PromisesPage) -> None:
    torn.panel.form.text.setPlainText("Vi lovar patruller")
    torn.workspace.flush()
    dossier = on_the_desk(torn.workspace)
    assert "promise-1" not in dossier.conflicts
    assert dossier.promises[0].text == "Vi lovar patruller"


def test_a_word_in_doubt_is_kept_whole_beside_its_mark(torn: PromisesPage) -> None:
    table = torn.panel.activities.table
    cell = table.model().index(1, Column.TARGET)
    widest = max(map(table.fontMetrics().horizontalAdvance, cell.data().split()))
    mark = mark_width(table.fontMetrics(), cell)
    assert mark > 0
    assert table.columnWidth(Column.TARGET) > widest + mark
