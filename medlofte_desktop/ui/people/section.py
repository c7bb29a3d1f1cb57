"""A heading with its button, the picker it opens, and the cards: the contacts, or the signers."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.services.people import Person
from medlofte_desktop.ui.people.card_list import CardList
from medlofte_desktop.ui.people.person_card import PersonCard
from medlofte_desktop.ui.people.picker import PersonPicker
from medlofte_desktop.ui.people.wishes import Action, Wish
from medlofte_desktop.ui.widgets.buttons import IconButton
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel
from medlofte_desktop.ui.workspace import Workspace

_STEPS = {Action.UP: -1, Action.DOWN: 1}


class PeopleActions(Protocol):
    """What contacts and signers have in common: ways to add somebody, returning the new id, and ways to part."""

    def known(self) -> tuple[Person, ...]: ...
    def choose(self, person: Person) -> str: ...
    def begin(self, name: str) -> str: ...
    def move(self, record: str, place: int) -> None: ...
    def remove(self, person: Any) -> None: ...
    def settle(self, person: Any) -> None: ...


A = TypeVar("A", bound=PeopleActions)


class PeopleSection(QWidget, Generic[A]):
    """Subclasses say which `people` there are, and what else than moving and parting a card can wish, in `more`.

    `said` carries what to tell a person.
    """

    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        actions: A,
        make_card: Callable[[Workspace], PersonCard],
        heading: str,
        new_text: str,
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self.actions_on = actions
        self.heading = Heading(heading, 2)
        self.add = IconButton("plus", new_text)
        self.picker = PersonPicker(new_text)
        self.empty = PlainLabel("", "neutral")
        self.list = CardList(make_card, workspace)
        self.column = QVBoxLayout(self)
        self.list.setAccessibleName(heading)
        self._place()
        self.add.clicked.connect(self._open_picker)
        self.picker.closed.connect(self._take_focus_back)
        self.picker.chosen.connect(self._choose)
        self.picker.begun.connect(self._begin)
        self.list.wished.connect(self._carry_out)

    def people(self) -> Sequence[Contact | Signer]:
        """Those who are here now."""
        raise NotImplementedError

    def more(self, action: Action, person: Any) -> None:
        """Carry out what only this sort of people can wish."""
        raise NotImplementedError

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.add)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)
        self.column.addLayout(head)
        for widget in (self.picker, self.empty, self.list):
            self.column.addWidget(widget)

    def show_people(
        self, people: Sequence[Contact | Signer], conflicts: Mapping[str, frozenset[str]], empty_text: str
    ) -> None:
        """Show these, or the words that say what to do where there is nobody."""
        self.list.show_people(people, conflicts)
        self.empty.setText(empty_text)
        self.empty.setVisible(not people)

    def reveal(self, record: str, field: str) -> bool:
        """Unfold the card of a person at a field, if it is here."""
        card = self.list.card(record)
        if card is not None:
            card.unfold(field)
        return card is not None

    def focus_on(self, record: str) -> None:
        """Let the card of a person have the focus, if it is here."""
        card = self.list.card(record)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            card.in_view.bring()

    def _carry_out(self, wish: Wish) -> None:
        self.workspace.flush()
        person = next((one for one in self.people() if one.id == wish.record), None)
        if person is None:
            return
        if wish.action in _STEPS:
            self.actions_on.move(wish.record, self.people().index(person) + _STEPS[wish.action])
        elif wish.action is Action.REMOVE:
            self.actions_on.remove(person)
        elif wish.action is Action.SETTLE:
            self.actions_on.settle(person)
        else:
            self.more(wish.action, person)

    def _open_picker(self) -> None:
        self.workspace.flush()
        self.list.fold_all()
        self.picker.open_with(self.actions_on.known(), self.workspace.dossier)

    def _choose(self, person: Person) -> None:
        self.focus_on(self.actions_on.choose(person))

    def _begin(self, name: str) -> None:
        self.reveal(self.actions_on.begin(name), "title" if name else "name")

    def _take_focus_back(self) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
