"""The page Tillfället: when and where, the pledges in order, and who must be there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.ui.forms.autosave import Autosave
from medlofte_desktop.ui.forms.conflict_notice import ConflictNotice
from medlofte_desktop.ui.lists.sides import Sides
from medlofte_desktop.ui.occasions.details.attendance_part import AttendancePart
from medlofte_desktop.ui.occasions.details.form import OccasionForm, occasion_step
from medlofte_desktop.ui.occasions.details.pledges_part import PledgesPart
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.occasions.page import OccasionPage
from medlofte_desktop.ui.pledge.page import BELOW, BESIDE_BAR, fill, scrolled


class DetailsPage(OccasionPage):
    """`invitation_wanted` asks for a file to send."""

    invitation_wanted = Signal()

    def __init__(self, occasion: OpenOccasion, parent: QWidget | None = None) -> None:
        super().__init__(occasion, parent)
        self.form = OccasionForm()
        self.notice = ConflictNotice(self.form, occasion)
        self.pledges = PledgesPart(occasion)
        self.attendance = AttendancePart()
        Autosave(self.form, occasion, self._step_name)
        self._place()
        self.pledges.added.connect(self.pledges_wanted)
        self.attendance.invitation_wanted.connect(self.invitation_wanted)
        self.attendance.said.connect(self.said)

    def _place(self) -> None:
        about, beside = QWidget(), QWidget()
        for side, widgets in ((about, (self.notice, self.form)), (beside, (self.pledges, self.attendance))):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, BESIDE_BAR, BELOW)
            column.setSpacing(18)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch()
        fill(self, scrolled(Sides(beside, about)))

    def redraw(self, dossier: OccasionDossier) -> None:
        self.form.suggest([one.name for one in dossier.municipalities], _askable(dossier))
        self.form.show_record(dossier.occasion)
        self.notice.redraw(dossier)
        self.pledges.redraw(dossier)
        self.attendance.redraw(dossier)

    def _step_name(self, record: Record) -> str:
        shown = self.form.shown()
        assert isinstance(record, SigningOccasion)
        assert isinstance(shown, SigningOccasion)
        return occasion_step(shown, record)


def _askable(dossier: OccasionDossier) -> list[Contact]:
    """Those who can be the press contact: the contacts of the pledges, and who it is now."""
    now = (dossier.press_contact,) if dossier.press_contact else ()
    return list({one.id: one for one in (*dossier.contacts, *now)}.values())
