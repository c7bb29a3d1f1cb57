from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest
from desks import register
from postgres_server import Server
from signings import change_text, frozen_pledge, saved_pledge

from medlofte_desktop.domain.expected_error import CancelledError
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.signed_copy import Scan
from medlofte_desktop.services.bundles.conflicts import conflicts
from medlofte_desktop.services.bundles.handing_over import words
from medlofte_desktop.services.bundles.syncing import sync
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.services.history import history
from medlofte_desktop.services.personal.forgetting import forget
from medlofte_desktop.services.personal.traces import find_traces
from medlofte_desktop.services.pledges import pledge_lines
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.documents import open_document
from medlofte_desktop.services.signing.scans import attach_scans, kept_file
from medlofte_desktop.storage.database import DatabaseUnavailableError

pytestmark = pytest.mark.postgres

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n"


@pytest.fixture
def address(server: Server) -> Iterator[str]:
    """A database on a real PostgreSQL server, with nothing in it."""
    made = server.new_database()
    yield made
    server.take_back(made)


def laptop(folder: Path, ready_file: Path, writer: str) -> Desk:
    folder.mkdir()
    path = folder / "medlofte.db"
    path.write_bytes(ready_file.read_bytes())
    return open_desk(path, writer=writer, municipalities=register())


@pytest.fixture
def vannas(tmp_path: Path, ready_file: Path) -> Iterator[Desk]:
    desk = laptop(tmp_path / "vannas", ready_file, "Anneli Eriksson")
    yield desk
    desk.database.close()


@pytest.fixture
def umea(tmp_path: Path, ready_file: Path) -> Iterator[Desk]:
    desk = laptop(tmp_path / "umea", ready_file, "Michael Rystedt")
    yield desk
    desk.database.close()


def pdf(path: Path) -> Path:
    path.write_bytes(PDF + path.name.encode())
    return path


def scans(desk: Desk) -> tuple[Scan, ...]:
    document = open_document(desk, "vannas")
    assert document is not None
    return document.scans


def test_what_one_leaves_on_the_server_the_other_fetches(vannas: Desk, umea: Desk, address: str) -> None:
    saved_pledge(vannas)
    assert sync(vannas, address).pushed == 6
    fetched = sync(umea, address)
    assert (fetched.pulled, fetched.pushed) == (6, 0)
    assert fetched.changes.pledges == {"vannas"}
    assert words(umea) == words(vannas)
    assert check(umea) == ()


def test_a_sync_with_nothing_new_changes_nothing(vannas: Desk, address: str) -> None:
    saved_pledge(vannas)
    sync(vannas, address)
    again = sync(vannas, address)
    assert (again.pulled, again.pushed, again.files) == (0, 0, 0)


def test_both_sides_of_a_conflict_reach_both(vannas: Desk, umea: Desk, address: str) -> None:
    saved_pledge(vannas)
    sync(vannas, address)
    sync(umea, address)
    change_text(vannas, introduction="Anneli skriver.")
    change_text(umea, introduction="Michael skriver.")
    for desk in (vannas, umea, vannas):
        sync(desk, address)
    assert words(umea) == words(vannas)
    assert conflicts(umea)[0].fields == conflicts(vannas)[0].fields == {"introduction"}


def test_scans_go_by_the_server(vannas: Desk, umea: Desk, address: str, tmp_path: Path) -> None:
    frozen_pledge(vannas)
    attach_scans(vannas, "vannas", [pdf(tmp_path / "a.pdf")])
    assert sync(vannas, address).files == 1
    assert sync(umea, address).files == 1
    assert kept_file(umea, scans(umea)[0].sha256) == PDF + b"a.pdf"


def test_who_is_forgotten_on_one_laptop_is_forgotten_on_all(vannas: Desk, umea: Desk, address: str) -> None:
    save(vannas, Contact(id="eva", name="Eva Ek"))
    sync(vannas, address)
    sync(umea, address)
    forget(umea, "Eva Ek")
    sync(umea, address)
    sync(vannas, address)
    assert find_traces(vannas, "Eva Ek").traces == ()
    assert words(umea) == words(vannas)
    third = open_desk(address, writer="", municipalities=register())
    assert find_traces(third, "Eva Ek").traces == ()
    third.database.close()


def test_a_sync_that_is_stopped_goes_on_the_next_time(vannas: Desk, umea: Desk, address: str) -> None:
    saved_pledge(vannas)
    sync(vannas, address)
    with pytest.raises(CancelledError):
        sync(umea, address, cancelled=lambda: True)
    assert pledge_lines(umea) == ()
    assert sync(umea, address).pulled == 6


MOMENTS = 6


@pytest.mark.parametrize("moment", range(MOMENTS))
def test_a_server_that_starts_again_in_the_middle_costs_one_more_sync(
    moment: int, vannas: Desk, umea: Desk, address: str, server: Server, tmp_path: Path
) -> None:
    frozen_pledge(vannas)
    for desk in (vannas, umea):
        sync(desk, address)
        attach_scans(desk, "vannas", [pdf(tmp_path / f"{desk.writer}.pdf")])
    sync(vannas, address)
    asked = count()

    def restart_then() -> bool:
        if next(asked) == moment:
            server.restart()
        return False

    with suppress(DatabaseUnavailableError):  # after the last of it nothing is under way that could fail
        sync(umea, address, cancelled=restart_then)
    assert next(asked) > moment  # it has come
    assert check(umea) == ()
    for desk in (umea, vannas, umea):
        sync(desk, address)
    assert words(umea) == words(vannas)
    assert check(umea) == check(vannas) == ()
    assert len(scans(umea)) == len(scans(vannas)) == 2


def work(desk: Desk, address: str, edits: int) -> None:
    """Saves one after another, with a sync now and then."""
    for number in range(edits):
        save(desk, Contact(id=f"{desk.writer[:6]}-{number}", name=f"Person {number}"))
        change_text(desk, introduction=f"{desk.writer} {number}")
        if number % 8 == 0:
            sync(desk, address)


@pytest.mark.parametrize("edits", [40, pytest.param(500, marks=pytest.mark.proof)])
def test_two_who_write_and_sync_at_once_lose_nothing(edits: int, vannas: Desk, umea: Desk, address: str) -> None:
    saved_pledge(vannas)
    sync(vannas, address)
    sync(umea, address)
    with ThreadPoolExecutor() as threads:
        list(threads.map(work, (vannas, umea), (address, address), (edits, edits)))
    for desk in (vannas, umea, vannas):
        sync(desk, address)
    assert words(umea) == words(vannas)
    texts = {version.content["introduction"] for version in history(umea, "vannas") if version.content}
    assert texts >= {f"{desk.writer} {number}" for desk in (vannas, umea) for number in range(edits)}
    assert check(umea) == check(vannas) == ()
