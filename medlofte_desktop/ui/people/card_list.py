"""Cards of people in order: one unfolded at a time, put in place by dragging, from another list too."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.ui.people.drop_column import DropColumn
from medlofte_desktop.ui.people.person_card import PersonCard
from medlofte_desktop.ui.workspace import Workspace

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CardList(DropColumn):
    """`wished` carries a Wish of one of the cards; `made` each new card, for its owner to listen."""

    wished = Signal(object)
    made = Signal(object)

    def __init__(self, make_card: Callable[[Workspace], PersonCard], workspace: Workspace) -> None:
        super().__init__()
        self._make_card = make_card
        self._workspace = workspace

    def show_people(self, people: Sequence[Contact | Signer], conflicts: Mapping[str, frozenset[str]]) -> None:
        """Show these in this order. Cards that stay keep their focus, and what is being written in them."""
        known = {card.record_id: card for card in self.cards}
        self.cards = [known.pop(one.id) if one.id in known else self._made() for one in people]
        for card in known.values():
            self._take_away(card)
        for place, (card, one) in enumerate(zip(self.cards, people, strict=True)):
            if self.column.indexOf(card) != place:
                self.column.insertWidget(place, card)
                card.show()  # now, so that it can have the focus at once
            card.show_person(one, conflicts.get(one.id, frozenset()))

    def card(self, record: str) -> PersonCard | None:
        """The card of a person, if it is shown."""
        return next((card for card in self.cards if card.record_id == record), None)

    def fold_all(self) -> None:
        """Save and fold whatever is unfolded."""
        for card in self.cards:
            card.fold()

    def _made(self) -> PersonCard:
        card = self._make_card(self._workspace)
        card.wished.connect(self.wished)
        card.unfolded.connect(self._fold_others)
        self.made.emit(card)
        return card

    def _take_away(self, card: PersonCard) -> None:
        had_focus = card.isAncestorOf(self.focusWidget() or self) or card.hasFocus()
        self.column.removeWidget(card)
        card.hide()
        card.deleteLater()
        if had_focus and self.cards:
            self.cards[0].setFocus()

    def _fold_others(self, unfolded: PersonCard) -> None:
        for card in self.cards:
            if card is not unfolded:
                card.fold()

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = next((place for place, card in enumerate(self.cards) if card.hasFocus()), None)
        step = _STEPS.get(Qt.Key(event.key()))
        if focused is None or step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif 0 <= focused + step < len(self.cards):
            self.cards[focused + step].setFocus(Qt.FocusReason.OtherFocusReason)
