from collections.abc import Iterator
from pathlib import Path

import pytest
from windows import Opened, opened

from medlofte_desktop.domain.registers import read_municipalities, read_police_districts
from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.services.pledges import begin_pledge
from medlofte_desktop.settings import Settings
from medlofte_desktop.ui.workspace import Workspace


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    municipalities = read_municipalities(resource_text("municipalities.csv"))
    districts = read_police_districts(resource_text("police_districts.json"), municipalities)
    desk = open_desk(
        tmp_path / "medlofte.db", writer="Anneli Eriksson", municipalities=municipalities, districts=districts
    )
    yield desk
    desk.database.close()


@pytest.fixture
def workspace(qapp: object, desk: Desk) -> Workspace:
    """A workspace over an empty database with the registers."""
    municipalities = read_municipalities(resource_text("municipalities.csv"))
    return Workspace(desk, {municipality.code: municipality for municipality in municipalities})


@pytest.fixture
def vannas(workspace: Workspace) -> Workspace:
    """A workspace with a new, empty pledge of Vännäs open."""
    changes = begin_pledge(workspace.desk, ["2460"])
    workspace.open(changes.changes[0].record)
    return workspace


@pytest.fixture
def window(qapp: object, tmp_path: Path) -> Iterator[Opened]:
    """The whole window over an empty database, for a person whose area is Lokalpolisområde Umeå."""
    with opened(tmp_path / "profile", Settings(name="Anneli Eriksson", district="lpo-umea")) as running:
        yield running


@pytest.fixture
def with_pledge(window: Opened) -> Opened:
    """The whole window with a new, empty pledge of Vännäs open."""
    window.navigation.choose("2460")
    window.action("begin").trigger()
    return window
