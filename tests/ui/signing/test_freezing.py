"""The frozen text and the occasion on the pledge's own page."""

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot
from showing import exposed
from signings import document_of, saved_pledge
from windows import Key, click, press, write

from medlofte_desktop.domain.records.pledge import Pledge, PledgeStatus
from medlofte_desktop.domain.sheet.signing_sheet import version_code
from medlofte_desktop.domain.signing.document import DocumentState, Freezing
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.documents import freeze
from medlofte_desktop.services.signing.occasions import begin_occasion
from medlofte_desktop.services.signing.signatures import Signing, sign
from medlofte_desktop.ui.signing.freezing_card import FreezingCard
from medlofte_desktop.ui.signing.page import SigningPage
from medlofte_desktop.ui.workspace import Workspace


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> SigningPage:
    """The page Underskrift of Vännäs, which lacks nothing and is not frozen."""
    workspace.open(saved_pledge(workspace.desk))
    page = exposed(SigningPage(workspace), qtbot, 1300, 800)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def card(page: SigningPage) -> FreezingCard:
    return page.freezing


def change(page: SigningPage, **fields: object) -> None:
    """Edit the pledge on another of its pages."""
    assert page.workspace.dossier is not None
    page.workspace.save("ändrat", replace(page.workspace.dossier.pledge, **fields))


def pledge(page: SigningPage) -> Pledge:
    assert page.workspace.dossier is not None
    return page.workspace.dossier.pledge


def freezing(page: SigningPage) -> Freezing:
    return document_of(page.workspace.desk).freezing


def test_a_text_that_is_not_frozen_says_so_and_what_freezing_does(page: SigningPage) -> None:
    assert card(page).heading.text() == "Texten är inte fryst"
    assert "UTKAST" in card(page).about.text()
    assert card(page).freeze.text() == "&Frys text"
    assert [part.isVisible() for part in (card(page).difference, card(page).reason_row, card(page).keep)] == [False] * 3


def test_freezing_tells_the_code_and_takes_the_draft_mark_away(page: SigningPage, qtbot: QtBot) -> None:
    card(page).freeze.setFocus()
    with qtbot.waitSignal(page.said) as told:
        press(Key.Key_Return)
    assert told.args == ["Texten är fryst."]
    document = document_of(page.workspace.desk)
    assert card(page).heading.text() == "Texten är fryst"
    assert document.sheet.version_code in card(page).about.text()
    assert not card(page).freeze.isVisible()
    assert pledge(page).status is PledgeStatus.READY
    assert not document.sheet.draft


def test_undoing_a_freezing_gives_back_draft_and_status(page: SigningPage) -> None:
    click(card(page).freeze)
    assert page.workspace.steps.undoText() == "fryst text"
    page.workspace.undo()
    assert card(page).heading.text() == "Texten är inte fryst"
    assert pledge(page).status is PledgeStatus.DRAFT
    page.workspace.redo()
    assert card(page).heading.text() == "Texten är fryst"


def test_an_edit_after_freezing_is_caught_and_taken_back_it_is_in_step(page: SigningPage) -> None:
    click(card(page).freeze)
    change(page, introduction="Tryggt i Vännäs.")
    assert card(page).heading.text() == "Texten har ändrats sedan den frystes"
    assert card(page).difference.text.toPlainText() == "Tillagt: Inledning\nTryggt i Vännäs."
    assert "blad som redan är utskrivna" in card(page).about.text()
    page.workspace.undo()
    assert card(page).heading.text() == "Texten är fryst"
    assert not card(page).difference.isVisible()


def test_what_is_not_printed_does_not_alter_a_frozen_text(page: SigningPage) -> None:
    click(card(page).freeze)
    change(page, follow_up_months=6)
    assert freezing(page) is Freezing.IN_STEP


def test_what_is_being_typed_on_the_page_is_frozen_too(page: SigningPage) -> None:
    click(page.papers.signing_place)
    write("Vännäs")
    click(card(page).freeze)
    assert "Vännäs" in document_of(page.workspace.desk).sheet.place_and_date
    assert freezing(page) is Freezing.IN_STEP


def test_a_place_written_after_the_freezing_is_caught_when_it_is_saved(page: SigningPage) -> None:
    click(card(page).freeze)
    click(page.papers.signing_place)
    write("Vännäs")
    page.workspace.flush()
    assert "Ort och datum" in card(page).difference.text.toPlainText()


def test_freezing_anew_takes_the_new_text_and_keeps_the_old_copy(page: SigningPage) -> None:
    click(card(page).freeze)
    old = document_of(page.workspace.desk).copy
    change(page, introduction="Tryggt i Vännäs.")
    assert card(page).freeze.text() == "&Frys om"
    click(card(page).freeze)
    document = document_of(page.workspace.desk)
    assert [copy.id for copy in document.copies] == [old.id, document.copy.id]
    assert document.copy.replaces == (old.id,)
    assert version_code(document.copy.sha256) in card(page).about.text()


def test_keeping_the_frozen_text_is_said_and_can_be_undone(page: SigningPage) -> None:
    click(card(page).freeze)
    change(page, introduction="Tryggt i Vännäs.")
    click(card(page).keep)
    assert card(page).heading.text() == "Den frysta texten behålls, fast löftet har ändrats"
    assert card(page).difference.isVisible()
    assert not card(page).keep.isVisible()
    page.workspace.undo()
    assert freezing(page) is Freezing.BEHIND


def test_signatures_that_would_become_void_are_counted_before_it_is_done(page: SigningPage) -> None:
    click(card(page).freeze)
    page.workspace.run("", sign, "vannas", 0, Signing())
    change(page, introduction="Tryggt i Vännäs.")
    assert "1 underskrift" in card(page).about.text()
    click(card(page).freeze)
    assert document_of(page.workspace.desk).state is DocumentState.FROZEN


def test_errors_ask_for_a_reason_that_is_kept_with_the_pledge(page: SigningPage) -> None:
    change(page, follow_along="")
    assert card(page).reason_row.isVisible()
    assert not card(page).freeze.isEnabled()
    click(card(page).reason)
    write("   ")
    assert not card(page).freeze.isEnabled()
    write("Webbplatsen öppnar i maj.")
    click(card(page).freeze)
    assert pledge(page).ready_reason == "Webbplatsen öppnar i maj."
    assert freezing(page) is Freezing.IN_STEP
    assert not card(page).reason_row.isVisible()


def test_a_reason_is_not_asked_for_again(page: SigningPage) -> None:
    change(page, follow_along="", ready_reason="Öppnar i maj.")
    assert not card(page).reason_row.isVisible()
    assert card(page).freeze.isEnabled()


def test_a_reason_that_was_begun_for_one_pledge_is_not_given_for_another(page: SigningPage) -> None:
    desk = page.workspace.desk
    saved_pledge(desk, "2480", id_="umea")
    save(desk, replace(document_of(desk, "umea").dossier.pledge, follow_along=""))
    change(page, follow_along="")
    click(card(page).reason)
    write("Öppnar i maj.")
    page.workspace.open("umea")
    page.redraw(page.workspace.dossier)
    assert card(page).reason.text() == ""
    assert not card(page).freeze.isEnabled()


def test_a_reason_that_is_too_long_cannot_be_given(page: SigningPage) -> None:
    change(page, follow_along="")
    card(page).reason.show_text("x" * 501)
    assert card(page).reason_row.problem.isVisible()
    assert not card(page).freeze.isEnabled()


def test_a_text_frozen_on_two_laptops_is_told_and_settled_by_freezing_anew(page: SigningPage) -> None:
    click(card(page).freeze)
    page.workspace.run("", save, replace(document_of(page.workspace.desk).copy, id="other"))
    assert card(page).heading.text() == "Texten har frysts på två datorer"
    click(card(page).freeze)
    assert freezing(page) is Freezing.IN_STEP


@pytest.mark.parametrize("signed", [0, 1])
def test_a_damaged_text_is_told_whether_anybody_has_signed_it_or_not(page: SigningPage, signed: int) -> None:
    click(card(page).freeze)
    for number in range(signed):
        page.workspace.run("", sign, "vannas", number, Signing())
    copy = document_of(page.workspace.desk).copy
    page.workspace.run("", save, replace(copy, text=copy.text.replace("farten", "takten")))
    assert card(page).heading.text() == "Den frysta texten är skadad"
    assert not card(page).difference.isVisible()
    click(card(page).freeze)
    assert freezing(page) is Freezing.IN_STEP


def test_the_page_offers_an_occasion_or_leads_to_the_one_there_is(page: SigningPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.occasion_wanted) as wished:
        click(page.occasion.link)
    assert wished.args == [""]
    changes = page.workspace.run("", begin_occasion, ["vannas"])
    assert page.occasion.link.text() == "Signeringstillfälle: utan datum · 1 medborgarlöfte(n)"
    with qtbot.waitSignal(page.occasion_wanted) as wished:
        page.occasion.link.setFocus()
        press(Key.Key_Return)
    assert wished.args == [changes.changes[0].record]


def test_an_occasion_that_is_taken_away_is_offered_anew(page: SigningPage) -> None:
    page.workspace.run("", begin_occasion, ["vannas"])
    page.workspace.undo()
    assert page.occasion.link.text() == "Nytt signeringstillfälle med det här löftet"


def test_a_pledge_that_was_signed_outside_the_program_is_not_called_frozen(page: SigningPage) -> None:
    change(page, status=PledgeStatus.SIGNED, signing_date=date(2023, 3, 3))
    assert card(page).heading.text() == "Texten är inte fryst"
    freeze(page.workspace.desk, ["vannas"])
    assert document_of(page.workspace.desk).state is DocumentState.FROZEN
