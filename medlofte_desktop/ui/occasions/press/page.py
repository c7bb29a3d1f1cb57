"""The page Pressmeddelande: drafted from the occasion, edited, looked over and saved as files."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.records.occasion import PressRelease
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.services.signing.press_releases import draft, remove_picture, set_picture
from medlofte_desktop.ui.forms.autosave import Autosave
from medlofte_desktop.ui.forms.conflict_notice import ConflictNotice
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.occasions.page import OccasionPage
from medlofte_desktop.ui.occasions.press.bar import PressBar
from medlofte_desktop.ui.occasions.press.form import PressForm
from medlofte_desktop.ui.occasions.press.saving import PressSaving
from medlofte_desktop.ui.occasions.press.words import press_step
from medlofte_desktop.ui.pledge.page import scrolled
from medlofte_desktop.ui.telling import ask
from medlofte_desktop.ui.widgets.empty_state import EmptyState


class PressPage(OccasionPage):
    """What is typed saves by itself."""

    def __init__(self, occasion: OpenOccasion, parent: QWidget | None = None) -> None:
        super().__init__(occasion, parent)
        self.bar = PressBar()
        self.saving = PressSaving(occasion, self)
        self.form = PressForm(self.workspace)
        self.notice = ConflictNotice(self.form, occasion)
        self.empty = EmptyState(
            "document",
            self.tr("Börja med ett utkast av det som är känt om tillfället. Sedan ändrar du fritt."),
            self.tr("Skriv utkast"),
        )
        self.no_pledges = EmptyState(
            "document",
            self.tr("Här skrivs pressmeddelandet när det finns löften på tillfället."),
            self.tr("Lägg till löften …"),
        )
        self._waiting: OccasionDossier | None = None
        Autosave(self.form, occasion, self._step_name)
        self._place()
        self._connect()

    def _place(self) -> None:
        self.area = scrolled(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.bar)
        column.addWidget(self.notice)
        for part in (self.area, self.empty, self.no_pledges):
            column.addWidget(part, 1)

    def _connect(self) -> None:
        self.bar.save_wanted.connect(self.saving.save_as)
        self.bar.copy_wanted.connect(self.saving.copy)
        self.bar.open_wanted.connect(self.saving.open_file)
        self.bar.draft_wanted.connect(self.draft_again)
        self.saving.said.connect(self.said)
        self.saving.saved.connect(self.bar.open.show)
        self.saving.stopped.connect(self.form.focus_field)
        self.empty.asked.connect(self._draft)
        self.no_pledges.asked.connect(self.pledges_wanted)
        picture = self.form.picture
        picture.begun.connect(self._wait_for_picture)
        picture.ready.connect(self._set_picture)
        picture.removed.connect(self._remove_picture)
        picture.work.cancelled.connect(self.said)

    def redraw(self, dossier: OccasionDossier) -> None:
        release = dossier.release
        for widget in (self.bar, self.area):
            widget.setVisible(release is not None)
        self.empty.setVisible(release is None and bool(dossier.documents))
        self.no_pledges.setVisible(release is None and not dossier.documents)
        if release is None:
            self.form.show_record(None)
        else:
            self.form.show_release(release, dossier)
        self.notice.redraw(dossier)

    def draft_again(self) -> None:
        """Let a new draft take the place of what has been written, if a person says so."""
        question = self.tr(
            "Ett nytt utkast ersätter texterna och kontaktpersonerna här. Bilden är kvar, och du kan ångra."
        )
        if ask(self.window(), question, self.tr("Skriv nytt utkast")):
            self._draft()

    def _draft(self) -> None:
        self.workspace.flush()
        self.occasion.run(self.tr("utkast till pressmeddelande"), draft)
        self.form.focus_field("headline")

    def _wait_for_picture(self) -> None:
        self.workspace.flush()
        self._waiting = self.occasion.dossier

    def _set_picture(self, content: bytes) -> None:
        """The picture goes to the occasion it was chosen for, whichever is open by now."""
        self.workspace.flush()
        now, then = self.occasion.dossier, self._waiting
        dossier = now if now and then and now.occasion.id == then.occasion.id else then
        if dossier is not None:
            self.workspace.run(self.tr("bild till pressmeddelandet"), set_picture, dossier, content)

    def _remove_picture(self) -> None:
        self.workspace.flush()
        self.occasion.run(self.tr("borttagen bild i pressmeddelandet"), remove_picture)

    def _step_name(self, record: Record) -> str:
        shown = self.form.shown()
        assert isinstance(record, PressRelease)
        assert isinstance(shown, PressRelease)
        return press_step(shown, record)
