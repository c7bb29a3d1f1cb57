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


@pytest.fixture(scope="module")
def untouched(ready_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with a frozen pledge on an occasion, shared by all tests of a module."""
    folder = tmp_path_factory.mktemp("untouched")
    path = Path(shutil.copy(ready_file, folder / "medlofte.db"))
    desk = Desk(database=open_database(path), writer="Anneli Eriksson", files=folder / "files")
    frozen_pledge(desk)
    begin_occasion(desk, ["vannas"])
    yield desk
    desk.database.close()


@pytest.fixture
def held(untouched: Desk) -> Held:
    """All that the database holds, as SQL."""

    def dump() -> str:
        with closing(sqlite3.connect(str(untouched.database.engine.url.database))) as connection:
            return "\n".join(connection.iterdump())

    return dump
