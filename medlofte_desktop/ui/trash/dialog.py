"""The dialog Papperskorgen: everything that has been thrown away, found by any word, and put back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from medlofte_desktop.services.saving import put_back
from medlofte_desktop.services.trash import trash
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.look.tables import dress_table
from medlofte_desktop.ui.trash.model import Column, TrashModel, TrashOrder
from medlofte_desktop.ui.widgets.empty_state import EmptyState
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.workspace import Workspace

_SIZE = (860, 520)


class TrashDialog(QDialog):
    """Putting back is one step that can be undone; what is chosen is put back with whatever it stands in."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.search = LineField()
        self.lines = TrashModel(workspace.register, self)
        self.order = TrashOrder(self)
        self.order.setSourceModel(self.lines)
        self.table = QTableView()
        self.nothing = EmptyState("trash", "")
        self.told = PlainLabel("", "good")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.restore = self.buttons.addButton(self.tr("&Återställ"), QDialogButtonBox.ButtonRole.ActionRole)
        self.restore.setIcon(icon("restore"))
        for button in (self.restore, self.buttons.button(QDialogButtonBox.StandardButton.Close)):
            button.setAutoDefault(False)  # Enter in the search field must not put anything back
        self._middle = QStackedWidget()
        self._dress()
        self._place()
        self._connect()
        workspace.flush()
        self.redraw()

    def redraw(self) -> None:
        """Read the trash anew."""
        lines = self._workspace.look(trash) or ()
        self.lines.show_lines(lines, self._workspace.today())
        self._follow_search()

    def put_back(self) -> None:
        """Take the chosen records out of the trash."""
        records = self.order.records(sorted({index.row() for index in self.table.selectionModel().selectedRows()}))
        step = self.tr("återställningen av %n post(er) ur papperskorgen", None, len(records))
        if records and self._workspace.run(step, put_back, records):
            words = self.tr("%n post(er) är återställda. Du kan ångra det i menyn Redigera.", None, len(records))
            self.told.setText(words)
            self.told.show()
            self.search.setFocus()

    def _follow_search(self) -> None:
        self.order.search(self.search.text())
        is_empty = self.order.rowCount() == 0
        self._middle.setCurrentIndex(1 if is_empty else 0)
        if self.lines.rowCount() == 0:
            self.nothing.sentence.setText(self.tr("Papperskorgen är tom. Det du slänger hamnar här."))
        else:
            self.nothing.sentence.setText(self.tr("Inget i papperskorgen innehåller det du söker."))
        if not is_empty and not self.table.selectionModel().hasSelection():
            self.table.selectRow(0)
        self._allow()

    def _allow(self) -> None:
        self.restore.setEnabled(self.table.selectionModel().hasSelection())

    def _dress(self) -> None:
        self.setWindowTitle(self.tr("Papperskorgen"))
        self.resize(*_SIZE)
        self.search.setPlaceholderText(self.tr("Sök i papperskorgen"))
        self.search.setAccessibleName(self.tr("Sök i papperskorgen"))
        self.search.setClearButtonEnabled(True)
        self.table.setModel(self.order)
        dress_table(self.table)
        self.table.setAccessibleName(self.tr("Papperskorgen"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(Column.WHEN, Qt.SortOrder.DescendingOrder)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.setMaximumSectionSize(self.fontMetrics().averageCharWidth() * 34)

    def _place(self) -> None:
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.nothing)
        explanation = PlainLabel(
            self.tr(
                "Det du har slängt ligger kvar här tills du återställer det. Ingenting raderas härifrån."
                " Det som hör till det du återställer följer med tillbaka."
            ),
            "neutral",
        )
        self.told.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self.search, explanation, self._middle, self.told, self.buttons):
            layout.addWidget(widget)
        layout.setStretchFactor(self._middle, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._follow_search)
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self.table.activated.connect(self.put_back)
        self.restore.clicked.connect(self.put_back)
        self.buttons.rejected.connect(self.reject)
        self._workspace.changed.connect(self.redraw)
