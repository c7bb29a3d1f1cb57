from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from medlofte_desktop.domain.records.promise import Promise
from medlofte_desktop.services.history import history
from medlofte_desktop.services.saving import save, throw_away
from medlofte_desktop.ui.history.page import HistoryPage
from medlofte_desktop.ui.history.reading import FIRST
from medlofte_desktop.ui.look.theme import apply_theme
from medlofte_desktop.ui.workspace import Workspace

Write = Callable[..., Promise]


@pytest.fixture
def page(qtbot, qapp, vannas: Workspace, clock) -> HistoryPage:
    apply_theme(qapp, "light")
    page = HistoryPage(vannas)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def lines(page: HistoryPage) -> list[str]:
    model = page.tree.entries
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click(qtbot, button: QPushButton) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def conflicting(vannas: Workspace, write: Write) -> Promise:
    """A promise that two have changed from the same version, both with a clock that was late."""
    promise = write("Vi ökar tryggheten")
    seen = vannas.dossier.heads[promise.id]
    for writer, text in (("Anneli Eriksson", "Vi ökar trivseln"), ("Michael Rystedt", "Vi ökar närvaron")):
        earlier = vannas.desk.clock() - timedelta(hours=1)
        desk = replace(vannas.desk, writer=writer, clock=lambda now=earlier: now)
        vannas.tell(save(desk, replace(promise, text=text), follows={promise.id: seen}))
    return promise


def test_the_latest_stands_first(page: HistoryPage, write: Write) -> None:
    write("Vi ökar tryggheten")
    write("Vi sänker hastigheterna")
    assert lines(page) == ["Löfte 2: Vi sänker hastigheterna", "Löfte 1: Vi ökar tryggheten", "Medborgarlöftet"]


def test_what_one_person_writes_in_a_sitting_is_one_line_that_unfolds(page: HistoryPage, write: Write) -> None:
    promise = write("Vi")
    write("Vi ökar", promise)
    write("Vi ökar tryggheten", promise)
    model = page.tree.entries
    assert lines(page) == ["Löfte 1: Vi ökar tryggheten", "Medborgarlöftet"]
    assert model.rowCount(model.index(0, 0)) == 3


def test_a_pause_or_another_person_begins_a_new_line(page: HistoryPage, write: Write, clock) -> None:
    promise = write("Vi ökar")
    write("Vi ökar tryggheten", promise, writer="Michael Rystedt")
    clock.move(minutes=11)
    write("Vi ökar tryggheten nu", promise, writer="Michael Rystedt")
    assert len(lines(page)) == 4


def test_the_right_arrow_unfolds_a_line(qtbot, page: HistoryPage, write: Write) -> None:
    write("Vi ökar", write("Vi"))
    page.tree.choose_first()
    qtbot.keyClick(page.tree, Qt.Key.Key_Right)
    assert page.tree.isExpanded(page.tree.entries.index(0, 0))


def test_the_difference_is_shown_by_line_and_in_words(page: HistoryPage, write: Write, clock) -> None:
    promise = write("Vi ökar tryggheten i centrum")
    clock.move(minutes=30)
    write("Vi ökar tryggheten vid skolan", promise)
    page.tree.choose_first()
    assert "borttaget: i centrum; tillagt: vid skolan" in page.panel.text.accessibleDescription()
    cursor = page.panel.text.document().find("skolan")
    assert cursor.charFormat().fontUnderline()
    assert page.panel.text.document().find("centrum").charFormat().fontStrikeOut()


def test_an_older_version_is_brought_back_and_that_is_undone(
    qtbot, page: HistoryPage, vannas: Workspace, write: Write, clock
) -> None:
    promise = write("Vi ökar tryggheten")
    clock.move(minutes=30)
    write("Något helt annat", promise)
    page.tree.setCurrentIndex(page.tree.entries.index(1, 0))
    click(qtbot, page.panel.restore)
    assert vannas.dossier.promises[0].text == "Vi ökar tryggheten"
    assert vannas.steps.undoText() == "återställd version av löfte 1"
    vannas.undo()
    assert vannas.dossier.promises[0].text == "Något helt annat"


def test_the_version_that_holds_cannot_be_brought_back(page: HistoryPage, write: Write) -> None:
    write("Vi ökar tryggheten")
    page.tree.choose_first()
    assert page.panel.state.text() == "Gäller nu"
    assert not page.panel.restore.isVisible()


def test_markup_in_a_promise_is_shown_as_it_was_written(page: HistoryPage, write: Write) -> None:
    write('<img src="file:///etc/passwd"> <b>fet</b>')
    page.tree.choose_first()
    assert '<img src="file:///etc/passwd"> <b>fet</b>' in page.panel.text.toPlainText()


def test_one_record_alone_is_shown_until_the_filter_is_taken_away(qtbot, page: HistoryPage, write: Write) -> None:
    promise = write("Vi ökar tryggheten")
    write("Vi sänker hastigheterna")
    page.show_record(promise.id)
    assert len(lines(page)) == 1
    assert "Vi ökar tryggheten" in page.filter.words.text()
    click(qtbot, page.filter.show_all)
    assert len(lines(page)) == 3


def test_another_pledge_takes_the_filter_away(page: HistoryPage, vannas: Workspace, write: Write) -> None:
    promise = write("Vi ökar tryggheten")
    page.show_record(promise.id)
    other = save(vannas.desk, replace(vannas.dossier.pledge, id="another")).changes[0].record
    vannas.open(other)
    assert lines(page) == ["Medborgarlöftet"]
    assert page.tree.currentIndex().row() == 0
    assert not page.filter.isVisible()


def test_what_was_thrown_away_says_so_by_its_name(page: HistoryPage, vannas: Workspace, write: Write, clock) -> None:
    promise = write("Vi ökar tryggheten")
    clock.move(minutes=1)
    vannas.tell(throw_away(vannas.desk, promise))
    spoken = page.tree.entries.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Löfte: Vi ökar tryggheten" in spoken
    assert "Lagt i papperskorgen" in spoken


def test_versions_side_by_side_are_told_and_one_is_kept(
    qtbot, page: HistoryPage, vannas: Workspace, write: Write
) -> None:
    promise = conflicting(vannas, write)
    assert "Två versioner står bredvid varandra" in page.conflicts.words.text()
    click(qtbot, page.conflicts.show_first)
    kept = next(button for button in page.panel.conflict.buttons if "Michael" in button.accessibleDescription())
    qtbot.waitUntil(kept.isVisible)
    click(qtbot, kept)
    assert vannas.dossier.promises[0].text == "Vi ökar närvaron"
    assert promise.id not in vannas.dossier.conflicts
    assert not page.conflicts.isVisible()


def test_keeping_one_of_two_versions_loses_nothing_else(
    qtbot, page: HistoryPage, vannas: Workspace, write: Write
) -> None:
    promise = conflicting(vannas, write)
    first = next(one for one in history(vannas.desk, promise.id) if one.is_first)
    other = replace(promise, rationale="Många är oroliga", text="Vi ökar tryggheten")
    vannas.tell(save(vannas.desk, other, follows={promise.id: [first.revision]}))
    page.show_record(promise.id)
    page._keep(next(one for one in history(vannas.desk, promise.id) if one.content["text"] == "Vi ökar trivseln"))
    assert vannas.dossier.promises[0].text == "Vi ökar trivseln"
    assert vannas.dossier.promises[0].rationale == "Många är oroliga"


def said(page: HistoryPage, row: int = 0) -> str:
    return page.tree.entries.entry(page.tree.entries.index(row, 0)).line.second


def test_what_is_undone_and_what_settles_a_conflict_say_so(
    page: HistoryPage, vannas: Workspace, write: Write, clock
) -> None:
    promise = write("Vi ökar tryggheten")
    clock.move(minutes=30)
    vannas.save("text", replace(promise, text="Något annat"))
    clock.move(minutes=30)
    vannas.undo()
    assert "Åter som det stod" in said(page)
    conflicting(vannas, write)
    clock.move(minutes=1)
    page._keep(next(one for one in history(vannas.desk, next(iter(vannas.dossier.conflicts))) if one.beside))
    assert "Krock avgjord" in said(page)


def test_an_old_version_is_called_by_the_text_that_it_has(page: HistoryPage, write: Write, clock) -> None:
    promise = write("Vi ökar tryggheten")
    clock.move(minutes=30)
    write("Något helt annat", promise)
    page.tree.setCurrentIndex(page.tree.entries.index(1, 0))
    assert page.panel.heading.text() == "Löfte 1: Vi ökar tryggheten"


def test_records_saved_at_once_are_one_line(page: HistoryPage, vannas: Workspace, clock) -> None:
    clock.move(minutes=1)
    new = [Promise(id=vannas.desk.new_id(), pledge=vannas.dossier.pledge.id, text=f"Löfte {n}") for n in range(4)]
    vannas.save("fyra löften", *new)
    model = page.tree.entries
    assert model.rowCount() == 2
    assert model.rowCount(model.index(0, 0)) == 4
    page.tree.choose_first()
    assert not page.panel.restore.isVisible()


def test_the_choice_stays_where_it_was_when_something_else_is_saved(page: HistoryPage, write: Write) -> None:
    promise = write("Vi ökar tryggheten")
    page.tree.choose_record(promise.id)
    write("Vi sänker hastigheterna")
    assert page.tree.chosen_run().latest.record == promise.id


def test_days_stand_above_their_first_line(page: HistoryPage, write: Write, clock) -> None:
    write("Vi ökar tryggheten")
    clock.move(days=1)
    write("Vi sänker hastigheterna")
    sections = [page.tree.entries.entry(index).line.section for index in page.tree.entries.indexes()]
    assert [one for one in sections if one][:2] == ["I dag", "I går"]


def test_dates_and_choices_are_told_in_words(page: HistoryPage, vannas: Workspace, clock) -> None:
    clock.move(hours=1)
    vannas.save("period", replace(vannas.dossier.pledge, period_start=date(2023, 1, 1)))
    page.tree.choose_first()
    text = page.panel.text.toPlainText()
    assert "Periodens början\n2023-01-01" in text
    assert "Kommuner\nVännäs" in text


def test_a_long_history_begins_to_show_before_all_of_it_is_read(
    qtbot, page: HistoryPage, vannas: Workspace, clock
) -> None:
    pledge = vannas.dossier.pledge.id
    for number in range(FIRST + 20):
        clock.move(minutes=1)
        save(vannas.desk, Promise(id=f"promise {number}", pledge=pledge, text=f"Löfte {number}"))
    vannas.open(pledge)
    assert len(lines(page)) < FIRST
    click(qtbot, page.more)
    assert len(lines(page)) == FIRST + 21
    assert not page.more.isVisible()


def test_scrolling_to_the_end_reads_on(page: HistoryPage, vannas: Workspace, clock) -> None:
    pledge = vannas.dossier.pledge.id
    for number in range(FIRST + 20):
        clock.move(minutes=1)
        save(vannas.desk, Promise(id=f"promise {number}", pledge=pledge, text=f"Löfte {number}"))
    vannas.open(pledge)
    page.tree.verticalScrollBar().setValue(page.tree.verticalScrollBar().maximum())
    assert len(lines(page)) == FIRST + 21


def test_the_history_is_a_sound_model(qtmodeltester, page: HistoryPage, write: Write) -> None:
    write("Vi ökar", write("Vi"))
    qtmodeltester.check(page.tree.entries)
