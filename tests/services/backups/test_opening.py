import resource
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from desks import Clock, register

from medlofte_desktop.services.backups.restoring import restore
from medlofte_desktop.services.backups.taking import backup_folder, backups
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.storage.database import DatabaseUnavailableError, MissingDatabaseError, open_database
from medlofte_desktop.storage.migrations.run import configuration
from medlofte_desktop.storage.schema import VERSIONS


@pytest.fixture(params=VERSIONS[:-1])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A database of an older schema, with a revision that its program has written."""
    path = tmp_path / "medlofte.db"
    database = open_database(path)
    config = configuration()
    with database.writer.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, request.param)
        connection.exec_driver_sql(
            "INSERT INTO revision VALUES (?, 'contact', 'anna', 'Anneli', '2023-03-03', ?, NULL, 1)", ("0" * 64, "")
        )
    database.close()
    return path


def opened(path: Path) -> Desk:
    return open_desk(path, writer="", municipalities=register(), clock=Clock())


def test_a_backup_is_taken_before_the_schema_is_changed(older: Path) -> None:
    desk = opened(older)
    (taken,) = backups(desk)
    assert taken.revisions == 1
    desk.database.close()


def test_a_backup_of_an_older_schema_is_brought_up_to_date_as_it_is_put_back(older: Path) -> None:
    desk = opened(older)
    (taken,) = backups(desk)
    restore(desk, backup_folder(desk) / taken.name)
    assert {one.record for one in check(desk)} == {"anna"}  # whose revision this test made up
    desk.database.close()


def test_nothing_is_backed_up_when_a_database_is_made(tmp_path: Path) -> None:
    desk = opened(tmp_path / "medlofte.db")
    assert backups(desk) == ()
    desk.database.close()


@pytest.fixture
def small_files() -> Iterator[None]:
    """No file can be larger than the first page of a backup: as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("small_files")
def test_where_no_backup_can_be_taken_the_schema_stays_as_it_was(older: Path) -> None:
    before = older.read_bytes()
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    with pytest.raises((DatabaseUnavailableError, OSError)):
        opened(older)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.getrlimit(resource.RLIMIT_FSIZE)[1],) * 2)
    assert older.read_bytes() == before
    opened(older).database.close()


@pytest.mark.parametrize("is_empty", [True, False])
def test_a_database_that_is_gone_is_not_made_anew_where_there_are_backups(older: Path, *, is_empty: bool) -> None:
    opened(older).database.close()
    older.unlink()
    if is_empty:
        older.touch()
    with pytest.raises(MissingDatabaseError):
        opened(older)
    assert older.exists() is is_empty
