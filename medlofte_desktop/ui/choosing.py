"""Asking where a file is or shall be; the last folder is remembered in the window's settings."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from medlofte_desktop.ui.telling import ask
from medlofte_desktop.ui.window.main_window import MainWindow


def file_to_save(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Where to save, with the ending of its kind; asked before a file is replaced. None where the dialog was closed."""
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(_folder(parent) / name), kinds)
    if not chosen:
        return None
    _remember(parent, Path(chosen).parent)
    path = _ended(Path(chosen), kind, kinds or f"*{Path(name).suffix}")
    if path != Path(chosen) and path.exists() and not _may_replace(parent, path):  # the dialog asked of another name
        return file_to_save(parent, title, path.name, kinds)
    return path


def file_to_open(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Which file to open; None where the dialog was closed."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(_folder(parent)), _and_all(kinds))
    if chosen:
        _remember(parent, Path(chosen).parent)
    return Path(chosen) if chosen else None


def files_to_open(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Which files to open; none where the dialog was closed."""
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, str(_folder(parent)), _and_all(kinds))
    if chosen:
        _remember(parent, Path(chosen[0]).parent)
    return [Path(one) for one in chosen]


def folder_to_fill(parent: QWidget, title: str) -> Path | None:
    """Which folder to put files in; None where the dialog was closed."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(_folder(parent)))
    if chosen:
        _remember(parent, Path(chosen))
    return Path(chosen) if chosen else None


def _ended(path: Path, kind: str, kinds: str) -> Path:
    """The path with the ending of the chosen kind, unless it has that of one of the kinds."""
    endings = _endings(kinds)
    if not endings or path.suffix.lower() in endings:
        return path
    return path.with_name(path.name + (_endings(kind) or endings)[0])


def _endings(kinds: str) -> list[str]:
    return re.findall(r"\*(\.\w+)", kinds)


def _may_replace(parent: QWidget, path: Path) -> bool:
    question = QCoreApplication.translate("Choosing", "{file} finns redan. Ska den ersättas?").format(file=path.name)
    return ask(parent, question, QCoreApplication.translate("Choosing", "&Ersätt"))


def _and_all(kinds: str) -> str:
    return ";;".join((kinds, QCoreApplication.translate("Choosing", "Alla filer (*)")))


def _folder(parent: QWidget) -> Path:
    """The last one, or else the documents; never where the program happened to be started."""
    memory = _memory(parent)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    for folder in (str(memory.value("folder", "")) if memory else "", documents):
        if folder and Path(folder).is_dir():
            return Path(folder)
    return Path(QDir.homePath())


def _remember(parent: QWidget, folder: Path) -> None:
    memory = _memory(parent)
    if memory:
        memory.setValue("folder", str(folder))


def _memory(widget: QWidget | None) -> QSettings | None:
    """What the window over a widget remembers, if there is one."""
    while widget is not None and not isinstance(widget, MainWindow):
        widget = widget.parentWidget()
    return widget.memory if widget is not None else None
