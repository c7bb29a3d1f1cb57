"""What the menu Arkiv does between two laptops: hand over, take in, compare, and settle what is in conflict."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QInputDialog, QLineEdit

from medlofte_desktop.domain.stopping import Cancelled
from medlofte_desktop.services.bundles.handing_over import Part, hand_over, words
from medlofte_desktop.services.bundles.merging import Merged, merge_bundle, needs_password, rehearse_merge
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import pledge_lines
from medlofte_desktop.services.signing.occasions import occasions
from medlofte_desktop.ui.background import Progress
from medlofte_desktop.ui.bundles.alike_dialog import AlikeDialog
from medlofte_desktop.ui.bundles.hand_over_dialog import HandOverDialog
from medlofte_desktop.ui.bundles.rehearsal_dialog import RehearsalDialog
from medlofte_desktop.ui.bundles.review_dialog import ReviewDialog
from medlofte_desktop.ui.bundles.telling import MergeCounts
from medlofte_desktop.ui.choosing import file_to_open, file_to_save
from medlofte_desktop.ui.texts.occasions import occasion_line
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.long_work import LongWork
from medlofte_desktop.ui.window.navigation import Navigation


class BundleCommands(QObject):
    """One long work at a time; a merge is one step on the undo stack."""

    def __init__(self, frame: Frame, navigation: Navigation) -> None:
        super().__init__(frame)
        self._frame = frame
        self._window = frame.window
        self._navigation = navigation
        self._workspace = navigation.workspace
        self._source: tuple[Path, str] = (Path(), "")
        self.handing_over = LongWork(frame, frame.actions["hand_over"])
        self.rehearsing = LongWork(frame, frame.actions["take_in"])
        self.merging = LongWork(frame, frame.actions["take_in"])
        self.handing_over.done.connect(self._tell_handed_over)
        self.rehearsing.done.connect(self.show_rehearsal)
        self.merging.done.connect(self._tell_merged)
        slots = {
            "hand_over": self.hand_over,
            "take_in": self.choose_bundle,
            "alike": self.show_words,
            "conflicts": self.review,
        }
        for name, slot in slots.items():
            frame.actions[name].triggered.connect(slot)

    def hand_over(self) -> None:
        """Ask what to hand over, and where the file is to lie."""
        self._workspace.flush()
        dialog = HandOverDialog(self._parts(), self._window)
        dialog.wanted.connect(self._save)
        dialog.open()

    def choose_bundle(self) -> None:
        """Ask for a bundle, and for its password if it is locked; then rehearse the merge."""
        self._workspace.flush()
        path = file_to_open(self._window, self.tr("Ta emot"), self._kinds())
        is_locked = self._workspace.look(needs_password, path) if path is not None else None
        if path is None or is_locked is None:
            return
        password = self._asked_password() if is_locked else ""
        if password is not None:
            self._source = path, password
            words_ = self.tr("Läser {file} …").format(file=path.name)
            self.rehearsing.start(words_, partial(_rehearse, self._workspace.desk, path, password))

    def show_rehearsal(self, merged: Merged) -> RehearsalDialog:
        """Show what a bundle would bring."""
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

    def _parts(self) -> list[tuple[Part, str]]:
        register = self._workspace.register
        codes = {code for line in self._workspace.look(pledge_lines) or () for code in line.municipalities}
        places = sorted((register[code].name, code) for code in codes)
        return [
            (Part(), self.tr("Allt på den här datorn")),
            *((Part(municipalities=(code,)), self.tr("Bara {place}").format(place=name)) for name, code in places),
            *(
                (Part(occasion=one.id), self.tr("Signeringen {occasion}").format(occasion=occasion_line(one)))
                for one in self._workspace.look(occasions) or ()
            ),
        ]

    def _save(self, part: Part, password: str) -> None:
        day = self._workspace.today().isoformat()
        path = file_to_save(self._window, self.tr("Lämna över"), f"medlofte-{day}.medlofte", self._kinds())
        if path is not None:
            words_ = self.tr("Skriver {file} …").format(file=path.name)
            self.handing_over.start(words_, partial(_hand_over, self._workspace.desk, path, part, password))

    def _merge(self) -> None:
        self._workspace.flush()
        path, password = self._source
        words_ = self.tr("Sammanfogar …")
        self.merging.start(words_, partial(_take_in, self._workspace.desk, path, password))

    def _tell_handed_over(self, revisions: int) -> None:
        self._frame.say(self.tr("%n version(er) är överlämnade i filen.", None, revisions))

    def _tell_merged(self, merged: Merged) -> None:
        self._source = (Path(), "")
        self._workspace.remember(self.tr("sammanfogning"), merged.changes)
        self._frame.say(self.tr("Sammanfogat: {counts}").format(counts=MergeCounts().records(merged)))
        if merged.changes.conflicts:
            self.review()

    def _asked_password(self) -> str | None:
        text, is_given = QInputDialog.getText(
            self._window, self.tr("Ta emot"), self.tr("Filen är låst. Lösenord:"), QLineEdit.EchoMode.Password
        )
        return text if is_given and text else None

    def _kinds(self) -> str:
        return self.tr("Utbytesfiler (*.medlofte)")

    def _run(self, dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()


def _hand_over(desk: Desk, path: Path, part: Part, password: str, *, progress: Progress, cancelled: Cancelled) -> int:
    """How many versions were handed over."""
    return hand_over(desk, path, part, password=password, cancelled=cancelled).revisions


def _rehearse(desk: Desk, path: Path, password: str, *, progress: Progress, cancelled: Cancelled) -> Merged:
    return rehearse_merge(desk, path, password=password, cancelled=cancelled)


def _take_in(desk: Desk, path: Path, password: str, *, progress: Progress, cancelled: Cancelled) -> Merged:
    return merge_bundle(desk, path, password=password, cancelled=cancelled)
