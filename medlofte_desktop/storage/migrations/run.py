"""Runs Alembic from code; there is no alembic.ini."""

from collections import Counter
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from medlofte_desktop.storage.database import InconsistentDatabaseError


def configuration() -> Config:
    """Alembic's configuration: the packaged migrations."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config


def upgrade(writer: Engine) -> None:
    """Run every migration the database lacks, all in one transaction.

    SQLite's foreign keys are switched off meanwhile, because rebuilding a table would delete what points at it;
    they are checked before anything is committed: raises InconsistentDatabaseError where one leads nowhere that led
    somewhere before.
    """
    with writer.connect() as connection:
        if connection.dialect.name != "sqlite":
            with connection.begin():
                _migrate(connection)
            return
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                before = _broken_references(connection)
                _migrate(connection)
                if broken := _broken_references(connection) - before:
                    raise InconsistentDatabaseError(f"{broken.total()} references lead nowhere")
        finally:
            driver.execute("PRAGMA foreign_keys=ON")


def _broken_references(connection: Connection) -> Counter[tuple[str, str]]:
    """How many lead nowhere, by the table they stand in and the table they point at."""
    found = connection.exec_driver_sql("PRAGMA foreign_key_check")
    return Counter((table, target) for table, _row, target, _number in found)


def _migrate(connection: Connection) -> None:
    config = configuration()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
