"""Whom a press release names: a box to tick for everybody who can be asked, and why some cannot be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.services.phones import swedish_phone
from medlofte_desktop.ui.forms.value_field import ValueField
from medlofte_desktop.ui.occasions.press.words import obstacle_words
from medlofte_desktop.ui.people.soft_label import SoftLabel, short

_NO_BREAK = "\u00a0"
_BELOW_BOX = 26  # pixels that a line stands in, to be below the words of its box


class ContactsField(ValueField):
    """Record ids. Those chosen who are not offered or cannot be named stay chosen until somebody ticks a box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, ContactRow] = {}
        self._chosen: tuple[str, ...] = ()
        self._offered: tuple[Contact, ...] = ()
        self.nobody = SoftLabel("neutral")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.nobody)
        self._tell_nobody()

    def offer(self, contacts: Sequence[Contact]) -> None:
        """Let these be chosen; where they are the same as before, rows and focus stay."""
        if tuple(contacts) == self._offered:
            return
        self._offered = tuple(contacts)
        offered = {contact.id for contact in contacts}
        for gone in [key for key in self.rows if key not in offered]:
            row = self.rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, contact in enumerate(contacts):
            if contact.id not in self.rows:
                self.rows[contact.id] = row = ContactRow()
                row.box.clicked.connect(self._take_in)
            self._column.insertWidget(place, self.rows[contact.id])
            self.rows[contact.id].show_contact(contact)
        self._tell_nobody()
        self.show_value(self._chosen)

    def show_value(self, value: tuple[str, ...]) -> None:
        self._chosen = value
        for key, row in self.rows.items():
            row.box.setChecked(key in value and row.box.isEnabled())

    def value(self) -> tuple[str, ...]:
        return self._chosen

    def _take_in(self) -> None:
        self._chosen = tuple(one.id for one in self._offered if self.rows[one.id].box.isChecked())
        self.edited.emit()

    def _tell_nobody(self) -> None:
        told = self.tr("Löftena har inga kontaktpersoner än. De läggs till bredvid löftet.")
        self.nobody.show_words("" if self._offered else told)

    # Qt's overrides

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first box that can be ticked has the cursor."""
        row = next((row for row in self.rows.values() if row.box.isEnabled()), None)
        if row is not None:
            row.box.setFocus(Qt.FocusReason.OtherFocusReason)


class ContactRow(QWidget):
    """A box with the name, and below it who that is, how they are reached, and why they cannot be named."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.about, self.obstacle = SoftLabel("neutral"), SoftLabel("warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        below = QVBoxLayout()
        below.setContentsMargins(_BELOW_BOX, 0, 0, 0)
        below.setSpacing(1)
        for label in (self.about, self.obstacle):
            below.addWidget(label)
        column.addWidget(self.box)
        column.addLayout(below)

    def show_contact(self, contact: Contact) -> None:
        """Show a contact, which can be ticked unless something stands in the way."""
        name = contact.name or contact.title or self.tr("Utan namn")
        obstacle = obstacle_words(contact)
        who = ", ".join(filter(None, (contact.title if contact.name else "", contact.organisation)))
        phones = (swedish_phone(one).display.replace(" ", _NO_BREAK) for one in (contact.phone, contact.mobile))
        lines = (who, " · ".join(filter(None, phones)), contact.email)
        self.about.show_words("\n".join(filter(None, lines)))
        self.obstacle.show_words(obstacle)
        self.box.setText(short(name).replace("&", "&&"))
        self.box.setAccessibleName(name)
        self.box.setAccessibleDescription(obstacle or self.about.words)
        self.box.setEnabled(not obstacle)
