"""Fixtures that tests of storage and of services share: desks with a database, a clock and ids of their own."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from postgres_server import Server, running_server, what_lacks

from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.registers import read_municipalities
from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.services.desk import Desk, open_desk

Address = Path | str
NewDesk = Callable[..., Desk]
NewAddress = Callable[[], Address]


@cache
def register() -> tuple[Municipality, ...]:
    return read_municipalities(resource_text("municipalities.csv"))


@dataclass
class Clock:
    """One second later each time it is asked."""

    seconds: Iterator[int] = field(default_factory=count)

    def __call__(self) -> datetime:
        return datetime(2023, 3, 3, 9, tzinfo=UTC) + timedelta(seconds=next(self.seconds))


@dataclass
class Ids:
    """One higher each time, 32 hex digits; each desk counts from a place of its own."""

    numbers: Iterator[int]

    def __call__(self) -> str:
        return f"{next(self.numbers):032x}"


@pytest.fixture(scope="session")
def ready_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite database with schema and registers, to be copied."""
    path = tmp_path_factory.mktemp("ready") / "medlofte.db"
    open_desk(path, writer="", municipalities=register()).database.close()
    return path


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A real PostgreSQL server with a template that has schema and registers."""
    if reason := what_lacks():
        pytest.skip(reason)
    with running_server() as server:
        ready = server.new_database()
        open_desk(ready, writer="", municipalities=register()).database.close()
        server.template = ready.rpartition("/")[2]
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def new_address(request: pytest.FixtureRequest, tmp_path: Path, ready_file: Path) -> Iterator[NewAddress]:
    """Makes addresses of databases that have schema and registers and nothing more."""
    numbers = count(1)
    if request.param == "sqlite":
        yield lambda: shutil.copy(ready_file, tmp_path / f"laptop-{next(numbers)}.db")
        return
    server: Server = request.getfixturevalue("server")
    made: list[str] = []

    def make() -> str:
        made.append(server.new_database())
        return made[-1]

    yield make
    for address in made:
        server.take_back(address)


@pytest.fixture
def new_desk(new_address: NewAddress, tmp_path: Path) -> Iterator[NewDesk]:
    """Makes desks: each with a database of its own, or with another's, as a second person or a second window."""
    desks: list[Desk] = []
    clock = Clock()

    def make(writer: str = "Anneli Eriksson", *, beside: Desk | None = None, **changed: Any) -> Desk:
        ids = Ids(count((len(desks) + 1) << 64))
        if beside:
            desk = replace(beside, writer=writer, new_id=ids)
        else:
            desk = open_desk(new_address(), writer=writer, municipalities=register(), clock=clock, new_id=ids)
            desk = replace(desk, files=tmp_path / f"files-{len(desks)}")
        desks.append(replace(desk, **changed))
        return desks[-1]

    yield make
    for desk in desks:
        desk.database.close()


@pytest.fixture
def desk(new_desk: NewDesk) -> Desk:
    return new_desk()
