"""What the menu Arkiv does between two laptops: hand over, take in, compare, and settle what is in conflict."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.stopping import Cancelled
from medlofte_desktop.services.bundles.handing_over import words
from medlofte_desktop.services.bundles.merging import Merged, merge_bundle, needs_password, rehearse_merge
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.ui.background import Progress
from medlofte_desktop.ui.bundles.alike_dialog import AlikeDialog
from medlofte_desktop.ui.bundles.handing_over import HandingOver
from medlofte_desktop.ui.bundles.rehearsal_dialog import RehearsalDialog
from medlofte_desktop.ui.bundles.review_dialog import ReviewDialog
from medlofte_desktop.ui.bundles.telling import MergeCounts
from medlofte_desktop.ui.bundles.unlock_dialog import UnlockDialog
from medlofte_desktop.ui.choosing import file_to_open
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.widgets.buttons import LinkButton
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.long_work import LongWork
from medlofte_desktop.ui.window.navigation import Navigation


class BundleCommands(QObject):
    """One long work at a time; a merge is one step on the undo stack. `came` leads to what the last one brought."""

    def __init__(self, frame: Frame, navigation: Navigation) -> None:
        super().__init__(frame)
        self._frame = frame
        self._window = frame.window
        self._navigation = navigation
        self._workspace = navigation.workspace
        self._source: tuple[Path, str] = (Path(), "")
        self._unlocking: UnlockDialog | None = None
        self._brought: Merged | None = None
        self.came = LinkButton(self.tr("Visa det som kom"))
        self.came.hide()
        self.came.clicked.connect(self.show_brought)
        frame.window.statusBar().addPermanentWidget(self.came)
        self.handing_over = HandingOver(frame, self._workspace)
        self.rehearsing = LongWork(frame, frame.actions["take_in"], self._tell_unread)
        self.merging = LongWork(frame, frame.actions["take_in"])
        self.rehearsing.done.connect(self.show_rehearsal)
        self.merging.done.connect(self._tell_merged)
        slots = {
            "take_in": self.choose_bundle,
            "alike": self.show_words,
            "conflicts": self.review,
        }
        for name, slot in slots.items():
            frame.actions[name].triggered.connect(slot)
        self._workspace.review_wanted.connect(self.review_at)

    def choose_bundle(self) -> None:
        """Ask for a bundle to take in."""
        path = file_to_open(self._window, self.tr("Ta emot"), self.tr("Utbytesfiler (*.medlofte)"))
        if path is not None:
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Ask for the bundle's password if it is locked; then rehearse the merge."""
        self._workspace.flush()
        is_locked = self._workspace.look(needs_password, path)
        if is_locked is None:
            return
        self._unlocking = None
        if not is_locked:
            self._rehearse(path, "")
            return
        self._unlocking = UnlockDialog(path.name, self._window)
        self._unlocking.wanted.connect(partial(self._rehearse, path))
        self._unlocking.open()

    def show_rehearsal(self, merged: Merged) -> RehearsalDialog:
        """Show what a bundle would bring."""
        self._leave_unlocking()
        dialog = RehearsalDialog(self._workspace, merged, self._window)
        dialog.wanted.connect(self._merge)
        dialog.open()
        return dialog

    def show_words(self) -> None:
        """Show the eight words."""
        self._workspace.flush()
        found = self._workspace.look(words)
        if found is not None:
            self._run(AlikeDialog(found, self._window))

    def review(self) -> None:
        """Go through what is in conflict."""
        self._run(ReviewDialog(self._workspace, self._window))

    def review_at(self, record: str, field: str) -> None:
        """Go through what is in conflict, first a field of a record, or what is near it."""
        dialog = ReviewDialog(self._workspace, self._window)
        dialog.go_to(record, field)
        self._run(dialog)

    def show_brought(self) -> None:
        """Show what the last merge brought."""
        if self._brought is not None:
            RehearsalDialog(self._workspace, self._brought, self._window, is_done=True).open()

    def _rehearse(self, path: Path, password: str) -> None:
        self._source = path, password
        words_ = self.tr("Läser {file} …").format(file=path.name)
        self.rehearsing.start(words_, partial(_rehearse, self._workspace.desk, path, password))

    def _tell_unread(self, error: ExpectedError | OSError) -> None:
        """A password that was wrong can be written anew."""
        if self._unlocking is not None and getattr(error, "problem", "") == "wrong_password":
            self._unlocking.refuse(sentence(error))
        else:
            self._leave_unlocking()
            self.rehearsing.tell(error)

    def _leave_unlocking(self) -> None:
        if self._unlocking is not None:
            self._unlocking.deleteLater()
            self._unlocking = None

    def _merge(self) -> None:
        self._workspace.flush()
        path, password = self._source
        words_ = self.tr("Sammanfogar …")
        self.merging.start(words_, partial(_take_in, self._workspace.desk, path, password))

    def _tell_merged(self, merged: Merged) -> None:
        self._source = (Path(), "")
        self._workspace.remember(self.tr("sammanfogning"), merged.changes, forgets=merged.forgotten > 0)
        self._frame.say(self.tr("Sammanfogat: {counts}").format(counts=MergeCounts().sums(merged)))
        self._brought = merged
        self.came.setVisible(bool(merged.changes))
        if merged.conflicts:
            self.review()

    def _run(self, dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()


def _rehearse(desk: Desk, path: Path, password: str, *, progress: Progress, cancelled: Cancelled) -> Merged:
    return rehearse_merge(desk, path, password=password, cancelled=cancelled)


def _take_in(desk: Desk, path: Path, password: str, *, progress: Progress, cancelled: Cancelled) -> Merged:
    return merge_bundle(desk, path, password=password, cancelled=cancelled)
