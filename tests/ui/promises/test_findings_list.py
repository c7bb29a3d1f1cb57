from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from medlofte_desktop.domain.quality.check import findings
from medlofte_desktop.ui.promises.findings_list import FindingsList
from medlofte_desktop.ui.promises.found import findings_about
from medlofte_desktop.ui.promises.page import PromisesPage
from tests.ui.promises.conftest import on_the_desk, press


def spoken(found: FindingsList) -> list[str]:
    rows = range(found.found.rowCount())
    return [found.found.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]


def test_findings_say_how_much_they_matter_and_where_they_are(page: PromisesPage) -> None:
    assert any(words.startswith("Varning · Aktivitet 2 · När: ") for words in spoken(page.panel.findings))


def test_findings_follow_what_is_saved(page: PromisesPage) -> None:
    promise = on_the_desk(page.workspace).promises[0]
    page.workspace.save("vem", replace(promise, promised_by=""))
    assert spoken(page.panel.findings)[0].startswith("Fel · Vem som lovar: ")
    page.workspace.undo()
    assert not spoken(page.panel.findings)[0].startswith("Fel")


def test_a_click_on_a_finding_leads_to_its_cell(page: PromisesPage) -> None:
    found = page.panel.findings
    row = next(row for row, words in enumerate(spoken(found)) if "Aktivitet 2 · Mått" in words)
    spot = found.visualRect(found.found.index(row, 0)).center()
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    index = page.panel.activities.table.currentIndex()
    assert (index.row(), index.column()) == (1, 4)
    assert page.panel.activities.table.hasFocus()


def test_enter_on_a_finding_leads_to_its_field(page: PromisesPage) -> None:
    promise = on_the_desk(page.workspace).promises[0]
    page.workspace.save("vem", replace(promise, promised_by=""))
    page.panel.findings.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Return)
    assert (
        page.panel.form.promised_by.isAncestorOf(QApplication.focusWidget()) or page.panel.form.promised_by.hasFocus()
    )


def test_a_promise_without_faults_says_so(page: PromisesPage) -> None:
    dossier = on_the_desk(page.workspace)
    whole = [replace(one, when="Varje vecka", target="2 per år") for one in dossier.activities]
    page.workspace.save("allt", *whole)
    assert page.panel._found.hint.text() == "Inget att anmärka på"
    assert not page.panel.findings.isVisible()


def test_one_promise_alone_gives_the_findings_it_has_in_the_whole_pledge(page: PromisesPage) -> None:
    dossier = on_the_desk(page.workspace)
    first, second, third = dossier.promises
    dossier = replace(
        dossier,
        promises=(
            replace(first, text="EST verkar för ett antal möten"),
            replace(second, text="ANDT och EST"),
            replace(third, text="ANDT (alkohol och narkotika)"),
        ),
    )
    whole = findings(dossier)
    for promise in dossier.promises:
        records = {promise.id, *(one.id for one in dossier.activities_of(promise.id))}
        assert set(findings_about(promise, dossier)) == {one for one in whole if one.record in records}


def test_a_finding_in_a_promise_without_activities_leads_to_the_empty_row(page: PromisesPage) -> None:
    page.cards.choose("promise-2")
    page.go_to("promise-2", "activities")
    index = page.panel.activities.table.currentIndex()
    assert page.panel.activities.model.lines()[index.row()].is_draft
