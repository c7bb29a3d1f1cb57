from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from windows import Key, click, focused, press, write

from medlofte_desktop.domain.records.occasion import SigningForm, SigningOccasion
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.services.saving import save, throw_away
from medlofte_desktop.services.signing.occasions import begin_occasion, open_occasion
from medlofte_desktop.ui.occasions.details.page import DetailsPage


def kept(page: DetailsPage) -> SigningOccasion:
    """The occasion as it stands in the database."""
    assert page.occasion.dossier is not None
    found = open_occasion(page.workspace.desk, page.occasion.dossier.occasion.id)
    assert found is not None
    return found.occasion


def fill(field: QWidget, words: str) -> None:
    """Write in a field and leave it."""
    click(field.focusProxy() or field)
    write(words)
    press(Key.Key_Tab)


def test_day_times_and_place_are_saved_as_they_are_written(page: DetailsPage) -> None:
    form = page.form
    for field, words in ((form.dated, "2023-03-03"), (form.begins, "9.30"), (form.ends, "kl 11"), (form.place, "Umeå")):
        fill(field, words)
    page.workspace.flush()
    occasion = kept(page)
    assert (occasion.dated, occasion.begins, occasion.ends) == (date(2023, 3, 3), "9.30", "kl 11")
    assert occasion.place == "Umeå"
    assert page.workspace.steps.undoText() == "tid och plats för undertecknandet"


def test_tab_goes_through_the_form_as_it_is_read(page: DetailsPage) -> None:
    click(page.form.title)
    form, reached = page.form, []
    for _field in range(8):
        press(Key.Key_Tab)
        reached.append(focused())
    assert reached == [
        *(form.dated.line, form.begins, form.ends, form.place),
        *(form.form, form.present.text, form.running_order, form.press_contact),
    ]


def test_half_a_date_is_told_and_not_saved(page: DetailsPage) -> None:
    fill(page.form.dated, "2023-02-31")
    page.workspace.flush()
    assert kept(page).dated is None
    assert "Datumet finns inte" in page.form.dated.problem()
    assert page.form.dated.line.text() == "2023-02-31"


@pytest.mark.parametrize(
    ("begins", "ends", "told"),
    [
        ("9.30", "11", ("", "")),
        ("", "", ("", "")),
        ("halv tio", "", ("Inget klockslag som 09:30, så inbjudan gäller hela dagen.", "")),
        ("9.30", "framåt elva", ("", "Inget klockslag efter början, så inbjudan gäller en timme.")),
        ("13", "9", ("", "Inget klockslag efter början, så inbjudan gäller en timme.")),
    ],
)
def test_what_a_calendar_will_not_understand_is_told_and_saved_all_the_same(
    page: DetailsPage, begins: str, ends: str, told: tuple[str, str]
) -> None:
    fill(page.form.begins, begins)
    fill(page.form.ends, ends)
    assert (page.form.begins_row.problem.words.text(), page.form.ends_row.problem.words.text()) == told
    page.workspace.flush()
    assert (kept(page).begins, kept(page).ends) == (begins, ends)


def test_the_places_of_the_pledges_are_suggested(page: DetailsPage) -> None:
    click(page.form.place)
    write("vän")
    completer = page.form.place.completer()
    assert completer.currentCompletion() == "Vännäs"
    completer.popup().hide()


def test_the_form_of_signing_is_chosen_with_the_keys(page: DetailsPage) -> None:
    page.form.form.setFocus()
    press(Key.Key_Down)
    page.workspace.flush()
    assert kept(page).form is SigningForm.E_SIGNATURE


def test_those_who_are_merely_present_stand_a_line_each(page: DetailsPage) -> None:
    click(page.form.present.text)
    write("Eva Ek, säkerhetschef")
    press(Key.Key_Return, times=2)
    write("Åke Ö")
    press(Key.Key_Return)
    page.workspace.flush()
    assert kept(page).present == ("Eva Ek, säkerhetschef", "Åke Ö")
    assert page.workspace.steps.undoText() == "närvarande vid undertecknandet"
    assert "– Åke Ö" in page.attendance.people.words
    assert page.form.present.text.text().endswith("\n")


def test_a_line_too_long_for_a_person_is_told_and_not_saved(page: DetailsPage) -> None:
    page.form.present.text.setPlainText("E" * 501)
    page.workspace.flush()
    assert kept(page).present == ()
    assert "500 tecken" in page.form.present.problem()
    page.form.present.text.setPlainText("E" * 500)
    page.workspace.flush()
    assert kept(page).present == ("E" * 500,)


def test_the_running_order_is_saved_with_its_lines(page: DetailsPage) -> None:
    click(page.form.running_order)
    write("10:00 Välkommen")
    press(Key.Key_Return)
    write("10:15 Undertecknande")
    page.workspace.flush()
    assert kept(page).running_order == "10:00 Välkommen\n10:15 Undertecknande"
    assert page.workspace.steps.undoText() == "körschema"


def test_a_contact_of_the_pledges_can_be_the_press_contact(page: DetailsPage) -> None:
    box = page.form.press_contact
    assert [box.itemText(row) for row in range(box.count())] == ["Ingen vald", "Anneli Eriksson, Handläggare"]
    box.setFocus()
    press(Key.Key_Down)
    page.workspace.flush()
    assert kept(page).press_contact == "anneli"
    press(Key.Key_Up)
    page.workspace.flush()
    assert kept(page).press_contact is None


def test_a_press_contact_who_has_left_the_pledges_is_still_shown_by_name(page: DetailsPage, change) -> None:
    save(page.workspace.desk, Contact(id="nils", municipality="2480", name="Nils Holm"))
    change(press_contact="nils")
    assert page.form.press_contact.currentText() == "Nils Holm"


def test_a_press_contact_who_is_thrown_away_is_never_shown_as_an_id(page: DetailsPage, change) -> None:
    nils = Contact(id="nils", municipality="2480", name="Nils Holm")
    save(page.workspace.desk, nils)
    change(press_contact="nils")
    page.workspace.tell(throw_away(page.workspace.desk, nils))
    assert page.form.press_contact.currentText() == "Kontakten finns inte längre"
    page.workspace.flush()
    assert kept(page).press_contact == "nils"


def test_another_occasion_does_not_offer_the_press_contact_of_the_last(page: DetailsPage, change) -> None:
    change(press_contact="anneli")
    page.occasion.open(begin_occasion(page.workspace.desk).changes[0].record)
    box = page.form.press_contact
    assert [box.itemText(row) for row in range(box.count())] == ["Ingen vald"]
    assert box.currentText() == "Ingen vald"


def test_what_is_written_is_saved_by_itself_after_a_pause(page: DetailsPage, qtbot: QtBot) -> None:
    click(page.form.title)
    write("Sex löften på en dag")
    assert kept(page).title == ""
    qtbot.waitUntil(lambda: kept(page).title == "Sex löften på en dag")
    assert page.workspace.steps.undoText() == "uppgifter om signeringstillfället"
    page.workspace.undo()
    assert page.form.title.text() == ""


def test_what_is_written_is_saved_when_the_cursor_leaves_the_form(page: DetailsPage) -> None:
    click(page.form.title)
    write("Löften")
    page.attendance.copy.setFocus()
    assert kept(page).title == "Löften"


def test_what_somebody_else_writes_meanwhile_goes_along_with_what_is_typed(page: DetailsPage, change) -> None:
    click(page.form.title)
    write("Löften")
    change(place="Vännäs")
    page.workspace.flush()
    assert (kept(page).title, kept(page).place) == ("Löften", "Vännäs")
    assert page.form.place.text() == "Vännäs"


@pytest.fixture
def torn(page: DetailsPage) -> DetailsPage:
    """The place was changed on two laptops."""
    dossier = page.occasion.dossier
    assert dossier is not None
    for place in ("Vännäs", "Umeå"):
        changes = save(page.workspace.desk, replace(dossier.occasion, place=place), follows=dossier.heads)
    page.workspace.tell(changes)
    return page


def test_a_field_that_was_changed_in_two_places_is_named(torn: DetailsPage) -> None:
    assert torn.notice.isVisible()
    assert "Plats" in torn.notice.words.text()


def test_keeping_what_stands_settles_it(torn: DetailsPage) -> None:
    shown = torn.form.place.text()
    click(torn.notice.keep)
    assert torn.occasion.dossier.conflicts == {}
    assert not torn.notice.isVisible()
    assert kept(torn).place == shown


def test_writing_something_else_settles_it_too(torn: DetailsPage) -> None:
    torn.form.place.selectAll()
    fill(torn.form.place, "Bjurholm")
    torn.workspace.flush()
    assert torn.occasion.dossier.conflicts == {}
    assert "Bjurholm" in kept(torn).place
