"""Choosing some of many pledges: a line each to tick, a search, and one button that says what will be done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.overview import PledgeLine, names
from medlofte_desktop.domain.text import fold
from medlofte_desktop.services.pledges import police_districts
from medlofte_desktop.ui.look.tables import dress_list
from medlofte_desktop.ui.people.soft_label import SoftLabel
from medlofte_desktop.ui.texts.words import period_words
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.workspace import Workspace

_ID = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A pledge that can be chosen; one that cannot says why in `obstacle`."""

    id: str
    words: str
    is_ticked: bool = False
    obstacle: str = ""


def line_words(line: PledgeLine, workspace: Workspace) -> str:
    """`Vännäs · 2023–2025 · Medborgarlöften`."""
    place = names(line.municipalities, workspace.register)
    return " · ".join(filter(None, (place, period_words(line), line.label)))


def codes_of_districts(workspace: Workspace, codes: Iterable[str], district: str | None) -> frozenset[str]:
    """The municipalities of a police district and of those that some municipalities lie in."""
    wanted = set(codes)
    return frozenset(
        code
        for one in workspace.look(police_districts) or ()
        if one.id == district or wanted & set(one.municipalities)
        for code in one.municipalities
    )


class PledgeChoiceDialog(QDialog):
    """`wanted` carries a tuple of the ids of those that are ticked. Subclasses name what the button does, in `verb`."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.about = SoftLabel()
        self.search = LineField()
        self.list = QListWidget()
        self.nothing = SoftLabel("neutral")
        self.do = PrimaryButton("")
        self.cancel = QPushButton(self.tr("Avbryt"))
        self._place()
        self.search.textChanged.connect(self._filter)
        self.list.itemChanged.connect(self._count)
        self.do.clicked.connect(self._finish)
        self.cancel.clicked.connect(self.reject)

    def verb(self, count: int) -> str:
        """What the button says with so many ticked."""
        raise NotImplementedError

    def introduce(self, title: str, about: str, nothing: str) -> None:
        """Say what is chosen for, and what is said where there is nothing to choose."""
        self.setWindowTitle(title)
        self.about.show_words(about)
        self.nothing.show_words(nothing)

    def offer(self, offered: Sequence[Choice]) -> None:
        """Offer these."""
        for choice in offered:
            item = QListWidgetItem(choice.words)
            item.setData(_ID, choice.id)
            if choice.obstacle:
                item.setText(f"{choice.words} – {choice.obstacle}")
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            else:
                item.setCheckState(Qt.CheckState.Checked if choice.is_ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        for widget in (self.search, self.list):
            widget.setVisible(bool(offered))
        self.nothing.setVisible(not offered)
        self._count()

    def chosen(self) -> tuple[str, ...]:
        """The ids of the ticked pledges, also those the search hides."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _place(self) -> None:
        self.search.setPlaceholderText(self.tr("Sök kommun"))
        self.search.setAccessibleName(self.tr("Sök kommun"))
        self.list.setAccessibleName(self.tr("Löften"))
        dress_list(self.list)
        self.do.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.do)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        for widget in (self.about, self.search, self.nothing, self.list):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.resize(480, 440)

    def _filter(self) -> None:
        wanted = fold(self.search.text()).split()
        for row in range(self.list.count()):
            words = fold(self.list.item(row).text())
            self.list.item(row).setHidden(not all(word in words for word in wanted))

    def _count(self) -> None:
        count = len(self.chosen())
        self.do.setText(self.verb(count))
        self.do.setEnabled(count > 0)

    def _finish(self) -> None:
        self.wanted.emit(self.chosen())
        self.accept()
