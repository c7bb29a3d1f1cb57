"""Many sheets in one go: chosen in a dialog, made in processes of their own, told of in the status bar."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from medlofte_desktop.domain.sheet.sheet_names import COMBINED_NAME
from medlofte_desktop.printing.bulk import PrintedSheet, SheetJob, print_combined, print_sheets
from medlofte_desktop.services.sheets import sheets
from medlofte_desktop.ui.choosing import folder_to_fill
from medlofte_desktop.ui.sheets.several import SeveralDialog
from medlofte_desktop.ui.telling import ask
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.long_work import LongWork
from medlofte_desktop.ui.window.navigation import Navigation


class ManySheets(QObject):
    """One batch at a time; the window can be used meanwhile, and closing it stops the batch."""

    def __init__(self, frame: Frame, navigation: Navigation) -> None:
        super().__init__(frame)
        self._frame = frame
        self._window = frame.window
        self._navigation = navigation
        self.work = LongWork(frame, frame.actions["sheets"])
        self.work.done.connect(self._tell_done)
        frame.actions["sheets"].triggered.connect(self.choose)

    def choose(self) -> None:
        """Ask which pledges, in what form and where; then begin."""
        workspace = self._navigation.workspace
        workspace.flush()
        dialog = SeveralDialog(self._navigation.lines.lines, self._navigation.municipalities.district(), self._window)
        if not dialog.exec():
            return
        folder = folder_to_fill(self._window, self.tr("Var ska underskriftsbladen ligga?"))
        found = workspace.look(sheets, dialog.chosen())
        if folder is None or not found:
            return
        jobs = [SheetJob(pledge=pledge, sheet=sheet, file_name=name) for pledge, sheet, name in found]
        names = [COMBINED_NAME] if dialog.is_together() else [job.file_name for job in jobs]
        existing = [name for name in names if (folder / name).exists()]
        if not existing or self._may_replace(existing):
            self.start(jobs, folder, together=dialog.is_together())

    def start(self, jobs: Sequence[SheetJob], folder: Path, *, together: bool) -> None:
        """Make the sheets; files of the same names in the folder are replaced, all or none."""
        work = (
            partial(print_combined, jobs, folder / COMBINED_NAME) if together else partial(print_sheets, jobs, folder)
        )
        self.work.start(self.tr("Skapar underskriftsblad …"), partial(work, replace=True), len(jobs))

    def _may_replace(self, existing: Sequence[str]) -> bool:
        question = self.tr("%n av filerna finns redan i mappen. Vill du ersätta dem?", None, len(existing))
        return ask(self._window, question, self.tr("&Ersätt"))

    def _tell_done(self, printed: Sequence[PrintedSheet]) -> None:
        folder = printed[0].path.parent
        words = self.tr("%n underskriftsblad sparade i {folder}", None, len(printed))
        self._frame.say(words.format(folder=folder))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
