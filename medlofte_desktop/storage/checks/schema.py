"""Whether an SQLite file has the tables, indexes and triggers that the program makes, and making again what can be.

A table is ours by its columns: how an older version of SQLAlchemy spelled them says nothing. Tables of others are left
alone; their triggers, views and indexes are not, because they work on what is written in ours.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import cache

from sqlalchemy import Connection, text

from medlofte_desktop.domain.history.problem import Problem, ProblemKind
from medlofte_desktop.storage.database import DamagedDatabaseError, open_database
from medlofte_desktop.storage.schema import upgrade
from medlofte_desktop.storage.tables import Table

Made = Mapping[tuple[str, str], str]  # type and name → what SQLite was told
_ACTING = ("trigger", "view")
_MADE = text(
    "SELECT type, name, sql FROM sqlite_master"
    " WHERE sql IS NOT NULL AND (type != 'table' OR sql LIKE 'CREATE VIRTUAL TABLE search%')"
)
_COLUMNS = text(
    "SELECT made.name, held.name FROM sqlite_master AS made JOIN pragma_table_info(made.name) AS held"
    " WHERE made.type = 'table' AND made.sql NOT LIKE 'CREATE VIRTUAL TABLE%'"
)


def schema_problems(connection: Connection) -> Iterator[Problem]:
    """Whatever is missing, changed or not ours; a server looks after its own.

    Raises DamagedDatabaseError where a table or a column of ours is missing: no row can be trusted then.
    """
    if connection.dialect.name != "sqlite":
        return
    there = {(table, column) for table, column in connection.execute(_COLUMNS)}
    for table in Table.metadata.sorted_tables:
        if missing := [column.name for column in table.c if (table.name, column.name) not in there]:
            raise DamagedDatabaseError(f"{table.name} has no {', '.join(missing)}")
    made, wanted = _made(connection), _wanted()
    for kind, name in sorted(made.keys() | wanted.keys()):
        if made.get((kind, name)) != wanted.get((kind, name)):
            yield Problem(problem=ProblemKind.WRONG_SCHEMA, kind=kind, detail=name)


def replace_what_acts(connection: Connection) -> None:
    """Let an SQLite file have the triggers and views of ours and no others: they would act on all that is saved."""
    made, wanted = (
        {(*key, sql) for key, sql in some.items() if key[0] in _ACTING} for some in (_made(connection), _wanted())
    )
    for kind, name, _sql in made - wanted:
        _drop(connection, kind, name)
    for _kind, _name, sql in wanted - made:
        connection.exec_driver_sql(sql)


def drop_what_can_be_made(connection: Connection) -> None:
    """Drop the full-text tables, all triggers and views, and indexes that are not as ours; nothing on a server."""
    if connection.dialect.name != "sqlite":
        return
    wanted = _wanted()
    for (kind, name), sql in _made(connection).items():
        if kind in _ACTING or (kind == "index" and wanted.get((kind, name)) != sql):
            _drop(connection, kind, name)
    _drop_full_text_tables(connection)


def _drop(connection: Connection, kind: str, name: str) -> None:
    connection.exec_driver_sql(f"DROP {kind} {connection.dialect.identifier_preparer.quote_identifier(name)}")


def _drop_full_text_tables(connection: Connection) -> None:
    """A damaged full-text table cannot be dropped; the tables it is made of can, once it is no longer said to be."""
    names = [name for kind, name in _wanted() if kind == "table"]
    connection.exec_driver_sql("PRAGMA writable_schema=ON")
    for name in names:
        connection.execute(text("DELETE FROM sqlite_master WHERE name = :name"), {"name": name})
    connection.exec_driver_sql("PRAGMA writable_schema=RESET")
    tables = connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")).all()
    for table in tables:
        if table.startswith(tuple(f"{name}_" for name in names)):
            connection.exec_driver_sql(f"DROP TABLE {table}")


def make_what_is_missing(connection: Connection) -> None:
    """Make what was dropped or was not there, the full-text tables with what `search_text` holds."""
    if connection.dialect.name != "sqlite":
        return
    made = _made(connection)
    for (kind, name), sql in _wanted().items():
        if (kind, name) not in made:
            connection.exec_driver_sql(sql)
            if kind == "table":
                connection.exec_driver_sql(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")
    connection.exec_driver_sql("REINDEX")


@cache
def _wanted() -> Made:
    """What a new database has."""
    with closing(open_database("sqlite://")) as database:
        upgrade(database)
        with database.reading() as connection:
            return _made(connection)


def _made(connection: Connection) -> Made:
    return {(kind, name): re.sub(r"\s+", " ", sql) for kind, name, sql in connection.execute(_MADE)}
