"""Alembic's entry: runs on the connection it is handed."""

from typing import Any, Literal

from alembic import context

from medlofte_desktop.storage import rows, search_index  # noqa: F401 (loads the mappings)
from medlofte_desktop.storage.tables import Table, UtcTime


def render_item(kind: str, item: object, _context: Any) -> str | Literal[False]:
    """Write our own column type into a migration as the plain type it is there."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UtcTime) else False


def include_object(_item: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:  # noqa: FBT001
    """Leave SQLite's full-text tables to the migrations that make them."""
    return not (kind == "table" and (name or "").startswith(("search_trigram", "search_prefix")))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
    render_item=render_item,
    include_object=include_object,
)
with context.begin_transaction():
    context.run_migrations()
