"""The page Historik: what has happened to the open pledge or one of its records, the latest first."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.services.bundles.conflicts import conflicts
from medlofte_desktop.services.history import Version, restore_version
from medlofte_desktop.ui.history.entries import entries_of, run_name
from medlofte_desktop.ui.history.halves import Halves
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.history.notices import ConflictLine, FilterLine
from medlofte_desktop.ui.history.reading import Reading
from medlofte_desktop.ui.history.runs import Run
from medlofte_desktop.ui.history.settling import names_in_conflict, settled
from medlofte_desktop.ui.history.tree import HistoryTree
from medlofte_desktop.ui.history.version_panel import VersionPanel
from medlofte_desktop.ui.pledge.page import BELOW, MARGIN, Page
from medlofte_desktop.ui.workspace import Workspace


class HistoryPage(Page):
    """`show_record` leaves only one record's versions, until the filter is taken away or another pledge is opened."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._record = ""
        self._pledge = ""
        self._naming: Naming | None = None
        self._reading: Reading | None = None
        self._last: Run | None = None
        self.filter = FilterLine()
        self.conflicts = ConflictLine()
        self.tree = HistoryTree()
        self.more = QPushButton(self.tr("Visa &fler"))
        self.panel = VersionPanel()
        self._place()
        self._connect()

    def show_record(self, record: str) -> None:
        """Show the history of one record, which may also be a contact or one in the trash; "" shows everything."""
        dossier = self.workspace.dossier
        if dossier is not None:
            self._record, self._pledge = record, dossier.pledge.id
            self.redraw(dossier)
            self.tree.choose_first()

    def redraw(self, dossier: Dossier) -> None:
        if dossier.pledge.id != self._pledge:
            self._record, self._pledge, self._reading = "", dossier.pledge.id, None
        shown = self._reading.versions if self._reading else 0
        self._naming = Naming.of_dossier(dossier, self.workspace)
        self._reading = Reading(self.workspace, dossier.pledge.id, self._record)
        runs = self._reading.more(shown)
        self._last = runs[-1] if runs else None
        self.tree.show_entries(entries_of(runs, self._naming, self.workspace.today()))
        self.more.setVisible(not self._reading.is_all)
        self.filter.show_record(run_name(runs[0], self._naming) if self._record and runs else "")
        self.conflicts.show_names(names_in_conflict(dossier, self._naming))
        self._show_chosen()

    def read_more(self) -> None:
        """Go on with older versions."""
        if self._reading is None or self._naming is None or self._reading.is_all:
            return
        runs = self._reading.more()
        self.tree.add_entries(entries_of(runs, self._naming, self.workspace.today(), self._last))
        self._last = runs[-1] if runs else self._last
        self.more.setVisible(not self._reading.is_all)

    def _show_chosen(self) -> None:
        run, dossier = self.tree.chosen_run(), self.workspace.dossier
        if self._naming is None or dossier is None:
            return
        self.panel.show_run(run, self._naming, self.workspace.today())
        record = run.latest.record if run is not None and run.latest.beside else ""
        fields = dossier.conflicts.get(record, frozenset())
        torn = self.workspace.look(conflicts) or () if fields else ()
        beside = next((one.versions for one in torn if one.record == record), ())
        self.panel.show_conflict(beside, fields, self._naming, self.workspace.today())

    def _show_conflict(self, record: str) -> None:
        self.show_record(record)
        self.tree.choose_beside()

    def _restore(self, version: Version) -> None:
        assert self._naming is not None
        name = self._naming.short_name(version.kind, version.record).lower()
        step = self.tr("återställd version av {name}").format(name=name)
        self.workspace.flush()
        if self.workspace.run(step, restore_version, version.record, version.revision):
            self.tree.choose_first()
            self.panel.tell_restored(version, self.workspace.today())

    def _keep(self, version: Version) -> None:
        self.workspace.flush()
        kept = settled(self.workspace.dossier, version) if self.workspace.dossier else None
        if kept is not None:
            self.workspace.save(self.tr("val mellan två versioner"), kept, settles=True)

    def _show_all(self) -> None:
        record = self._record
        self.show_record("")
        self.tree.choose_record(record)
        self.tree.setFocus()

    def _place(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree, 1)
        column.addWidget(self.more)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, MARGIN, BELOW)
        rows.setSpacing(8)
        rows.addWidget(self.conflicts)
        rows.addWidget(self.filter)
        rows.addWidget(Halves(left, self.panel), 1)

    def _connect(self) -> None:
        self.tree.picked.connect(self._show_chosen)
        self.tree.end_neared.connect(self.read_more)
        self.more.clicked.connect(self.read_more)
        self.filter.all_wanted.connect(self._show_all)
        self.conflicts.wanted.connect(self._show_conflict)
        self.panel.record_wanted.connect(self.show_record)
        self.panel.restore_wanted.connect(self._restore)
        self.panel.kept.connect(self._keep)
