from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.quality.check import blocks_ready, findings
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.pledge import Pledge, PledgeStatus
from medlofte_desktop.domain.records.promise import Promise
from medlofte_desktop.services.pledges import begin_pledge
from medlofte_desktop.services.saving import save
from medlofte_desktop.ui.overview.page import OverviewPage

TypeText = Callable[[QWidget, str], None]


def dossier(page: OverviewPage) -> Dossier:
    assert page.workspace.dossier is not None
    return page.workspace.dossier


def pledge(page: OverviewPage) -> Pledge:
    page.workspace.flush()
    return dossier(page).pledge


def choose_status(page: OverviewPage, qtbot: QtBot, status: PledgeStatus) -> None:
    box = page.form.status.choice
    box.setFocus()
    steps = list(PledgeStatus).index(status) - box.currentIndex()
    for _ in range(abs(steps)):
        qtbot.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)


def test_the_name_of_the_document_is_saved_as_a_step_with_a_name(page: OverviewPage, type_text: TypeText) -> None:
    type_text(page.form.label, "Medborgarlöfte 2023–2025")
    assert pledge(page).label == "Medborgarlöfte 2023–2025"
    assert page.workspace.steps.undoText() == "ny rubrik på dokumentet"
    page.workspace.undo()
    assert page.form.label.text() == ""


def test_a_press_sets_the_end_of_the_period_from_its_start(
    page: OverviewPage, qtbot: QtBot, type_text: TypeText
) -> None:
    assert not page.form.period.years[2].isEnabled()
    type_text(page.form.period.start.line, "2023-03-03")
    assert page.form.period.hint.isVisibleTo(page)
    qtbot.mouseClick(page.form.period.years[2], Qt.MouseButton.LeftButton)
    assert (pledge(page).period_start, pledge(page).period_end) == (date(2023, 3, 3), date(2025, 3, 2))
    assert not page.form.period.hint.isVisibleTo(page)


def test_an_end_before_the_start_is_told_under_the_field(page: OverviewPage) -> None:
    wrong = replace(pledge(page), period_start=date(2023, 3, 3), period_end=date(2022, 3, 3))
    page.workspace.save("ny period", wrong)
    assert "innan den har börjat" in page.form.period.end_row.problem.words.text()


def test_an_empty_field_is_not_complained_of_where_it_stands(page: OverviewPage) -> None:
    assert page.form.period.start_row.problem.words.text() == ""


def test_a_pledge_called_ready_too_early_takes_a_reason_first(
    page: OverviewPage, qtbot: QtBot, type_text: TypeText
) -> None:
    choose_status(page, qtbot, PledgeStatus.READY)
    assert pledge(page).status is PledgeStatus.DRAFT
    assert page.form.field_rows["ready_reason"].isVisibleTo(page)
    assert "Inte sparat än" in page.form.field_rows["status"].problem.words.text()
    type_text(page.form.ready_reason, "Undertecknas på fredag")
    assert (pledge(page).status, pledge(page).ready_reason) == (PledgeStatus.READY, "Undertecknas på fredag")
    assert page.form.field_rows["status"].problem.words.text() == ""


def test_another_status_asks_for_no_reason(page: OverviewPage, qtbot: QtBot) -> None:
    choose_status(page, qtbot, PledgeStatus.IN_PREPARATION)
    assert pledge(page).status is PledgeStatus.IN_PREPARATION
    assert not page.form.field_rows["ready_reason"].isVisibleTo(page)
    assert page.workspace.steps.undoText() == "ny status: under beredning"


def test_texts_say_how_long_and_how_readable_they_are(page: OverviewPage, type_text: TypeText) -> None:
    row = page.form.texts.rows["introduction"]
    type_text(row.field, "Vi lovar mer. ")
    assert row.hint.text() == "13 tecken"
    page.workspace.save("ny inledning", replace(pledge(page), introduction="Vi lovar att göra mer. " * 12))
    assert "LIX 5 · mycket lättläst" in row.hint.text()


def test_the_follow_up_is_a_number_of_months_and_a_date(page: OverviewPage, type_text: TypeText) -> None:
    type_text(page.form.interval.line, "12")
    type_text(page.form.first_follow_up.line, "20240301")
    assert (pledge(page).follow_up_months, pledge(page).first_follow_up) == (12, date(2024, 3, 1))


def test_findings_are_links_to_their_fields_and_folded_after_six(page: OverviewPage, qtbot: QtBot) -> None:
    rows = page.remaining.list.rows
    assert [row.isVisibleTo(page) for row in rows] == [True] * 6 + [False] * (len(rows) - 6)
    qtbot.mouseClick(page.remaining.list.more, Qt.MouseButton.LeftButton)
    assert all(row.isVisibleTo(page) for row in rows)
    with qtbot.waitSignal(page.wanted) as wanted:
        page.remaining.list.links()[0].click()
    assert wanted.args == [dossier(page).pledge.id, "areas"]


def test_errors_stand_before_warnings_and_mended_ones_go(page: OverviewPage) -> None:
    errors = len(blocks_ready(findings(dossier(page))))
    levels = [link.accessibleDescription() for link in page.remaining.list.links()]
    assert levels == sorted(levels)
    assert levels.count("Behövs") == errors
    page.workspace.save("uppföljning", replace(pledge(page), follow_up_months=12, first_follow_up=date(2024, 3, 1)))
    assert [link.accessibleDescription() for link in page.remaining.list.links()].count("Behövs") == errors - 2


def test_a_finding_names_the_promise_it_is_about(page: OverviewPage) -> None:
    promise = Promise(id="p1", pledge=pledge(page).id, order="a", text="Vi lovar.")
    page.workspace.save("nytt löfte", promise)
    assert "Löfte 1: Ange vem som ger löftet." in [link.words for link in page.remaining.list.links()]


def test_a_finding_of_this_page_leads_to_its_field(page: OverviewPage) -> None:
    for field in ("label", "period_end", "follow_along", "follow_up_months", "municipalities", "police_district"):
        assert page.go_to(pledge(page).id, field)
    assert page.go_to(pledge(page).id, "reservation")
    assert page.form.texts.rows["reservation"].field.hasFocus()
    assert not page.go_to(pledge(page).id, "situation")
    assert not page.go_to("nowhere", "label")


def test_two_ways_of_naming_it_are_told_by_the_fields_label(page: OverviewPage, qtbot: QtBot) -> None:
    before = pledge(page)
    follows = {before.id: dossier(page).heads[before.id]}
    save(page.workspace.desk, replace(before, label="Det ena"), follows=follows)
    page.workspace.tell(save(page.workspace.desk, replace(before, label="Det andra"), follows=follows))
    assert "Rubrik på dokumentet" in page.notice.words.text()
    qtbot.mouseClick(page.notice.keep, Qt.MouseButton.LeftButton)
    assert not dossier(page).conflicts


def test_another_pledge_is_shown_when_it_is_opened(page: OverviewPage, type_text: TypeText) -> None:
    type_text(page.form.label, "Vännäs löfte")
    other = begin_pledge(page.workspace.desk, ["2480"]).changes[0].record
    first = dossier(page).pledge.id
    page.workspace.open(other)
    assert page.form.label.text() == ""
    page.workspace.open(first)
    assert page.form.label.text() == "Vännäs löfte"


def test_every_field_can_be_read_aloud(page: OverviewPage) -> None:
    assert all(page.form.label_of(name) not in ("", name) for name in page.form.field_rows)
