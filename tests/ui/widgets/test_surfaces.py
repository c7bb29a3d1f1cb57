from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from medlofte_desktop.ui.look.colors import LIGHT
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.empty_state import EmptyState
from medlofte_desktop.ui.widgets.pill import Pill, paint_pill, pill_size


def test_a_card_is_picked_by_click_enter_and_space(stand, heard):
    card = stand(Card(is_choosable=True))
    picked = heard(card.picked)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QTest.keyClick(card, Qt.Key.Key_Return)
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert len(picked) == 3


def test_a_card_that_is_only_read_cannot_be_picked(stand, heard):
    card = stand(Card())
    picked = heard(card.picked)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert picked == []
    assert card.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_chosen_card_wears_the_accent_and_keeps_its_size(stand):
    card = stand(Card(is_choosable=True))
    card.clearFocus()
    before = card.sizeHint()
    card.set_chosen(True)
    assert card.grab().toImage().pixelColor(card.width() // 2, 0).name() == LIGHT.accent
    assert card.sizeHint() == before


def test_a_pill_says_its_state_aloud_and_has_room_for_it(stand):
    pill = stand(Pill("Utkast"))
    pill.show_state("Klar för underskrift", "accent")
    assert pill.accessibleName() == "Klar för underskrift"
    assert pill.sizeHint() == pill_size("Klar för underskrift", pill.font())


def test_a_delegate_paints_the_same_pill(stand):
    image = QImage(120, 24, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_pill(painter, QRect(0, 0, 120, 24), "Klar", "good")
    painter.end()
    assert image.pixelColor(20, 12).name() == LIGHT.good_soft


def test_an_empty_place_offers_the_way_on(stand, heard):
    empty = stand(EmptyState("document", "Det finns inget löfte än.", "Lägg till löfte"))
    asked = heard(empty.asked)
    QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert len(asked) == 1


def test_an_empty_place_with_nothing_to_do_has_no_button(stand):
    assert not stand(EmptyState("search", "Inget hittades.")).button.isVisible()
