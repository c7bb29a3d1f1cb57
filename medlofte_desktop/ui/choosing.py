"""Asking where a file is or shall be; the last folder is remembered for the next time."""

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_last: list[Path] = []


def file_to_save(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Where to save; the dialog itself asks before a file is replaced. None where it was closed."""
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, str(_folder() / name), kinds)
    return _remembered(chosen)


def file_to_open(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Which file to open; None where the dialog was closed."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(_folder()), kinds)
    return _remembered(chosen)


def files_to_open(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Which files to open; none where the dialog was closed."""
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, str(_folder()), kinds)
    _remembered(chosen[0] if chosen else "")
    return [Path(one) for one in chosen]


def folder_to_fill(parent: QWidget, title: str) -> Path | None:
    """Which folder to put files in; None where the dialog was closed."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(_folder()))
    if chosen:
        _last[:] = [Path(chosen)]
    return Path(chosen) if chosen else None


def _folder() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return _last[0] if _last and _last[0].is_dir() else Path(documents or QDir.homePath())


def _remembered(chosen: str) -> Path | None:
    if not chosen:
        return None
    _last[:] = [Path(chosen).parent]
    return Path(chosen)
