import pytest
from PySide6.QtCore import QMimeData, QPoint, QStringListModel, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from medlofte_desktop.ui.widgets.reorder_list import Move, ReorderList, gap_at


@pytest.fixture
def listing(stand):
    view = ReorderList()
    view.setModel(QStringListModel(["Droger", "Trafik", "Unga"], view))
    return stand(view)


class Dropped(QDropEvent):
    """A drop as it comes from a list: Qt only knows the source during a real drag, so it is told here."""

    def __init__(self, origin, row, place):
        self.carried = QMimeData()
        self.carried.setData("application/x-medlofte-line", str(row).encode())
        none = Qt.KeyboardModifier.NoModifier
        super().__init__(place.toPointF(), Qt.DropAction.MoveAction, self.carried, Qt.MouseButton.LeftButton, none)
        self._from = origin

    def source(self):
        return self._from


def under(view, row):
    """The lowest part of a line."""
    return view.visualRect(view.model().index(row, 0)).bottomLeft() + QPoint(5, -1)


def above(view, row):
    """The highest part of a line."""
    return view.visualRect(view.model().index(row, 0)).topLeft() + QPoint(5, 1)


def alt(view, key):
    QTest.keyClick(view, key, Qt.KeyboardModifier.AltModifier)


def test_alt_and_an_arrow_wish_the_line_one_step_away(listing, heard):
    wishes = heard(listing.moved)
    listing.setCurrentIndex(listing.model().index(1, 0))
    alt(listing, Qt.Key.Key_Up)
    alt(listing, Qt.Key.Key_Down)
    assert [(wish.source, wish.target) for wish in wishes] == [(1, 0), (1, 2)]


def test_the_list_itself_moves_nothing(listing):
    listing.setCurrentIndex(listing.model().index(0, 0))
    alt(listing, Qt.Key.Key_Down)
    assert listing.model().stringList() == ["Droger", "Trafik", "Unga"]


def test_the_first_line_cannot_go_up_nor_the_last_down(listing, heard):
    wishes = heard(listing.moved)
    listing.setCurrentIndex(listing.model().index(0, 0))
    alt(listing, Qt.Key.Key_Up)
    listing.setCurrentIndex(listing.model().index(2, 0))
    alt(listing, Qt.Key.Key_Down)
    assert wishes == []


def test_a_line_dropped_further_down_gets_the_row_it_ends_on(listing, heard):
    wishes = heard(listing.moved)
    listing.dropEvent(Dropped(listing, 0, under(listing, 1)))
    assert wishes == [Move(source=0, target=1)]


def test_a_line_dropped_further_up_gets_the_row_it_ends_on(listing, heard):
    wishes = heard(listing.moved)
    listing.dropEvent(Dropped(listing, 2, above(listing, 0)))
    assert wishes == [Move(source=2, target=0)]


def test_a_line_dropped_where_it_was_is_no_wish(listing, heard):
    wishes = heard(listing.moved)
    for place in (above(listing, 1), under(listing, 1)):
        listing.dropEvent(Dropped(listing, 1, place))
    assert wishes == []


def test_below_the_last_line_is_the_last_gap(listing):
    assert gap_at(listing, QPoint(5, listing.viewport().height() - 1)) == 3


def test_lines_from_another_list_are_not_taken(listing, heard, qtbot):
    contacts, signers = ReorderList(), listing
    qtbot.addWidget(contacts)
    wishes = heard(signers.moved)
    signers.dropEvent(Dropped(contacts, 4, above(signers, 1)))
    assert wishes == []
