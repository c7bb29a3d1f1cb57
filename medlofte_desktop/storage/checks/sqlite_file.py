"""What SQLite itself can say of a file: damaged pages, references to nothing, a full-text table out of step."""

from collections.abc import Iterator

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from medlofte_desktop.domain.history.problem import Problem, ProblemKind

_FULL_TEXT = text("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%' ORDER BY name")


def file_problems(connection: Connection) -> Iterator[Problem]:
    """Problems of an SQLite file; a server looks after its own."""
    if connection.dialect.name != "sqlite":
        return
    for (found,) in connection.execute(text("PRAGMA integrity_check")):
        if found != "ok":
            yield Problem(problem=ProblemKind.DAMAGED_FILE, detail=found)
    for table, _row, target, _number in connection.execute(text("PRAGMA foreign_key_check")):
        yield Problem(problem=ProblemKind.BROKEN_REFERENCE, kind=table, detail=target)


def index_problems(connection: Connection) -> Iterator[Problem]:
    """Full-text tables that do not hold what `search_text` holds; needs a transaction that may write.

    FTS5 spells the question as an insert, which writes nothing.
    """
    if connection.dialect.name != "sqlite":
        return
    quote = connection.dialect.identifier_preparer.quote
    for name in map(quote, connection.scalars(_FULL_TEXT).all()):
        try:
            connection.execute(text(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)"))
        except DatabaseError:
            yield Problem(problem=ProblemKind.DAMAGED_SEARCH_INDEX, detail=name)
