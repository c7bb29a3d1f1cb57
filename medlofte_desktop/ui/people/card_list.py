"""Cards of people in order: one unfolded at a time, put in place by dragging, from another list too."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.people import Contact, Signer
from medlofte_desktop.ui.look.theme import current_colors
from medlofte_desktop.ui.people.carried_card import PERSON
from medlofte_desktop.ui.people.person_card import PersonCard
from medlofte_desktop.ui.people.wishes import Drop
from medlofte_desktop.ui.workspace import Workspace

_GAP = 8
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CardList(QWidget):
    """`wished` carries a Wish of one of the cards, `dropped` a Drop; `made` each new card, for its owner to listen."""

    wished = Signal(object)
    dropped = Signal(object)
    made = Signal(object)

    def __init__(self, make_card: Callable[[Workspace], PersonCard], workspace: Workspace) -> None:
        super().__init__()
        self._make_card = make_card
        self._workspace = workspace
        self.cards: list[PersonCard] = []
        self._gap: int | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 3, 0, 3)
        self._column.setSpacing(_GAP)
        self.setAcceptDrops(True)

    def show_people(self, people: Sequence[Contact | Signer], conflicts: Mapping[str, frozenset[str]]) -> None:
        """Show these in this order. Cards that stay keep their focus, and what is being written in them."""
        known = {card.record_id: card for card in self.cards}
        self.cards = [known.pop(one.id) if one.id in known else self._made() for one in people]
        for card in known.values():
            self._take_away(card)
        for place, (card, one) in enumerate(zip(self.cards, people, strict=True)):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
                card.show()  # now, so that it can have the focus at once
            card.show_person(one, conflicts.get(one.id, frozenset()))

    def card(self, record: str) -> PersonCard | None:
        """The card of a person, if it is shown."""
        return next((card for card in self.cards if card.record_id == record), None)

    def fold_all(self) -> None:
        """Save and fold whatever is unfolded."""
        for card in self.cards:
            card.fold()

    def place_at(self, height: int, record: str) -> int:
        """The place a person would get who is dropped at a height, counted without that person."""
        return sum(height > card.geometry().center().y() for card in self.cards if card.record_id != record)

    def _made(self) -> PersonCard:
        card = self._make_card(self._workspace)
        card.wished.connect(self.wished)
        card.unfolded.connect(self._fold_others)
        self.made.emit(card)
        return card

    def _take_away(self, card: PersonCard) -> None:
        had_focus = card.isAncestorOf(self.focusWidget() or self) or card.hasFocus()
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        if had_focus and self.cards:
            self.cards[0].setFocus()

    def _fold_others(self, unfolded: PersonCard) -> None:
        for card in self.cards:
            if card is not unfolded:
                card.fold()

    def _show_gap(self, height: int | None) -> None:
        self._gap = height
        self.update()

    def _gap_height(self, at: QPoint) -> int:
        above = [card.geometry().bottom() for card in self.cards if at.y() > card.geometry().center().y()]
        return above[-1] + _GAP // 2 if above else 1

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = next((place for place, card in enumerate(self.cards) if card.hasFocus()), None)
        step = _STEPS.get(Qt.Key(event.key()))
        if focused is None or step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif 0 <= focused + step < len(self.cards):
            self.cards[focused + step].setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(PERSON))
        if event.isAccepted():
            self._show_gap(self._gap_height(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_gap(None)
        record = bytes(event.mimeData().data(PERSON).data()).decode(errors="replace")
        if record:
            event.acceptProposedAction()
            self.dropped.emit(Drop(record, self.place_at(event.position().toPoint().y(), record)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._gap is not None:
            QPainter(self).fillRect(0, self._gap - 1, self.width(), 2, QColor(current_colors().accent))
