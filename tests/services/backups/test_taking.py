import os
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

import pytest
from desks import NewDesk, register
from signings import change_text, saved_pledge

from medlofte_desktop.domain.expected_error import CancelledError
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.safe_file import FilesExistError
from medlofte_desktop.services.backups.taking import (
    OnServerError,
    back_up,
    back_up_before,
    back_up_if_changed,
    back_up_to,
    backup_folder,
    backups,
)
from medlofte_desktop.services.bundles.handing_over import Part, hand_over
from medlofte_desktop.services.bundles.merging import merge_bundle, rehearse_merge
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.services.saving import save
from medlofte_desktop.storage.database import DamagedDatabaseError


def names(desk: Desk) -> list[str]:
    return sorted(path.name for path in backup_folder(desk).iterdir())


def ids(path: Path) -> set[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return {id_ for (id_,) in connection.execute("SELECT id FROM revision")}


def test_a_backup_is_one_file_named_by_its_time_in_utc_and_read_by_its_owner_alone(desk: Desk) -> None:
    at = datetime(2026, 3, 14, 9, 15, tzinfo=UTC)
    taken = back_up(replace(desk, clock=lambda: at))
    assert names(desk) == ["medlofte-20260314-091500.db"] == [taken.name]
    assert taken.time == at
    if os.name == "posix":
        assert stat.S_IMODE((backup_folder(desk) / taken.name).stat().st_mode) == 0o600


def test_two_in_the_same_second_stand_beside_each_other(desk: Desk) -> None:
    still = replace(desk, clock=lambda: datetime(2026, 3, 14, 9, 15, tzinfo=UTC))
    back_up(still)
    back_up(still)
    assert names(desk) == ["medlofte-20260314-091500.db", "medlofte-20260314-091500_2.db"]


def test_it_holds_all_that_the_database_does_and_says_how_much(desk: Desk, file: Path) -> None:
    taken = back_up(desk)
    copy = backup_folder(desk) / taken.name
    assert ids(copy) == ids(file)
    assert (taken.pledges, taken.records, taken.revisions) == (1, 6, 6)
    assert taken.size == copy.stat().st_size


def test_any_sqlite_program_can_open_a_backup(desk: Desk) -> None:
    copy = backup_folder(desk) / back_up(desk).name
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*) FROM promise").fetchone() == (1,)
    assert names(desk) == [copy.name]


def test_nothing_is_taken_when_nothing_has_changed(desk: Desk) -> None:
    assert back_up_if_changed(desk) is not None
    assert back_up_if_changed(desk) is None
    change_text(desk, introduction="Nytt.")
    assert back_up_if_changed(desk) is not None
    assert len(backups(desk)) == 2


def test_backups_are_listed_the_newest_first_and_other_files_left_alone(desk: Desk) -> None:
    first, second = back_up(desk), back_up(desk)
    (backup_folder(desk) / "anteckningar.txt").write_text("x")
    (backup_folder(desk) / "annan-20230303-090000.db").write_text("x")
    assert [one.name for one in backups(desk)] == [second.name, first.name]


def test_one_whose_seal_is_gone_is_listed_as_such(desk: Desk) -> None:
    path = backup_folder(desk) / back_up(desk).name
    path.write_bytes(path.read_bytes()[:-10])
    (one,) = backups(desk)
    assert not one.is_sealed
    assert one.time.year == 2023


def test_old_ones_are_thinned_when_one_is_taken(desk: Desk) -> None:
    for hour in (8, 12, 16):
        back_up(replace(desk, clock=lambda hour=hour: datetime(2026, 3, 1, hour, tzinfo=UTC)))
    back_up(replace(desk, clock=lambda: datetime(2026, 3, 14, tzinfo=UTC)))
    assert names(desk) == ["medlofte-20260301-160000.db", "medlofte-20260314-000000.db"]


def test_what_others_write_meanwhile_is_either_wholly_in_it_or_not_at_all(desk: Desk) -> None:
    stop = False

    def write() -> None:
        number = 0
        while not stop:
            number += 1
            save(desk, Pledge(id=f"p{number}", municipalities=("2460",), introduction="x" * 20_000))

    writer = Thread(target=write)
    writer.start()
    try:
        taken = [back_up(desk) for _time in range(5)]
    finally:
        stop = True
        writer.join()
    assert [len(ids(backup_folder(desk) / one.name)) for one in taken] == [one.revisions for one in taken]


def test_a_damaged_database_gives_no_backup(desk: Desk, file: Path) -> None:
    back_up(desk)
    desk.database.close()
    with file.open("r+b") as held:
        held.seek(40 * 4096)
        held.write(b"\xff" * 4096)
    with pytest.raises(DamagedDatabaseError):
        back_up(desk)
    assert len(names(desk)) == 1


def test_rows_that_somebody_wrote_by_hand_do_not_stand_in_the_way(desk: Desk, file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute("UPDATE pledge SET status = 'no such'")
    assert back_up(desk).is_sealed


@pytest.mark.parametrize("questions", range(2))
def test_one_that_is_stopped_leaves_nothing(desk: Desk, questions: int) -> None:
    asked: Iterator[bool] = iter([False] * questions)
    with pytest.raises(CancelledError):
        back_up(desk, cancelled=lambda: next(asked, True))
    assert names(desk) == []


def test_one_goes_where_a_person_wants_it(desk: Desk, tmp_path: Path) -> None:
    path, taken = back_up_to(desk, tmp_path / "kopia.db")
    assert (path, taken.revisions, len(ids(path))) == (tmp_path / "kopia.db", 6, 6)
    (tmp_path / "usb").mkdir()
    path, _taken = back_up_to(desk, tmp_path / "usb")
    assert path.parent == tmp_path / "usb"
    assert path.name.startswith("medlofte-2023")


def test_what_is_there_already_is_not_written_over(desk: Desk, tmp_path: Path, file: Path) -> None:
    (tmp_path / "kopia.db").write_text("viktigt")
    for path in (tmp_path / "kopia.db", file):
        with pytest.raises(FilesExistError):
            back_up_to(desk, path)
    assert (tmp_path / "kopia.db").read_text() == "viktigt"


def test_a_folder_that_is_not_there_is_named(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        back_up_to(desk, tmp_path / "ingen" / "kopia.db")


def test_a_database_on_a_server_is_backed_up_there(new_desk: NewDesk) -> None:
    desk = new_desk()
    if desk.database.engine.dialect.name == "sqlite":
        pytest.skip("a file")
    saved_pledge(desk)
    with pytest.raises(OnServerError):
        back_up(desk)
    assert back_up_if_changed(desk) is None
    back_up_before(desk)


def test_a_merge_is_preceded_by_a_backup_without_anything_of_it(desk: Desk, ready_file: Path, tmp_path: Path) -> None:
    other = open_desk(shutil.copy(ready_file, tmp_path / "annan.db"), writer="Michael", municipalities=register())
    saved_pledge(other, "2480", id_="umea")
    hand_over(other, tmp_path / "allt.medlofte", Part())
    rehearse_merge(desk, tmp_path / "allt.medlofte")
    assert backups(desk) == ()
    merge_bundle(desk, tmp_path / "allt.medlofte")
    (taken,) = backups(desk)
    assert (taken.pledges, taken.revisions) == (1, 6)
    merge_bundle(desk, tmp_path / "allt.medlofte")  # which brings nothing
    assert backups(desk) == (taken,)
    other.database.close()


def test_what_was_broken_off_long_ago_is_swept_away(desk: Desk, file: Path) -> None:
    left = [file.parent / ".medlofte-1.tmp", backup_folder(desk) / ".medlofte-2.tmp-wal"]
    left[1].parent.mkdir()
    for path in (*left, file.parent / ".medlofte-3.tmp"):
        path.touch()
    for path in left:
        os.utime(path, (0, 0))
    back_up(desk)
    assert [path.name for path in file.parent.rglob(".medlofte-*")] == [".medlofte-3.tmp"]


def test_a_backup_from_a_clock_that_was_wrong_keeps_no_new_one_from_being_taken(desk: Desk) -> None:
    right, wrong = datetime(2026, 3, 14, 9, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC)
    before = [back_up(replace(desk, clock=lambda hour=hour: right.replace(hour=hour))) for hour in range(3)]
    ahead = back_up(replace(desk, clock=lambda: wrong))
    change_text(desk, introduction="Nyskrivet.")
    after = back_up_if_changed(replace(desk, clock=lambda: right))
    assert after is not None
    assert {one.name for one in backups(desk)} == {one.name for one in (*before, ahead, after)}
