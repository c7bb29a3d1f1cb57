"""A promise's activities below its form: the table, what can be done with its rows, and conflicts in them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.quality.finding import Level
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.ui.forms.doubt_line import DoubtLine
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.promises.activities.columns import COLUMN_OF, FIELDS, Column
from medlofte_desktop.ui.promises.activities.conflicts import places_in_doubt
from medlofte_desktop.ui.promises.activities.model import ActivityLine, ActivityModel
from medlofte_desktop.ui.promises.activities.row_actions import RowActions
from medlofte_desktop.ui.promises.activities.steps import ActivitySteps
from medlofte_desktop.ui.promises.activities.table import ActivityTable
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.workspace import Workspace

# Swedish in every language of the window, since they are printed on the document.
RESPONSIBLE = ("Polisen", "Kommunen", "Kommunen och polisen", "Gemensamt")


class ActivitiesPanel(QWidget):
    """Shows the activities of one promise, and saves what is done to them as steps that can be undone."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.steps = ActivitySteps(workspace)
        self.model = ActivityModel(self.steps.save, self)
        self.table = ActivityTable(self.model)
        self.conflicts = DoubtLine()
        self.row = FieldRow(self.tr("A&ktiviteter"), self.table, self.tr("Högerklicka för fler val"))
        self._draft: Activity | None = None
        self.row_actions = RowActions(self.table, self.steps)
        self.review = QAction(icon("merge", "warning"), self.tr("Jämför och välj …"), self.table)
        self.review.triggered.connect(self._review)
        self.table.addAction(self.review)
        self.row_actions.refused.connect(self._tell_refused)
        self.table.cells.open.given_up.connect(self.steps.give_up)
        self.conflicts.kept.connect(self._settle)
        self.conflicts.review_wanted.connect(self._review)
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
        self.conflicts.show_places(places_in_doubt(lines))
        self.review.setVisible(any(line.doubt for line in lines))
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

    def _tell_refused(self, words: str) -> None:
        self.row.show_problem(words, Level.ERROR)

    def _review(self) -> None:
        """Both sides of the field in doubt where the cursor stands, else of the first one."""
        lines = self.model.lines()
        current = self.table.currentIndex()
        line = lines[current.row()] if current.isValid() and lines[current.row()].doubt else None
        if line is not None:
            field = FIELDS[Column(current.column())]
            self._workspace.review_wanted.emit(line.id, field)
        elif first := next((line for line in lines if line.doubt), None):
            self._workspace.review_wanted.emit(first.id, "")

    def _settle(self) -> None:
        self.table.save_open()
        self.steps.settle([line.activity for line in self.model.lines() if line.doubt])
