from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from signings import CHIEF, change_text, document_of
from windows import CTRL, Key, click, focused, press, write

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.domain.signing.document import DocumentState, Freezing
from medlofte_desktop.domain.signing.readiness import Column
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.documents import freeze
from medlofte_desktop.services.signing.signatures import Signing, sign
from medlofte_desktop.ui.occasions.board.page import BoardPage
from medlofte_desktop.ui.occasions.board.police_signer_dialog import PoliceSignerDialog
from medlofte_desktop.ui.workspace import Workspace

TypeText = Callable[..., None]


def place(page: BoardPage, pledge: str, column: Column | None) -> QPoint:
    """The middle of a cell, in the table's view."""
    index = page.model.index_of(pledge, column)
    page.table.scrollTo(index)
    return page.table.visualRect(index).center()


def click_cell(page: BoardPage, pledge: str, column: Column | None) -> None:
    click(page.table.viewport(), place(page, pledge, column))


def double_click(page: BoardPage, pledge: str, column: Column | None) -> None:
    point = place(page, pledge, column)
    click(page.table.viewport(), point)
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def words(page: BoardPage, pledge: str, column: Column) -> str:
    return str(page.model.index_of(pledge, column).data())


def wishes(page: BoardPage) -> list[tuple[str, ...]]:
    """Every field and page that is wished for from now on."""
    made: list[tuple[str, ...]] = []
    page.field_wanted.connect(lambda *field: made.append(field))
    page.page_wanted.connect(lambda column: made.append((column,)))
    return made


def chiefs(dossier: Dossier) -> list[str]:
    return [one.name for one in dossier.signers if one.party is Party.POLICE]


def edit(workspace: Workspace, dossier: Dossier, **changed: object) -> None:
    """Edit a pledge in the window."""
    workspace.run("", save, replace(dossier.pledge, **changed), follows=dossier.heads)


def test_what_is_most_urgent_is_chosen_and_explained_from_the_start(page: BoardPage) -> None:
    index = page.table.currentIndex()
    assert page.model.row_at(index).document.id == "bjurholm"
    assert page.model.cell_at(index).column is Column.FROZEN
    assert page.freezing.heading.text() == "Texten har ändrats sedan den frystes"


@pytest.mark.parametrize(
    ("column", "heading", "verb", "about"),
    [
        (Column.PERIOD, "Vännäs · Period", "Öppna i löftet", "2023-04-01 – 2025-12-31"),
        (Column.DECISION, "Vännäs · Beslut", "Öppna i löftet", "Kommunstyrelsen"),
        (Column.QUALITY, "Vännäs · Kvalitet", "Öppna i löftet", "hittar inget som hindrar"),
        (Column.PRINTED, "Vännäs · Utskrivet", "Till papperen", "inte utskriven än"),
        (Column.SIGNED, "Vännäs · Undertecknat", "Till underskrifterna", "Inte än"),
    ],
)
def test_a_click_explains_a_cell_and_says_what_can_be_done(
    page: BoardPage, column: Column, heading: str, verb: str, about: str
) -> None:
    click_cell(page, "vannas", column)
    assert page.cell.isVisible()
    assert not page.freezing.isVisible()
    assert (page.cell.heading.text(), page.cell.open.text()) == (heading, verb)
    assert about in page.cell.about.text()


def test_a_click_on_a_name_explains_nothing(page: BoardPage) -> None:
    click_cell(page, "vannas", None)
    assert (page.cell.isVisible(), page.freezing.isVisible()) == (False, False)


def test_what_is_missing_is_told_as_a_sentence_that_leads_to_its_field(page: BoardPage) -> None:
    made = wishes(page)
    click_cell(page, "vindeln", Column.POLICE)
    (link,) = page.cell.findings.links()
    assert "polisen" in link.words.lower()
    click(link)
    assert made == [("vindeln", "vindeln", "signers")]


@pytest.mark.parametrize(
    ("column", "wish"),
    [
        (Column.PERIOD, ("vannas", "vannas", "period_start")),
        (Column.AREAS, ("vannas", "vannas", "areas")),
        (Column.PROMISES, ("vannas", "vannas", "promises")),
        (Column.MUNICIPALITY, ("vannas", "vannas", "signers")),
        (Column.DECISION, ("vannas", "vannas", "decision_body")),
        (Column.CASE_NUMBERS, ("vannas", "vannas", "case_number_municipality")),
        (Column.PRINTED, ("printed",)),
        (Column.SIGNED, ("signed",)),
        (None, ("vannas", "vannas", "label")),
    ],
)
def test_a_double_click_leads_to_where_a_cell_is_written(
    page: BoardPage, column: Column | None, wish: tuple[str, ...]
) -> None:
    made = wishes(page)
    double_click(page, "vannas", column)
    assert made == [wish]


def test_enter_leads_to_the_first_thing_that_is_missing(page: BoardPage) -> None:
    made = wishes(page)
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index_of("vindeln", Column.POLICE))
    press(Key.Key_Return)
    assert made == [("vindeln", "vindeln", "signers")]


def test_arrow_keys_go_from_cell_to_cell_and_tab_leads_out(page: BoardPage) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index_of("vannas", Column.PERIOD))
    press(Key.Key_Right)
    assert page.cell.heading.text() == "Vännäs · Områden"
    press(Key.Key_Down)
    assert page.cell.heading.text() == "Umeå · Områden"
    press(Key.Key_Tab)
    assert not page.table.hasFocus()


def test_all_texts_that_lack_nothing_are_frozen_at_once(page: BoardPage, qtbot: QtBot) -> None:
    workspace = page.workspace
    assert page.freeze_all.text().startswith("Frys 2")
    with qtbot.waitSignal(page.said) as told:
        click(page.freeze_all)
    assert told.args[0].startswith("2 text")
    frozen = {row.document.id: row.document.freezing for row in page.occasion.dossier.board}
    assert frozen == {
        "vannas": Freezing.IN_STEP,
        "umea": Freezing.IN_STEP,
        "bjurholm": Freezing.BEHIND,
        "vindeln": Freezing.NOT_FROZEN,
    }
    assert not page.freeze_all.isEnabled()
    assert words(page, "vannas", Column.FROZEN) == document_of(workspace.desk).sheet.version_code


def test_freezing_all_is_one_step_that_can_be_undone(page: BoardPage) -> None:
    click(page.freeze_all)
    assert page.workspace.steps.undoText() == "frysta texter"
    page.workspace.undo()
    assert words(page, "vannas", Column.FROZEN) == words(page, "umea", Column.FROZEN) == "Inte fryst än"
    assert page.freeze_all.isEnabled()


def test_an_altered_pledge_is_shown_word_by_word_and_frozen_anew(page: BoardPage) -> None:
    click_cell(page, "bjurholm", Column.FROZEN)
    assert page.freezing.difference.text.toPlainText() == "Tillagt: Inledning\nTryggt i Bjurholm."
    assert page.freezing.freeze.text() == "&Frys om"
    click(page.freezing.freeze)
    assert document_of(page.workspace.desk, "bjurholm").freezing is Freezing.IN_STEP
    assert page.freezing.heading.text() == "Texten är fryst"
    assert not page.freezing.freeze.isVisible()


def test_an_altered_pledge_can_keep_its_frozen_text_until_it_is_changed_again(page: BoardPage) -> None:
    workspace = page.workspace
    code = document_of(workspace.desk, "bjurholm").copy.sha256
    click_cell(page, "bjurholm", Column.FROZEN)
    click(page.freezing.keep)
    assert words(page, "bjurholm", Column.FROZEN).endswith(", behållen")
    assert not page.freezing.keep.isVisible()
    assert document_of(workspace.desk, "bjurholm").sheet.sha256 == code
    edit(workspace, document_of(workspace.desk, "bjurholm").dossier, introduction="Ännu en.")
    assert words(page, "bjurholm", Column.FROZEN) == "Texten har ändrats"
    assert page.freezing.keep.isVisible()


def test_freezing_anew_says_beforehand_that_signatures_become_void(page: BoardPage) -> None:
    desk = page.workspace.desk
    sign(desk, "bjurholm", 0, Signing())
    page.occasion.open(page.occasion.dossier.occasion.id)
    click_cell(page, "bjurholm", Column.FROZEN)
    assert "gäller inte längre de 1 underskrift" in page.freezing.about.text()
    click(page.freezing.freeze)
    assert document_of(desk, "bjurholm").state is DocumentState.FROZEN
    page.workspace.undo()
    assert document_of(desk, "bjurholm").state is DocumentState.PARTLY_SIGNED


def test_the_chosen_cell_stays_when_something_changes_elsewhere(page: BoardPage) -> None:
    click_cell(page, "umea", Column.CASE_NUMBERS)
    edit(page.workspace, document_of(page.workspace.desk).dossier, introduction="Ny.")
    assert page.cell.heading.text() == "Umeå · Diarienummer"


def test_a_pledge_deleted_on_the_way_leaves_the_board_and_comes_back(page: BoardPage) -> None:
    click_cell(page, "umea", Column.CASE_NUMBERS)
    page.workspace.throw_away("slängt", document_of(page.workspace.desk, "umea").dossier.pledge)
    assert page.model.rowCount() == 3
    assert page.table.currentIndex().isValid()
    page.workspace.undo()
    assert page.model.rowCount() == 4


def test_an_occasion_without_pledges_says_what_to_do(page: BoardPage, qtbot: QtBot) -> None:
    occasion = page.occasion.dossier.occasion
    page.occasion.save("tomt", replace(occasion, pledges=()))
    assert page.empty.isVisible()
    assert not page.table.isVisible()
    with qtbot.waitSignal(page.pledges_wanted):
        click(page.empty.button)


def asked(page: BoardPage, qtbot: QtBot) -> PoliceSignerDialog:
    """The dialog that the button opens, with the cursor where it is when it opens."""
    click(page.police)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PoliceSignerDialog)
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.isAncestorOf(focused()))
    return dialog


def test_the_police_signer_is_set_once_for_all(page: BoardPage, qtbot: QtBot) -> None:
    dialog = asked(page, qtbot)
    assert [field.text() for field in (dialog.name, dialog.title, dialog.organisation)] == [
        *(CHIEF, "Lokalpolisområdeschef", "Lokalpolisområde Umeå")
    ]
    dialog.name.selectAll()
    write("Åsa Öberg")
    press(Key.Key_Return)
    desk = page.workspace.desk
    assert {tuple(chiefs(document_of(desk, one).dossier)) for one in ("vannas", "umea", "vindeln")} == {("Åsa Öberg",)}
    assert words(page, "vindeln", Column.POLICE) == "Åsa Öberg"
    page.workspace.undo()
    assert words(page, "vindeln", Column.POLICE) == "Ingen än"
    assert words(page, "umea", Column.POLICE) == CHIEF


def test_who_has_been_signed_for_keeps_the_police_signer(page: BoardPage, qtbot: QtBot) -> None:
    desk = page.workspace.desk
    freeze(desk, ["vannas"])
    sign(desk, "vannas", 0, Signing())
    page.occasion.open(page.occasion.dossier.occasion.id)
    dialog = asked(page, qtbot)
    assert "3" in dialog.about.text()
    dialog.name.selectAll()
    write("Åsa Öberg")
    click(dialog.do)
    assert [chiefs(document_of(desk, one).dossier) for one in ("vannas", "umea")] == [[CHIEF], ["Åsa Öberg"]]


def test_a_police_signer_needs_a_name_that_is_not_too_long(page: BoardPage, qtbot: QtBot) -> None:
    dialog = asked(page, qtbot)
    dialog.name.selectAll()
    press(Key.Key_Delete)
    assert not dialog.do.isEnabled()
    QApplication.clipboard().setText("x" * 501)
    press(Key.Key_V, CTRL)
    QApplication.clipboard().clear()
    assert not dialog.do.isEnabled()
    press(Key.Key_Backspace)
    assert dialog.do.isEnabled()
    press(Key.Key_Escape)
    assert page.workspace.steps.count() == 0


def test_an_edit_that_is_taken_back_puts_the_board_in_step(page: BoardPage) -> None:
    desk = page.workspace.desk
    change_text(desk, "bjurholm", introduction="")
    page.occasion.open(page.occasion.dossier.occasion.id)
    assert words(page, "bjurholm", Column.FROZEN) == document_of(desk, "bjurholm").sheet.version_code
