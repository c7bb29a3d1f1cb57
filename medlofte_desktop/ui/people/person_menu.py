"""Everything that can be done with one person, in a menu; the keys that do the same on the card stand beside."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.people.wishes import Action

Entry = tuple[Action, str, str]  # what is done, the icon's name, the words

KEYS = {
    Action.EDIT: QKeySequence("Return"),
    Action.COPY: QKeySequence("Ctrl+C"),
    Action.UP: QKeySequence("Alt+Up"),
    Action.DOWN: QKeySequence("Alt+Down"),
    Action.REMOVE: QKeySequence("Delete"),
}
_FIRST_OF_A_GROUP = (Action.COPY_PERSON, Action.UP, Action.REMOVE)


class PersonMenu(QMenu):
    """`chosen` carries the action. The keys are only shown here: the card itself listens for them."""

    chosen = Signal(object)

    def __init__(self, entries: Iterable[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        for action, icon_name, words in entries:
            if action in _FIRST_OF_A_GROUP:
                self.addSeparator()
            item = QAction(icon(icon_name), words, self)
            item.setData(action)
            item.setShortcut(KEYS.get(action, QKeySequence()))
            item.setShortcutVisibleInContextMenu(True)
            self.addAction(item)
        self.triggered.connect(self._tell)

    def _tell(self, item: QAction) -> None:
        self.chosen.emit(Action(item.data()))
