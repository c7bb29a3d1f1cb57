"""Importing and exporting pledge files: chosen, taken in beside the window, and told of in the status bar."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.sheet.sheet_names import sheet_name
from medlofte_desktop.domain.stopping import Cancelled
from medlofte_desktop.resource_files import resource
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledge_files import Imported, import_pledges, read_pledge_file, write_pledges
from medlofte_desktop.ui.background import Progress
from medlofte_desktop.ui.choosing import file_to_open, file_to_save
from medlofte_desktop.ui.telling import ask, tell
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.window.long_work import LongWork
from medlofte_desktop.ui.window.navigation import Navigation


class FileCommands(QObject):
    """One import at a time; it is one step on the undo stack, so nothing is asked first."""

    def __init__(self, frame: Frame, navigation: Navigation) -> None:
        super().__init__(frame)
        self._frame = frame
        self._window = frame.window
        self._navigation = navigation
        self._workspace = navigation.workspace
        self.work = LongWork(frame, frame.actions["import"])
        self.work.done.connect(self._tell_done)
        frame.actions["import"].triggered.connect(self.choose_import)
        frame.actions["export"].triggered.connect(self.export)

    def choose_import(self) -> None:
        """Ask for a pledge file and take it in."""
        path = file_to_open(self._window, self.tr("Importera löftesfil"), self.tr("Löftesfiler (*.json)"))
        if path is not None:
            self.take_in(path)

    def take_in_examples(self) -> None:
        """Take in the pledges that the program brings to try with."""
        self.take_in(resource("samples", "demo.json"))

    def take_in(self, path: Path) -> None:
        """Import a file beside the window; a large one takes a while."""
        self._workspace.flush()
        words = self.tr("Läser in {file} …").format(file=path.name)
        self.work.start(words, partial(_take_in, self._workspace.desk, path))

    def export(self) -> None:
        """Write the open pledge to a pledge file."""
        self._workspace.flush()
        dossier = self._workspace.dossier
        if dossier is None:
            return
        name = sheet_name(dossier).replace("underskriftsblad-", "lofte-").replace(".pdf", ".json")
        path = file_to_save(self._window, self.tr("Exportera löftesfil"), name, self.tr("Löftesfiler (*.json)"))
        if path is None:
            return
        hidden = len(dossier.evidence) - len(dossier.in_public().evidence)
        try:
            write_pledges(
                self._workspace.desk, [dossier.pledge.id], path, with_secrets=hidden > 0 and self._may_tell(hidden)
            )
        except (ExpectedError, OSError) as error:
            tell(self._window, sentence(error))
            return
        self._frame.say(self.tr("Exporterat till {path}").format(path=path))

    def _may_tell(self, hidden: int) -> bool:
        """Ask whether evidence that is not open may go along; the default is that it stays."""
        question = self.tr(
            "%n av underlagen är inte öppna. De lämnas utanför filen om du inte väljer att ta med dem.", None, hidden
        )
        return ask(self._window, question, self.tr("&Ta med allt"), no=self.tr("&Bara öppna underlag"))

    def _tell_done(self, imported: Imported) -> None:
        self._workspace.remember(self.tr("import av löftesfil"), imported.changes)
        words = self.tr("Import klar: {added} nya, {changed} ändrade, {unchanged} oförändrade medborgarlöften")
        counts = {"added": imported.added, "changed": imported.changed, "unchanged": imported.unchanged}
        self._frame.say(words.format(**counts))
        if imported.pledges and self._workspace.dossier is None:
            self._navigation.open_pledge(imported.pledges[0])


def _take_in(desk: Desk, path: Path, *, progress: Progress, cancelled: Cancelled) -> Imported:
    """No progress is told: how long the one transaction takes is known when it is over."""
    return import_pledges(desk, read_pledge_file(desk, path), cancelled=cancelled)
