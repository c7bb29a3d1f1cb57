"""What tests of the contact panel look at and do: its cards by record, its menus, and things dropped on it."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.ui.contacts.contact_card import ContactCard
from medlofte_desktop.ui.contacts.panel import ContactPanel
from medlofte_desktop.ui.people.card_list import CardList
from medlofte_desktop.ui.people.person_card import PersonCard
from medlofte_desktop.ui.people.wishes import Action

TypeText = Callable[[QWidget, str], None]


def dossier(panel: ContactPanel) -> Dossier:
    assert panel.workspace.dossier is not None
    return panel.workspace.dossier


def contact_card(panel: ContactPanel, record: str) -> ContactCard:
    card = panel.contacts.list.card(record)
    assert isinstance(card, ContactCard)
    return card


def signer_card(panel: ContactPanel, record: str) -> PersonCard:
    card = panel.signers.list.card(record)
    assert card is not None
    return card


def contact_ids(panel: ContactPanel) -> list[str]:
    return [one.id for one in dossier(panel).contacts]


def signer_names(panel: ContactPanel) -> list[str]:
    return [one.name for one in dossier(panel).signers]


def choose_in_menu(card: PersonCard, action: Action) -> None:
    next(item for item in card.menu.actions() if item.data() == action).trigger()


def drop(cards: CardList, data: QMimeData, height: int) -> bool:
    """Drop something on a list of cards, as the window system does; says whether it was taken."""
    event = QDropEvent(
        QPointF(20, height),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.setAccepted(False)
    cards.dropEvent(event)
    return event.isAccepted()
