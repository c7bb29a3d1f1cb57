"""Choosing several pledges whose sheets are to be made in one go, and in what form."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from medlofte_desktop.domain.overview import MunicipalityLine, PledgeLine
from medlofte_desktop.ui.look.tables import dress_list
from medlofte_desktop.ui.texts.words import period_words, status_word
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.labels import PlainLabel

PLEDGE_ROLE = Qt.ItemDataRole.UserRole


class SeveralDialog(QDialog):
    """The latest pledge of each municipality, ticked where it is in one's own area."""

    def __init__(self, lines: Sequence[MunicipalityLine], district: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.one_each = QRadioButton(self.tr("En fil &för varje medborgarlöfte"))
        self.together = QRadioButton(self.tr("Alla i &en fil"))
        self.count = PlainLabel()
        self.all = QPushButton(self.tr("Välj &alla"))
        self.none = QPushButton(self.tr("Välj &inga"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = PrimaryButton(self.tr("&Skapa underskriftsblad …"))
        self.go.setDefault(True)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self._place()
        self._fill(lines, district)
        self.list.itemChanged.connect(self._tell)
        self.all.clicked.connect(self._tick_all)
        self.none.clicked.connect(self._tick_none)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._tell()

    def _fill(self, lines: Sequence[MunicipalityLine], district: str) -> None:
        seen: set[str] = set()
        for line in lines:
            if line.latest is None or line.latest.id in seen:
                continue
            seen.add(line.latest.id)
            item = QListWidgetItem(_words(line, line.latest))
            item.setData(PLEDGE_ROLE, line.latest.id)
            mine = line.district is not None and line.district.id == district
            item.setCheckState(Qt.CheckState.Checked if mine else Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def _place(self) -> None:
        self.setWindowTitle(self.tr("Underskriftsblad för flera kommuner"))
        self.resize(520, 520)
        self.list.setAccessibleName(self.tr("Medborgarlöften"))
        dress_list(self.list)
        self.one_each.setChecked(True)
        ticking = QHBoxLayout()
        for button in (self.all, self.none):
            button.setAutoDefault(False)
            ticking.addWidget(button)
        ticking.addWidget(self.count)
        ticking.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addLayout(ticking)
        for below in (self.one_each, self.together, self.buttons):
            layout.addWidget(below)

    def chosen(self) -> tuple[str, ...]:
        """The ids of the ticked pledges, in the order of the list."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(item.data(PLEDGE_ROLE) for item in items if item.checkState() == Qt.CheckState.Checked)

    def is_together(self) -> bool:
        """Whether all are to be in one file."""
        return self.together.isChecked()

    def _tell(self) -> None:
        chosen = len(self.chosen())
        self.count.setText(self.tr("%n valda", None, chosen))
        self.go.setEnabled(chosen > 0)

    def _tick_all(self) -> None:
        self._tick(Qt.CheckState.Checked)

    def _tick_none(self) -> None:
        self._tick(Qt.CheckState.Unchecked)

    def _tick(self, state: Qt.CheckState) -> None:
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)


def _words(line: MunicipalityLine, pledge: PledgeLine) -> str:
    return f"{line.municipality.name} · {period_words(pledge)} · {status_word(pledge.status)}"
