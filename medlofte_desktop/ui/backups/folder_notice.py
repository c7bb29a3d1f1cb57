"""Said once of a folder that is no place for a database: another program copies it, or it lies on a network."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from medlofte_desktop.paths import NETWORK, copied_by
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.telling import tell


def tell_of_folder(folder: Path, store: SettingsStore, window: QWidget) -> None:
    """Tell of a folder where the database may be damaged, and remember that it has been told."""
    copier = copied_by(folder)
    if copier and store.settings.told_of_folder != str(folder):
        store.change(told_of_folder=str(folder))
        tell(window, _words(folder, copier))


def _words(folder: Path, copier: str) -> str:
    if copier == NETWORK:
        found = QCoreApplication.translate("Folder", "Mappen {folder} ligger på ett nätverk.")
    else:
        found = QCoreApplication.translate("Folder", "Mappen {folder} kopieras till andra datorer av {program}.")
    advice = QCoreApplication.translate(
        "Folder",
        "Där kan databasen skadas. Stäng Medlöfte, flytta mappen till en plats som bara finns på den här datorn och"
        " starta med: medlofte --profile MAPP. Till andra datorer för du över med Arkiv › Lämna över.",
    )
    return f"{found.format(folder=folder, program=copier)} {advice}"
