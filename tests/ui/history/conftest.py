from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from medlofte_desktop.domain.records.promise import Promise
from medlofte_desktop.services.saving import save
from medlofte_desktop.ui.workspace import Workspace


class Clock:
    """A clock that stands still until it is moved; it begins at noon tomorrow, after all that was made before."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC).replace(hour=12, minute=0) + timedelta(days=1)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock(vannas: Workspace) -> Clock:
    """The clock of the open workspace's desk."""
    clock = Clock()
    vannas.desk = replace(vannas.desk, clock=clock)
    return clock


@pytest.fixture
def write(vannas: Workspace, clock: Clock) -> Callable[..., Promise]:
    """Save a promise's text as somebody, a minute after the last thing that was written."""

    def write(text: str, promise: Promise | None = None, writer: str = "Anneli Eriksson") -> Promise:
        clock.move(minutes=1)
        assert vannas.dossier is not None
        new = Promise(
            id=vannas.desk.new_id(), pledge=vannas.dossier.pledge.id, order=f"{len(vannas.dossier.promises)}i"
        )
        written = replace(promise or new, text=text)
        vannas.tell(save(replace(vannas.desk, writer=writer), written))
        return written

    return write
