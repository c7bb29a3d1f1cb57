"""Syncing with a real PostgreSQL server from the window and on the command line."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from socket import socket
from typing import Any

import pytest
from postgres_server import Server
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from signings import saved_pledge
from sqlalchemy import make_url
from windows import Opened, click, when_asked, write

from medlofte_desktop.cli import main
from medlofte_desktop.sentences import sentence
from medlofte_desktop.services.bundles import server as server_module
from medlofte_desktop.services.bundles.server import address_of, parts_of, whole_address
from medlofte_desktop.services.desk import open_desk
from medlofte_desktop.services.pledges import pledge_lines
from medlofte_desktop.storage.database import DatabaseUnavailableError
from medlofte_desktop.ui.background import is_any_left
from medlofte_desktop.ui.server.commands import SyncCommands
from medlofte_desktop.ui.server.dialog import SyncDialog

WAIT = 20_000  # milliseconds


@pytest.fixture
def address(server: Server) -> Iterator[str]:
    """A database on a real server, with its password."""
    made = server.new_database()
    yield made
    server.take_back(made)


def commands(window: Opened) -> SyncCommands:
    found = window.window.findChild(SyncCommands)
    assert isinstance(found, SyncCommands)
    return found


def fill(dialog: SyncDialog, address: str, password: str) -> None:
    url = make_url(address)
    for field, text in (
        (dialog.server, f"{url.host}:{url.port}"),
        (dialog.database, url.database),
        (dialog.user, url.username),
        (dialog.password, password),
    ):
        click(field)
        field.clear()
        write(text or "")
    click(dialog.sync)


def test_the_window_syncs_and_the_password_is_in_no_file(window: Opened, address: str, qtbot: QtBot) -> None:
    saved_pledge(window.desk)
    password = make_url(address).password or ""
    when_asked(lambda dialog: fill(dialog, address, password))
    with qtbot.waitSignal(commands(window).work.done, timeout=WAIT):
        window.action("sync").trigger()
    assert "lämnade" in window.said()
    kept = window.store.settings.server
    assert parts_of(kept)[1] == make_url(address).database
    for file in window.store.folder.rglob("*"):
        if file.is_file() and password:
            assert password.encode() not in file.read_bytes()


def test_what_comes_from_the_server_is_undone_in_one_step(
    window: Opened, address: str, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved_pledge(window.desk)
    other = tmp_path / "annan"
    when_asked(lambda dialog: fill(dialog, address, make_url(address).password or ""))
    with qtbot.waitSignal(commands(window).work.done, timeout=WAIT):
        window.action("sync").trigger()
    assert main(["--profile", str(other), "sync", address, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["revisions_added"] >= 6, told["conflicts"]) == (True, 0)


def test_a_server_that_does_not_answer_is_told_and_nothing_changes(
    window: Opened, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    when_asked(lambda dialog: fill(dialog, "postgresql+psycopg://anna@127.0.0.1:1/medlofte", "hemligt"))
    window.action("sync").trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert told == ["Databasservern svarar inte, så se efter att den är i gång och att adressen stämmer."]
    assert pledge_lines(window.desk) == ()


def test_a_window_that_closes_while_a_server_is_silent_waits_no_longer_than_that_and_tells_nobody(
    window: Opened, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    with closing(socket()) as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        port = silent.getsockname()[1]
        when_asked(lambda dialog: fill(dialog, f"postgresql+psycopg://anna@127.0.0.1:{port}/medlofte", "hemligt"))
        window.action("sync").trigger()
        qtbot.waitUntil(lambda: not window.action("sync").isEnabled())
        window.window.close()
        qtbot.wait(10)
    assert not is_any_left()
    assert told == []


def test_a_port_that_is_no_number_is_told(window: Opened, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    dialog = SyncDialog("", window.window)
    dialog.wanted.connect(commands(window)._sync)  # what the menu connects
    dialog.show()
    dialog.server.setText("db:port")
    dialog.database.setText("medlofte")
    dialog.sync.click()
    assert len(told) == 1


def test_the_command_line_says_who_does_not_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--profile", str(tmp_path), "sync", "postgresql+psycopg://anna:x@127.0.0.1:1/medlofte"])
    written = capsys.readouterr()
    assert (code, written.out) == (1, "")
    assert "svarar inte" in written.err
    assert ":x@" not in written.err
    assert "bland argumenten" in written.err


class Ring:
    """A keyring in memory, with the two calls that are made of one."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, name: str, password: str) -> None:
        self.kept[service, name] = password

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))


def test_a_remembered_password_is_found_by_the_address_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    ring = Ring()
    monkeypatch.setattr(server_module, "_keyring", lambda: ring)
    address = address_of("db.kommunen.se", "medlofte", "anna")
    server_module.remember_password(
        make_url(address).set(password="x").render_as_string(hide_password=False), "hemligt"
    )
    assert ring.kept == {("medlofte", address): "hemligt"}
    assert make_url(whole_address(address)).password == "hemligt"
    assert "hemligt" not in address


@pytest.mark.parametrize("password", ["fel", "rätt"])
def test_a_password_is_remembered_when_it_has_let_one_in(
    password: str, window: Opened, address: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = Ring()
    monkeypatch.setattr(server_module, "_keyring", lambda: ring)
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: None)
    url = make_url(address)
    right = url.password or ""
    work = commands(window).work
    commands(window)._sync(
        f"{url.host}:{url.port}", url.database or "", url.username or "", right if password == "rätt" else "fel", True
    )
    qtbot.waitUntil(lambda: work._running is None, timeout=WAIT)
    assert list(ring.kept.values()) == ([right] if password == "rätt" else [])


@pytest.mark.parametrize("password", ["a\udcff", "a\0b"])
def test_a_password_that_no_server_can_have_is_told_as_wrong(password: str) -> None:
    with pytest.raises(DatabaseUnavailableError) as told:
        whole_address(address_of("db.kommunen.se", "medlofte", "anna"), password)
    assert sentence(told.value) == "Databasservern godtog inte användarnamnet eller lösenordet."


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"password": None}, "vill ha ett lösenord"),
        ({"password": "fel"}, "godtog inte"),
        ({"database": "finnsinte"}, "finns inte på servern"),
        ({"host": "finns.inte.invalid"}, "finns inte på nätet"),
        ({"port": 1}, "svarar inte"),
    ],
)
def test_why_a_server_cannot_be_used_is_told_as_it_is(
    changed: dict[str, Any], told: str, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    wrong = make_url(address)._replace(**changed).render_as_string(hide_password=False)
    with pytest.raises(DatabaseUnavailableError) as raised:
        open_desk(wrong, writer="", municipalities=())
    assert told in sentence(raised.value)


def test_an_address_goes_into_its_parts_and_back() -> None:
    address = address_of("db.kommunen.se:5433", "medlöfte", "anna@kommunen")
    assert parts_of(address) == ("db.kommunen.se:5433", "medlöfte", "anna@kommunen")
