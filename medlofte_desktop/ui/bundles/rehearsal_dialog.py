"""The dialog Ta emot: what a file would bring, before anything is written; and afterwards what it has brought."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.history.change import Change
from medlofte_desktop.domain.records.content import record_from
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.bundles.merging import Merged
from medlofte_desktop.ui.bundles.coming import change_line, change_passages
from medlofte_desktop.ui.bundles.naming import naming_of
from medlofte_desktop.ui.bundles.telling import MergeCounts, origin_words
from medlofte_desktop.ui.history.difference_text import DifferenceText
from medlofte_desktop.ui.history.halves import Halves
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.lists.line_list import LineList
from medlofte_desktop.ui.lists.line_model import ListLine
from medlofte_desktop.ui.look.dialog_size import open_at
from medlofte_desktop.ui.texts.places import pledge_words
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel
from medlofte_desktop.ui.workspace import Workspace

MOST = 1_000  # lines
_SIZE = (980, 640)


class RehearsalDialog(QDialog):
    """`wanted` asks for the merge. A file that brings nothing can only be closed, and so can what has been merged."""

    wanted = Signal()

    def __init__(
        self, workspace: Workspace, merged: Merged, parent: QWidget | None = None, *, is_done: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Det som kom") if is_done else self.tr("Ta emot"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self._merged = merged
        self._is_done = is_done
        self._namings: dict[str, Naming] = {}
        words = MergeCounts()
        self.counts = Heading(words.sums(merged), 2)
        origin = origin_words(merged, workspace.today(), workspace.register)
        self.about = PlainLabel(f"{origin} {words.versions(merged)}".rstrip(), "neutral")
        self.forgotten = PlainLabel(words.forgotten(merged.forgotten) if merged.forgotten else "", "warning")
        self.list = LineList(self.tr("Det som är nytt och det som ändras"))
        self.difference = DifferenceText()
        self.merge = PrimaryButton(self.tr("&Sammanfoga"))
        self.cancel = QPushButton(self.tr("Avbryt"))
        self._place()
        self.list.picked.connect(self._show)
        self.merge.clicked.connect(self._finish)
        self.cancel.clicked.connect(self.reject)
        self.list.show_lines(self._lines())
        if self._changes:
            first = next(iter(self._changes))
            self.list.choose(first)
            self._show(first)

    @cached_property
    def _changes(self) -> Mapping[str, Change]:
        """The changes in the order of the list: those in conflict first, then pledge by pledge."""
        homes, conflicts = self._merged.homes, self._merged.conflicts

        def order(change: Change) -> tuple[bool, bool, str, str, int]:
            home = homes.get(change.record)
            place = pledge_words(home, self._workspace.register)
            return (
                change.record not in conflicts,
                home is None,
                place,
                home.id if home else "",
                list(KINDS).index(change.kind),
            )

        return {change.record: change for change in sorted(self._merged.changes, key=order)}

    def _place(self) -> None:
        has_changes = bool(self._changes)
        brings = (has_changes or self._merged.added > 0 or self._merged.forgotten > 0) and not self._is_done
        self.halves = Halves(self.list, self.difference)
        self.halves.setVisible(has_changes)
        self.forgotten.setVisible(self._merged.forgotten > 0)
        self.merge.setVisible(brings)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(10)
        for widget in (self.counts, self.about, self.forgotten):
            rows.addWidget(widget)
        rows.addWidget(self.halves, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(PlainLabel(self._note() if brings else "", "neutral"), 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.merge)
        rows.addLayout(buttons)
        self.merge.setDefault(True)
        if not brings or not has_changes:
            self.cancel.setText(self.tr("Stäng"))
        if has_changes:
            open_at(self, *_SIZE)
        else:
            self.resize(520, 0)

    def _note(self) -> str:
        if self._merged.forgotten:
            return self.tr("Inget är sparat än. Det som glöms kan inte ångras.")
        return self.tr("Inget är sparat än. Sammanfogningen kan ångras i ett enda steg.")

    def _lines(self) -> list[ListLine]:
        lines: list[ListLine] = []
        last = None
        for change in list(self._changes.values())[:MOST]:
            section = pledge_words(self._merged.homes.get(change.record), self._workspace.register)
            conflict = self._merged.conflicts.get(change.record)
            lines.append(change_line(change, conflict, self._naming(change), section if section != last else ""))
            last = section
        if len(self._changes) > MOST:
            lines.append(ListLine(key="", title=MergeCounts().more(len(self._changes) - MOST)))
        return lines

    def _naming(self, change: Change) -> Naming:
        """Names from what the pledge is here and what comes with it, read once for each pledge."""
        home = self._merged.homes.get(change.record)
        key = home.id if home else ""
        if key not in self._namings:
            self._namings[key] = naming_of(self._workspace, home, (*self._coming[""], *self._coming[key]))
        return self._namings[key]

    @cached_property
    def _coming(self) -> Mapping[str, list[Record]]:
        """The changed records by the pledge they belong to, "" for none."""
        found: dict[str, list[Record]] = defaultdict(list)
        for one in self._merged.changes:
            home = self._merged.homes.get(one.record)
            found[home.id if home else ""].append(record_from(KINDS[one.kind], one.record, one.after))
        return found

    def _show(self, record: str) -> None:
        change = self._changes.get(record)
        if change is not None:
            conflict = self._merged.conflicts.get(record)
            passages = change_passages(change, conflict, self._naming(change), self._workspace.today())
            self.difference.show_passages(passages)

    def _finish(self) -> None:
        self.wanted.emit()
        self.accept()
