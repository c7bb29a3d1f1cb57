"""Databases of other versions: a newer one is left as it is to the last byte, and nothing of an older one is lost."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from desks import register
from every_kind import save_every_kind

from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.resource_files import resource
from medlofte_desktop.services.bundles.conflicts import conflicts
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import open_desk
from medlofte_desktop.services.pledge_files import import_pledges, read_pledge_file
from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.services.saving import save, throw_away
from medlofte_desktop.storage import schema
from medlofte_desktop.storage.database import open_database
from medlofte_desktop.storage.migrations.run import configuration
from medlofte_desktop.storage.schema import VERSIONS, NewerDatabaseError

Counts = dict[str, int]


@pytest.fixture(scope="module")
def newest(ready_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Something of every kind: written, written again, in conflict, thrown away, signed."""
    path = Path(shutil.copy(ready_file, tmp_path_factory.mktemp("newest") / "newest.db"))
    desk = open_desk(path, writer="Anneli", municipalities=register())
    imported = import_pledges(desk, read_pledge_file(desk, resource("samples", "published_pledges.json"))).pledges
    for word in ("och så", "men inte"):
        dossier = open_pledge(desk, imported[0])
        assert dossier is not None
        save(desk, *(replace(one, text=f"{one.text} {word}") for one in dossier.promises))
    for word in ("ditt", "mitt"):
        save(desk, replace(dossier.pledge, introduction=word), follows=dossier.heads)
    throw_away(desk, Pledge(id=imported[1], municipalities=("2460",)))
    save_every_kind(desk, lambda field: f"Något i {field}.")
    assert conflicts(desk)
    assert check(desk) == ()
    desk.database.close()
    return path


def made_by(version: str, newest: Path, path: Path) -> Counts:
    """A database of an older schema, made by its own migrations, with all of the newest that it can hold."""
    database = open_database(path)
    config = configuration()
    with database.writer.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, version)
    database.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ATTACH ? AS newest", (str(newest),))
        held = tables(connection)
        for table in held:
            columns = ", ".join(
                f'"{name}"' for _number, name, *_rest in connection.execute(f"PRAGMA table_info({table})")
            )
            which = f"WHERE kind IN ({', '.join(map(repr, held))})" if table == "revision" else ""
            connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newest.{table} {which}")
        connection.execute("DELETE FROM revision_parent WHERE revision NOT IN (SELECT id FROM revision)")
        connection.commit()
        assert connection.execute("PRAGMA main.foreign_key_check").fetchall() == []
        return counts(connection)


def tables(connection: sqlite3.Connection) -> list[str]:
    found = connection.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_folded%'"
        " AND name NOT LIKE 'search_plain%' AND name != 'alembic_version'"
    )
    return [name for (name,) in found]


def counts(connection: sqlite3.Connection) -> Counts:
    return {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables(connection)}


def revisions(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT * FROM revision ORDER BY id").fetchall()


@pytest.mark.parametrize("version", VERSIONS)
def test_nothing_of_an_older_version_is_lost(version: str, newest: Path, tmp_path: Path) -> None:
    path = tmp_path / "older.db"
    before = made_by(version, newest, path)
    written = revisions(path)
    desk = open_desk(path, writer="", municipalities=register())
    assert check(replace(desk, files=newest.parent / "files")) == ()
    desk.database.close()
    with closing(sqlite3.connect(path)) as connection:
        after = counts(connection)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(VERSIONS[-1],)]
    assert min(before[table] for table in ("revision", "pledge", "promise", "signer", "search_text")) > 1
    assert {table: after[table] for table in before} == before
    assert revisions(path) == written


@pytest.mark.parametrize("known", range(1, len(VERSIONS)))
def test_every_later_version_is_refused_and_left_as_it_is_to_the_last_byte(
    known: int, newest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "VERSIONS", VERSIONS[:known])
    for version in VERSIONS[known:]:
        path = tmp_path / version / "later.db"
        path.parent.mkdir()
        made_by(version, newest, path)
        before = path.read_bytes()
        with pytest.raises(NewerDatabaseError, match=version):
            open_desk(path, writer="", municipalities=register())
        assert path.read_bytes() == before
        assert not any(one.stat().st_size for one in path.parent.glob("*-wal"))
