"""Every revision against its own hash, and every row and search text against the revisions."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, select

from medlofte_desktop.domain.history.problem import Problem, ProblemKind
from medlofte_desktop.domain.stopping import Cancelled, never
from medlofte_desktop.storage.checks.reading import Reading, is_text, readings
from medlofte_desktop.storage.checks.rows import (
    STRAY_TEXT,
    kept_rows,
    kept_search_rows,
    stray,
    wanted_row,
    wanted_search_rows,
)
from medlofte_desktop.storage.database import whatever_is_kept
from medlofte_desktop.storage.records import Standing
from medlofte_desktop.storage.rows.kinds import ROWS
from medlofte_desktop.storage.search.index import SearchTextRow
from medlofte_desktop.storage.tables import ForgottenRow


def record_problems(connection: Connection, cancelled: Cancelled = never) -> Iterator[Problem]:
    """What is wrong with any record or order to forget. Raises CancelledError."""
    with whatever_is_kept(connection):
        for some in readings(connection, cancelled):
            standings: dict[str, list[Standing]] = defaultdict(list)
            for one in some:
                yield from _wrong_revisions(one)
                if one.standing:
                    standings[one.kind].append(one.standing)
            for kind, standing in standings.items():
                yield from _wrong_rows(connection, kind, standing)
                yield from _wrong_search_texts(connection, kind, standing)
        yield from _strays(connection)
        for order in connection.scalars(select(ForgottenRow.id)).all():
            if not is_text(order):
                yield Problem(problem=ProblemKind.DAMAGED_ORDER, detail=str(order))


def _wrong_revisions(one: Reading) -> Iterator[Problem]:
    for id_ in one.damaged:
        yield Problem(problem=ProblemKind.DAMAGED_REVISION, kind=one.kind, record=one.record, detail=id_)
    if one.marked != one.heads:
        yield Problem(problem=ProblemKind.WRONG_HEADS, kind=one.kind, record=one.record)
    if one.reason:
        yield Problem(problem=ProblemKind.NO_CONTENT, kind=one.kind, record=one.record, detail=one.reason)


def _wrong_rows(connection: Connection, kind: str, standings: Sequence[Standing]) -> Iterator[Problem]:
    rows = kept_rows(connection, kind, [one.record for one in standings])
    for one in standings:
        if one.record not in rows:
            yield Problem(problem=ProblemKind.MISSING_ROW, kind=kind, record=one.record)
            continue
        row = rows[one.record]
        wrong = [name for name, value in wanted_row(one, connection.dialect).items() if row[name] != value]
        if wrong:
            yield Problem(problem=ProblemKind.WRONG_ROW, kind=kind, record=one.record, detail=", ".join(wrong))


def _wrong_search_texts(connection: Connection, kind: str, standings: Sequence[Standing]) -> Iterator[Problem]:
    contents = {one.record: one.content for one in standings}
    kept = kept_search_rows(connection, list(contents))
    wanted = wanted_search_rows(connection, kind, contents)
    for record in contents:
        if kept.get(record) != wanted.get(record):
            yield Problem(problem=ProblemKind.WRONG_SEARCH_TEXT, kind=kind, record=record)


def _strays(connection: Connection) -> Iterator[Problem]:
    """Rows and search texts of what no revision names."""
    for kind, row in ROWS.items():
        ids: Any = select(row.id).where(stray(kind)).order_by(row.id)
        for record in connection.scalars(ids).all():
            yield Problem(problem=ProblemKind.ROW_WITHOUT_REVISION, kind=kind, record=str(record))
    texts = select(SearchTextRow.record, SearchTextRow.kind).where(STRAY_TEXT).order_by(SearchTextRow.number)
    for record, kind in connection.execute(texts).all():
        yield Problem(problem=ProblemKind.WRONG_SEARCH_TEXT, kind=str(kind), record=str(record))
