"""Revisions as they lie in a database file, read with plain SQL from any schema there has been; each is believed by its
own hash alone."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.domain.records.kinds import KINDS

ROWS = "SELECT id, kind, record, writer, time, content_hash, content FROM revision"
_PARENTS = "SELECT parent FROM revision_parent WHERE revision = ? ORDER BY parent"


def whole_revision(connection: sqlite3.Connection, row: Sequence[Any]) -> Revision | None:
    """The revision in one of `ROWS`; None where it is not as it was written, or of a kind that there is not."""
    id_, kind, record, writer, time, content_hash, content = row
    try:
        revision = Revision(
            id=id_,
            kind=kind,
            record=record,
            parents=tuple(parent for (parent,) in connection.execute(_PARENTS, (id_,))),
            writer=writer,
            time=datetime.fromisoformat(time).replace(tzinfo=UTC),
            content_hash=content_hash,
            content=None if content is None else json.loads(content),
        )
        return revision if kind in KINDS and revision.is_whole() else None
    except (sqlite3.DatabaseError, ValueError, TypeError, RecursionError):
        return None
