"""Revisions as they lie in a database file, read with plain SQL from any schema there has been; each is believed by its
own hash alone."""

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.storage.checks.reading import whole_revision

ROWS = "SELECT id, kind, record, writer, time, content_hash, content FROM revision"
_PARENTS = "SELECT parent FROM revision_parent WHERE revision = ? ORDER BY parent"


def revision_in(connection: sqlite3.Connection, row: Sequence[Any]) -> Revision | None:
    """The revision in one of `ROWS`; None where it is not as it was written, or of a kind that there is not."""
    with suppress(sqlite3.DatabaseError):
        revision = whole_revision(row, tuple(parent for (parent,) in connection.execute(_PARENTS, (row[0],))))
        return revision if revision and revision.kind in KINDS else None
    return None
