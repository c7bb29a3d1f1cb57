"""Contacts as a vCard file in a place a person chooses."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.vcard import vcard
from medlofte_desktop.safe_file import write_safely
from medlofte_desktop.ui.choosing import file_to_save
from medlofte_desktop.ui.telling import tell
from medlofte_desktop.ui.texts.errors import sentence

_NOT_IN_FILE_NAMES = str.maketrans(dict.fromkeys('<>:"/\\|?*', " "))


def file_name(words: str) -> str:
    """A file name any computer takes, made of a person's or a municipality's name."""
    kept = "".join(letter for letter in words if letter.isprintable()).translate(_NOT_IN_FILE_NAMES)
    return (" ".join(kept.split()).strip(". ")[:80] or "kontaktpersoner") + ".vcf"


class VcardSaver(QObject):
    """Asks where, then writes. `said` tells how it went."""

    said = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent

    def save(self, contacts: Sequence[Contact], name: str) -> None:
        """Ask where to save some contacts, in a file that is called after `name` unless one says otherwise."""
        path = file_to_save(self._window, self.tr("Spara vCard"), file_name(name), self.tr("vCard (*.vcf)"))
        if path is None:
            return
        try:
            write_safely(path, "".join(map(vcard, contacts)).encode())
        except OSError as error:
            tell(self._window, sentence(error))
        else:
            self.said.emit(self.tr("Sparat i {path}").format(path=path))
