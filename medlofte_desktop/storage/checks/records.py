"""Every revision against its own hash, and every row and search text against the revisions."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from medlofte_desktop.domain.history.merge import View, view
from medlofte_desktop.domain.history.problem import Problem, ProblemKind
from medlofte_desktop.domain.history.revision import Revision, heads
from medlofte_desktop.domain.records.content import Content, content_of, record_from
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.stopping import Cancelled, never, stop_if
from medlofte_desktop.storage.checks.rows import Kept, kept_rows, kept_search_texts
from medlofte_desktop.storage.database import InconsistentDatabaseError
from medlofte_desktop.storage.rows.kinds import ROWS
from medlofte_desktop.storage.search.index import SEARCHED, search_rows
from medlofte_desktop.storage.standing import heads_of, revisions_of_all
from medlofte_desktop.storage.tables import RevisionRow

_AT_ONCE = 1_000  # records; their whole histories are in memory together


def record_problems(connection: Connection, cancelled: Cancelled = never) -> Iterator[Problem]:
    """What is wrong with any record, kind by kind. Raises CancelledError."""
    for kind, row in ROWS.items():
        ids: Any = select(RevisionRow.record).where(RevisionRow.kind == kind).distinct().order_by(RevisionRow.record)
        written = list(connection.scalars(ids))
        for start in range(0, len(written), _AT_ONCE):
            stop_if(cancelled)
            yield from _of_some(connection, kind, written[start : start + _AT_ONCE])
        for record in sorted(set(connection.scalars(select(row.id))).difference(written)):
            yield Problem(problem=ProblemKind.ROW_WITHOUT_REVISION, kind=kind, record=record)


def _of_some(connection: Connection, kind: str, records: Sequence[str]) -> Iterator[Problem]:
    """The problems of some records; where one cannot be read at all, each is looked at by itself."""
    try:
        by_record = _by_record(revisions_of_all(connection, records))
        rows = kept_rows(connection, kind, records)
    except InconsistentDatabaseError as error:
        if len(records) == 1:
            yield Problem(problem=ProblemKind.NO_CONTENT, kind=kind, record=records[0], detail=error.reason)
        else:
            for record in records:
                yield from _of_some(connection, kind, [record])
        return
    yield from _wrong_revisions(connection, kind, by_record)
    contents: dict[str, Content] = {}
    for record, revisions in by_record.items():
        try:
            now = view(revisions)
            contents[record] = content_of(record_from(KINDS[kind], record, now.content))
        except (ValueError, TypeError, KeyError) as error:
            yield Problem(problem=ProblemKind.NO_CONTENT, kind=kind, record=record, detail=str(error))
        else:
            yield from _wrong_row(kind, record, rows.get(record), now, contents[record])
    yield from _wrong_search_texts(connection, kind, contents)


def _by_record(revisions: Sequence[Revision]) -> dict[str, list[Revision]]:
    found: dict[str, list[Revision]] = defaultdict(list)
    for revision in revisions:
        found[revision.record].append(revision)
    return found


def _wrong_revisions(
    connection: Connection, kind: str, by_record: Mapping[str, Sequence[Revision]]
) -> Iterator[Problem]:
    marked = heads_of(connection, list(by_record))
    for record, revisions in by_record.items():
        for one in revisions:
            if not one.is_whole():
                yield Problem(problem=ProblemKind.DAMAGED_REVISION, kind=kind, record=record, detail=one.id)
        if marked.get(record, ()) != heads(revisions):
            yield Problem(problem=ProblemKind.WRONG_HEADS, kind=kind, record=record)


def _wrong_row(kind: str, record: str, row: Kept | None, now: View, content: Content) -> Iterator[Problem]:
    if row is None:
        yield Problem(problem=ProblemKind.MISSING_ROW, kind=kind, record=record)
        return
    wrong = [field for field, value in content.items() if row.content.get(field) != value]
    if row.doubt != now.doubt:
        wrong.append("doubt")
    if row.revision not in now.heads:
        wrong.append("revision_id")
    if wrong:
        yield Problem(problem=ProblemKind.WRONG_ROW, kind=kind, record=record, detail=", ".join(wrong))


def _wrong_search_texts(connection: Connection, kind: str, contents: Mapping[str, Content]) -> Iterator[Problem]:
    if kind not in SEARCHED:
        return
    kept = kept_search_texts(connection, list(contents))
    wanted = {row["record"]: (row["folded"], row["plain"]) for row in search_rows(connection, kind, contents)}
    for record in contents:
        if kept.get(record) != wanted.get(record):
            yield Problem(problem=ProblemKind.WRONG_SEARCH_TEXT, kind=kind, record=record)
