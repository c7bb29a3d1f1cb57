"""Who may read a piece of evidence: three choices with icon and word, and what the chosen one means."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.evidence import Secrecy
from medlofte_desktop.ui.forms.value_field import ValueField
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.texts.evidence import SECRECY_ICONS, secrecy_meaning, secrecy_word
from medlofte_desktop.ui.widgets.labels import PlainLabel


class SecrecyField(ValueField):
    """One of the three holds; arrows move between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Secrecy.OPEN
        self._group = QButtonGroup(self)
        self.choices = {secrecy: QRadioButton(secrecy_word(secrecy)) for secrecy in Secrecy}
        self.meaning = PlainLabel(tone="neutral")
        self._place()
        self.show_value(Secrecy.OPEN)
        self._group.buttonClicked.connect(self._take)

    def show_value(self, value: Secrecy) -> None:
        self._shown = value
        self.choices[value].setChecked(True)
        self.meaning.setText(secrecy_meaning(value))

    def value(self) -> Secrecy:
        """The choice that holds."""
        return self._shown

    def _place(self) -> None:
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(14)
        for secrecy, button in self.choices.items():
            button.setIcon(icon(SECRECY_ICONS[secrecy]))
            button.setAccessibleDescription(secrecy_meaning(secrecy))
            self._group.addButton(button)
            side_by_side.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        side_by_side.addStretch()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(side_by_side)
        rows.addWidget(self.meaning)

    def _take(self) -> None:
        chosen = next(secrecy for secrecy, button in self.choices.items() if button.isChecked())
        if chosen != self._shown:
            self.show_value(chosen)
            self.edited.emit()

    # Qt's overrides

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the cursor on; a focus proxy would give its button the name of the whole field."""
        self.choices[self._shown].setFocus(event.reason())
