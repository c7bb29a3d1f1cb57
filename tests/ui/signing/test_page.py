from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.services.pledges import begin_pledge
from medlofte_desktop.services.saving import save
from medlofte_desktop.ui.contacts.panel import ContactPanel
from medlofte_desktop.ui.signing.page import SigningPage
from medlofte_desktop.ui.signing.signer_form import SignerForm

TypeText = Callable[[QWidget, str], None]


def dossier(page: SigningPage) -> Dossier:
    assert page.workspace.dossier is not None
    return page.workspace.dossier


def unfolded(page: SigningPage, record: str, field: str = "name") -> SignerForm:
    card = page.signers.list.card(record)
    assert card is not None
    card.unfold(field)
    assert isinstance(card.form, SignerForm)
    return card.form


def lacks(page: SigningPage) -> list[str]:
    return [link.words for link in page.missing.list.links()]


def test_place_date_and_papers_are_saved_as_typed(page: SigningPage, type_text: TypeText) -> None:
    type_text(page.papers.signing_place, "Vännäs")
    type_text(page.papers.signing_date.line, "2023-03-03")
    type_text(page.papers.case_number_police, "A110.980/2023")
    page.workspace.flush()
    pledge = dossier(page).pledge
    assert (pledge.signing_place, pledge.signing_date) == ("Vännäs", date(2023, 3, 3))
    assert pledge.case_number_police == "A110.980/2023"


@pytest.mark.parametrize(
    ("field", "step"),
    [
        ("signing_place", "plats och datum för undertecknandet"),
        ("case_number_municipality", "diarienummer"),
        ("decision_paragraph", "uppgifter om beslutet"),
        ("decision_text", "uppgifter om beslutet"),
    ],
)
def test_each_change_of_the_papers_is_a_step_that_says_what_it_was(
    page: SigningPage, type_text: TypeText, field: str, step: str
) -> None:
    type_text(getattr(page.papers, field), "§ 22")
    page.workspace.flush()
    assert page.workspace.steps.undoText() == step
    page.workspace.undo()
    assert getattr(dossier(page).pledge, field) == ""
    assert getattr(page.papers, field).text() == ""


def test_a_signer_written_on_the_page_is_the_same_in_the_panel(
    page: SigningPage, qtbot: QtBot, type_text: TypeText
) -> None:
    panel = ContactPanel(page.workspace)
    qtbot.addWidget(panel)
    form = unfolded(page, "anna", "title")
    form.title.selectAll()
    type_text(form.title, "T.f. kommunchef")
    qtbot.keyClick(form.title, Qt.Key.Key_Escape)
    card = panel.signers.list.card("anna")
    assert card is not None
    assert dossier(page).signers[0].title == "T.f. kommunchef"
    assert card.accessibleName() == "Anna Frej (M), T.f. kommunchef, Vännäs"


def test_a_signer_removed_in_the_panel_leaves_the_page_and_comes_back_with_undo(page: SigningPage) -> None:
    page.workspace.throw_away("borttagen undertecknare", dossier(page).signers[0])
    assert [card.record_id for card in page.signers.list.cards] == ["chief"]
    page.workspace.undo()
    assert [card.record_id for card in page.signers.list.cards] == ["anna", "chief"]


def test_what_the_sheet_needs_comes_first_and_goes_away_when_it_is_there(page: SigningPage) -> None:
    assert lacks(page)[:2] == ["Välj minst ett prioriterat område.", "Skriv minst ett löfte."]
    page.workspace.throw_away("", dossier(page).signers[1])
    assert "Lägg till den som undertecknar för polisen." in lacks(page)
    page.workspace.undo()
    assert "Lägg till den som undertecknar för polisen." not in lacks(page)


def test_a_link_to_a_field_of_this_page_puts_the_cursor_there(page: SigningPage, qtbot: QtBot) -> None:
    link = next(one for one in page.missing.list.links() if one.field == "case_number_police")
    with qtbot.assertNotEmitted(page.wanted):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert page.papers.case_number_police.hasFocus()


def test_a_link_to_a_signers_field_unfolds_the_card(page: SigningPage, qtbot: QtBot) -> None:
    page.workspace.save("", replace(dossier(page).signers[0], title=""))
    link = next(one for one in page.missing.list.links() if one.record == "anna")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    card = page.signers.list.card("anna")
    assert card is not None
    assert isinstance(card.form, SignerForm)
    assert card.form.title.hasFocus()


def test_a_link_to_another_page_is_handed_on(page: SigningPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.wanted) as wanted:
        qtbot.mouseClick(page.missing.list.links()[0], Qt.MouseButton.LeftButton)
    assert wanted.args == [dossier(page).pledge.id, "areas"]


def test_the_page_knows_its_own_fields_and_no_others(page: SigningPage) -> None:
    pledge = dossier(page).pledge.id
    assert page.go_to(pledge, "signing_date")
    assert page.papers.signing_date.line.hasFocus()
    assert page.go_to(pledge, "signers")
    assert page.go_to("chief", "organisation")
    assert not page.go_to(pledge, "introduction")
    assert not page.go_to("nobody", "name")


@pytest.mark.parametrize("name", ["preview", "export", "print"])
def test_the_buttons_only_wish(page: SigningPage, qtbot: QtBot, name: str) -> None:
    button: QPushButton = getattr(page, name)
    with qtbot.waitSignal(getattr(page, f"{name}_wanted")):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_picture_is_drawn_and_follows_what_is_written(page: SigningPage, qtbot: QtBot) -> None:
    description = page.picture.paper.accessibleDescription
    qtbot.waitUntil(lambda: "Anna Frej (M)" in description())
    page.workspace.save("", replace(dossier(page).signers[0], name="Åsa Öberg"))
    qtbot.waitUntil(lambda: "Åsa Öberg" in description())
    drawn = page.picture.paper.grab().toImage()
    colors = {QColor(drawn.pixel(x, y)).lightness() for x in range(0, 230, 3) for y in range(0, 300, 3)}
    assert max(colors) == 255
    assert min(colors) < 200


def test_the_picture_gives_way_where_there_is_no_room(page: SigningPage, qtbot: QtBot) -> None:
    assert page.picture.isVisible()
    page.resize(500, 600)
    qtbot.waitUntil(page.picture.isHidden)


def test_a_conflict_about_the_signing_is_told_and_settled(page: SigningPage, qtbot: QtBot) -> None:
    pledge = dossier(page).pledge
    follows = {pledge.id: dossier(page).heads[pledge.id]}
    for place in ("Umeå", "Vännäs"):
        changes = save(page.workspace.desk, replace(pledge, signing_place=place), follows=follows)
    page.workspace.tell(changes)
    assert page.notice.isVisible()
    assert "Plats" in page.notice.words.text()
    qtbot.mouseClick(page.notice.keep, Qt.MouseButton.LeftButton)
    assert page.notice.isHidden()
    assert dossier(page).conflicts == {}


def test_another_pledge_shows_its_own_papers_and_folds_the_cards(page: SigningPage, type_text: TypeText) -> None:
    type_text(page.papers.decision_body, "Kommunstyrelsen")
    unfolded(page, "anna")
    page.workspace.open(begin_pledge(page.workspace.desk, ["2480"]).changes[0].record)
    assert page.papers.decision_body.text() == ""
    assert page.signers.list.cards == []
    assert page.workspace.steps.undoText() == "uppgifter om beslutet"
