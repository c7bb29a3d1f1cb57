from collections.abc import Callable
from dataclasses import replace

from contact_panels import choose_in_menu, contact_card, contact_ids, dossier, drop, signer_card, signer_names
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.records.people import Contact, Party
from medlofte_desktop.services.pledges import begin_pledge, open_pledge
from medlofte_desktop.services.saving import save
from medlofte_desktop.ui.contacts.contact_form import ContactForm
from medlofte_desktop.ui.contacts.panel import ContactPanel
from medlofte_desktop.ui.people.carried_card import PERSON
from medlofte_desktop.ui.people.wishes import Action

TypeText = Callable[[QWidget, str], None]


def test_alt_and_arrows_move_a_contact_and_keep_the_focus_on_it(panel: ContactPanel, qtbot: QtBot) -> None:
    card = contact_card(panel, "michael")
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert contact_ids(panel) == ["michael", "anneli"]
    assert card.hasFocus()
    qtbot.keyClick(card, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert contact_ids(panel) == ["michael", "anneli"]
    assert panel.workspace.steps.count() == 1


def test_moving_keeps_contacts_that_are_not_shown(panel: ContactPanel, qtbot: QtBot) -> None:
    contacts = ("anneli", "thrown", "michael")
    save(panel.workspace.desk, Contact(id="thrown", municipality="2460", deleted=True))
    panel.workspace.save("", replace(dossier(panel).pledge, contacts=contacts))
    choose_in_menu(contact_card(panel, "anneli"), Action.DOWN)
    assert dossier(panel).pledge.contacts == ("thrown", "michael", "anneli")


def test_arrows_walk_between_the_cards(panel: ContactPanel, qtbot: QtBot) -> None:
    contact_card(panel, "anneli").setFocus()
    qtbot.keyClick(contact_card(panel, "anneli"), Qt.Key.Key_Down)
    assert contact_card(panel, "michael").hasFocus()


def test_delete_takes_the_contact_off_the_pledge_but_not_out_of_the_register(panel: ContactPanel, qtbot: QtBot) -> None:
    card = contact_card(panel, "anneli")
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert contact_ids(panel) == ["michael"]
    assert [one.name for one in panel.contacts.actions_on.known()] == ["Anna Frej (M)", "Anneli Eriksson"]
    assert panel.workspace.steps.undoText() == "borttagen kontaktperson Anneli Eriksson"
    panel.workspace.undo()
    assert contact_ids(panel) == ["anneli", "michael"]


def test_a_contact_dropped_among_contacts_moves(panel: ContactPanel) -> None:
    assert drop(panel.contacts.list, contact_card(panel, "anneli").carried(), panel.contacts.list.height() - 1)
    assert contact_ids(panel) == ["michael", "anneli"]


def test_a_contact_dropped_on_the_signers_signs_as_well(panel: ContactPanel) -> None:
    assert drop(panel.signers.list, contact_card(panel, "anneli").carried(), 1)
    new = dossier(panel).signers[-1]
    assert (new.name, new.title, new.organisation) == ("Anneli Eriksson", "Handläggare", "Vännäs kommun")
    assert new.party is Party.MUNICIPALITY
    assert contact_ids(panel) == ["anneli", "michael"]


def test_a_signer_dropped_on_the_contacts_becomes_one_with_a_home(panel: ContactPanel) -> None:
    assert drop(panel.contacts.list, signer_card(panel, "anna").carried(), 1)
    new = dossier(panel).contacts[-1]
    assert (new.name, new.title, new.municipality) == ("Anna Frej (M)", "Kommunalråd", "2460")


def test_a_signer_who_is_a_contact_already_is_not_doubled(panel: ContactPanel) -> None:
    drop(panel.contacts.list, signer_card(panel, "chief").carried(), 1)
    assert contact_ids(panel) == ["anneli", "michael"]
    assert panel.workspace.steps.count() == 0


def test_a_contact_who_signs_already_is_not_doubled(panel: ContactPanel) -> None:
    drop(panel.signers.list, contact_card(panel, "michael").carried(), 1)
    assert signer_names(panel) == ["Anna Frej (M)", "Michael Rystedt"]


def test_what_is_carried_from_elsewhere_changes_nothing(panel: ContactPanel) -> None:
    for carried in (b"nobody", b"\xff\xfe", b""):
        data = QMimeData()
        data.setData(PERSON, carried)
        drop(panel.signers.list, data, 1)
    assert panel.workspace.steps.count() == 0


def test_a_card_carries_a_vcard_for_other_programs(panel: ContactPanel) -> None:
    carried = bytes(contact_card(panel, "anneli").carried().data("text/vcard").data()).decode()
    assert "FN:Anneli Eriksson" in carried


def test_copy_all_copies_a_line_of_each(panel: ContactPanel) -> None:
    choose_in_menu(contact_card(panel, "anneli"), Action.COPY)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Anneli Eriksson",
        "Handläggare",
        "Vännäs kommun",
        "0935-14105",
        "anneli.eriksson@vannas.se",
    ]


def test_a_new_signer_signs_for_the_party_that_has_nobody(
    panel: ContactPanel, qtbot: QtBot, type_text: TypeText
) -> None:
    choose_in_menu(signer_card(panel, "chief"), Action.REMOVE)
    qtbot.mouseClick(panel.signers.add, Qt.MouseButton.LeftButton)
    type_text(panel.signers.picker.name, "Lena Ny")
    qtbot.keyClick(panel.signers.picker.name, Qt.Key.Key_Return)
    new = dossier(panel).signers[-1]
    assert (new.party, new.organisation) == (Party.POLICE, "Lokalpolisområde Umeå")


def test_removing_and_moving_signers_can_be_undone(panel: ContactPanel) -> None:
    choose_in_menu(signer_card(panel, "chief"), Action.UP)
    assert signer_names(panel) == ["Michael Rystedt", "Anna Frej (M)"]
    choose_in_menu(signer_card(panel, "anna"), Action.REMOVE)
    panel.workspace.undo()
    assert panel.workspace.steps.undoText() == "undertecknarnas ordning"
    panel.workspace.undo()
    assert signer_names(panel) == ["Anna Frej (M)", "Michael Rystedt"]
    panel.workspace.redo()
    assert signer_names(panel) == ["Michael Rystedt", "Anna Frej (M)"]


def test_a_conflict_is_told_on_the_card_and_settled_there(panel: ContactPanel, qtbot: QtBot) -> None:
    contact, heads = dossier(panel).contacts[0], dossier(panel).heads["anneli"]
    for phone in ("112", "114 14"):
        changes = save(panel.workspace.desk, replace(contact, phone=phone), follows={"anneli": heads})
    panel.workspace.tell(changes)
    card = contact_card(panel, "anneli")
    assert "telefon" in card.conflict.words.text()
    kept = dossier(panel).contacts[0].phone
    qtbot.mouseClick(card.conflict.keep, Qt.MouseButton.LeftButton)
    assert card.conflict.isHidden()
    assert dossier(panel).conflicts == {}
    assert dossier(panel).contacts[0].phone == kept


def test_markup_in_a_name_is_only_letters(panel: ContactPanel) -> None:
    panel.workspace.save("", replace(dossier(panel).contacts[0], name="<b>A</b> & B", title="<img src='//h/x'>"))
    card = contact_card(panel, "anneli")
    assert card.name.text() == "<b>A</b> & B".replace("/", "/\u200b")
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in card.findChildren(QLabel))


def test_no_text_is_too_long_for_the_panel(panel: ContactPanel, qtbot: QtBot) -> None:
    long = "Ö" * 400
    everything = dict.fromkeys(("name", "title", "organisation", "phone", "email"), long)
    panel.workspace.save("", replace(dossier(panel).contacts[0], roles=(long,), **everything))
    content = panel.area.widget()
    qtbot.waitUntil(lambda: content.minimumSizeHint().width() <= panel.area.viewport().width())


def test_a_municipality_without_a_pledge_shows_who_is_at_home_there(empty_panel: ContactPanel) -> None:
    desk = empty_panel.workspace.desk
    save(desk, Contact(id="ulla", municipality="2480", name="Ulla"), Contact(id="bo", municipality="0180", name="Bo"))
    assert empty_panel.nothing.isVisible()
    empty_panel.show_municipality("2480")
    assert [card.record_id for card in empty_panel.contacts.list.cards] == ["ulla"]
    assert empty_panel.signers.isHidden()
    assert empty_panel.nothing.isHidden()


def test_contacts_are_added_and_thrown_away_at_home_too(
    empty_panel: ContactPanel, qtbot: QtBot, type_text: TypeText
) -> None:
    empty_panel.show_municipality("2480")
    qtbot.mouseClick(empty_panel.contacts.add, Qt.MouseButton.LeftButton)
    type_text(empty_panel.contacts.picker.name, "Ulla")
    qtbot.keyClick(empty_panel.contacts.picker.name, Qt.Key.Key_Return)
    (contact,) = empty_panel.contacts.people()
    assert (contact.name, contact.municipality) == ("Ulla", "2480")
    choose_in_menu(contact_card(empty_panel, contact.id), Action.REMOVE)
    assert empty_panel.contacts.people() == ()
    empty_panel.workspace.undo()
    assert empty_panel.contacts.people() == (contact,)


def test_opening_another_pledge_saves_and_folds_what_is_unfolded(panel: ContactPanel, type_text: TypeText) -> None:
    card, here = contact_card(panel, "michael"), dossier(panel).pledge.id
    card.unfold("mobile")
    assert isinstance(card.form, ContactForm)
    type_text(card.form.mobile, "070-174 06 05")
    panel.workspace.open(begin_pledge(panel.workspace.desk, ["2480"]).changes[0].record)
    assert all(card.form is None for card in panel.contacts.list.cards)
    read = open_pledge(panel.workspace.desk, here)
    assert read is not None
    assert read.contacts[1].mobile == "070-174 06 05"


def test_every_button_and_field_has_a_name_to_read_aloud(panel: ContactPanel) -> None:
    contact_card(panel, "anneli").unfold()
    signer_card(panel, "anna").unfold()
    panel.contacts.add.click()
    here = [one for one in panel.findChildren(QWidget) if one.isVisible() and one.window() is panel]
    reachable = [one for one in here if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [one for one in reachable if not (one.accessibleName() or getattr(one, "text", str)())]
    assert len(reachable) > 20
    assert nameless == []
