"""The cards with what can be done with them: new, copy, move, throw away; by button, menu and keys."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.pledge.page import BELOW
from medlofte_desktop.ui.promises.card_painter import CardPainter
from medlofte_desktop.ui.promises.cards import CardList
from medlofte_desktop.ui.promises.steps import PromiseSteps
from medlofte_desktop.ui.widgets.buttons import IconButton
from medlofte_desktop.ui.widgets.labels import plain_tooltip
from medlofte_desktop.ui.widgets.reorder_list import Move
from medlofte_desktop.ui.workspace import Workspace


class CardColumn(QWidget):
    """`added` tells that a new promise waits to be written. `new` is an action for the whole page."""

    added = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = PromiseSteps(workspace)
        self.cards = CardList()
        self.cards.setItemDelegate(CardPainter(self.cards))
        self.cards.moved.connect(self._carry_out)
        self.new = QAction(icon("plus"), self.tr("Nytt löfte"), self)
        self.new.setShortcut(QKeySequence("Ctrl+N"))
        self.new.triggered.connect(self.add)
        self.button = QPushButton(icon("plus"), self.tr("Nytt löfte  Ctrl+N"))
        self.button.clicked.connect(self.add)
        self.more = IconButton("more", self.tr("Fler val för löftet"))
        self.more.clicked.connect(self._open_menu_at_button)
        self._add_actions()
        self._place()

    def add(self) -> None:
        """A new promise, last."""
        if self.steps.add():
            self.added.emit()

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.button, 1)
        buttons.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 6, BELOW)
        layout.setSpacing(0)
        layout.addWidget(self.cards)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def _add_actions(self) -> None:
        self._add(self.tr("Gör ett likadant löfte"), "Ctrl+D", self._duplicate, "copy")
        self._add(self.tr("Flytta upp"), "Alt+Up", self._move_up, "up")
        self._add(self.tr("Flytta ned"), "Alt+Down", self._move_down, "down")
        self._add(self.tr("Släng löftet"), QKeySequence.StandardKey.Delete, self._throw_away, "trash")
        self.cards.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.cards.customContextMenuRequested.connect(self._open_menu)
        self.button.setToolTip(plain_tooltip(self.tr("Lägg till ett löfte sist (Ctrl+N)")))

    def _add(self, text: str, keys: str | QKeySequence.StandardKey, slot: Callable[[], None], icon_name: str) -> None:
        action = QAction(icon(icon_name), text, self.cards)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.cards.addAction(action)

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.new)
        menu.addSeparator()
        menu.addActions(self.cards.actions())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.cards.viewport().mapToGlobal(place))

    def _open_menu_at_button(self) -> None:
        place = self.more.mapToGlobal(QPoint(0, self.more.height()))
        self._open_menu(self.cards.viewport().mapFromGlobal(place))

    def _carry_out(self, move: Move) -> None:
        self.steps.move(move.source, move.target)

    def _row(self) -> int:
        return self.cards.currentIndex().row()

    def _move_up(self) -> None:
        self.steps.move(self._row(), self._row() - 1)

    def _move_down(self) -> None:
        self.steps.move(self._row(), self._row() + 1)

    def _duplicate(self) -> None:
        self.steps.duplicate(self.cards.chosen_id())

    def _throw_away(self) -> None:
        self.steps.throw_away(self.cards.chosen_id())
