import os
import resource
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from desks import NewAddress, NewDesk, register
from sqlalchemy import Date, text

from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.services.pledges import begin_pledge, find, open_pledge, pledge_lines
from medlofte_desktop.services.saving import save, undo
from medlofte_desktop.storage.database import (
    Database,
    DatabaseUnavailableError,
    InconsistentDatabaseError,
    open_database,
)

POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes")


@POSIX
def test_only_its_owner_reads_the_database_and_what_lies_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "profile" / "medlofte.db"
    os.umask(0o022)
    desk = open_desk(path, writer="", municipalities=register())
    begin_pledge(desk, ["2460"])
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    desk.database.close()
    assert modes == {"medlofte.db": 0o600, "medlofte.db-wal": 0o600, "medlofte.db-shm": 0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@POSIX
def test_a_file_that_others_could_read_is_closed_to_them(ready_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(ready_file, tmp_path / "open.db"))
    path.chmod(0o644)
    open_database(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@POSIX
def test_what_a_link_leads_to_stays_as_others_want_it(ready_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(ready_file, tmp_path / "shared.db"))
    path.chmod(0o640)
    link = tmp_path / "medlofte.db"
    link.symlink_to(path)
    open_database(link).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root gives files away")
def test_what_is_somebody_elses_stays_as_they_want_it(ready_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(ready_file, tmp_path / "theirs.db"))
    path.chmod(0o660)
    os.chown(path, 12_345, -1)
    open_database(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o660


def test_every_transaction_is_on_the_disk_when_it_ends(ready_file: Path, tmp_path: Path) -> None:
    database = open_database(Path(shutil.copy(ready_file, tmp_path / "a.db")))
    with database.reading() as connection:
        settings = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    database.close()
    assert settings == ["wal", 2, 1]


@pytest.mark.parametrize(
    "address",
    ["mysql://host/base", "oracle://x", "no address", "", "postgresql://host:port/base", "sqlite:////proc/none/a.db"],
)
def test_an_address_that_leads_nowhere_is_one_error(address: str) -> None:
    with pytest.raises(DatabaseUnavailableError):
        open_desk(address, writer="", municipalities=register())


def test_a_server_that_does_not_answer_is_one_error() -> None:
    with pytest.raises(DatabaseUnavailableError):
        open_desk("postgresql+psycopg://nobody@127.0.0.1:9/none", writer="", municipalities=register())


def test_a_folder_in_the_place_of_the_file_is_one_error(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailableError):
        open_desk(tmp_path, writer="", municipalities=register())


@POSIX
@pytest.mark.parametrize("mode", [0o000, 0o400])
def test_a_file_that_may_not_be_read_or_written_is_one_error(mode: int, ready_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(ready_file, tmp_path / "locked.db"))
    tmp_path.chmod(0o755)
    path.chmod(mode)
    before = path.read_bytes()
    done = as_nobody(
        f"""
        from pathlib import Path
        from medlofte_desktop.services.desk import open_desk
        from medlofte_desktop.storage.database import DatabaseUnavailableError
        try:
            open_desk(Path({str(path)!r}), writer="", municipalities=[])
        except DatabaseUnavailableError:
            print("told")
        """
    )
    assert done == "told\n"
    assert path.read_bytes() == before


def as_nobody(program: str) -> str:
    """What a program prints that root's rights do not help."""
    lines = "\n".join(line[8:] for line in program.splitlines())
    start = f"import os, sys\nsys.path[:0] = {sys.path!r}\nimport sqlalchemy.dialects.sqlite\n"
    start += "import medlofte_desktop.services.desk\nif os.geteuid() == 0: os.setuid(65534)\n"
    done = subprocess.run([sys.executable, "-c", start + lines], capture_output=True, text=True, check=False)
    assert not done.stderr
    return done.stdout


@pytest.fixture
def filled(new_desk: NewDesk) -> Desk:
    desk = new_desk()
    pledge = begin_pledge(desk, ["2460"]).changes[0].record
    save(desk, PriorityArea(id="area", pledge=pledge, title="Trygg i centrum"))
    return desk


def spoil(desk: Desk, statement: str) -> None:
    """Change a row as somebody with an SQL tool could, whatever the constraints say."""
    with desk.database.writer.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA ignore_check_constraints=ON")
            connection.commit()
        connection.execute(text(statement))
        connection.commit()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revision SET content = '{broken'",
        "UPDATE revision SET content = '[1]'",
        "UPDATE revision SET content = '" + '{"status": "no such"}' + "'",
        "UPDATE revision SET content = '" + '{"title": 7, "label": 7}' + "'",
    ],
)
def test_a_revision_that_was_edited_by_hand_is_one_error(filled: Desk, statement: str) -> None:
    (line,) = pledge_lines(filled)
    dossier = open_pledge(filled, line.id)
    assert dossier is not None
    changes = save(filled, PriorityArea(id="area", pledge=line.id, title="Trygg på torget"))
    spoil(filled, statement)
    with pytest.raises(InconsistentDatabaseError):
        undo(filled, changes)


def test_a_row_that_was_edited_by_hand_is_one_error(filled: Desk) -> None:
    if filled.database.engine.dialect.name == "postgresql":
        pytest.skip("PostgreSQL lets nobody do that")
    spoil(filled, "UPDATE pledge SET status = 'no such'")
    with pytest.raises(InconsistentDatabaseError):
        pledge_lines(filled)


@pytest.mark.parametrize("table", ["search_text", "pledge_municipality", "revision_parent"])
def test_a_table_that_is_gone_is_one_error(filled: Desk, table: str) -> None:
    spoil(filled, f"DROP TABLE {table}")
    with pytest.raises(DatabaseUnavailableError):
        use_everything(filled)


def use_everything(desk: Desk) -> None:
    find(desk, "trygg")
    (line,) = pledge_lines(desk)
    open_pledge(desk, line.id)
    save(desk, PriorityArea(id="area", pledge=line.id, title="Trygg på torget"))
    save(desk, PriorityArea(id="area", pledge=line.id, title="Trygg på gatan"))


def fill(desk: Desk, pledge: str) -> None:
    for number in range(1_000):
        save(desk, PriorityArea(id=f"area {number}", pledge=pledge, title="x" * 20_000))


def test_a_record_that_points_nowhere_is_refused_and_nothing_written(filled: Desk) -> None:
    with pytest.raises(InconsistentDatabaseError):
        save(filled, PriorityArea(id="other", pledge="nowhere", title="Trygg"))
    assert len(find(filled, "trygg").hits) == 1


def test_a_row_whose_owner_was_deleted_by_hand_is_never_shown_and_never_in_the_way(filled: Desk) -> None:
    if filled.database.engine.dialect.name == "postgresql":
        pytest.skip("PostgreSQL lets nobody do that")
    with closing(sqlite3.connect(str(filled.database.engine.url.database))) as connection, connection:
        connection.execute("DELETE FROM pledge")
    assert pledge_lines(filled) == ()
    assert find(filled, "trygg").hits == ()


def test_many_threads_writing_at_once_lose_nothing(new_desk: NewDesk) -> None:
    desk = new_desk()
    pledge = begin_pledge(desk, ["2460"]).changes[0].record
    desks = [new_desk(f"person {number}", beside=desk) for number in range(4)]

    def write(desk: Desk) -> None:
        for number in range(5):
            save(desk, PriorityArea(id=desk.new_id(), pledge=pledge, title=f"{desk.writer} {number}"))

    threads = [threading.Thread(target=write, args=(desk,)) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    dossier = open_pledge(desk, pledge)
    assert dossier is not None
    assert len({area.title for area in dossier.areas}) == 20


def test_several_programs_that_make_one_database_at_once_agree(tmp_path: Path) -> None:
    path = tmp_path / "shared.db"
    program = (
        "import sys; from pathlib import Path; from desks import register;"
        "from medlofte_desktop.services.desk import open_desk;"
        "from medlofte_desktop.services.pledges import begin_pledge;"
        f"desk = open_desk(Path({str(path)!r}), writer='', municipalities=register());"
        "[begin_pledge(desk, ['2460']) for _ in range(5)]"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    running = [
        subprocess.Popen([sys.executable, "-c", program], env=environment, stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    assert [process.communicate()[1] for process in running] == ["", "", ""]
    desk = open_desk(path, writer="", municipalities=register())
    assert len(pledge_lines(desk)) == 15
    desk.database.close()


def test_a_database_that_another_program_holds_is_told_after_a_while(
    new_address: NewAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("medlofte_desktop.storage.database.BUSY_MILLISECONDS", 50)
    first, second = (open_database(address) for address in [new_address()] * 2)
    with first.writing(), pytest.raises(DatabaseUnavailableError):
        write_something(second)
    write_something(second)
    for database in (first, second):
        database.close()


def write_something(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(text("UPDATE municipality SET name = name"))


@pytest.fixture
def small_files() -> Iterator[None]:
    """No file may grow beyond what the databases of these tests have already: as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("small_files")
def test_on_a_full_disk_the_old_data_stays_whole(ready_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(ready_file, tmp_path / "full.db"))
    desk = open_desk(path, writer="", municipalities=register())
    pledge = begin_pledge(desk, ["2460"]).changes[0].record
    area = PriorityArea(id="area", pledge=pledge, title="Trygg i centrum")
    save(desk, area)
    largest = max(file.stat().st_size for file in tmp_path.iterdir())
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    with pytest.raises(DatabaseUnavailableError):
        save(desk, *(PriorityArea(id=f"{number}", pledge=pledge, title="x" * 20_000) for number in range(200)))
    with pytest.raises(DatabaseUnavailableError):
        fill(desk, pledge)
    hits = find(desk, "centrum").hits
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.getrlimit(resource.RLIMIT_FSIZE)[1],) * 2)
    save(desk, PriorityArea(id="area", pledge=pledge, title="Trygg i centrum, igen"))
    desk.database.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert [hit.record for hit in hits] == ["area"]


def test_a_value_that_cannot_be_read_is_told_and_a_fault_of_ours_is_not(tmp_path: Path) -> None:
    database = open_database(tmp_path / "a.db")
    statement = text("SELECT '2026-02-30' AS day").columns(day=Date)
    with pytest.raises(InconsistentDatabaseError), database.reading() as connection:
        connection.execute(statement).all()
    with pytest.raises(ValueError, match="isoformat"), database.reading() as connection:
        [date.fromisoformat(word) for word in connection.scalars(text("SELECT 'skräp' UNION SELECT 'annat'"))]
    database.close()
