"""The checklist itself, with the line under it where one's own areas are added."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.text import clean_line
from medlofte_desktop.ui.areas.listing import AreaEntry
from medlofte_desktop.ui.lists.line_list import LineList
from medlofte_desktop.ui.lists.line_model import ListLine
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.pledge.page import BELOW
from medlofte_desktop.ui.texts.words import doubt_word
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.line_field import LineField


class Checklist(QWidget):
    """`own_wanted` carries the title of an own area, and whether it is to stand in the catalogue."""

    own_wanted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = LineList(self.tr("Prioriterade områden"))
        self.own = LineField()
        self.own.setPlaceholderText(self.tr("Eget område"))
        self.own.setAccessibleName(self.tr("Eget område"))
        self.add = QPushButton(icon("plus"), self.tr("Lägg till"))
        self.keep = QCheckBox(self.tr("Spara även i katalogen"))
        self.keep.setToolTip(self.tr("Då går det att välja i alla löften"))
        self.problem = PlainLabel(tone="bad")
        self.problem.hide()
        self._place()
        self.add.clicked.connect(self._tell)
        self.own.returnPressed.connect(self._tell)
        self.own.textChanged.connect(self._judge)
        self._judge()

    def redraw(self, dossier: Dossier, entries: Sequence[AreaEntry], chosen: str | None) -> None:
        """Show the entries, and keep one chosen."""
        count = sum(entry.is_ticked for entry in entries)
        lines = [self._line(dossier, entry, row, count) for row, entry in enumerate(entries)]
        self.list.show_lines(lines, chosen)

    def _line(self, dossier: Dossier, entry: AreaEntry, row: int, ticked: int) -> ListLine:
        is_in_doubt = entry.area is not None and entry.area.id in dossier.conflicts
        return ListLine(
            key=entry.key,
            title=entry.title or self.tr("Område utan rubrik"),
            second=" · ".join(filter(None, (self._second(dossier, entry), doubt_word() if is_in_doubt else ""))),
            icon="merge" if is_in_doubt else "",
            tone="warning" if is_in_doubt else "neutral",
            tick=entry.is_ticked,
            section=self._section(row, ticked),
        )

    def _second(self, dossier: Dossier, entry: AreaEntry) -> str:
        share = self.tr("{share} % av kommunerna").format(share=entry.share) if entry.share else ""
        own = self.tr("Tillagt i katalogen") if entry.addition else self.tr("Eget område")
        promises = len(dossier.promises_in(entry.area.id)) if entry.area else 0
        count = self.tr("%n löfte(n)", None, promises) if promises else ""
        if entry.is_ticked:
            return count or self.tr("Inga löften än")
        return " · ".join(filter(None, (count, share or own)))

    def _section(self, row: int, ticked: int) -> str:
        if row == 0 and ticked:
            return self.tr("Valda i löftet, i ordning")
        return self.tr("Fler områden att välja") if row == ticked else ""

    def _place(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.own, 1)
        line.addWidget(self.add)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, BELOW)
        rows.setSpacing(6)
        rows.addWidget(self.list, 1)
        rows.addLayout(line)
        rows.addWidget(self.problem)
        rows.addWidget(self.keep)

    def _judge(self) -> None:
        self.problem.setText(self.own.problem())
        self.problem.setVisible(bool(self.own.problem()))
        self.add.setEnabled(bool(self.own.text().strip()) and not self.own.problem())

    def _tell(self) -> None:
        if self.add.isEnabled() and (title := clean_line(self.own.text())):
            self.own.show_text("")
            self.own_wanted.emit(title, self.keep.isChecked())
            self.keep.setChecked(False)
