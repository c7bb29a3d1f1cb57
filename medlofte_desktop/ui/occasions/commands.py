"""What the window can do with signing occasions: show one in the middle, begin, copy, and go to a field and back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.services.signing.occasions import begin_occasion, copy_occasion, occasions, put_on
from medlofte_desktop.ui.occasions.choose_pledges import PutOnDialog
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.occasions.page import OccasionPage
from medlofte_desktop.ui.occasions.view import OccasionView
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.middle import Middle
from medlofte_desktop.ui.window.navigation import Navigation


class OccasionCommands(QObject):
    """`made` carries each page of the view when it is first turned to."""

    made = Signal(object)

    def __init__(self, frame: Frame, navigation: Navigation, middle: Middle) -> None:
        super().__init__(frame)
        self._frame = frame
        self._navigation = navigation
        self._workspace = navigation.workspace
        self._middle = middle
        self._is_leading = False
        self.occasion = OpenOccasion(navigation.workspace)
        self.view = OccasionView(self.occasion)
        frame.actions["occasions"].triggered.connect(self.show)
        navigation.municipalities.occasions.clicked.connect(self.show)
        navigation.municipalities.list.clicked.connect(self.leave)
        navigation.led.connect(self.leave)
        navigation.view.occasion_wanted.connect(self._show_of_pledge)
        middle.back_wanted.connect(self.show)
        navigation.workspace.retraced.connect(self._follow_step)
        self._connect_view()

    def _connect_view(self) -> None:
        view, header = self.view, self.view.header
        view.made.connect(self._listen)
        view.begin_wanted.connect(self.begin)
        view.pledges_wanted.connect(self.choose_pledges)
        header.back_wanted.connect(self.leave)
        header.copy_wanted.connect(self.copy)
        header.throw_away_wanted.connect(self.throw_away)

    def show(self) -> None:
        """Show the occasion that was last open, else the nearest coming one."""
        if not self._navigation.may_leave():
            return
        dossier = self.occasion.dossier
        found = self._workspace.look(occasions) or ()
        wanted = dossier.occasion.id if dossier and any(one.id == dossier.occasion.id for one in found) else None
        self.open(wanted or (found[0].id if found else None))

    def _show_of_pledge(self, occasion: str) -> None:
        """The occasion of the open pledge; where it has none yet, a new one with the pledge on it."""
        pledge = self._workspace.dossier.pledge.id if self._workspace.dossier else ""
        if not self._navigation.may_leave():
            return
        if not occasion and pledge:
            changes = self._workspace.run(self.tr("nytt signeringstillfälle"), begin_occasion, [pledge])
            occasion = _made(changes)
        self.open(occasion or None)

    def open(self, occasion: str | None) -> None:
        """Show an occasion in the middle of the window, or what to do where there is none."""
        self._navigation.contacts.hide()
        self._middle.show_occasion(self.view)
        self.occasion.open(occasion)
        self.view.redraw()
        self.view.tabs.setFocus()

    def leave(self) -> None:
        """Show the pledge again."""
        if not self._middle.shows_pledge():
            self._workspace.flush()
            self._middle.show_pledge(came_from_occasion=self._is_leading)
            self._navigation.contacts.show()
        elif not self._is_leading:
            self._middle.show_pledge(came_from_occasion=False)

    def begin(self) -> None:
        """A new occasion, and the choice of its pledges."""
        self._open_new(self._workspace.run(self.tr("nytt signeringstillfälle"), begin_occasion))
        self.choose_pledges()

    def copy(self) -> None:
        """The open occasion copied, for the pledges that have come after its own."""
        dossier = self.occasion.dossier
        if dossier is not None:
            self._workspace.flush()
            step = self.tr("kopierat signeringstillfälle")
            self._open_new(self._workspace.run(step, copy_occasion, dossier.occasion.id))

    def throw_away(self) -> None:
        """Put the open occasion in the trash; its pledges stay as they are."""
        dossier = self.occasion.dossier
        if dossier is not None:
            self._workspace.flush()
            self._workspace.throw_away(self.tr("slängt signeringstillfälle"), dossier.occasion)
            self.occasion.open(None)
            self.show()

    def choose_pledges(self) -> PutOnDialog | None:
        """Ask which pledges are signed at the open occasion."""
        dossier = self.occasion.dossier
        if dossier is None:
            return None
        self._workspace.flush()
        district = self._navigation.municipalities.district()
        dialog = PutOnDialog(self._workspace, dossier.occasion, district, self._frame.window)
        dialog.wanted.connect(self._put_on)
        dialog.open()
        return dialog

    def _follow_step(self, changes: Changes) -> None:
        """Where occasions are in front, show the one that was just brought back, and none that has just gone."""
        touched = [one.record for one in changes if one.kind == "signing_occasion"]
        dossier = self.occasion.dossier
        if not touched or self._middle.shows_pledge() or (dossier and dossier.occasion.id in touched):
            return
        living = [one.id for one in self._workspace.look(occasions) or ()]
        back = next((one for one in living if one in touched), None)
        if back or dossier is None:
            self.occasion.open(back or next(iter(living), None))

    def _put_on(self, pledges: Sequence[str]) -> None:
        self.occasion.run(self.tr("löften på signeringstillfället"), put_on, pledges)

    def _open_new(self, changes: Changes | None) -> None:
        if made := _made(changes):
            self.occasion.open(made)

    def _listen(self, page: OccasionPage) -> None:
        page.field_wanted.connect(self._lead)
        page.said.connect(self._frame.say)
        self.made.emit(page)

    def _lead(self, pledge: str, record: str, field: str) -> None:
        """Take a person to a field of a pledge, with a way back."""
        self._is_leading = True
        self._navigation.show_field(pledge, record, field)
        self._is_leading = False


def _made(changes: Changes | None) -> str:
    """The id of the occasion that changes have made, empty where they have made none."""
    return next((one.record for one in changes or () if one.kind == "signing_occasion" and one.before is None), "")
