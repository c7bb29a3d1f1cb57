"""What can be done with whole rows of the activity table: by its menu, and by keys while no cell is written in."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from medlofte_desktop.domain.records.promise import Activity
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.promises.activities.pasted import as_rows
from medlofte_desktop.ui.promises.activities.steps import ActivitySteps
from medlofte_desktop.ui.promises.activities.table import ActivityTable

Key = QKeySequence.StandardKey


class RowActions(QObject):
    """Puts its actions in the table. `refused` carries why rows could not be pasted, or "" where they were."""

    refused = Signal(str)

    def __init__(self, table: ActivityTable, steps: ActivitySteps) -> None:
        super().__init__(table)
        self._table = table
        self._steps = steps
        self._add(self.tr("Klipp ut rader"), Key.Cut, self._cut)
        self._add(self.tr("Kopiera rader"), Key.Copy, self._copy, "copy")
        self._add(self.tr("Klistra in rader"), Key.Paste, self._paste)
        self._add(self.tr("Gör en likadan aktivitet"), "Ctrl+D", self._duplicate, "plus")
        self._add(self.tr("Flytta upp"), "Alt+Up", self._move_up, "up")
        self._add(self.tr("Flytta ned"), "Alt+Down", self._move_down, "down")
        self._add(self.tr("Släng rader"), Key.Delete, self._throw_away, "trash")

    def _add(self, text: str, keys: Key | str, slot: Callable[[], None], icon_name: str = "") -> None:
        action = QAction(text, self._table)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # not while a cell is written in
        if icon_name:
            action.setIcon(icon(icon_name))
        action.triggered.connect(slot)
        self._table.addAction(action)

    def chosen_rows(self) -> list[int]:
        """The selected rows from the top down."""
        return sorted({index.row() for index in self._table.selectionModel().selectedRows()})

    def _chosen(self) -> list[Activity]:
        return self._table.rows.activities(self.chosen_rows())

    def _cut(self) -> None:
        self._copy()
        self._throw_away()

    def _copy(self) -> None:
        if chosen := self._chosen():
            QGuiApplication.clipboard().setText(as_rows(chosen))

    def _paste(self) -> None:
        """After the current row; in the empty one, last."""
        row = min(self._table.currentIndex().row() + 1, len(self._steps.activities()))
        self.refused.emit(self._steps.paste(QGuiApplication.clipboard().text(), row))

    def _duplicate(self) -> None:
        self._steps.duplicate(self._chosen())

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        rows = [row for row in self.chosen_rows() if row < len(self._steps.activities())]
        if rows:
            self._steps.move(rows, by)

    def _throw_away(self) -> None:
        self._steps.throw_away(self._chosen())
