"""A form whose record changes under it keeps what is being written in it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.records.evidence import Evidence
from medlofte_desktop.ui.situation.evidence_form import EvidenceForm

TypeText = Callable[[QWidget, str], None]
SHOWN = Evidence(id="e1", pledge="p1", title="Enkät", party="Kommunen")


def form(qtbot: QtBot) -> EvidenceForm:
    made = EvidenceForm()
    qtbot.addWidget(made)
    made.show_record(SHOWN)
    return made


def test_a_field_that_is_being_written_is_not_overwritten_by_a_change_elsewhere(
    qtbot: QtBot, type_text: TypeText
) -> None:
    edited = form(qtbot)
    edited.title.setCursorPosition(5)
    type_text(edited.title, " på byn")
    edited.show_record(replace(SHOWN, party="Polisen"))
    assert edited.record() == replace(SHOWN, title="Enkät på byn", party="Polisen")


def test_a_field_that_nobody_writes_in_follows_its_record(qtbot: QtBot) -> None:
    edited = form(qtbot)
    edited.show_record(replace(SHOWN, title="Annan rubrik"))
    assert edited.title.text() == "Annan rubrik"


def test_another_record_takes_the_place_of_what_was_written(qtbot: QtBot, type_text: TypeText) -> None:
    edited = form(qtbot)
    type_text(edited.title, "x")
    other = Evidence(id="e2", pledge="p1", title="Dialog")
    edited.show_record(other)
    assert edited.record() == other


def test_half_a_date_is_not_a_date_taken_away(qtbot: QtBot, type_text: TypeText) -> None:
    edited = form(qtbot)
    type_text(edited.dated.line, "2022-1")
    assert edited.record() == SHOWN


def test_a_number_is_read_with_its_spaces_and_refused_with_letters(qtbot: QtBot, type_text: TypeText) -> None:
    edited = form(qtbot)
    type_text(edited.responses.line, "1 243")
    assert edited.record() == replace(SHOWN, responses=1243)
    type_text(edited.responses.line, " st")
    assert edited.wrong_fields() == ("responses",)
    assert edited.record() == SHOWN
