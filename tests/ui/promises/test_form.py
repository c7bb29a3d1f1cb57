from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.records.promise import BOTH
from medlofte_desktop.ui.promises.page import PromisesPage
from medlofte_desktop.ui.promises.promised_by import PromisedByBox
from tests.ui.promises.conftest import on_the_desk

Type = Callable[[str], None]


def test_the_hint_follows_what_is_typed(page: PromisesPage, type_here: Type) -> None:
    page.panel.form.text.setPlainText("")
    page.panel.form.text.setFocus()
    type_here("Vi går ut på kvällen. " * 15)
    hint = page.panel.form.text.parentWidget().hint.text()
    assert hint.startswith("329 tecken · LIX ")


def test_only_ticked_areas_are_offered_and_no_area_first(page: PromisesPage) -> None:
    area = page.panel.form.area
    assert [area.itemText(row) for row in range(area.count())] == ["Inget område", "Trygga platser"]


def test_an_area_that_is_not_ticked_stays_with_its_promise(page: PromisesPage) -> None:
    promise = on_the_desk(page.workspace).promises[0]
    page.workspace.save("område", replace(promise, area="area-2"))
    assert page.panel.form.area.currentText() == "Unga (inte valt)"
    assert page.panel.form.record().area == "area-2"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("polisen och kommunen", BOTH), ("Fastighetsägarna i Umeå", "Fastighetsägarna i Umeå"), ("Inte angivet", "")],
)
def test_who_promises_is_a_known_party_or_a_name(qtbot: QtBot, typed: str, kept: str) -> None:
    box = PromisedByBox()
    qtbot.addWidget(box)
    box.setEditText(typed)
    assert box.value() == kept


def test_an_organisation_typed_freely_is_saved(page: PromisesPage, type_here: Type) -> None:
    line = page.panel.form.promised_by.lineEdit()
    line.setFocus()
    line.selectAll()
    type_here("Vännäs fastigheter")
    page.workspace.flush()
    assert on_the_desk(page.workspace).promises[0].promised_by == "Vännäs fastigheter"


def test_what_is_typed_is_saved_by_itself_after_a_pause(page: PromisesPage, type_here: Type, qtbot: QtBot) -> None:
    page.panel.form.rationale.setFocus()
    with qtbot.waitSignal(page.workspace.changed, timeout=3000):
        type_here("Många känner sig otrygga")
    assert on_the_desk(page.workspace).promises[0].rationale == "Många känner sig otrygga"


def test_undo_and_redo_reach_the_form(page: PromisesPage, type_here: Type) -> None:
    page.panel.form.text.setFocus()
    type_here("Å ")
    page.workspace.undo()
    assert page.panel.form.text.text() == "Löfte nummer 1"
    page.workspace.redo()
    assert page.panel.form.text.text() == "Å Löfte nummer 1"
