from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from medlofte_desktop.ui.widgets.choice_box import ChoiceBox

STATES = (("draft", "Utkast"), ("signed", "Undertecknat"))


def box(**how) -> ChoiceBox:
    made = ChoiceBox(**how)
    made.set_choices(STATES)
    return made


def test_only_what_a_person_chooses_is_told(stand, heard):
    choice = stand(box())
    told = heard(choice.chosen)
    choice.choose("draft")
    assert told == []
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.value() == "signed"
    assert len(told) == 1


def test_the_wheel_changes_nothing_even_in_focus(stand, wheel):
    choice = stand(box())
    choice.choose("draft")
    assert not wheel(choice)
    assert choice.value() == "draft"


def test_a_value_the_program_does_not_know_is_shown_and_kept(stand):
    choice = stand(box())
    choice.choose("revoked")
    assert choice.value() == "revoked"
    assert choice.currentText() == "revoked"


def test_nothing_chosen_is_nothing(stand):
    choice = stand(box())
    choice.choose(None)
    assert choice.value() is None


def test_new_choices_keep_the_value_that_holds(stand):
    choice = stand(box())
    choice.choose("signed")
    choice.set_choices([("signed", "Klart"), ("other", "Annat")])
    assert choice.value() == "signed"
    assert choice.currentText() == "Klart"


def test_an_editable_one_takes_words_of_ones_own(stand, type_text, heard):
    choice = stand(box(is_editable=True))
    told = heard(choice.chosen)
    choice.lineEdit().setFocus()
    type_text(choice.lineEdit(), "kö")
    assert choice.value() == "kö"
    assert len(told) == 2


def test_an_editable_one_shows_the_beginning_of_a_long_text(stand):
    choice = stand(box(is_editable=True))
    choice.choose("Trygg offentlig miljö " * 5)
    assert choice.lineEdit().cursorPosition() == 0


def test_it_never_grows_past_the_room_it_is_given(stand, qapp):
    choice = stand(box())
    choice.set_choices([("a", "mycket lång text " * 20)])
    choice.choose("a")
    qapp.processEvents()
    assert choice.width() <= choice.parentWidget().width()
