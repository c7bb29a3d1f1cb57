"""What one database has and another has not: revisions, and scans and pictures on a server."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, func, insert, select

from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.storage.records import IDS, by_ids
from medlofte_desktop.storage.standing import revision_from
from medlofte_desktop.storage.tables import ParentRow, RevisionRow, StoredFileRow

_AT_ONCE = 2_000  # revisions
_REVISIONS = select(RevisionRow.__table__).where(RevisionRow.id.in_(IDS))
_PARENTS = select(ParentRow.revision, ParentRow.parent).where(ParentRow.revision.in_(IDS))


def every_revision_id(connection: Connection) -> set[str]:
    """The ids of all revisions."""
    return set(connection.scalars(select(RevisionRow.id)))


def count_revisions(connection: Connection) -> int:
    """How many revisions there are in all."""
    return connection.scalar(select(func.count()).select_from(RevisionRow)) or 0


def revisions_with(connection: Connection, ids: Sequence[str]) -> Iterator[list[Revision]]:
    """The revisions with some ids, a portion at a time."""
    for start in range(0, len(ids), _AT_ONCE):
        portion = ids[start : start + _AT_ONCE]
        parents: dict[str, list[str]] = defaultdict(list)
        for revision, parent in by_ids(connection, _PARENTS, portion):
            parents[revision].append(parent)
        rows = by_ids(connection, _REVISIONS, portion)
        yield [revision_from(row, tuple(sorted(parents.get(row.id, ())))) for row in rows]


def is_stored(connection: Connection, sha256: str) -> bool:
    """Whether a file is on a server."""
    return connection.scalar(select(StoredFileRow.sha256).where(StoredFileRow.sha256 == sha256)) is not None


def stored_files(connection: Connection) -> set[str]:
    """The SHA-256 of every file on a server."""
    return set(connection.scalars(select(StoredFileRow.sha256)))


def read_stored_file(connection: Connection, sha256: str) -> bytes:
    """A file on a server, empty where it is not there."""
    return connection.scalar(select(StoredFileRow.content).where(StoredFileRow.sha256 == sha256)) or b""


def store_file(connection: Connection, sha256: str, content: bytes) -> None:
    """Put a file on a server that does not have it."""
    connection.execute(insert(StoredFileRow), [{"sha256": sha256, "content": content}])
