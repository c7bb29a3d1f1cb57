"""All that belongs to one promise, scrolled together: conflicts, the form, its activities, and what is found in it."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.quality.finding import Level
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.promise import Promise
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.ui.forms.autosave import Autosave
from medlofte_desktop.ui.forms.conflict_notice import ConflictNotice
from medlofte_desktop.ui.pledge.page import BELOW, BESIDE_BAR, fill, scrolled
from medlofte_desktop.ui.promises.activities.panel import ActivitiesPanel
from medlofte_desktop.ui.promises.findings_list import FindingLine, FindingsList, level_word
from medlofte_desktop.ui.promises.form import PromiseForm
from medlofte_desktop.ui.promises.found import findings_about
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.workspace import Workspace


class PromisePanel(QWidget):
    """Shows one promise of the open pledge, and saves what is written by itself."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.form = PromiseForm()
        self.autosave = Autosave(self.form, workspace, self._step_name)
        self.notice = ConflictNotice(self.form, workspace)
        self.activities = ActivitiesPanel(workspace)
        self.findings = FindingsList()
        self._found = FieldRow(self.tr("Kvalitetsko&ntroll"), self.findings)
        self.promise: Promise | None = None
        self.activities.table.entered.connect(self._bring_into_sight)
        self._place()

    def show_promise(self, promise: Promise | None, dossier: Dossier) -> None:
        """Show a promise of a pledge; what is being written in it stays as it is."""
        is_other = promise is None or self.promise is None or promise.id != self.promise.id
        self.promise = promise
        self.form.show_promise(promise, dossier)
        self.notice.redraw(dossier)
        self.activities.show_promise(promise, dossier)
        self._show_findings(dossier)
        if is_other:
            self._scroll.verticalScrollBar().setValue(0)
            self.activities.table.horizontalScrollBar().setValue(0)

    def leave(self) -> bool:
        """Save what is written; False, with the cursor there, where something cannot be saved as it stands."""
        self.autosave.flush()
        wrong = self.form.wrong_fields()
        if wrong:
            self.form.focus_field(wrong[0])
            return False
        if not self.activities.table.save_open():
            assert self.activities.table.cells.open.editor
            self.activities.table.cells.open.editor.setFocus()
            return False
        return True

    def go_to(self, record: str, field: str) -> None:
        """Put the cursor in a field of the promise or in a cell of one of its activities."""
        is_promise = self.promise is not None and record == self.promise.id
        if is_promise and field != "activities":
            self.form.focus_field(field) or self.form.focus_field("text")
            focused = self.form.focusWidget()
            if focused is not None:
                self._scroll.ensureWidgetVisible(focused, 0, 60)
        else:
            self.activities.go_to("" if is_promise else record, field)

    def _place(self) -> None:
        card = Card()
        card.rows().setContentsMargins(14, 12, 14, 12)
        card.rows().setSpacing(12)
        for widget in (self.notice, self.form, self.activities, self._found):
            card.add(widget)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(6, 0, BESIDE_BAR, BELOW)
        column.addWidget(card)
        column.addStretch(1)
        self._scroll = scrolled(self._content)
        fill(self, self._scroll)

    def _show_findings(self, dossier: Dossier) -> None:
        found = findings_about(self.promise, dossier) if self.promise else ()
        numbers = {one.id: number for number, one in enumerate(self.activities.steps.activities(), 1)}
        self.findings.show_findings(FindingLine(one, numbers.get(one.record, 0)) for one in found)
        self.findings.setVisible(bool(found))
        self._found.set_hint(self._counts([one.level for one in found]))

    def _counts(self, levels: list[Level]) -> str:
        if not levels:
            return self.tr("Inget att anmärka på")
        words = (f"{level_word(level)} {levels.count(level)}" for level in Level if level in levels)
        return " · ".join(words)

    def _step_name(self, record: Record) -> str:
        assert isinstance(record, Promise)
        promises = self._workspace.dossier.promises if self._workspace.dossier else ()
        before = {one.id: (number, one.text) for number, one in enumerate(promises, 1)}
        number, text = before.get(record.id, (0, ""))
        name = self.tr("ny text i löfte {number}") if text != record.text else self.tr("ändring i löfte {number}")
        return name.format(number=number)

    def _bring_into_sight(self, cell: QRect) -> None:
        table = self.activities.table
        if table.hasFocus() or table.isAncestorOf(table.focusWidget() or table):
            place = table.viewport().mapTo(self._content, cell.center())
            self._scroll.ensureVisible(place.x(), place.y(), 0, cell.height() // 2 + 20)
