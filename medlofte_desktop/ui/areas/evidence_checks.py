"""Which of the pledge's evidence an area builds on: a tick for each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.evidence import Evidence, Secrecy
from medlofte_desktop.ui.forms.value_field import ValueField
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.texts.evidence import SECRECY_ICONS, kind_word, secrecy_word
from medlofte_desktop.ui.widgets.labels import PlainLabel, plain_tooltip

_TICK_AND_ICON = 3  # lines of text that the tick, the icon and the gaps are wide


class EvidenceChecks(ValueField):
    """The ids of the ticked evidence, in the order of ticking; ids that are not on offer are kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[Evidence, ...] = ()
        self._ids: tuple[str, ...] = ()
        self.boxes: dict[str, QCheckBox] = {}
        self._nothing = PlainLabel(self.tr("Löftet har inget underlag än."), "neutral")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(1)
        self._rows.addWidget(self._nothing)

    def offer(self, evidence: Sequence[Evidence]) -> None:
        """Show these with their ticks."""
        if tuple(evidence) == self._offered:
            return
        self._offered = tuple(evidence)
        for box in self.boxes.values():
            self._rows.removeWidget(box)
            box.deleteLater()
        self.boxes = {one.id: self._box(one) for one in evidence}
        self._nothing.setVisible(not evidence)

    def show_value(self, value: tuple[str, ...]) -> None:
        self._ids = value
        for record, box in self.boxes.items():
            box.setChecked(record in value)

    def value(self) -> tuple[str, ...]:
        """The ids as they stand."""
        return self._ids

    def _box(self, evidence: Evidence) -> QCheckBox:
        words = evidence.title or kind_word(evidence.kind)
        if evidence.secrecy is not Secrecy.OPEN:
            words = f"{words} ({secrecy_word(evidence.secrecy).lower()})"
        box = _ElidedBox(words)
        box.setIcon(icon(SECRECY_ICONS[evidence.secrecy]))
        box.setObjectName(evidence.id)
        box.setChecked(evidence.id in self._ids)
        box.clicked.connect(self._take)
        self._rows.addWidget(box)
        return box

    def _take(self) -> None:
        ticked = {record for record, box in self.boxes.items() if box.isChecked()}
        kept = [one for one in self._ids if one in ticked or one not in self.boxes]
        added = [one for one in self.boxes if one in ticked and one not in self._ids]
        self._ids = (*kept, *added)
        self.edited.emit()

    # Qt's overrides

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the cursor on to the first tick; a focus proxy would give it the name of the whole field."""
        for box in self.boxes.values():
            box.setFocus(event.reason())
            return


class _ElidedBox(QCheckBox):
    """A tick whose words end in … where the room is short; then the tooltip has them all."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(words)
        self.setText(words.replace("&", "&&"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - _TICK_AND_ICON * self.fontMetrics().height()
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(plain_tooltip(self._words) if shown != self._words else "")
