"""A server that holds what this program would never have written: refused with one sentence, and nothing written."""

from collections.abc import Callable
from hashlib import sha256

import pytest
from bundles import Line, line, record
from postgres_server import Server
from sqlalchemy import create_engine, text

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.history.revision import canonical
from medlofte_desktop.sentences import sentence
from medlofte_desktop.services.bundles.syncing import NewerServerError, UnfitServerError, sync
from medlofte_desktop.services.desk import Desk

pytestmark = pytest.mark.postgres

PDF = b"%PDF-1.7\nstartxref\n9\n%%EOF\n"
PUT = text(
    "INSERT INTO revision(id, kind, record, writer, time, content_hash, content, is_head)"
    " VALUES(:id, :kind, :record, :writer, :time, :hash, :content, true)"
)
PUT_FILE = text("INSERT INTO stored_file(sha256, content) VALUES(:sha256, :content)")


def put(address: str, *lines: Line) -> None:
    engine = create_engine(address)
    with engine.begin() as connection:
        for one in lines:
            connection.execute(PUT, {**one, "content": canonical(one["content"])})
    engine.dispose()


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (record("agreement", "x"), NewerServerError),
        (record("contact", "x", pronouns="hen"), NewerServerError),
        (record("contact", "x", name=7), UnfitServerError),
        (record("contact", "x", name=1.5), UnfitServerError),
        (record("contact", "x", roles=[["a"]]), UnfitServerError),
        (record("contact", "x", name="abc\u202edef\x07"), UnfitServerError),
        (record("contact", "../../x"), UnfitServerError),
        (record("contact", "x", municipality="9999"), UnfitServerError),
        (record("promise", "x", pledge="nothing"), UnfitServerError),
        (record("pledge", "x", municipalities=[]), UnfitServerError),
        (line("contact", "x", {"deleted": False}, writer="a\nb\u202e"), UnfitServerError),
        (record("contact", "vannas"), UnfitServerError),
    ],
)
def test_it_is_refused(
    wrong: Line, error: type[ExpectedError], untouched: Desk, held: Callable[[], str], server: Server
) -> None:
    before = held(), set(untouched.files.rglob("*"))
    address = server.new_database()
    put(address, wrong)
    with pytest.raises(error) as told:
        sync(untouched, address)
    assert sentence(told.value).endswith(".")
    assert "({" not in sentence(told.value)
    assert (held(), set(untouched.files.rglob("*"))) == before
    server.take_back(address)


def test_the_files_of_records_that_are_refused_do_not_stay(untouched: Desk, server: Server) -> None:
    address = server.new_database()
    put(address, record("scan", "s", copy="nothing", sha256=sha256(PDF).hexdigest(), size=len(PDF)))
    engine = create_engine(address)
    with engine.begin() as connection:
        connection.execute(PUT_FILE, {"sha256": sha256(PDF).hexdigest(), "content": PDF})
    engine.dispose()
    with pytest.raises(UnfitServerError):
        sync(untouched, address)
    assert [one for one in untouched.files.rglob("*") if one.is_file()] == []
    server.take_back(address)
