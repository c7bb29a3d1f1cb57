"""Scanned papers: taken in, kept in the profile, and given back whole."""

from collections.abc import Sequence
from pathlib import Path

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.order import appended
from medlofte_desktop.domain.records.signed_copy import Scan
from medlofte_desktop.domain.text import clean_line
from medlofte_desktop.exchange.scan_file import read_scan
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.documents import open_document
from medlofte_desktop.storage.kept_files import keep_file, read_kept_file


def attach_scans(desk: Desk, pledge: str, paths: Sequence[Path]) -> Changes:
    """Put scans of the signed paper with a pledge's copy, all or none; a file that is there already is not added.

    Raises ScanFileError and OSError. Files are kept before the records that name them are saved.
    """
    document = open_document(desk, pledge)
    if document is None or document.copy is None:
        return Changes()
    present = document.scans_of(document.copy)
    known = {scan.sha256 for scan in present}
    added: dict[str, Scan] = {}
    for path in paths:
        kind, content = read_scan(path)
        sha256 = keep_file(desk.files, content)
        if sha256 not in known:
            added[sha256] = Scan(
                id=desk.new_id(),
                copy=document.copy.id,
                name=_name_of(path),
                kind=kind,
                sha256=sha256,
                size=len(content),
            )
    return save(desk, *appended(present, *added.values())) if added else Changes()


def _name_of(path: Path) -> str:
    """What the file was called, without letters that no text can hold; a disk takes nearly any."""
    return clean_line(path.name.encode("utf-8", "replace").decode())


def kept_file(desk: Desk, sha256: str) -> bytes:
    """The content of a scan, or of a press release's picture. Raises KeptFileGoneError, OSError."""
    return read_kept_file(desk.files, sha256)
