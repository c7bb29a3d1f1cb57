from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.ui.contacts.contact_form import ContactForm
from medlofte_desktop.ui.people.reach_texts import email_problem, identity_problem, phone_problem
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.workspace import Workspace

TypeText = Callable[[QWidget, str], None]


@pytest.fixture
def form(vannas: Workspace, qtbot: QtBot) -> ContactForm:
    form = ContactForm(vannas)
    qtbot.addWidget(form)
    form.show_record(Contact(id="c", municipality="2460", name="Anneli"))
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    return form


def said_under(field: LineField) -> str:
    row = field.parentWidget()
    assert isinstance(row, FieldRow)
    return row.problem.words.text() if row.problem.isVisible() else ""


@pytest.mark.parametrize("number", ["112", "114 14", "0935-141 05", "+47 22 12 34 56", ""])
def test_right_numbers_are_not_complained_of(number: str) -> None:
    assert phone_problem(number) == ""


@pytest.mark.parametrize("number", ["ring växeln", "090", "0935-141 05 010-568 22 53", "+999 12 34 56 78"])
def test_a_number_that_cannot_be_dialled_is_told_in_a_sentence(number: str) -> None:
    assert phone_problem(number).endswith((".", "?"))


@pytest.mark.parametrize("address", ["anneli", "@vannas.se", "anneli@vannas", "a@b.test", "a" * 300 + "@vannas.se"])
def test_an_address_that_cannot_be_written_to_is_told_in_a_sentence(address: str) -> None:
    assert email_problem(address).endswith(".")


@pytest.mark.parametrize("check", [phone_problem, email_problem, identity_problem])
def test_a_personal_identity_number_is_warned_of_wherever_it_is_written(check: Callable[[str], str]) -> None:
    assert check("811218-9876") == "Ta bort personnumret. Skriv bara uppgifter i tjänsten."


def test_a_wrong_number_is_told_after_a_pause_and_a_right_one_at_once(
    form: ContactForm, qtbot: QtBot, type_text: TypeText
) -> None:
    form.phone.setFocus()
    type_text(form.phone, "0935")
    assert said_under(form.phone) == ""
    qtbot.waitUntil(lambda: said_under(form.phone) == "Numret är för kort. Har riktnumret kommit med?")
    type_text(form.phone, "-141 05")
    assert said_under(form.phone) == ""


def test_a_number_is_kept_as_typed_even_if_it_looks_wrong(form: ContactForm, type_text: TypeText) -> None:
    type_text(form.phone, "ring växeln")
    contact = form.record()
    assert contact is not None
    assert contact.phone == "ring växeln"


def test_a_new_title_may_be_chosen_from_what_others_are_called(form: ContactForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.edited):
        form.title.setText("Kommundirektör")
        form.title.completer().activated.emit("Kommundirektör")
    contact = form.record()
    assert contact is not None
    assert contact.title == "Kommundirektör"


def test_control_and_bidi_characters_do_not_get_into_a_contact(form: ContactForm, type_text: TypeText) -> None:
    form.title.selectAll()
    type_text(form.title, "Chef\u202efehC\x07")
    contact = form.record()
    assert contact is not None
    assert contact.title == "CheffehC"


def test_a_text_that_is_too_long_is_told_and_the_shown_one_kept(form: ContactForm) -> None:
    form.name.setText("x" * 501)
    contact = form.record()
    assert contact is not None
    assert contact.name == "Anneli"
    assert form.wrong_fields() == ("name",)
