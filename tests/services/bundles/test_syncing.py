from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from desks import register
from postgres_server import Server
from signings import change_text, frozen_pledge, saved_pledge

from medlofte_desktop.domain.expected_error import CancelledError
from medlofte_desktop.domain.records.people import Contact
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
    scan = tmp_path / "a.pdf"
    scan.write_bytes(PDF)
    attach_scans(vannas, "vannas", [scan])
    assert sync(vannas, address).files == 1
    assert sync(umea, address).files == 1
    (kept,) = open_document(umea, "vannas").scans
    assert kept_file(umea, kept.sha256) == PDF


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


def work(desk: Desk, address: str) -> None:
    """Forty saves with a sync now and then."""
    for number in range(40):
        save(desk, Contact(id=f"{desk.writer[:7]}-{number}", name=f"Person {number}"))
        change_text(desk, introduction=f"{desk.writer} {number}")
        if number % 8 == 0:
            sync(desk, address)


def test_two_who_write_and_sync_at_once_lose_nothing(vannas: Desk, umea: Desk, address: str) -> None:
    saved_pledge(vannas)
    sync(vannas, address)
    sync(umea, address)
    with ThreadPoolExecutor() as threads:
        list(threads.map(work, (vannas, umea), (address, address)))
    for desk in (vannas, umea, vannas):
        sync(desk, address)
    assert words(umea) == words(vannas)
    texts = {version.content["introduction"] for version in history(umea, "vannas")}
    assert texts >= {f"{desk.writer} {number}" for desk in (vannas, umea) for number in range(40)}
    assert check(umea) == check(vannas) == ()
