"""What the menu item Lämna över does: the dialog stays until the file is written, and the receipt says where it is."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.sheet.sheet_names import bundle_name
from medlofte_desktop.domain.stopping import Cancelled
from medlofte_desktop.services.bundles.handing_over import Part, hand_over
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import pledge_lines
from medlofte_desktop.services.signing.occasions import occasions
from medlofte_desktop.ui.background import Progress
from medlofte_desktop.ui.bundles.hand_over_dialog import HandOverDialog
from medlofte_desktop.ui.choosing import file_to_save
from medlofte_desktop.ui.texts.occasions import occasion_line
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.long_work import LongWork
from medlofte_desktop.ui.workspace import Workspace


class HandingOver(QObject):
    """One file at a time. While it is written the dialog waits out of sight, with what was chosen in it."""

    def __init__(self, frame: Frame, workspace: Workspace) -> None:
        super().__init__(frame)
        self._frame = frame
        self._workspace = workspace
        self._dialog: HandOverDialog | None = None
        self._receipt = ("", False)
        self.work = LongWork(frame, frame.actions["hand_over"], self._tell_failed)
        self.work.done.connect(self._tell_done)
        frame.actions["hand_over"].triggered.connect(self.ask)

    def ask(self) -> None:
        """Ask what to hand over, and where the file is to lie."""
        self._workspace.flush()
        self._dialog = HandOverDialog(self._parts(), self._frame.window)
        self._dialog.wanted.connect(self._save)
        self._dialog.open()

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
        assert self._dialog is not None
        path = file_to_save(self._dialog, self.tr("Lämna över"), self._name(part), self.tr("Utbytesfiler (*.medlofte)"))
        if path is not None:
            self._dialog.hide()
            self._receipt = str(path), bool(password)
            words = self.tr("Skriver {file} …").format(file=path.name)
            self.work.start(words, partial(_hand_over, self._workspace.desk, path, part, password))

    def _name(self, part: Part) -> str:
        what = [self._workspace.register[code].name for code in part.municipalities] or [self.tr("allt")]
        if part.occasion:
            what = [occasion_line(one) for one in self._workspace.look(occasions) or () if one.id == part.occasion]
        return bundle_name(" ".join(what), self._workspace.desk.writer, self._workspace.today())

    def _tell_done(self, revisions: int) -> None:
        assert self._dialog is not None
        self._dialog.deleteLater()
        self._dialog = None
        path, is_locked = self._receipt
        told = self.tr("%n version(er) är överlämnade i {path}, som är låst med lösenord.", None, revisions)
        if not is_locked:
            told = self.tr("%n version(er) är överlämnade i {path}, som inte är låst.", None, revisions)
        self._frame.say(told.format(path=path))

    def _tell_failed(self, error: ExpectedError | OSError) -> None:
        self.work.tell(error)
        if self._dialog is not None:
            self._dialog.open()


def _hand_over(desk: Desk, path: Path, part: Part, password: str, *, progress: Progress, cancelled: Cancelled) -> int:
    """How many versions were handed over."""
    return hand_over(desk, path, part, password=password, cancelled=cancelled).revisions
