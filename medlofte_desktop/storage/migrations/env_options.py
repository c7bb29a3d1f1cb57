"""What Alembic is told about our tables: our own column type, and what SQLite's full-text tables are made of."""

from typing import Any, Literal

from medlofte_desktop.storage.tables import UtcTime


def render_item(kind: str, item: object, _context: Any) -> str | Literal[False]:
    """Write our own column type into a migration as the plain type it is there."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UtcTime) else False


def include_object(_item: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:  # noqa: FBT001
    """Leave SQLite's full-text tables to the migrations that make them."""
    return not (kind == "table" and (name or "").startswith(("search_folded", "search_plain")))


OPTIONS: dict[str, Any] = {"render_as_batch": True, "render_item": render_item, "include_object": include_object}
