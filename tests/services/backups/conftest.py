import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desks import Clock, register
from signings import saved_pledge

from medlofte_desktop.services.desk import Desk, open_desk


@pytest.fixture
def file(ready_file: Path, tmp_path: Path) -> Path:
    """The database file of a laptop, in a profile of its own."""
    (tmp_path / "profil").mkdir()
    return Path(shutil.copy(ready_file, tmp_path / "profil" / "medlofte.db"))


@pytest.fixture
def desk(file: Path) -> Iterator[Desk]:
    """The desk at that file, with a pledge of Vännäs."""
    desk = open_desk(file, writer="Anneli Eriksson", municipalities=register(), clock=Clock())
    saved_pledge(desk)
    yield desk
    desk.database.close()
