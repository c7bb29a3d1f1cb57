"""The dialog Det senaste: what has been written in all pledges since today, this week or this month began."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QStackedWidget, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.content import record_from
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.services.history import Recent, Version, recent_history, restore_version
from medlofte_desktop.ui.history.entries import entries_of
from medlofte_desktop.ui.history.halves import Halves
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.history.runs import fold
from medlofte_desktop.ui.history.tree import HistoryTree
from medlofte_desktop.ui.history.version_panel import VersionPanel
from medlofte_desktop.ui.look.dialog_size import open_at
from medlofte_desktop.ui.texts.places import pledge_words
from medlofte_desktop.ui.widgets.empty_state import EmptyState
from medlofte_desktop.ui.widgets.segmented_choice import SegmentedChoice
from medlofte_desktop.ui.workspace import Workspace

_SIZE = (1000, 640)
_DAYS = {"day": 0, "week": 6, "month": 30}


class RecentDialog(QDialog):
    """An old version can be brought back from here too; that is a step to undo."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Det senaste"))
        self._workspace = workspace
        self._naming: Naming | None = None
        self.span = SegmentedChoice(
            (("day", self.tr("I dag")), ("week", self.tr("En vecka")), ("month", self.tr("En månad")))
        )
        self.tree, self.panel = HistoryTree(), VersionPanel()
        self.nothing = EmptyState("history", self.tr("Ingenting har skrivits under den tiden."))
        self.middle = QStackedWidget()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.middle.addWidget(Halves(self.tree, self.panel))
        self.middle.addWidget(self.nothing)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(10)
        for widget in (self.span, self.middle, self.buttons):
            rows.addWidget(widget, 1 if widget is self.middle else 0)
        open_at(self, *_SIZE)
        self.span.chosen.connect(self.redraw)
        self.tree.picked.connect(self._show)
        self.panel.restore_wanted.connect(self._restore)
        self.buttons.rejected.connect(self.reject)
        workspace.changed.connect(self.redraw)
        workspace.flush()
        self.redraw()
        self.tree.setFocus()

    def redraw(self) -> None:
        """Read anew."""
        today = self._workspace.today()
        since = datetime.combine(today - timedelta(days=_DAYS[self.span.value()]), time.min).astimezone()
        found = self._workspace.look(recent_history, since) or ()
        self._naming = _naming(found, self._workspace)
        self.tree.show_entries(entries_of(fold([one.version for one in found]), self._naming, today))
        self.middle.setCurrentIndex(0 if found else 1)
        self._show()

    def _show(self) -> None:
        if self._naming is not None:
            self.panel.show_run(self.tree.chosen_run(), self._naming, self._workspace.today())
            self.panel.show_conflict((), (), self._naming, self._workspace.today())
            self.panel.only_record.hide()

    def _restore(self, version: Version) -> None:
        assert self._naming is not None
        name = self._naming.short_name(version.kind, version.record).lower()
        step = self.tr("återställd version av {name}").format(name=name)
        if self._workspace.run(step, restore_version, version.record, version.revision):
            self.tree.choose_first()
            self.panel.tell_restored(version, self._workspace.today())


def _naming(found: Sequence[Recent], workspace: Workspace) -> Naming:
    """Names from the newest of each record, and the pledge that it is in."""
    newest = {one.version.record: one.version for one in reversed(found)}
    records = [record_from(KINDS[one.kind], one.record, one.content) for one in newest.values() if one.content]
    places = {one.version.record: pledge_words(one.home, workspace.register) for one in found if one.home}
    return Naming(records, workspace, places=places)
