import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from desks import Desk, register
from signings import document_of, frozen_pledge

from medlofte_desktop.domain.history.problem import ProblemKind
from medlofte_desktop.domain.records.occasion import PressRelease, SigningOccasion
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.exchange.pledge_file import read_pledge_file
from medlofte_desktop.resource_files import resource
from medlofte_desktop.services.check import Repair, check, repair
from medlofte_desktop.services.personal.forgetting import forget
from medlofte_desktop.services.pledge_files import import_pledges
from medlofte_desktop.services.pledges import find, open_pledge, pledge_lines
from medlofte_desktop.services.saving import save, throw_away
from medlofte_desktop.services.signing.scans import attach_scans
from medlofte_desktop.storage.database import DamagedDatabaseError
from medlofte_desktop.storage.kept_files import keep_file, kept_path


@pytest.fixture
def filled(desk: Desk) -> Desk:
    codes = {one.code for one in register()}
    import_pledges(desk, read_pledge_file(resource("samples", "demo.json"), municipalities=codes))
    return desk


def harm(desk: Desk, statement: str) -> None:
    """Change an SQLite file behind the program's back."""
    if desk.database.engine.dialect.name != "sqlite":
        pytest.skip("a statement for SQLite")
    with closing(sqlite3.connect(str(desk.database.engine.url.database))) as connection:
        connection.executescript(statement)


def test_a_database_as_the_program_writes_it_is_whole(filled: Desk) -> None:
    assert check(filled) == ()


def test_what_is_in_the_trash_is_whole_too(filled: Desk) -> None:
    dossier = open_pledge(filled, import_pledges_again(filled)[0])
    assert dossier is not None
    throw_away(filled, dossier.pledge)
    assert check(filled) == ()


def import_pledges_again(desk: Desk) -> tuple[str, ...]:
    codes = {one.code for one in register()}
    file = read_pledge_file(resource("samples", "demo.json"), municipalities=codes)
    return import_pledges(desk, file).pledges


ONE = "rowid = (SELECT max(rowid) FROM"
CHANGES_OF_ROWS = (
    f"UPDATE promise SET in_conflict = 1 WHERE {ONE} promise)",
    "UPDATE pledge_municipality SET place = place + 1",
    "UPDATE pledge_municipality SET place = 'x'",
    "UPDATE pledge SET period_start = 'igår'",
    "UPDATE pledge SET deleted = 'x'",
    "UPDATE pledge SET follow_up_months = 'tolv'",
    "UPDATE pledge SET label = x'ff'",
    "UPDATE pledge SET label = CAST(x'ff' AS TEXT)",
)
CHANGES_OF_SCHEMA = (
    "DROP TABLE search_folded",
    "DROP TRIGGER search_text_added",
    "DROP TRIGGER search_text_added; CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN SELECT 1; END",
    "DROP INDEX ix_signer_pledge",
    'CREATE TRIGGER "a thief" AFTER INSERT ON revision BEGIN DELETE FROM signer; END',
    "CREATE VIEW onlooker AS SELECT * FROM pledge",
    "CREATE UNIQUE INDEX narrow ON search_text (number)",
)
CHANGES_OF_INDEX = (
    "DELETE FROM search_folded_data",
    "DROP TABLE search_plain_idx",
    "DROP TABLE search_folded_config",
    "UPDATE search_folded_data SET block = x'00'",
)
CHANGES_OF_TEXTS = (
    "UPDATE search_text SET pledge = 'nowhere' WHERE kind = 'promise'",
    "UPDATE search_text SET kind = 'signer' WHERE kind = 'promise'",
    "UPDATE search_text SET record = x'ff' WHERE number = 1",
    "INSERT INTO search_text SELECT 9999, 'nobody', kind, pledge, folded, plain FROM search_text LIMIT 1",
)


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        (f"UPDATE revision SET writer = 'X' WHERE {ONE} revision)", ProblemKind.DAMAGED_REVISION),
        (f"UPDATE revision SET content = '[' WHERE {ONE} revision)", ProblemKind.DAMAGED_REVISION),
        (f"UPDATE revision SET is_head = 0 WHERE {ONE} revision)", ProblemKind.WRONG_HEADS),
        (f"UPDATE promise SET text = 'X' WHERE {ONE} promise)", ProblemKind.WRONG_ROW),
        (f"UPDATE promise SET in_conflict = 1, doubt = 'text' WHERE {ONE} promise)", ProblemKind.WRONG_ROW),
        (f"UPDATE pledge SET status = 'signed' WHERE {ONE} pledge)", ProblemKind.WRONG_ROW),
        ("DELETE FROM priority_area_evidence", ProblemKind.WRONG_ROW),
        (f"DELETE FROM signer WHERE {ONE} signer)", ProblemKind.MISSING_ROW),
        (f"UPDATE signer SET id = 'x' WHERE {ONE} signer)", ProblemKind.ROW_WITHOUT_REVISION),
        (f"UPDATE signer SET pledge = 'x' WHERE {ONE} signer)", ProblemKind.BROKEN_REFERENCE),
        (f"DELETE FROM search_text WHERE {ONE} search_text)", ProblemKind.WRONG_SEARCH_TEXT),
        ("INSERT INTO search_folded (rowid, folded) VALUES (99999, 'abc')", ProblemKind.DAMAGED_SEARCH_INDEX),
        ("INSERT INTO forgotten VALUES (x'ff')", ProblemKind.DAMAGED_ORDER),
        (f"INSERT INTO revision_parent VALUES ('{'a' * 64}', '{'b' * 64}')", ProblemKind.BROKEN_REFERENCE),
        *((change, ProblemKind.WRONG_SCHEMA) for change in CHANGES_OF_SCHEMA),
        *((change, ProblemKind.DAMAGED_SEARCH_INDEX) for change in CHANGES_OF_INDEX),
        *((change, ProblemKind.WRONG_ROW) for change in CHANGES_OF_ROWS),
        *((change, ProblemKind.WRONG_SEARCH_TEXT) for change in CHANGES_OF_TEXTS),
    ],
)
def test_what_was_changed_behind_the_program_is_found(filled: Desk, statement: str, problem: ProblemKind) -> None:
    harm(filled, statement)
    assert problem in {one.problem for one in check(filled)}


def test_one_bit_in_the_text_of_a_revision_is_found(filled: Desk) -> None:
    harm(filled, "UPDATE revision SET content = replace(content, 'Polisen', 'Qolisen')")
    found = [one for one in check(filled) if one.problem is ProblemKind.DAMAGED_REVISION]
    assert found
    assert all(one.kind and one.record and len(one.detail) == 64 for one in found)


PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n"
JPEG = b"\xff\xd8\xff\xe0 a picture \xff\xd9"


@pytest.fixture
def illustrated(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with a scan of the signed paper of Vännäs, and a press release with a picture."""
    frozen_pledge(desk)
    (tmp_path / "påskrivet.pdf").write_bytes(PDF)
    (tmp_path / "bild.jpg").write_bytes(JPEG)
    attach_scans(desk, "vannas", [tmp_path / "påskrivet.pdf"])
    save(desk, SigningOccasion(id="signing"))
    save(
        desk,
        PressRelease(
            id="release", occasion="signing", picture=keep_file(desk.files, (tmp_path / "bild.jpg").read_bytes())
        ),
    )
    return desk


def scan_path(desk: Desk) -> Path:
    (scan,) = document_of(desk).scans
    return kept_path(desk.files, scan.sha256)


def test_files_that_are_as_they_were_kept_are_whole(illustrated: Desk) -> None:
    assert check(illustrated) == ()


def replaced_by_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("harm_file", "problem"),
    [
        (Path.unlink, ProblemKind.MISSING_KEPT_FILE),
        (lambda path: path.write_bytes(PDF.replace(b"1.7", b"1.6")), ProblemKind.DAMAGED_KEPT_FILE),
        (lambda path: path.write_bytes(b""), ProblemKind.DAMAGED_KEPT_FILE),
        (replaced_by_a_folder, ProblemKind.DAMAGED_KEPT_FILE),
    ],
)
def test_a_scan_that_is_missing_or_altered_is_found_by_its_name(
    illustrated: Desk, harm_file: Callable[[Path], object], problem: ProblemKind
) -> None:
    harm_file(scan_path(illustrated))
    (found,) = check(illustrated)
    assert (found.problem, found.kind, found.detail) == (problem, "scan", "påskrivet.pdf")
    assert found.record == document_of(illustrated).scans[0].id


@pytest.mark.parametrize("value", ["x'ff'", "CAST(x'ff' AS TEXT)"])
@pytest.mark.parametrize("field", ["name", "sha256"])
def test_a_scan_of_which_a_byte_is_wrong_is_mended(illustrated: Desk, field: str, value: str) -> None:
    harm(illustrated, f"UPDATE scan SET {field} = {value}")
    assert ProblemKind.WRONG_ROW in {one.problem for one in check(illustrated)}
    assert repair(illustrated).left == ()


def test_the_picture_of_a_press_release_that_is_missing_is_found(illustrated: Desk) -> None:
    for path in illustrated.files.rglob("*"):
        if path.is_file() and path.read_bytes() == JPEG:
            path.unlink()
    (found,) = check(illustrated)
    assert (found.problem, found.kind, found.record) == (ProblemKind.MISSING_KEPT_FILE, "press_release", "release")


def test_a_file_of_what_was_thrown_away_is_not_missed(illustrated: Desk) -> None:
    scan_path(illustrated).unlink()
    throw_away(illustrated, *document_of(illustrated).scans)
    assert check(illustrated) == ()


def contents(desk: Desk) -> tuple[object, object]:
    """Everything a person can see of the pledges."""
    dossiers = [open_pledge(desk, line.id) for line in pledge_lines(desk)]
    return {one for dossier in dossiers if dossier for one in dossier.records()}, set(find(desk, "trygg").hits)


@pytest.mark.parametrize(
    "statement",
    [
        f"UPDATE revision SET is_head = 0 WHERE {ONE} revision)",
        "UPDATE promise SET text = 'X'",
        f"UPDATE promise SET in_conflict = 1, doubt = 'text' WHERE {ONE} promise)",
        f"UPDATE pledge SET status = 'signed' WHERE {ONE} pledge)",
        "DELETE FROM priority_area_evidence",
        "DELETE FROM pledge_municipality",
        "DELETE FROM signer",
        "DELETE FROM pledge",
        f"UPDATE signer SET id = 'x' WHERE {ONE} signer)",
        f"UPDATE signer SET pledge = 'x' WHERE {ONE} signer)",
        "DELETE FROM search_text",
        f"UPDATE search_text SET folded = 'x' WHERE {ONE} search_text)",
        "INSERT INTO search_folded (rowid, folded) VALUES (99999, 'abc')",
        "PRAGMA ignore_check_constraints=ON; UPDATE pledge SET status = 'no such'",
        f"INSERT INTO revision_parent VALUES ('{'a' * 64}', '{'b' * 64}')",
        *CHANGES_OF_SCHEMA,
        *CHANGES_OF_INDEX,
        *CHANGES_OF_ROWS,
        *CHANGES_OF_TEXTS,
    ],
)
def test_what_can_be_made_from_the_revisions_is_mended(filled: Desk, statement: str) -> None:
    before = contents(filled)
    harm(filled, statement)
    found = repair(filled)
    assert (bool(found.mended), found.left) == (True, ())
    assert contents(filled) == before
    assert check(filled) == ()


def rows(desk: Desk, table: str) -> set[tuple[object, ...]]:
    """A table of an SQLite file and what can be searched of it, as they are."""
    if desk.database.engine.dialect.name != "sqlite":
        pytest.skip("reads an SQLite file")
    with closing(sqlite3.connect(str(desk.database.engine.url.database))) as connection:
        texts = connection.execute("SELECT record, folded FROM search_text WHERE kind = ?", (table,))
        return {*connection.execute(f"SELECT * FROM {table}"), *texts}


@pytest.mark.parametrize(
    "change",
    [
        "kind = 'signfr'",
        "kind = 'activity'",
        "record = 'X' || substr(record, 2)",
        "record = CAST(x'ff' AS TEXT)",
        "id = CAST(id AS BLOB)",
        "writer = x'ff'",
        "writer = CAST(x'ff' AS TEXT)",
        "time = 'igår'",
        "time = 5",
        "time = x'ff'",
        "time = '0001-01-01 00:00:00+05:00'",
        "content_hash = 5",
        "content = NULL",
        "content = '[]'",
        "content = x'ff'",
        "content = CAST(x'7bff7d' AS TEXT)",
        """content = '{"name":NaN}'""",
        """content = '{"name":"\\ud800"}'""",
    ],
)
@pytest.mark.parametrize("kind", ["signer", "promise"])
def test_the_row_of_a_damaged_revision_stays_whatever_is_damaged(filled: Desk, kind: str, change: str) -> None:
    statement = f"PRAGMA foreign_keys=OFF; UPDATE revision SET {change} WHERE record = (SELECT min(id) FROM {kind})"
    before = rows(filled, kind)
    harm(filled, statement)
    damaged = [one for one in check(filled) if one.problem is ProblemKind.DAMAGED_REVISION]
    assert damaged
    found = repair(filled)
    assert (found.removed, set(damaged) <= set(found.left)) == ((), True)
    assert rows(filled, kind) == before


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE scan",
        "DROP TABLE search_text",
        "ALTER TABLE promise DROP COLUMN rationale",
        "ALTER TABLE scan RENAME TO elsewhere; CREATE VIEW scan AS SELECT * FROM elsewhere",
    ],
)
def test_a_database_that_lacks_a_table_or_a_column_is_damaged(filled: Desk, change: str) -> None:
    harm(filled, f"PRAGMA foreign_keys=OFF; {change}")
    with pytest.raises(DamagedDatabaseError):
        check(filled)
    with pytest.raises(DamagedDatabaseError):
        repair(filled)


def test_a_table_of_somebody_else_is_left_alone(filled: Desk) -> None:
    harm(filled, "CREATE TABLE notes (id)")
    assert check(filled) == ()


def test_a_revision_of_a_kind_there_is_none_is_damaged(filled: Desk) -> None:
    harm(
        filled,
        "INSERT INTO revision SELECT substr(id, 2) || 'g', 'song', 'a-song', writer, time, content_hash, content, 1"
        " FROM revision LIMIT 1",
    )
    (found,) = check(filled)
    assert (found.problem, found.kind, found.record) == (ProblemKind.DAMAGED_REVISION, "song", "a-song")


def test_a_row_without_a_revision_is_removed_and_told_as_removed(filled: Desk) -> None:
    harm(filled, f"UPDATE signer SET id = 'x' WHERE {ONE} signer)")
    found = repair(filled)
    assert [(one.problem, one.record) for one in found.removed] == [(ProblemKind.ROW_WITHOUT_REVISION, "x")]
    assert {one.problem for one in found.mended} == {ProblemKind.MISSING_ROW}


def test_a_row_without_a_revision_stays_where_another_points_at_it(filled: Desk) -> None:
    before = contents(filled)
    harm(filled, "DELETE FROM revision WHERE record = (SELECT min(promise) FROM activity)")
    found = repair(filled)
    assert found.removed == ()
    assert ProblemKind.ROW_WITHOUT_REVISION in {one.problem for one in found.left}
    assert contents(filled)[0] == before[0]


def test_what_has_been_forgotten_is_whole(filled: Desk) -> None:
    save(filled, Contact(id="contact", name="Vera Ek"))
    forget(filled, "Vera Ek")
    assert check(filled) == ()


def test_a_whole_database_is_left_as_it_is(filled: Desk) -> None:
    assert repair(filled) == Repair()


def test_a_damaged_revision_is_told_and_never_touched_and_its_row_stays(filled: Desk) -> None:
    harm(filled, "UPDATE revision SET content = replace(content, 'Polisen', 'Qolisen')")
    harm(filled, f"UPDATE signer SET name = 'X' WHERE {ONE} signer)")
    before = check(filled)
    found = repair(filled)
    assert {one.problem for one in found.mended} == {ProblemKind.WRONG_ROW}
    assert ProblemKind.DAMAGED_REVISION in {one.problem for one in found.left}
    assert set(found.left) < set(before)
    assert find(filled, "qolisen").hits == ()
    assert find(filled, "polisen").hits


INDEX = "name = 'ix_signer_pledge'"


def test_an_index_that_is_out_of_step_is_made_anew(filled: Desk) -> None:
    schema = "PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql ="
    harm(filled, f"{schema} sql || ' WHERE 0' WHERE {INDEX}")
    harm(filled, f"DELETE FROM signer WHERE {ONE} signer)")
    harm(filled, f"{schema} replace(sql, ' WHERE 0', '') WHERE {INDEX}")
    assert ProblemKind.DAMAGED_FILE in {one.problem for one in check(filled)}
    assert repair(filled).left == ()
