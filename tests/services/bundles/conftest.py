"""What the tests of hostile bundles share: one desk that nothing may be written to, and all that it holds."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from signings import frozen_pledge

from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.signing.occasions import begin_occasion
from medlofte_desktop.storage.database import open_database

Held = Callable[[], str]
Prepared = Callable[[], Desk]


@pytest.fixture(scope="module")
def prepared(ready_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Prepared]:
    """Gives desks of their own in SQLite, each with a frozen pledge on an occasion; the one before is gone."""
    desks: list[Desk] = []
    folder = tmp_path_factory.mktemp("prepared")

    def prepare() -> Desk:
        for old in desks:
            old.database.close()
        shutil.rmtree(folder)
        folder.mkdir()
        path = Path(shutil.copy(ready_file, folder / "medlofte.db"))
        desks[:] = [Desk(database=open_database(path), writer="Anneli Eriksson", files=folder / "files")]
        frozen_pledge(desks[0])
        begin_occasion(desks[0], ["vannas"])
        return desks[0]

    yield prepare
    for desk in desks:
        desk.database.close()


@pytest.fixture(scope="module")
def untouched(prepared: Prepared) -> Desk:
    """One of them, shared by all tests of a module."""
    return prepared()


@pytest.fixture
def held(untouched: Desk) -> Held:
    """All that the database holds, as SQL."""

    def dump() -> str:
        with closing(sqlite3.connect(str(untouched.database.engine.url.database))) as connection:
            return "\n".join(connection.iterdump())

    return dump
