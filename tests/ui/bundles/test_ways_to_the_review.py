"""Every place that says that something is in conflict leads to the choice between its sides."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from showing import exposed
from signings import saved_pledge
from windows import Key, Opened, click, opened, press, when_asked

from medlofte_desktop.domain.records.evidence import Evidence
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.services.saving import save
from medlofte_desktop.settings import Settings
from medlofte_desktop.ui.forms.doubt_line import DoubtLine
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.municipalities.model import ROW_ROLE
from medlofte_desktop.ui.promises.activities.columns import Column
from medlofte_desktop.ui.widgets.field_row import FieldRow

DOUBTED = {
    "vannas": "introduction",
    "vannas-area": "cause",
    "vannas-promise": "text",
    "vannas-activity": "responsible",
    "vannas-councillor": "title",
    "evidence": "title",
    "contact": "phone",
}


@pytest.fixture
def window(qapp: object, tmp_path: Path) -> Iterator[Opened]:
    """A pledge in which two have written one field of a record of every kind."""
    with opened(tmp_path / "kommunen", Settings(name="Anneli Eriksson")) as running:
        saved_pledge(running.desk)
        dossier = open_pledge(running.desk, "vannas")
        contact = Contact(id="contact", name="Erik Ek", municipality="2460")
        listed = replace(dossier.pledge, contacts=("contact",))
        save(running.desk, listed, contact, Evidence(id="evidence", pledge="vannas"), follows=dossier.heads)
        dossier = open_pledge(running.desk, "vannas")
        records = {one.id: one for one in dossier.records()}
        for writer, words in (("Anneli Eriksson", "0935-140 01"), ("Michael Rystedt", "0935-140 02")):
            changed = [replace(records[one], **{field: words}) for one, field in DOUBTED.items()]
            running.workspace.tell(save(replace(running.desk, writer=writer), *changed, follows=dossier.heads))
        running.navigation.open_pledge("vannas")
        running.come_forward()
        yield running


@pytest.fixture
def asked(window: Opened) -> list[str]:
    """The questions that the review opens at; it is closed again at once."""
    questions: list[str] = []
    when_asked(lambda review: questions.append(review.list.chosen_key()))
    return questions


def row(inside: QObject, record: str, field: str) -> FieldRow:
    """The row of a field in the form that shows a record."""
    form = next(form for form in inside.findChildren(RecordForm) if (form.shown() and form.shown().id) == record)
    return next(row for row in form.findChildren(FieldRow) if row.field.objectName() == field)


def test_the_list_says_which_municipality_has_a_conflict_and_leads_to_it(window: Opened, asked: list[str]) -> None:
    rows = window.list.list
    index = rows.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Vännäs, krock att reda ut"
    told = rows.itemDelegate().conflict_box(rows.visualRect(index), rows.font(), index.data(ROW_ROLE))
    click(rows.viewport(), rows.visualRect(index).center())
    assert asked == []
    click(rows.viewport(), told.center())
    assert asked == ["vannas introduction"]


def test_enter_in_the_list_leads_to_the_conflict_of_the_chosen_municipality(window: Opened, asked: list[str]) -> None:
    window.list.list.setFocus()
    press(Key.Key_Return)
    assert asked == ["vannas introduction"]


def test_the_count_at_the_head_of_a_pledge_leads_to_its_first_conflict(window: Opened, asked: list[str]) -> None:
    count = window.navigation.view.header.conflict
    assert count.text() == "7 krock(ar)"
    click(count)
    assert asked == ["vannas introduction"]


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return])
def test_the_count_is_pressed_by_keys_too(window: Opened, asked: list[str], key: Key) -> None:
    window.navigation.view.header.conflict.setFocus()
    press(key)
    assert asked == ["vannas introduction"]


@pytest.mark.parametrize(
    ("page", "record"),
    [
        ("Översikt", "vannas"),
        ("Prioriterade områden", "vannas-area"),
        ("Löften", "vannas-promise"),
        ("Lägesbild", "evidence"),
    ],
)
def test_a_field_in_doubt_is_marked_and_its_mark_leads_to_its_sides(
    window: Opened, asked: list[str], page: str, record: str
) -> None:
    field = DOUBTED[record]
    marked = row(window.turn_to(page), record, field)
    assert marked.doubt.isVisible()
    assert marked.doubt.text() == "Krock"
    described = (marked.field.focusProxy() or marked.field).accessibleDescription()
    assert described.startswith("Ändrat på två håll. Här står det ena.")
    marked.doubt.setFocus()
    press(Key.Key_Return)
    assert asked == [f"{record} {field}"]


@pytest.mark.parametrize(("record", "field"), [("contact", "phone"), ("vannas-councillor", "title")])
def test_a_field_in_doubt_of_a_person_is_marked(window: Opened, asked: list[str], record: str, field: str) -> None:
    assert window.contacts.go_to(record, "name")
    click(row(window.contacts, record, field).doubt)
    assert asked == [f"{record} {field}"]


def test_fields_that_nobody_doubts_are_not_marked(window: Opened) -> None:
    page = window.turn_to("Löften")
    assert row(page, "vannas-promise", "rationale").doubt is None


def test_a_mark_goes_when_its_conflict_is_settled(window: Opened) -> None:
    page = window.turn_to("Löften")
    marked = row(page, "vannas-promise", "text")
    click(page.panel.notice.keep)
    assert marked.doubt.isHidden()
    assert marked.field.accessibleDescription() == ""


def test_the_notice_above_a_form_leads_to_the_sides(window: Opened, asked: list[str]) -> None:
    click(window.turn_to("Löften").panel.notice.review)
    assert asked == ["vannas-promise text"]


def test_the_notice_above_the_activities_leads_to_the_sides(window: Opened, asked: list[str]) -> None:
    click(window.turn_to("Löften").panel.activities.conflicts.review)
    assert asked == ["vannas-activity responsible"]


def test_the_menu_of_the_activity_table_leads_to_the_sides_of_a_cell(window: Opened, asked: list[str]) -> None:
    activities = window.turn_to("Löften").panel.activities
    activities.table.go(0, Column.RESPONSIBLE)
    assert activities.review.isVisible()
    activities.review.trigger()
    assert asked == ["vannas-activity responsible"]


def test_the_buttons_of_a_notice_stand_on_one_another_where_there_is_little_room(qtbot: QtBot) -> None:
    card, notice = QWidget(), DoubtLine()
    QVBoxLayout(card).addWidget(notice)
    notice.show_places(["Inledning"])
    exposed(card, qtbot, 600, 200)
    assert notice.review.y() == notice.keep.y()
    card.resize(card.minimumSizeHint().width(), 200)
    QApplication.processEvents()
    assert notice.review.y() < notice.keep.y()
    assert notice.keep.geometry().right() <= notice.width()


def test_lists_of_areas_and_evidence_say_which_are_in_doubt(window: Opened) -> None:
    area = window.turn_to("Prioriterade områden").checklist.list.lines.lines()[0]
    evidence = window.turn_to("Lägesbild").evidence.list.lines.lines()[0]
    for line in (area, evidence):
        assert line.second.endswith("ändrat på två håll")
        assert (line.icon, line.tone) == ("merge", "warning")
