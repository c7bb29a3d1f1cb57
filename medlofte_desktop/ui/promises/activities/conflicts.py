"""A calm line about activities that were changed on two laptops, and the button that settles them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from medlofte_desktop.ui.promises.activities.columns import COLUMN_OF, heading
from medlofte_desktop.ui.promises.activities.model import ActivityLine
from medlofte_desktop.ui.widgets.labels import IconLabel, PlainLabel


class ActivityConflicts(QWidget):
    """Hidden while there are none. `kept` tells that what the table shows shall hold."""

    kept = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel(tone="warning")
        self.keep = QPushButton(self.tr("Behåll det som står här"))
        self.keep.clicked.connect(self.kept)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.addWidget(IconLabel("merge", "warning"))
        row.addWidget(self.words, 1)
        row.addWidget(self.keep)
        self.hide()

    def show_lines(self, lines: list[ActivityLine]) -> None:
        """Say which cells are in doubt."""
        places = [
            self.tr("aktivitet {number} ({fields})").format(number=number, fields=_fields(line))
            for number, line in enumerate(lines, 1)
            if line.doubt
        ]
        text = self.tr("Ändrat på två håll: {places}. Här står det ena. Det andra finns kvar under Historik.")
        self.words.setText(text.format(places=", ".join(places)))
        self.setVisible(bool(places))


def _fields(line: ActivityLine) -> str:
    return ", ".join(sorted(heading(COLUMN_OF[field]) if field in COLUMN_OF else field for field in line.doubt))
