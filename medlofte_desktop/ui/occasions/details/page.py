"""The page Tillfället: when and where, the pledges in order, and who must be there."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.sheet.sheet_names import invitation_name
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.safe_file import write_safely
from medlofte_desktop.services.signing.invitations import invitation
from medlofte_desktop.ui.choosing import file_to_save
from medlofte_desktop.ui.forms.autosave import Autosave
from medlofte_desktop.ui.forms.conflict_notice import ConflictNotice
from medlofte_desktop.ui.lists.sides import Sides
from medlofte_desktop.ui.occasions.details.attendance_part import AttendancePart
from medlofte_desktop.ui.occasions.details.form import OccasionForm, occasion_step
from medlofte_desktop.ui.occasions.details.pledges_part import PledgesPart
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.occasions.page import OccasionPage
from medlofte_desktop.ui.pledge.page import BELOW, BESIDE_BAR, fill, scrolled
from medlofte_desktop.ui.telling import tell
from medlofte_desktop.ui.texts.errors import sentence


class DetailsPage(OccasionPage):
    """What is typed saves by itself; the invitation is a file that people send themselves."""

    def __init__(self, occasion: OpenOccasion, parent: QWidget | None = None) -> None:
        super().__init__(occasion, parent)
        self.form = OccasionForm()
        self.notice = ConflictNotice(self.form, occasion)
        self.pledges = PledgesPart(occasion)
        self.attendance = AttendancePart()
        Autosave(self.form, occasion, self._step_name)
        self._place()
        self.pledges.added.connect(self.pledges_wanted)
        self.attendance.invitation_wanted.connect(self.save_invitation)
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
        self.form.show_record(dossier.occasion)
        self.form.suggest([one.name for one in dossier.municipalities], _askable(dossier))
        self.notice.redraw(dossier)
        self.pledges.redraw(dossier)
        self.attendance.redraw(dossier)

    def save_invitation(self) -> None:
        """Write the invitation, with what is typed in it, where a person wants it."""
        self.workspace.flush()
        dossier = self.occasion.dossier
        if dossier is None:
            return
        try:
            content = invitation(self.workspace.desk, dossier)
            path = self._invitation_path(dossier.occasion)
            if path is None:
                return
            write_safely(path, content)
        except (ExpectedError, OSError) as error:
            tell(self.window(), sentence(error))
            return
        self.said.emit(self.tr("Inbjudan är sparad: {path}").format(path=path))

    def _invitation_path(self, occasion: SigningOccasion) -> Path | None:
        title, kinds = self.tr("Spara inbjudan"), self.tr("Kalenderfiler (*.ics)")
        return file_to_save(self.window(), title, invitation_name(occasion), kinds)

    def _step_name(self, record: Record) -> str:
        shown = self.form.shown()
        assert isinstance(record, SigningOccasion)
        assert isinstance(shown, SigningOccasion)
        return occasion_step(shown, record)


def _askable(dossier: OccasionDossier) -> list[Contact]:
    """Those who can be the press contact: the contacts of the pledges, and who it is now."""
    now = (dossier.press_contact,) if dossier.press_contact else ()
    return list({one.id: one for one in (*dossier.contacts, *now)}.values())
