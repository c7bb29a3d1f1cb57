import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
from desks import NewDesk, register
from signings import change_text, saved_pledge

from medlofte_desktop.domain.expected_error import CancelledError
from medlofte_desktop.domain.history.sameness import root_of
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.services.backups import restoring
from medlofte_desktop.services.backups.restoring import compare, restore
from medlofte_desktop.services.backups.taking import OnServerError, back_up, backup_folder, backups
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.services.history import history
from medlofte_desktop.services.pledges import find, open_pledge, pledge_lines
from medlofte_desktop.services.saving import save
from medlofte_desktop.storage.backups.putting_back import put_into
from medlofte_desktop.storage.backups.seal import DamagedBackupError
from medlofte_desktop.storage.bundles.forgotten import order
from medlofte_desktop.storage.database import DamagedDatabaseError, DatabaseUnavailableError
from medlofte_desktop.storage.schema import ForeignDatabaseError, NewerDatabaseError


@pytest.fixture
def backup(desk: Desk) -> Path:
    """A backup with one pledge; after it the pledge has got an introduction, and Umeå a pledge too."""
    path = backup_folder(desk) / back_up(desk).name
    change_text(desk, introduction="Nyskrivet.")
    saved_pledge(desk, "2480", id_="umea")
    return path


def introduction(desk: Desk) -> str:
    dossier = open_pledge(desk, "vannas")
    assert dossier is not None
    return dossier.pledge.introduction


def held(desk: Desk) -> str:
    """What the database holds, as one number."""
    with closing(sqlite3.connect(str(desk.database.engine.url.database))) as connection:
        return root_of((id_ for (id_,) in connection.execute("SELECT id FROM revision")), ())


def left_over(desk: Desk) -> list[str]:
    return [path.name for path in backup_folder(desk).parent.rglob(".medlofte-*")]


def test_the_database_is_as_it_was_then_and_whole(desk: Desk, backup: Path) -> None:
    restore(desk, backup)
    assert [line.id for line in pledge_lines(desk)] == ["vannas"]
    assert introduction(desk) == ""
    assert find(desk, "nyskrivet").hits == ()
    assert check(desk) == ()
    assert left_over(desk) == []


def test_what_was_there_is_backed_up_first_so_that_one_can_go_back_again(desk: Desk, backup: Path) -> None:
    before = restore(desk, backup)
    restore(desk, backup_folder(desk) / before.name)
    assert introduction(desk) == "Nyskrivet."
    assert len(pledge_lines(desk)) == 2


def test_what_is_saved_afterwards_is_saved_as_ever(desk: Desk, backup: Path) -> None:
    restore(desk, backup)
    change_text(desk, introduction="Skrivet efteråt.")
    assert len(history(desk, "vannas")) == 2
    assert check(desk) == ()


def test_another_program_that_has_the_database_open_sees_it_and_writes_on(desk: Desk, backup: Path, file: Path) -> None:
    other = open_desk(file, writer="Michael Rystedt", municipalities=register())
    assert len(pledge_lines(other)) == 2
    restore(desk, backup)
    assert len(pledge_lines(other)) == 1
    change_text(other, introduction="Skrivet av den andre.")
    assert introduction(desk) == "Skrivet av den andre."
    other.database.close()


def test_what_another_saves_meanwhile_is_in_the_backup_that_is_taken_first(
    desk: Desk, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saves = iter(["i sista stund"])

    def put_late(file: Path, copy: Path, root: str) -> None:
        for text in saves:
            change_text(desk, introduction=text)
        put_into(file, copy, root)

    monkeypatch.setattr(restoring, "put_into", put_late)
    before = restore(desk, backup)
    assert introduction(desk) == ""
    restore(desk, backup_folder(desk) / before.name)
    assert introduction(desk) == "i sista stund"


def test_saves_that_never_end_are_neither_lost_nor_written_by_half(desk: Desk, backup: Path) -> None:
    told, stop = [], False

    def write() -> None:
        while not stop:
            id_ = f"p{len(told)}"
            save(desk, Pledge(id=id_, municipalities=("2460",), introduction="x" * 5_000))
            told.append(id_)

    writer = Thread(target=write)
    writer.start()
    try:
        restore(desk, backup)
    except DatabaseUnavailableError:  # five times somebody wrote in between: nothing was restored
        pass
    finally:
        stop = True
        writer.join()
    kept = {line.id for line in pledge_lines(desk)}
    for path in backup_folder(desk).glob("*.db"):
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            kept |= {id_ for (id_,) in connection.execute("SELECT id FROM pledge")}
    assert kept >= set(told)
    assert check(desk) == ()


def give_pages(file: Path, size: int) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute(f"PRAGMA page_size={size}")
        connection.execute("VACUUM")


@pytest.mark.parametrize("size", [512, 8192, 65536])
def test_pages_of_another_size_are_no_hindrance(size: int, desk: Desk, backup: Path, file: Path) -> None:
    desk.database.close()
    give_pages(file, size)
    restore(desk, backup)
    assert introduction(desk) == ""
    path = unsealed(backup)
    give_pages(path, 2048)
    restore(desk, path)
    assert check(desk) == ()


def test_what_has_been_forgotten_since_stays_forgotten(desk: Desk, backup: Path) -> None:
    with desk.database.writing() as connection:
        order(connection, ["vannas-councillor"])
    restore(desk, backup)
    dossier = open_pledge(desk, "vannas")
    assert dossier is not None
    assert "Anna Frej" not in {one.name for one in dossier.signers}
    assert find(desk, "frej").hits == ()
    assert [one.content for one in history(desk, "vannas-councillor") if one.content and one.content["name"]] == []
    assert check(desk) == ()


def flipped(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 4
    path.write_bytes(content)


@pytest.mark.parametrize("place", [0, 50, 200_000, -1, -40, -100, -190])
def test_a_backup_that_is_not_as_it_was_written_is_refused(desk: Desk, backup: Path, place: int) -> None:
    flipped(backup, place)
    before = held(desk)
    with pytest.raises(DamagedBackupError):
        restore(desk, backup)
    assert held(desk) == before
    assert len(backups(desk)) == 1
    assert left_over(desk) == []


@pytest.mark.parametrize("length", [1, 300, 4096, 40 * 4096, 300_001])
def test_a_backup_that_was_cut_off_is_refused(desk: Desk, backup: Path, length: int) -> None:
    backup.write_bytes(backup.read_bytes()[:length])
    before = held(desk)
    with pytest.raises((DamagedBackupError, ForeignDatabaseError)):
        restore(desk, backup)
    assert held(desk) == before


def test_what_is_no_database_is_refused(desk: Desk, tmp_path: Path) -> None:
    letter = tmp_path / "brev.txt"
    letter.write_text("Hej!")
    with pytest.raises(ForeignDatabaseError):
        restore(desk, letter)
    with pytest.raises(IsADirectoryError):
        restore(desk, tmp_path)
    with pytest.raises(FileNotFoundError):
        restore(desk, tmp_path / "ingen.db")
    assert left_over(desk) == []


def test_another_programs_database_is_refused(desk: Desk, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "annat.db")) as connection:
        connection.execute("CREATE TABLE notes (x)")
    with pytest.raises(ForeignDatabaseError):
        restore(desk, tmp_path / "annat.db")


def unsealed(backup: Path) -> Path:
    """The backup as any database, without its seal."""
    path = backup.with_name("lös.db")
    with closing(sqlite3.connect(backup)) as source, closing(sqlite3.connect(path)) as target:
        source.backup(target)
    return path


def test_a_backup_of_a_newer_version_is_refused(desk: Desk, backup: Path) -> None:
    path = unsealed(backup)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerDatabaseError):
        restore(desk, path)


def test_a_database_that_never_was_a_backup_is_taken_by_its_revisions(desk: Desk, backup: Path) -> None:
    path = unsealed(backup)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE promise SET text = 'Ändrat för hand.'")
    restore(desk, path)
    dossier = open_pledge(desk, "vannas")
    assert dossier is not None
    assert [one.text for one in dossier.promises] == ["Vi sänker farten."]
    assert check(desk) == ()


def test_what_would_act_in_a_strangers_database_does_not_come_along(desk: Desk, backup: Path, file: Path) -> None:
    path = unsealed(backup)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            """CREATE TRIGGER strange AFTER UPDATE ON alembic_version BEGIN DELETE FROM signer; END;
            CREATE VIEW stranger AS SELECT 1;
            DROP TRIGGER search_text_added;
            CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN DELETE FROM signer; END;"""
        )
    acting = "SELECT name, sql FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name"
    with closing(sqlite3.connect(file)) as connection:
        ours = connection.execute(acting).fetchall()
    restore(desk, path)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute(acting).fetchall() == ours
    assert check(desk) == ()


def test_one_whose_revisions_were_changed_is_refused(desk: Desk, backup: Path) -> None:
    path = unsealed(backup)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE revision SET content = replace(content, 'farten', 'fasten')")
    with pytest.raises(DamagedBackupError):
        restore(desk, path)


def test_one_that_lacks_a_table_is_refused(desk: Desk, backup: Path) -> None:
    path = unsealed(backup)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DROP TABLE scan")
    with pytest.raises(DamagedBackupError):
        restore(desk, path)


def test_what_somebody_made_work_by_itself_does_not_come_along(desk: Desk, backup: Path) -> None:
    path = unsealed(backup)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TRIGGER thief AFTER INSERT ON revision BEGIN DELETE FROM promise; END")
    restore(desk, path)
    assert check(desk) == ()


def test_what_stands_in_the_log_beside_a_database_comes_along(desk: Desk, file: Path, tmp_path: Path) -> None:
    change_text(desk, introduction="Bara i loggen.")
    for end in ("", "-wal"):
        shutil.copy(f"{file}{end}", f"{tmp_path / 'kopierad.db'}{end}")
    change_text(desk, introduction="Senare.")
    restore(desk, tmp_path / "kopierad.db")
    assert introduction(desk) == "Bara i loggen."


def test_what_stands_half_written_in_a_database_does_not_come_along(desk: Desk, backup: Path, tmp_path: Path) -> None:
    path, left = unsealed(backup), tmp_path / "avbruten.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA cache_size=2")
        connection.execute("BEGIN")
        connection.execute("DELETE FROM revision")
        connection.execute("UPDATE municipality SET name = hex(zeroblob(1000))")
        for end in ("", "-journal"):
            shutil.copy(f"{path}{end}", f"{left}{end}")
    restore(desk, left)
    assert [line.id for line in pledge_lines(desk)] == ["vannas"]
    assert check(desk) == ()


def test_one_that_is_stopped_changes_nothing(desk: Desk, backup: Path) -> None:
    before = held(desk)
    with pytest.raises(CancelledError):
        restore(desk, backup, cancelled=lambda: True)
    assert held(desk) == before
    assert left_over(desk) == []


def test_a_database_that_is_busy_is_told_after_a_while(
    desk: Desk, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("medlofte_desktop.storage.backups.putting_back.BUSY_MILLISECONDS", 50)
    with desk.database.writing(), pytest.raises(DatabaseUnavailableError, match="locked"):
        restore(desk, backup)
    assert introduction(desk) == "Nyskrivet."


def test_a_server_is_told_to_have_its_own(new_desk: NewDesk, tmp_path: Path) -> None:
    desk = new_desk()
    if desk.database.engine.dialect.name == "sqlite":
        pytest.skip("a file")
    with pytest.raises(OnServerError):
        restore(desk, tmp_path / "kopia.db")


def harm(file: Path) -> None:
    with file.open("r+b") as held_open:
        held_open.seek(4096)
        held_open.write(b"\xff" * 300_000)


def test_a_damaged_database_is_not_written_over(desk: Desk, backup: Path, file: Path) -> None:
    desk.database.close()
    harm(file)
    before = file.read_bytes()
    with pytest.raises(DamagedDatabaseError):
        restore(desk, backup)
    assert file.read_bytes() == before


def test_the_writer_of_what_is_forgotten_is_the_one_who_restores(desk: Desk, backup: Path) -> None:
    with desk.database.writing() as connection:
        order(connection, ["vannas-councillor"])
    restore(replace(desk, writer="Michael Rystedt"), backup)
    assert history(desk, "vannas-councillor")[0].writer == "Michael Rystedt"


def test_it_is_told_what_a_backup_would_bring_and_take(desk: Desk, backup: Path) -> None:
    found = compare(desk, backup)
    assert (found.gained.revisions, found.lost.revisions) == (0, 7)
    parts = [(one.pledge.municipalities, one.revisions, one.is_all) for one in found.lost.pledges]
    assert parts == [(("2480",), 6, True), (("2460",), 1, False)]
    restore(desk, backup)
    back = compare(desk, backup_folder(desk) / backups(desk)[0].name)
    assert (back.gained.revisions, back.lost.revisions) == (7, 0)
    assert [one.pledge.id for one in back.gained.pledges] == ["umea", "vannas"]


def test_what_belongs_to_no_pledge_is_only_counted(desk: Desk, backup: Path) -> None:
    save(desk, Contact(id="anna", name="Anna"))
    found = compare(desk, backup)
    assert (found.lost.revisions, sum(one.revisions for one in found.lost.pledges)) == (8, 7)


def test_what_is_to_stay_forgotten_is_not_promised(desk: Desk, backup: Path) -> None:
    save(desk, Contact(id="anna", name="Anna"))
    path = backup_folder(desk) / back_up(desk).name
    restore(desk, backup)
    with desk.database.writing() as connection:
        order(connection, ["anna"])
    assert compare(desk, path).gained.revisions == 7


def test_a_letter_that_no_longer_can_be_read_hinders_neither_comparing_nor_going_back(
    desk: Desk, backup: Path, file: Path
) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE revision SET content = CAST(x'7b22ff227d' AS TEXT) WHERE record = 'umea'")
    lost = compare(desk, backup).lost
    assert (lost.revisions, [one.pledge.id for one in lost.pledges]) == (7, ["vannas"])
    restore(desk, backup)
    assert introduction(desk) == ""
    assert check(desk) == ()


def test_a_comparison_changes_nothing(desk: Desk, backup: Path) -> None:
    before = held(desk)
    compare(desk, backup)
    assert held(desk) == before
    assert left_over(desk) == []
