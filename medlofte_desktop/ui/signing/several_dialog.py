"""One chief, six pledges: choosing which of them somebody shall sign too."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.overview import PledgeLine, names
from medlofte_desktop.domain.records.people import Signer
from medlofte_desktop.domain.records.pledge import BEFORE_READY
from medlofte_desktop.domain.text import fold, swedish_order
from medlofte_desktop.services.pledges import pledge_lines, police_districts
from medlofte_desktop.services.signers import signed_by
from medlofte_desktop.ui.look.tables import dress_list
from medlofte_desktop.ui.people.soft_label import SoftLabel
from medlofte_desktop.ui.texts.words import period_words
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.workspace import Workspace

_ID = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Choice:
    """A pledge that can be chosen: `is_near` is in the same police district, `has_signer` is left as it is."""

    id: str
    words: str
    is_near: bool
    has_signer: bool


def choices(workspace: Workspace, signer: Signer) -> tuple[Choice, ...]:
    """The pledges that are still being prepared, those of the police district first, but for the open one."""
    dossier = workspace.dossier
    codes = set(dossier.pledge.municipalities if dossier else ())
    near = {
        code
        for district in workspace.look(police_districts) or ()
        if (dossier and district.id == dossier.pledge.police_district) or codes & set(district.municipalities)
        for code in district.municipalities
    }
    signed = workspace.look(signed_by, signer) or frozenset()
    found = [
        Choice(line.id, _words(line, workspace), bool(near & set(line.municipalities)), line.id in signed)
        for line in workspace.look(pledge_lines) or ()
        if line.status in BEFORE_READY and line.id != signer.pledge
    ]
    return tuple(sorted(found, key=lambda one: (not one.is_near, swedish_order(one.words))))


def _words(line: PledgeLine, workspace: Workspace) -> str:
    place = names(line.municipalities, workspace.register)
    return " · ".join(filter(None, (place, period_words(line), line.label)))


class SeveralDialog(QDialog):
    """`wanted` carries the signer and a tuple of pledge ids; everything near is ticked from the start."""

    wanted = Signal(object, object)

    def __init__(self, workspace: Workspace, signer: Signer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signer = signer
        self.setWindowTitle(self.tr("Undertecknare för flera kommuner"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.about = SoftLabel()
        self.search = LineField()
        self.list = QListWidget()
        self.nothing = SoftLabel("neutral")
        self.do = PrimaryButton("")
        self.cancel = QPushButton(self.tr("Avbryt"))
        self._place()
        self._fill(choices(workspace, signer))
        self.search.textChanged.connect(self._filter)
        self.list.itemChanged.connect(self._count)
        self.do.clicked.connect(self._finish)
        self.cancel.clicked.connect(self.reject)

    def _place(self) -> None:
        words = self.tr("Välj de löften som {name} också ska underteckna. Bara löften som inte är klara visas.")
        self.about.show_words(words.format(name=self._signer.name or self.tr("undertecknaren")))
        self.search.setPlaceholderText(self.tr("Sök kommun"))
        self.search.setAccessibleName(self.tr("Sök kommun"))
        self.list.setAccessibleName(self.tr("Löften"))
        dress_list(self.list)
        self.nothing.show_words(self.tr("Det finns inga andra löften att underteckna än."))
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
        self.resize(440, 420)

    def _fill(self, offered: Sequence[Choice]) -> None:
        for choice in offered:
            item = QListWidgetItem(choice.words)
            item.setData(_ID, choice.id)
            if choice.has_signer:
                item.setText(self.tr("{pledge} – undertecknar redan").format(pledge=choice.words))
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            else:
                item.setCheckState(Qt.CheckState.Checked if choice.is_near else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        for widget in (self.search, self.list):
            widget.setVisible(bool(offered))
        self.nothing.setVisible(not offered)
        self._count()

    def chosen(self) -> tuple[str, ...]:
        """The ids of the ticked pledges, also those the search hides."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _filter(self) -> None:
        wanted = fold(self.search.text()).split()
        for row in range(self.list.count()):
            words = fold(self.list.item(row).text())
            self.list.item(row).setHidden(not all(word in words for word in wanted))

    def _count(self) -> None:
        count = len(self.chosen())
        self.do.setText(self.tr("Lägg till i %n löfte(n)", None, count))
        self.do.setEnabled(count > 0)

    def _finish(self) -> None:
        self.wanted.emit(self._signer, self.chosen())
        self.accept()
