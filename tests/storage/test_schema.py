import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from desks import NewAddress, register
from postgres_server import Server
from sqlalchemy import create_engine, inspect, text

from medlofte_desktop.services.desk import open_desk
from medlofte_desktop.storage.database import (
    DatabaseUnavailableError,
    InconsistentDatabaseError,
    open_database,
    sqlite_path,
)
from medlofte_desktop.storage.migrations.env_options import OPTIONS
from medlofte_desktop.storage.migrations.run import configuration
from medlofte_desktop.storage.schema import (
    VERSIONS,
    ForeignDatabaseError,
    NewerDatabaseError,
    is_behind,
    refuse_foreign,
    upgrade,
)
from medlofte_desktop.storage.tables import Table


def test_the_migrations_make_what_the_mapped_classes_say(new_address: NewAddress) -> None:
    database = open_database(new_address())
    with database.reading() as connection:
        context = MigrationContext.configure(connection, opts=OPTIONS)
        assert compare_metadata(context, Table.metadata) == []
    database.close()


def test_every_version_has_its_migration_and_they_follow_each_other() -> None:
    scripts = ScriptDirectory.from_config(configuration()).walk_revisions()
    assert [script.revision for script in scripts][::-1] == list(VERSIONS)


def test_a_second_upgrade_finds_nothing_to_do(new_address: NewAddress) -> None:
    database = open_database(new_address())
    assert not upgrade(database)
    database.close()


def test_an_upgrade_that_is_run_twice_at_once_is_harmless(tmp_path: Path) -> None:
    from medlofte_desktop.storage.migrations import run  # noqa: PLC0415

    database = open_database(tmp_path / "new.db")
    assert upgrade(database)
    run.upgrade(database.writer)  # as by a program that saw an empty file a moment ago
    assert not upgrade(database)
    database.close()


STRAY_PARENT = f"INSERT INTO revision_parent VALUES ('{'a' * 64}', '{'b' * 64}')"


@pytest.fixture
def older(ready_file: Path, tmp_path: Path) -> Path:
    """A database of the third version, which lacks the table that the fourth has added."""
    path = Path(shutil.copy(ready_file, tmp_path / "older.db"))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE stored_file")
        connection.execute("UPDATE alembic_version SET version_num = '0003'")
    return path


def test_a_reference_that_led_nowhere_before_stops_no_upgrade(older: Path) -> None:
    with closing(sqlite3.connect(older)) as connection, connection:
        connection.execute(STRAY_PARENT)
    database = open_database(older)
    assert upgrade(database)
    database.close()


def test_an_upgrade_that_makes_a_reference_lead_nowhere_is_taken_back(older: Path) -> None:
    with closing(sqlite3.connect(older)) as connection, connection:
        connection.execute(f"CREATE TRIGGER torn AFTER UPDATE ON alembic_version BEGIN {STRAY_PARENT}; END")
    database = open_database(older)
    with pytest.raises(InconsistentDatabaseError):
        upgrade(database)
    assert is_behind(database)
    database.close()


@pytest.fixture
def newer(ready_file: Path, tmp_path: Path) -> Path:
    path = Path(shutil.copy(ready_file, tmp_path / "newer.db"))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    return path


def files(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.iterdir() if not file.name.endswith("-shm")}


def test_a_newer_database_is_refused_and_left_as_it_is(newer: Path) -> None:
    before = files(newer)
    with pytest.raises(NewerDatabaseError, match="9999"):
        open_desk(newer, writer="", municipalities=register())
    assert {name: held for name, held in files(newer).items() if held} == before


def test_a_newer_database_that_was_cut_off_is_refused_and_left_as_it_is(newer: Path, tmp_path: Path) -> None:
    (tmp_path / "cut").mkdir()
    cut = tmp_path / "cut" / "newer.db"
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE left_in_the_log (x)")
        connection.commit()
        for end in ("", "-wal"):
            shutil.copy(f"{newer}{end}", f"{cut}{end}")
    before = files(cut)
    with pytest.raises(NewerDatabaseError):
        open_desk(cut, writer="", municipalities=register())
    assert before.keys() == {"newer.db", "newer.db-wal"}
    assert files(cut) == before


def test_a_newer_database_on_a_server_is_refused(new_address: NewAddress) -> None:
    address = new_address()
    database = open_database(address)
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerDatabaseError):
        upgrade(database)
    database.close()


@pytest.mark.parametrize("tables", [["notes (x)"], ["notes (x)", "alembic_version (version_num)"]])
def test_another_programs_database_is_refused_and_left_as_it_is(tables: list[str], tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        for table in tables:
            connection.execute(f"CREATE TABLE {table}")
        if len(tables) > 1:
            connection.execute("INSERT INTO alembic_version VALUES ('a1b2c3')")
    before = files(path)
    with pytest.raises(ForeignDatabaseError):
        open_desk(path, writer="", municipalities=register())
    assert files(path) == before


@pytest.mark.parametrize("held", [b"a letter\n" * 200, b"SQLite format 3\x00" + b"\xff" * 4080, b"x"])
def test_what_is_no_database_is_refused_and_left_as_it_is(held: bytes, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(held)
    with pytest.raises((ForeignDatabaseError, DatabaseUnavailableError)):
        open_desk(path, writer="", municipalities=register())
    assert path.read_bytes() == held


def test_a_file_given_as_an_address_is_looked_at_too(newer: Path) -> None:
    with pytest.raises(NewerDatabaseError):
        open_desk(f"sqlite:///{newer}", writer="", municipalities=register())


@pytest.mark.parametrize("address", ["sqlite://", "sqlite:///:memory:", "postgresql://x/y"])
def test_what_lies_in_no_file_has_no_path(address: str) -> None:
    assert sqlite_path(address) is None


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    desk = open_desk(path, writer="", municipalities=register())
    desk.database.close()
    refuse_foreign(path)
    assert path.stat().st_size > 0


def test_what_a_killed_program_has_left_half_written_is_taken_back(ready_file: Path, tmp_path: Path) -> None:
    path, left = Path(shutil.copy(ready_file, tmp_path / "medlofte.db")), tmp_path / "left.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA cache_size=2")
        connection.execute("BEGIN")
        connection.execute("UPDATE municipality SET name = hex(zeroblob(1000))")
        for end in ("", "-journal"):
            shutil.copy(f"{path}{end}", f"{left}{end}")
    refuse_foreign(left)
    with closing(sqlite3.connect(f"{left.as_uri()}?mode=ro", uri=True)) as connection:
        assert connection.execute("SELECT count(*) FROM municipality WHERE name LIKE '0%'").fetchone() == (0,)


@pytest.mark.postgres
@pytest.mark.parametrize("version", ["", "a1b2c3", "0001"])
def test_another_programs_database_on_a_server_is_refused_and_not_touched(version: str, server: Server) -> None:
    address = server.new_database()
    engine = create_engine(address)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
        connection.exec_driver_sql("CREATE TABLE kunder (id int)")
        if version:
            connection.exec_driver_sql("CREATE TABLE alembic_version (version_num varchar(32))")
            connection.exec_driver_sql(f"INSERT INTO alembic_version VALUES ('{version}')")
    with pytest.raises(ForeignDatabaseError):
        open_desk(address, writer="", municipalities=())
    assert set(inspect(engine).get_table_names()) <= {"kunder", "alembic_version"}
    engine.dispose()
    server.take_back(address)
