import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMainWindow

from medlofte_desktop.ui.forms.suggest_field import SuggestField
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.field_manners import SuggestionsClosed, UndoKeys, too_long, without_undo
from medlofte_desktop.ui.widgets.line_field import LineField


@pytest.fixture
def window(qtbot, heard):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.field = LineField()
    window.setCentralWidget(window.field)
    undo = window.menuBar().addMenu("Redigera").addAction("Ångra")
    undo.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Undo))
    window.undo, window.undone = undo, heard(undo.triggered)
    window.keys = UndoKeys(window)
    window.show()
    window.activateWindow()
    window.field.setFocus()
    return window


def press_undo(field: QLineEdit) -> None:
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_undo_in_a_field_is_the_programs_undo(window, type_text):
    type_text(window.field, "grönska")
    press_undo(window.field)
    assert len(window.undone) == 1
    assert window.field.text() == "grönska"


def test_undo_with_nothing_to_undo_leaves_the_letters_alone(window, type_text):
    window.undo.setEnabled(False)
    type_text(window.field, "grönska")
    press_undo(window.field)
    assert window.field.text() == "grönska"


def test_a_field_in_a_dialog_keeps_its_own_undo(window, qtbot, type_text):
    dialog = QDialog(window)
    field = QLineEdit(dialog)
    dialog.show()
    dialog.activateWindow()
    field.setFocus()
    type_text(field, "x")
    press_undo(field)
    assert field.text() == ""
    assert window.undone == []


def test_the_menu_of_a_field_has_no_undo_of_its_own(window):
    menu = without_undo(window.field.createStandardContextMenu())
    names = [action.objectName() for action in menu.actions()]
    assert "edit-paste" in names
    assert not {"edit-undo", "edit-redo"} & set(names)
    assert not menu.actions()[0].isSeparator()
    menu.deleteLater()


def test_what_is_too_long_is_told_in_numbers():
    assert too_long("fem ö", 5) == ""
    assert too_long("sex öö", 5) == "Texten är 1 tecken för lång. Högst 5 tecken får plats."


def box(*choices):
    made = ChoiceBox(is_editable=True)
    made.set_choices([(one, one) for one in choices])
    return made


@pytest.mark.parametrize("field_of", [lambda *choices: SuggestField(choices), box])
def test_suggestions_close_when_something_has_led_away_from_their_field(stand, qapp, field_of):
    field, other = field_of("Polisen", "Polisen och kommunen"), LineField()
    stand(field)
    keeper = SuggestionsClosed(field)
    field.completer().complete()
    assert field.completer().popup().isVisible()
    qapp.focusChanged.emit(field, other)
    assert keeper
    assert not field.completer().popup().isVisible()
