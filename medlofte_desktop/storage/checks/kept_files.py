"""The files that records name, in the profile: are they there, and what they were when they were kept?"""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, select

from medlofte_desktop.domain.history.problem import Problem, ProblemKind
from medlofte_desktop.domain.stopping import Cancelled, never, stop_if
from medlofte_desktop.storage.database import whatever_is_kept
from medlofte_desktop.storage.kept_files import KeptFileGoneError, kept_path, read_kept_file
from medlofte_desktop.storage.rows.signing import PressReleaseRow, ScanRow

_SCANS = select(ScanRow.id, ScanRow.sha256, ScanRow.name).where(~ScanRow.deleted).order_by(ScanRow.id)
_PICTURES = (
    select(PressReleaseRow.id, PressReleaseRow.picture)
    .where(~PressReleaseRow.deleted, PressReleaseRow.picture != "")
    .order_by(PressReleaseRow.id)
)


def kept_file_problems(connection: Connection, folder: Path, cancelled: Cancelled = never) -> Iterator[Problem]:
    """Scans and pictures of living records that are missing or altered; what has been thrown away is nobody's loss.

    Raises CancelledError.
    """
    with whatever_is_kept(connection):
        for record, sha256, name in connection.execute(_SCANS):
            stop_if(cancelled)
            if problem := _problem_of(folder, sha256):
                yield Problem(problem=problem, kind="scan", record=str(record), detail=str(name or sha256))
        for record, sha256 in connection.execute(_PICTURES):
            if problem := _problem_of(folder, sha256):
                yield Problem(problem=problem, kind="press_release", record=str(record), detail=str(sha256))


def _problem_of(folder: Path, sha256: str) -> ProblemKind | None:
    try:
        if not kept_path(folder, sha256).exists():
            return ProblemKind.MISSING_KEPT_FILE
        read_kept_file(folder, sha256)
    except (KeptFileGoneError, OSError):
        return ProblemKind.DAMAGED_KEPT_FILE
    return None
