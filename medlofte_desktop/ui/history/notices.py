"""What may stand above the history: that it shows one record only, and that versions stand beside one another."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from medlofte_desktop.ui.widgets.labels import ElidedLabel, IconLabel


class FilterLine(QWidget):
    """`all_wanted` comes from the button that takes the filter away."""

    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ElidedLabel()
        self.show_all = QPushButton(self.tr("Visa &hela medborgarlöftet"))
        self.show_all.clicked.connect(self.all_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconLabel("search"))
        row.addWidget(self.words, 1)
        row.addWidget(self.show_all)
        self.hide()

    def show_record(self, name: str) -> None:
        """Say whose history is shown; an empty name takes the line away."""
        self.words.setText(self.tr("Visar bara: {name}").format(name=name))
        self.setVisible(bool(name))


class ConflictLine(QWidget):
    """`wanted` carries the id of the record whose versions are to be shown."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = ""
        self.words = ElidedLabel("", "warning")
        self.show_first = QPushButton(self.tr("&Välj vad som gäller"))
        self.show_first.clicked.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconLabel("merge", "warning"))
        row.addWidget(self.words, 1)
        row.addWidget(self.show_first)
        self.hide()

    def show_names(self, names: Mapping[str, str]) -> None:
        """Record id → name of those in conflict; none takes the line away."""
        self._first = next(iter(names), "")
        self.setVisible(bool(names))
        if names:
            words = self.tr("Två versioner står bredvid varandra: {name}").format(name=names[self._first])
            more = self.tr("och %n till", None, len(names) - 1) if len(names) > 1 else ""
            self.words.setText(f"{words} {more}".rstrip())

    def _tell(self) -> None:
        self.wanted.emit(self._first)
