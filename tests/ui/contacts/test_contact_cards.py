from collections.abc import Callable
from dataclasses import replace

from contact_panels import contact_card, contact_ids, dossier, signer_card
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.services.pledges import begin_pledge
from medlofte_desktop.services.saving import save
from medlofte_desktop.ui.contacts.contact_card import ContactCard
from medlofte_desktop.ui.contacts.contact_form import ContactForm
from medlofte_desktop.ui.contacts.panel import ContactPanel
from medlofte_desktop.ui.signing.signer_form import SignerForm

TypeText = Callable[[QWidget, str], None]


def test_the_cards_show_who_it_is_and_numbers_as_swedes_write_them(panel: ContactPanel, qtbot: QtBot) -> None:
    card = contact_card(panel, "anneli")
    qtbot.waitUntil(lambda: card.phone.link.words == "0935-141 05")
    assert card.name.text() == "Anneli Eriksson"
    assert card.title.words == "Handläggare"
    assert card.email.link.words == "Skicka e-post till Anneli"
    assert card.published.words == "Får publiceras"


def test_a_click_on_the_number_calls_it(panel: ContactPanel, qtbot: QtBot, opened_links: list[str]) -> None:
    qtbot.mouseClick(contact_card(panel, "anneli").phone.link, Qt.MouseButton.LeftButton)
    assert opened_links == ["tel:+4693514105"]


def test_enter_on_the_mail_link_writes_and_does_not_unfold_the_card(
    panel: ContactPanel, qtbot: QtBot, opened_links: list[str]
) -> None:
    card = contact_card(panel, "anneli")
    card.email.link.setFocus()
    qtbot.keyClick(card.email.link, Qt.Key.Key_Return)
    assert opened_links == ["mailto:anneli.eriksson@vannas.se"]
    assert card.form is None


def test_the_button_beside_copies_the_number_as_typed(panel: ContactPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.said):
        qtbot.mouseClick(contact_card(panel, "anneli").phone.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "0935-14105"


def test_a_number_that_leads_nowhere_opens_its_field_instead(
    panel: ContactPanel, qtbot: QtBot, opened_links: list[str]
) -> None:
    panel.workspace.save("", replace(dossier(panel).contacts[0], phone="ring växeln"))
    card = contact_card(panel, "anneli")
    qtbot.mouseClick(card.phone.link, Qt.MouseButton.LeftButton)
    assert opened_links == []
    assert isinstance(card.form, ContactForm)
    assert card.form.phone.hasFocus()


def test_what_is_written_in_the_card_is_saved_when_it_is_folded(
    panel: ContactPanel, qtbot: QtBot, type_text: TypeText
) -> None:
    card = contact_card(panel, "anneli")
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert isinstance(card.form, ContactForm)
    card.form.title.selectAll()
    type_text(card.form.title, "Säkerhetssamordnare")
    qtbot.keyClick(card.form.title, Qt.Key.Key_Escape)
    assert card.form is None
    assert card.hasFocus()
    assert dossier(panel).contacts[0].title == "Säkerhetssamordnare"
    assert panel.workspace.steps.undoText() == "ändrade uppgifter om Anneli Eriksson"
    panel.workspace.undo()
    assert card.title.words == "Handläggare"


def test_roles_are_parted_by_commas(panel: ContactPanel, type_text: TypeText) -> None:
    card = contact_card(panel, "anneli")
    card.unfold("roles")
    assert isinstance(card.form, ContactForm)
    type_text(card.form.roles.line, "samordnare, press , samordnare,")
    card.fold()
    assert dossier(panel).contacts[0].roles == ("samordnare", "press")
    assert card.published.words == "Får publiceras · samordnare · press"


def test_unfolding_one_card_folds_and_saves_the_other(panel: ContactPanel, type_text: TypeText) -> None:
    first, second = contact_card(panel, "anneli"), contact_card(panel, "michael")
    first.unfold("mobile")
    assert isinstance(first.form, ContactForm)
    type_text(first.form.mobile, "070-174 06 05")
    second.unfold()
    assert first.form is None
    assert dossier(panel).contacts[0].mobile == "070-174 06 05"


def test_a_contact_that_turns_out_to_be_police_moves_home_to_the_police_district(
    panel: ContactPanel, type_text: TypeText
) -> None:
    card = contact_card(panel, "anneli")
    card.unfold("organisation")
    assert isinstance(card.form, ContactForm)
    card.form.organisation.selectAll()
    type_text(card.form.organisation, "Polisen")
    card.fold()
    contact = dossier(panel).contacts[0]
    assert (contact.municipality, contact.police_district) == (None, dossier(panel).pledge.police_district)


def test_plus_and_a_new_name_begins_a_contact_with_the_cursor_in_its_title(
    panel: ContactPanel, qtbot: QtBot, type_text: TypeText
) -> None:
    qtbot.mouseClick(panel.contacts.add, Qt.MouseButton.LeftButton)
    type_text(panel.contacts.picker.name, "Åsa Öberg")
    qtbot.keyClick(panel.contacts.picker.name, Qt.Key.Key_Return)
    new = dossier(panel).contacts[-1]
    form = contact_card(panel, new.id).form
    assert isinstance(form, ContactForm)
    assert form.title.hasFocus()
    assert (new.name, new.municipality) == ("Åsa Öberg", "2460")
    assert panel.workspace.steps.undoText() == "ny kontaktperson Åsa Öberg"


def test_a_person_of_another_pledge_is_chosen_by_name_and_is_the_same_record(
    panel: ContactPanel, qtbot: QtBot, type_text: TypeText
) -> None:
    save(panel.workspace.desk, Contact(id="ulla", municipality="2480", name="Ulla Öberg", phone="090-16 10 00"))
    qtbot.mouseClick(panel.contacts.add, Qt.MouseButton.LeftButton)
    type_text(panel.contacts.picker.name, "öber")
    qtbot.keyClick(panel.contacts.picker.name, Qt.Key.Key_Return)
    assert contact_ids(panel) == ["anneli", "michael", "ulla"]
    assert contact_card(panel, "ulla").hasFocus()


def test_a_changed_number_shows_on_every_pledge_of_the_contact(panel: ContactPanel) -> None:
    here = dossier(panel).pledge.id
    there = begin_pledge(panel.workspace.desk, ["2480"]).changes[0].record
    panel.workspace.open(there)
    panel.workspace.save("", replace(dossier(panel).contacts[0], phone="114 14"))
    panel.workspace.open(here)
    assert contact_card(panel, "michael").phone.link.words == "114 14"


class NotedCard(ContactCard):
    """Notes how many times it has been taken up to be carried."""

    times = 0

    def carried(self) -> QMimeData:
        self.times += 1
        return super().carried()


def test_a_card_is_carried_once_the_mouse_has_gone_far_enough(panel: ContactPanel, qtbot: QtBot) -> None:
    card = NotedCard(panel.workspace)
    qtbot.addWidget(card)
    card.show_person(dossier(panel).contacts[0], frozenset())
    card.show()
    qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.mouseMove(card, QPoint(22, 20))
    assert card.times == 0
    qtbot.mouseMove(card, QPoint(60, 60))
    assert card.times == 1


def test_a_card_far_down_is_scrolled_to_when_it_is_gone_to(panel: ContactPanel, qtbot: QtBot) -> None:
    panel.resize(290, 260)
    assert panel.go_to("chief", "organisation")
    form = signer_card(panel, "chief").form
    assert isinstance(form, SignerForm)
    assert form.organisation.hasFocus()
    qtbot.waitUntil(lambda: not form.organisation.visibleRegion().isEmpty())


def test_a_search_that_found_a_person_unfolds_the_card_at_the_name(panel: ContactPanel) -> None:
    assert panel.go_to("michael", "")
    form = contact_card(panel, "michael").form
    assert isinstance(form, ContactForm)
    assert form.name.hasFocus()
    assert not panel.go_to("nobody", "")
