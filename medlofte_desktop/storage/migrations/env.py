"""Alembic's entry: runs on the connection it is handed."""

from alembic import context

from medlofte_desktop.storage.migrations.env_options import OPTIONS
from medlofte_desktop.storage.rows import kinds  # noqa: F401 (loads the mappings)
from medlofte_desktop.storage.search import index  # noqa: F401
from medlofte_desktop.storage.tables import Table

context.configure(connection=context.config.attributes["connection"], target_metadata=Table.metadata, **OPTIONS)
with context.begin_transaction():
    context.run_migrations()
