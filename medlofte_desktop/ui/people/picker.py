"""Adding somebody: type a name, choose one who is known already, or begin with a new one of that name."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.text import TextError, clean_line
from medlofte_desktop.services.people import Person, matching
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.people.known_people import KnownPeople
from medlofte_desktop.ui.people.small_button import SmallButton
from medlofte_desktop.ui.people.soft_label import SoftLabel
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.line_field import LineField

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOST_SHOWN = 200


class PersonPicker(Card):
    """`chosen` carries a known Person, `begun` the name of somebody new; either way the picker closes."""

    chosen = Signal(object)
    begun = Signal(str)
    closed = Signal()

    def __init__(self, new_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: Sequence[Person] = ()
        self._dossier: Dossier | None = None
        self.name = LineField()
        self.problem = SoftLabel("bad")
        self.list = KnownPeople()
        self.new = QPushButton(icon("plus"), new_text)
        self.cancel = SmallButton("close", self.tr("Avbryt"))
        self._place()
        self.name.textChanged.connect(self._match)
        self.name.problem_changed.connect(self.problem.show_words)
        self.list.clicked.connect(self._choose_clicked)
        self.list.activated.connect(self._choose_clicked)
        self.new.clicked.connect(self._begin)
        self.cancel.clicked.connect(self.close_again)
        self.problem.hide()
        self.hide()

    def _place(self) -> None:
        label = PlainLabel(self.tr("Skriv ett namn"))
        label.setBuddy(self.name)
        self.name.setAccessibleName(label.text())
        self.list.setAccessibleName(self.tr("Personer som redan finns"))
        head = QHBoxLayout()
        head.addWidget(label, 1)
        head.addWidget(self.cancel)
        self.rows().addLayout(head)
        self.rows().setSpacing(5)
        for widget in (self.name, self.problem, self.list, self.new):
            self.add(widget)

    def open_with(self, known: Sequence[Person], dossier: Dossier | None) -> None:
        """Offer some people, nearest first, with the cursor in the field."""
        self._known, self._dossier = known, dossier
        self.name.clear()
        self._match()
        self.show()
        self.name.setFocus()

    def close_again(self) -> None:
        """Take the picker away without a choice."""
        self.hide()
        self.closed.emit()

    def _match(self) -> None:
        found = matching(self._known, self.name.text(), self._dossier)
        self.list.show_people(found[:MOST_SHOWN])

    def _choose_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._choose()

    def _choose(self) -> None:
        person = self.list.chosen()
        if person is None:
            self._begin()
            return
        self.close_again()
        self.chosen.emit(person)

    def _begin(self) -> None:
        try:
            name = clean_line(self.name.text())
        except TextError:
            return  # the field says how much too long it is
        self.close_again()
        self.begun.emit(name)

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field itself has no use for."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_again()
        elif key in _STEPS:
            self.list.step(_STEPS[key])
        elif key in _ENTER and self.new.hasFocus():
            self._begin()
        elif key in _ENTER and self.cancel.hasFocus():
            self.close_again()
        elif key in _ENTER and (self.name.text().strip() or self.list.hasFocus()):
            self._choose()
        else:
            super().keyPressEvent(event)
