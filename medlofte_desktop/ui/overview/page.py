"""The page Översikt: what remains, what the pledge extends, and the form of the pledge itself."""

from dataclasses import replace

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.pledges import open_pledge, police_districts
from medlofte_desktop.ui.forms.autosave import Autosave
from medlofte_desktop.ui.forms.conflict_notice import ConflictNotice
from medlofte_desktop.ui.overview.district_dialog import DistrictDialog
from medlofte_desktop.ui.overview.pledge_form import PledgeForm
from medlofte_desktop.ui.overview.remaining_card import RemainingCard
from medlofte_desktop.ui.overview.renewal_card import RenewalCard
from medlofte_desktop.ui.overview.step_names import pledge_step
from medlofte_desktop.ui.pledge.columns import Columns
from medlofte_desktop.ui.pledge.page import BELOW, BESIDE_BAR, Page, fill, scrolled
from medlofte_desktop.ui.workspace import Workspace


class OverviewPage(Page):
    """`wanted` leads to a field of any page."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._before: Dossier | None = None
        self.remaining, self.renewal = RemainingCard(), RenewalCard()
        self.form = PledgeForm(workspace.register)
        self.saver = Autosave(self.form, workspace, self._step_name)
        self.notice = ConflictNotice(self.form, workspace)
        self.dialog: DistrictDialog | None = None
        self._place()
        self._connect()

    def redraw(self, dossier: Dossier) -> None:
        self.remaining.redraw(dossier)
        self.form.redraw(dossier, police_districts(self.workspace.desk))
        self.notice.redraw(dossier)
        extends = dossier.pledge.extends
        self.renewal.setVisible(extends is not None)
        if extends is None:
            self._before = None
            return
        if self._before is None or self._before.pledge.id != extends:
            self._before = open_pledge(self.workspace.desk, extends)
        self.renewal.redraw(self._before, dossier)

    def go_to(self, record: str, field: str) -> bool:
        dossier = self.workspace.dossier
        if dossier is None or record != dossier.pledge.id or not self.form.focus_field(field):
            return False
        if focused := self.focusWidget():
            self.area.ensureWidgetVisible(focused, 0, 80)
        return True

    def _place(self) -> None:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, BESIDE_BAR, BELOW)
        about, written = QWidget(), QWidget()
        for column, widgets in ((about, (self.remaining, self.renewal)), (written, (self.notice, self.form))):
            stacked = QVBoxLayout(column)
            stacked.setContentsMargins(0, 0, 0, 0)
            stacked.setSpacing(14)
            for widget in widgets:
                stacked.addWidget(widget)
        rows.addWidget(Columns(about, written, QBoxLayout.Direction.RightToLeft))
        rows.addStretch()
        self.area = scrolled(content)
        fill(self, self.area)

    def _connect(self) -> None:
        self.remaining.wanted.connect(self.wanted)
        self.renewal.wanted.connect(self.wanted)
        self.renewal.opening_wanted.connect(self._open_before)
        self.form.district.new_wanted.connect(self._add_district)
        self.form.district.editing_wanted.connect(self._edit_district)
        self.workspace.changed.connect(self._forget_before)

    def _forget_before(self, changes: Changes) -> None:
        if self._before and self._before.pledge.id in changes.pledges:
            self._before = None
            self._catch_up()

    def _open_before(self) -> None:
        if self._before is not None:
            self.workspace.open(self._before.pledge.id)

    def _add_district(self, name: str) -> None:
        """A district of its own for this pledge, and the pledge in it, as one step."""
        pledge = self.form.record()
        if not isinstance(pledge, Pledge):
            return
        district = PoliceDistrict(
            id=self.workspace.desk.new_id(), name=name, municipalities=pledge.municipalities, verified=False
        )
        step = self.tr("nytt lokalpolisområde {name}").format(name=name)
        self.workspace.save(step, district, replace(pledge, police_district=district.id))

    def _edit_district(self) -> None:
        self.workspace.flush()
        dossier = self.workspace.dossier
        if dossier is None or dossier.district is None:
            return
        self.dialog = DistrictDialog(dossier.district, self.workspace.register, self)
        self.dialog.accepted.connect(self._save_district)
        self.dialog.open()

    def _save_district(self) -> None:
        dossier = self.workspace.dossier
        if self.dialog is not None and dossier is not None and self.dialog.district() != dossier.district:
            self.workspace.save(self.tr("ändring av lokalpolisområdet"), self.dialog.district())

    def _step_name(self, record: Record) -> str:
        before = self.form.shown()
        assert isinstance(record, Pledge)
        return pledge_step(before if isinstance(before, Pledge) else None, record)
