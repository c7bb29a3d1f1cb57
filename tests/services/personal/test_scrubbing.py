"""No byte of a database's file or log tells of somebody who has been forgotten, however the order came."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from desks import register

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.services.backups.restoring import restore
from medlofte_desktop.services.backups.taking import back_up, backup_folder
from medlofte_desktop.services.bundles.handing_over import Part, hand_over
from medlofte_desktop.services.bundles.merging import merge_bundle
from medlofte_desktop.services.bundles.syncing import sync
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.services.personal import forgetting
from medlofte_desktop.services.personal.forgetting import finish_forgetting, forget
from medlofte_desktop.services.personal.traces import find_traces
from medlofte_desktop.services.saving import save
from medlofte_desktop.storage import database

NAME = "Xerxes Zetterqvist"
XERXES = Contact(id="xerxes", name=NAME, email="xerxes@zetterqvist.se")


@pytest.fixture
def laptop(tmp_path: Path, ready_file: Path) -> Iterator[Callable[[str], Desk]]:
    opened: list[Desk] = []

    def make(name: str) -> Desk:
        (tmp_path / name).mkdir()
        path = Path(shutil.copy(ready_file, tmp_path / name / "medlofte.db"))
        opened.append(open_desk(path, writer=name, municipalities=register()))
        return opened[-1]

    yield make
    for desk in opened:
        desk.database.close()


@pytest.fixture
def vannas(laptop: Callable[[str], Desk]) -> Desk:
    desk = laptop("Vännäs")
    save(desk, XERXES)
    return desk


@pytest.fixture
def umea(laptop: Callable[[str], Desk], vannas: Desk, tmp_path: Path) -> Desk:
    """Has got the person from Vännäs, where the order to forget them is now."""
    desk = laptop("Umeå")
    exchange(vannas, desk, tmp_path)
    forget(vannas, NAME)
    return desk


def exchange(source: Desk, target: Desk, folder: Path) -> None:
    path = folder / "allt.medlofte"
    hand_over(source, path, Part())
    merge_bundle(target, path)


def tells(desk: Desk) -> bool:
    """Whether any byte of the database or its log names the person."""
    file = Path(str(desk.database.engine.url.database))
    return b"zetterqvist" in b"".join(path.read_bytes() for path in file.parent.glob("medlofte.db*")).lower()


def test_a_merge_with_an_order_leaves_no_byte(vannas: Desk, umea: Desk, tmp_path: Path) -> None:
    assert tells(umea)
    exchange(vannas, umea, tmp_path)
    assert not tells(umea)


def test_neither_does_a_sync_on_either_side(vannas: Desk, umea: Desk, laptop: Callable[[str], Desk]) -> None:
    server = laptop("server")
    address = f"sqlite:///{server.database.engine.url.database}"
    sync(umea, address)
    assert tells(server)
    sync(vannas, address)
    assert not tells(server)
    sync(umea, address)
    assert not tells(umea)


def test_nor_does_going_back_to_a_backup_from_before(vannas: Desk) -> None:
    backup = backup_folder(vannas) / back_up(vannas).name
    forget(vannas, NAME)
    assert NAME.encode() in backup.read_bytes()
    restore(vannas, backup)
    assert not tells(vannas)
    assert find_traces(vannas, NAME).traces == ()


def test_what_somebody_who_reads_is_in_the_way_of_is_done_later(vannas: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    vannas.database.close()
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 200)
    desk = open_desk(Path(str(vannas.database.engine.url.database)), writer="Vännäs", municipalities=register())
    with desk.database.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM revision")
        assert forget(desk, NAME)
        assert tells(desk)
    finish_forgetting(desk)
    assert not tells(desk)
    desk.database.close()


def test_what_was_cut_short_is_done_later(vannas: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forgetting, "scrub_if_due", _killed)
    with suppress(KeyboardInterrupt):
        forget(vannas, NAME)
    monkeypatch.undo()
    assert tells(vannas)
    finish_forgetting(vannas)
    assert not tells(vannas)


def _killed(_database: object) -> None:
    raise KeyboardInterrupt
