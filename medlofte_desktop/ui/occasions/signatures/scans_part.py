"""The scans of a signed paper: added from files or by dropping them, opened, saved elsewhere and taken away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.signed_copy import Scan
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.people.soft_label import short
from medlofte_desktop.ui.widgets.buttons import IconButton, LinkButton

_KB, _MB = 1_000, 1_000_000


class ScansPart(QWidget):
    """`opened`, `saved` and `removed` carry a Scan; `wanted` asks for files to be chosen."""

    wanted = Signal()
    opened = Signal(object)
    saved = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.add = QPushButton(icon("plus"), self.tr("Lägg till inskannat …"))
        self.add.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.rows: dict[str, ScanRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.add)
        self.add.clicked.connect(self.wanted)

    def show_scans(self, scans: Sequence[Scan]) -> None:
        """Show these; rows that stay keep their focus."""
        gone = {key: row for key, row in self.rows.items() if key not in {scan.id for scan in scans}}
        for key, row in gone.items():
            del self.rows[key]
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for scan in scans:
            if scan.id not in self.rows:
                self.rows[scan.id] = row = ScanRow(scan)
                row.opened.connect(self.opened)
                row.saved.connect(self.saved)
                row.removed.connect(self.removed)
                self._column.insertWidget(self._column.count() - 1, row)


class ScanRow(QWidget):
    """A scan: its name opens it. The signals carry the Scan."""

    opened = Signal(object)
    saved = Signal(object)
    removed = Signal(object)

    def __init__(self, scan: Scan) -> None:
        super().__init__()
        self._scan = scan
        self.name = LinkButton(short(scan.name).replace("&", "&&"))
        self.name.setAccessibleName(self.tr("Öppna {name}").format(name=scan.name))
        size = QLabel(size_words(scan.size))
        size.setProperty("tone", "muted")
        self.save = IconButton("export", self.tr("Spara en kopia …"), is_quiet=True)
        self.remove = IconButton("trash", self.tr("Ta bort"), is_quiet=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self.name, size, self.save, self.remove):
            line.addWidget(widget)
        line.addStretch()
        self.name.clicked.connect(self._open)
        self.save.clicked.connect(self._save)
        self.remove.clicked.connect(self._remove)

    def _open(self) -> None:
        self.opened.emit(self._scan)

    def _save(self) -> None:
        self.saved.emit(self._scan)

    def _remove(self) -> None:
        self.removed.emit(self._scan)


def size_words(size: int) -> str:
    """`340 kB`, `1,2 MB`."""
    if size >= _MB:
        return f"{size / _MB:.1f} MB".replace(".", ",")
    return f"{max(1, round(size / _KB))} kB"
