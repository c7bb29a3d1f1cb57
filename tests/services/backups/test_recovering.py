import errno
import os
import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path
from typing import Any

import pytest
from desks import register
from signings import change_text, saved_pledge

from medlofte_desktop.domain.history.revision import _id_of, canonical, write_revision
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.services.backups.recovering import Damaged, begin_anew, find_rescue, recover
from medlofte_desktop.services.backups.taking import back_up, backup_folder, backups
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk, now, open_desk
from medlofte_desktop.services.history import history
from medlofte_desktop.services.pledges import open_pledge, pledge_lines
from medlofte_desktop.services.saving import save
from medlofte_desktop.storage.backups.seal import DamagedBackupError
from medlofte_desktop.storage.bundles.forgotten import order
from medlofte_desktop.storage.database import DamagedDatabaseError, MissingDatabaseError


@pytest.fixture
def damaged(desk: Desk, file: Path) -> Damaged:
    return Damaged(file=file, municipalities=register(), writer=desk.writer, clock=desk.clock)


@pytest.fixture
def backup(desk: Desk) -> Path:
    """A backup with one pledge; after it the pledge has got an introduction, and Umeå a pledge too."""
    path = backup_folder(desk) / back_up(desk).name
    change_text(desk, introduction="Nyskrivet.")
    saved_pledge(desk, "2480", id_="umea")
    return path


def tear(file: Path, first: int = 1, last: int = 10_000) -> None:
    """Write over some pages."""
    content = bytearray(file.read_bytes())
    for page in range(first, min(last, len(content) // 4096)):
        content[page * 4096 : (page + 1) * 4096] = b"\xff" * 4096
    file.write_bytes(content)


def pages_of(file: Path, table: str) -> list[int]:
    """The numbers, from 0, of the pages that a table or index lies in."""
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute("SELECT pageno - 1 FROM dbstat WHERE name = ?", (table,))
        return [number for (number,) in found]


class BadSector(FileIO):
    """A file whose beginning the disk cannot read."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() == 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return super().read(size)


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 4
    path.write_bytes(content)


@pytest.fixture
def opened(damaged: Damaged) -> Iterator[list[Desk]]:
    desks: list[Desk] = []
    yield desks
    for desk in desks:
        desk.database.close()


def recovered(damaged: Damaged, source: Path | None, opened: list[Desk]) -> Desk:
    recover(damaged, source)
    opened.append(open_desk(damaged.file, writer=damaged.writer, municipalities=register()))
    return opened[-1]


def introduction(desk: Desk) -> str:
    dossier = open_pledge(desk, "vannas")
    assert dossier is not None
    return dossier.pledge.introduction


def test_it_is_set_aside_and_a_backup_takes_its_place(
    desk: Desk, backup: Path, damaged: Damaged, opened: list[Desk]
) -> None:
    desk.database.close()
    tear(damaged.file)
    content = damaged.file.read_bytes()
    again = recovered(damaged, backup, opened)
    assert [line.id for line in pledge_lines(again)] == ["vannas"]
    assert check(again) == ()
    (aside,) = damaged.file.parent.glob("medlofte-skadad-*.db")
    assert aside.read_bytes() == content


def test_what_can_be_read_of_it_comes_along(desk: Desk, backup: Path, damaged: Damaged, opened: list[Desk]) -> None:
    desk.database.close()
    for page in pages_of(damaged.file, "promise"):
        tear(damaged.file, page, page + 1)
    with pytest.raises(DamagedDatabaseError):
        back_up(desk)
    desk.database.close()
    rescue = find_rescue(damaged)
    assert rescue.backup is not None
    assert [one.pledge.id for one in rescue.salvaged.pledges] == ["umea", "vannas"]
    again = recovered(damaged, backup, opened)
    assert introduction(again) == "Nyskrivet."
    assert len(pledge_lines(again)) == 2
    assert check(again) == ()


def test_what_points_at_something_lost_is_left_out_and_the_rest_comes(
    desk: Desk, damaged: Damaged, opened: list[Desk]
) -> None:
    backup = backup_folder(desk) / back_up(desk).name
    saved_pledge(desk, "2480", id_="umea")
    change_text(desk, introduction="Nyskrivet.")
    desk.database.close()
    with closing(sqlite3.connect(damaged.file)) as connection, connection:
        connection.execute("UPDATE revision SET content = 'skräp' WHERE record = 'umea'")
    again = recovered(damaged, backup, opened)
    assert introduction(again) == "Nyskrivet."
    assert [line.id for line in pledge_lines(again)] == ["vannas"]
    assert check(again) == ()


@pytest.mark.parametrize("times", [2, pytest.param(100, marks=pytest.mark.proof)])
def test_wherever_pages_are_lost_what_was_backed_up_is_there_and_all_is_whole(
    times: int, desk: Desk, damaged: Damaged, opened: list[Desk]
) -> None:
    for number in range(100):
        save(desk, PriorityArea(id=f"area {number}", pledge="vannas", title="x" * 500))
    backup = backup_folder(desk) / back_up(desk).name
    for number in range(100, 140):
        save(desk, PriorityArea(id=f"area {number}", pledge="vannas", title="x" * 500))
    desk.database.close()
    whole = damaged.file.read_bytes()
    dice = random.Random(times)
    for _time in range(times):
        damaged.file.write_bytes(whole)
        page = dice.randrange(1, len(whole) // 4096)
        tear(damaged.file, page, page + 4)
        again = recovered(damaged, backup, opened)
        dossier = open_pledge(again, "vannas")
        assert dossier is not None
        assert {one.id for one in dossier.areas} >= {f"area {number}" for number in range(100)}
        assert check(again) == ()
        again.database.close()


def test_the_log_of_a_damaged_database_goes_with_it(
    desk: Desk, backup: Path, damaged: Damaged, opened: list[Desk]
) -> None:
    kept = {end: Path(f"{damaged.file}{end}").read_bytes() for end in ("", "-wal")}
    desk.database.close()
    for end, content in kept.items():
        Path(f"{damaged.file}{end}").write_bytes(content)
    recovered(damaged, backup, opened)
    (log,) = damaged.file.parent.glob("medlofte-skadad-*.db-wal")
    assert log.read_bytes() == kept["-wal"]


def test_orders_to_forget_are_carried_over_from_a_damaged_database(
    desk: Desk, backup: Path, damaged: Damaged, opened: list[Desk]
) -> None:
    with desk.database.writing() as connection:
        order(connection, ["vannas-councillor"])
    desk.database.close()
    again = recovered(damaged, backup, opened)
    assert [one.content for one in history(again, "vannas-councillor") if one.content and one.content["name"]] == []


def test_a_database_that_is_gone_gets_a_backup_in_its_place(
    desk: Desk, backup: Path, damaged: Damaged, opened: list[Desk]
) -> None:
    desk.database.close()
    damaged.file.unlink()
    again = recovered(damaged, backup, opened)
    assert [line.id for line in pledge_lines(again)] == ["vannas"]
    assert not list(damaged.file.parent.glob("medlofte-skadad-*"))


def test_a_revision_of_a_kind_that_there_is_not_is_left_where_it_is(
    desk: Desk, backup: Path, damaged: Damaged, opened: list[Desk]
) -> None:
    desk.database.close()
    stranger = write_revision(PriorityArea(id="okänd", pledge="vannas", title=""), parents=(), writer="", time=now())
    stranger = replace(stranger, kind="okänt")
    stranger = replace(stranger, id=_id_of(stranger))
    row = (stranger.id, stranger.kind, stranger.record, "", f"{stranger.time:%Y-%m-%d %H:%M:%S.%f}")
    with closing(sqlite3.connect(damaged.file)) as connection, connection:
        values = (*row, stranger.content_hash, canonical(stranger.content))
        connection.execute("INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, 1)", values)
    assert find_rescue(damaged).salvaged.revisions == 7
    again = recovered(damaged, backup, opened)
    assert introduction(again) == "Nyskrivet."
    assert check(again) == ()


def test_where_the_backup_cannot_take_its_place_all_is_as_it_was(
    desk: Desk, backup: Path, damaged: Damaged, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.database.close()
    tear(damaged.file)
    log = Path(f"{damaged.file}-wal")
    log.write_bytes(b"log")
    before = damaged.file.read_bytes()

    replace_ = Path.replace

    def fail(file: Path, target: Path) -> Path:
        if file.name.startswith(".medlofte-"):
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(target))
        return replace_(file, target)

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="Input"):
        recover(damaged, backup)
    assert (damaged.file.read_bytes(), log.read_bytes()) == (before, b"log")
    assert not list(damaged.file.parent.glob("medlofte-skadad-*"))


def test_what_a_rescue_that_was_broken_off_had_set_aside_is_read_by_the_next(
    desk: Desk, backup: Path, damaged: Damaged, opened: list[Desk]
) -> None:
    with desk.database.writing() as connection:
        order(connection, ["vannas-councillor"])
    desk.database.close()
    damaged.file.rename(damaged.file.with_name("medlofte-skadad-20260314-091500.db"))
    assert find_rescue(damaged).salvaged.revisions == 7
    again = recovered(damaged, backup, opened)
    assert introduction(again) == "Nyskrivet."
    assert [one.content for one in history(again, "vannas-councillor") if one.content and one.content["name"]] == []


def test_nothing_is_made_anew_where_there_is_only_what_was_set_aside(desk: Desk, damaged: Damaged) -> None:
    desk.database.close()
    damaged.file.rename(damaged.file.with_name("medlofte-skadad-20260314-091500.db"))
    with pytest.raises(MissingDatabaseError):
        open_desk(damaged.file, writer="", municipalities=register())
    assert not damaged.file.exists()


def test_one_may_begin_anew_all_the_same(desk: Desk, damaged: Damaged, opened: list[Desk]) -> None:
    desk.database.close()
    damaged.file.rename(damaged.file.with_name("medlofte-skadad-20260314-091500.db"))
    begin_anew(damaged)
    opened.append(open_desk(damaged.file, writer="", municipalities=register()))
    assert pledge_lines(opened[-1]) == ()


def test_without_any_backup_what_can_be_read_is_saved(desk: Desk, damaged: Damaged, opened: list[Desk]) -> None:
    desk.database.close()
    for page in pages_of(damaged.file, "promise"):
        tear(damaged.file, page, page + 1)
    rescue = find_rescue(damaged)
    assert (rescue.backup, [one.pledge.id for one in rescue.salvaged.pledges]) == (None, ["vannas"])
    again = recovered(damaged, None, opened)
    assert [line.id for line in pledge_lines(again)] == ["vannas"]
    assert check(again) == ()


def test_where_nothing_can_be_read_and_nothing_was_backed_up_one_begins_anew(
    desk: Desk, damaged: Damaged, opened: list[Desk]
) -> None:
    desk.database.close()
    tear(damaged.file, 0)
    assert find_rescue(damaged).salvaged.revisions == 0
    assert pledge_lines(recovered(damaged, None, opened)) == ()


def test_the_newest_whole_backup_is_found_past_those_that_are_damaged(desk: Desk, damaged: Damaged) -> None:
    for _time in range(3):
        back_up(desk)
    newest, second, third = backups(desk)
    flip(backup_folder(desk) / newest.name, 5_000)
    flip(backup_folder(desk) / second.name, -3)
    desk.database.close()
    rescue = find_rescue(damaged)
    assert rescue.backup is not None
    assert (rescue.backup.name, rescue.passed_over) == (third.name, 2)


@pytest.mark.parametrize("harm", ["content = CAST(x'7bff7d' AS TEXT)", "time = 'x'", "kind = 'okänt'", "content = 5"])
def test_an_unsealed_copy_with_a_value_that_cannot_be_read_is_passed_over(
    harm: str, desk: Desk, backup: Path, damaged: Damaged
) -> None:
    copied = backup_folder(desk) / back_up(desk).name
    desk.database.close()
    shutil.copy(damaged.file, copied)
    with closing(sqlite3.connect(copied)) as connection, connection:
        connection.execute(f"UPDATE revision SET {harm} WHERE record = 'vannas'")
    rescue = find_rescue(damaged)
    assert rescue.backup is not None
    assert (rescue.backup.name, rescue.passed_over) == (backup.name, 1)


def test_a_backup_of_a_time_to_come_is_the_last_to_be_tried(desk: Desk, backup: Path, damaged: Damaged) -> None:
    back_up(replace(desk, clock=lambda: datetime(2040, 1, 1, tzinfo=UTC)))
    saved_pledge(desk, "2401", id_="bjurholm")
    newest = back_up(desk)
    desk.database.close()
    assert find_rescue(damaged).backup == newest


def test_a_backup_that_its_disk_cannot_read_is_passed_over(
    desk: Desk, backup: Path, damaged: Damaged, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest, opened = back_up(desk).name, Path.open

    def open_(path: Path, *arguments: Any, **options: Any) -> Any:
        return BadSector(path) if path.name == newest else opened(path, *arguments, **options)

    desk.database.close()
    monkeypatch.setattr(Path, "open", open_)
    rescue = find_rescue(damaged)
    assert rescue.backup is not None
    assert (rescue.backup.name, rescue.passed_over) == (backup.name, 1)


def test_a_damaged_backup_takes_no_ones_place(desk: Desk, backup: Path, damaged: Damaged) -> None:
    desk.database.close()
    tear(damaged.file)
    before = damaged.file.read_bytes()
    flip(backup, 5_000)
    with pytest.raises(DamagedBackupError):
        recover(damaged, backup)
    assert damaged.file.read_bytes() == before
    assert [path.name for path in damaged.file.parent.rglob(".medlofte-*")] == []
