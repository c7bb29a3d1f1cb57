from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence
from PySide6.QtTest import QTest

from medlofte_desktop.ui.look.theme import apply_theme
from medlofte_desktop.ui.widgets.buttons import IconButton, LinkButton
from medlofte_desktop.ui.widgets.progress_line import ProgressLine
from medlofte_desktop.ui.widgets.segmented_choice import SegmentedChoice

FILTERS = [("mine", "Mitt område"), ("all", "Alla 290"), ("todo", "Att göra 3")]


def test_an_icon_alone_has_words_a_shortcut_and_focus(stand):
    button = stand(IconButton("copy", "Kopiera numret"))
    button.set_shortcut(QKeySequence("Ctrl+C"))
    assert button.accessibleName() == "Kopiera numret"
    assert button.toolTip() == "Kopiera numret (Ctrl+C)"
    assert button.hasFocus()


def test_a_link_is_pressed_with_space(stand, heard):
    link = stand(LinkButton("0935-141 05"))
    pressed = heard(link.clicked)
    QTest.keyClick(link, Qt.Key.Key_Space)
    assert len(pressed) == 1


def test_arrows_move_the_choice_and_tell_it(stand, heard):
    choice = stand(SegmentedChoice(FILTERS))
    told = heard(choice.chosen)
    choice._buttons["mine"].setFocus()
    QTest.keyClick(choice._buttons["mine"], Qt.Key.Key_Right)
    assert choice.value() == "all"
    assert told == ["all"]


def test_a_choice_made_by_the_program_is_not_told(stand, heard):
    choice = stand(SegmentedChoice(FILTERS))
    told = heard(choice.chosen)
    choice.choose("todo")
    assert choice.value() == "todo"
    assert told == []


def test_tab_leads_past_the_choices_that_do_not_hold(stand):
    choice = stand(SegmentedChoice(FILTERS))
    choice._buttons["mine"].setFocus()
    QTest.keyClick(choice._buttons["mine"], Qt.Key.Key_Tab)
    assert choice.window().focusWidget() not in choice._buttons.values()


def test_a_new_count_finds_room(stand):
    choice = stand(SegmentedChoice(FILTERS))
    before = choice.sizeHint().width()
    choice.set_text("todo", "Att göra 12 345")
    assert choice.sizeHint().width() > before


def test_the_choices_find_room_for_larger_text(stand, qapp):
    choice = stand(SegmentedChoice(FILTERS))
    apply_theme(qapp, "light", 2.0)
    bold = QFont(qapp.font())
    bold.setWeight(QFont.Weight.DemiBold)
    held = choice._buttons["mine"]
    assert held.minimumWidth() > QFontMetrics(bold).horizontalAdvance(held.text())
    apply_theme(qapp, "light")


def test_long_work_shows_how_far_it_has_come_and_can_be_stopped_once(stand, heard):
    line = stand(ProgressLine())
    stopped = heard(line.cancelled)
    line.begin("Gör underskriftsblad", 290)
    line.step(120, "Gör underskriftsblad 120 av 290")
    assert line.isVisible()
    assert line.bar.value() == 120
    line.stop.click()
    line.stop.click()
    assert len(stopped) == 1
    line.finish()
    assert not line.isVisible()
