"""A promise's activities below its form: the table, what can be done with its rows, and conflicts in them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.dossier import Dossier
from medlofte_desktop.domain.promise import Activity, Promise
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.promises.activities.columns import COLUMN_OF, Column
from medlofte_desktop.ui.promises.activities.conflicts import ActivityConflicts
from medlofte_desktop.ui.promises.activities.model import ActivityLine, ActivityModel
from medlofte_desktop.ui.promises.activities.pasted import as_rows
from medlofte_desktop.ui.promises.activities.steps import ActivitySteps
from medlofte_desktop.ui.promises.activities.table import ActivityTable
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.workspace import Workspace

Key = QKeySequence.StandardKey

# Swedish in every language of the window, since they are printed on the document.
RESPONSIBLE = ("Polisen", "Kommunen", "Kommunen och polisen", "Gemensamt")


class ActivitiesPanel(QWidget):
    """Shows the activities of one promise, and saves what is done to them as steps that can be undone."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = ActivitySteps(workspace)
        self.model = ActivityModel(self.steps.save, self)
        self.table = ActivityTable(self.model)
        self.conflicts = ActivityConflicts()
        self.row = FieldRow(self.tr("A&ktiviteter"), self.table, self.tr("Högerklicka för fler val"))
        self._draft: Activity | None = None
        self._add_actions()
        self.table.cells.given_up.connect(self.steps.give_up)
        self.conflicts.kept.connect(self._settle)
        workspace.flushing.connect(self.table.save_open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.conflicts)
        layout.addWidget(self.row)

    def show_promise(self, promise: Promise | None, dossier: Dossier) -> None:
        """Show the activities of a promise; rows that stay keep their selection, cursor and open editor."""
        self.steps.promise = promise
        lines = [
            ActivityLine(activity=one, doubt=dossier.conflicts.get(one.id, frozenset()))
            for one in self.steps.activities()
        ]
        self.conflicts.show_lines(lines)
        self.table.cells.suggest(self._names(dossier))
        before = self.model.lines()[:]
        self.model.show_lines([*lines, *self._draft_line(lines)])
        if before != self.model.lines():
            self.table.fit()

    def go_to(self, activity: str, field: str) -> None:
        """Go to a cell; the empty row where no activity is named."""
        row = self.model.row_of(activity) if activity else self.model.rowCount() - 1
        self.table.go(row, COLUMN_OF.get(field, Column.TEXT))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draft_line(self, lines: list[ActivityLine]) -> list[ActivityLine]:
        """The row to write a new activity in: it stays itself until what is written in it has been saved."""
        promise = self.steps.promise
        if promise is None:
            return []
        is_used = self._draft is None or self._draft.promise != promise.id
        if is_used or any(line.id == self._draft.id for line in lines if self._draft):
            self._draft = self.steps.draft()
        assert self._draft is not None
        return [ActivityLine(activity=self._draft, is_draft=True)]

    def _names(self, dossier: Dossier) -> list[str]:
        """Who can be responsible: the usual ones, and those the pledge already names."""
        known = {name.casefold() for name in RESPONSIBLE}
        used = {one.responsible for one in dossier.activities if one.responsible.casefold() not in known}
        return [*RESPONSIBLE, *sorted(used - {""})]

    def _add_actions(self) -> None:
        self._add(self.tr("Klipp ut rader"), Key.Cut, self._cut)
        self._add(self.tr("Kopiera rader"), Key.Copy, self._copy, "copy")
        self._add(self.tr("Klistra in rader"), Key.Paste, self._paste)
        self._add(self.tr("Gör en likadan aktivitet"), "Ctrl+D", self._duplicate, "plus")
        self._add(self.tr("Flytta upp"), "Alt+Up", self._move_up, "up")
        self._add(self.tr("Flytta ned"), "Alt+Down", self._move_down, "down")
        self._add(self.tr("Släng rader"), Key.Delete, self._throw_away, "trash")

    def _add(self, text: str, keys: Key | str, slot: Callable[[], None], icon_name: str = "") -> None:
        action = QAction(text, self.table)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # not while a cell is written in
        if icon_name:
            action.setIcon(icon(icon_name))
        action.triggered.connect(slot)
        self.table.addAction(action)

    def _chosen(self) -> list[Activity]:
        return self.model.activities(self.table.chosen_rows())

    def _cut(self) -> None:
        self._copy()
        self._throw_away()

    def _copy(self) -> None:
        if chosen := self._chosen():
            QGuiApplication.clipboard().setText(as_rows(chosen))

    def _paste(self) -> None:
        """After the current row; in the empty one, last."""
        row = min(self.table.currentIndex().row() + 1, len(self.steps.activities()))
        self.row.show_problem(self.steps.paste(QGuiApplication.clipboard().text(), row), "error")

    def _duplicate(self) -> None:
        self.steps.duplicate(self._chosen())

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        rows = [row for row in self.table.chosen_rows() if row < len(self.steps.activities())]
        if rows:
            self.steps.move(rows, by)

    def _throw_away(self) -> None:
        self.steps.throw_away(self._chosen())

    def _settle(self) -> None:
        self.table.save_open()
        self.steps.settle([line.activity for line in self.model.lines() if line.doubt])
