import sqlite3
from contextlib import closing

import pytest
from desks import Desk, register

from medlofte_desktop.domain.history.problem import ProblemKind
from medlofte_desktop.exchange.pledge_file import read_pledge_file
from medlofte_desktop.resource_files import resource
from medlofte_desktop.services.check import check
from medlofte_desktop.services.pledge_files import import_pledges
from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.services.saving import throw_away


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
        connection.execute(statement)
        connection.commit()


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


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        (f"UPDATE revision SET writer = 'X' WHERE {ONE} revision)", ProblemKind.DAMAGED_REVISION),
        (f"UPDATE revision SET content = '[' WHERE {ONE} revision)", ProblemKind.NO_CONTENT),
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
