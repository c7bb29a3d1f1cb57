"""A PostgreSQL server of the tests' own: on loopback, on a free port, in a folder that goes away with it."""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path

from sqlalchemy import URL, create_engine
from sqlalchemy.exc import ProgrammingError

from medlofte_desktop.storage.schema import VERSIONS
from medlofte_desktop.storage.tables import Table

DEBIANS_PLACE = Path("/usr/lib/postgresql")


class Server:
    """Makes databases, and takes them back emptied for the next test: making one takes a second."""

    def __init__(self, address: URL, control: Callable[[str], None]) -> None:
        """`control` takes a word of pg_ctl's: start, stop, restart."""
        self._address = address
        self._control = control
        self._numbers = count(1)
        self._emptied: list[str] = []
        self.template = "template1"

    def new_database(self) -> str:
        if self._emptied:
            return self._emptied.pop()
        name = f"medlofte_{next(self._numbers)}"
        engine = create_engine(self._address, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {self.template}")
        engine.dispose()
        return self._address.set(database=name).render_as_string(hide_password=False)

    def restart(self) -> None:
        """Cut every connection off in the middle of what it does, and be there again."""
        self._control("restart")

    def take_back(self, address: str) -> None:
        """One whose tables a test has taken away is not used again."""
        tables = ", ".join(f'"{name}"' for name in Table.metadata.tables if name != "municipality")
        engine = create_engine(address)
        try:
            with engine.begin() as connection:
                connection.exec_driver_sql(f"TRUNCATE {tables} RESTART IDENTITY")
                connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{VERSIONS[-1]}'")
            self._emptied.append(address)
        except ProgrammingError:
            pass
        engine.dispose()


def what_lacks() -> str:
    """Why no server can be started here; empty where one can."""
    if find_spec("psycopg") is None:
        return "psycopg is not installed"
    if programs() is None:
        return f"neither PATH nor {DEBIANS_PLACE} has initdb and pg_ctl"
    if os.geteuid() == 0 and _other_user() is None:
        return "PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody"
    return ""


def programs() -> Path | None:
    """The folder of initdb and pg_ctl, the newest where Debian has several."""
    on_path = shutil.which("initdb")
    places = [Path(on_path).resolve().parent] if on_path else []
    places += sorted(DEBIANS_PLACE.glob("*/bin"), key=lambda place: place.parent.name.zfill(4), reverse=True)
    return next((place for place in places if (place / "initdb").exists() and (place / "pg_ctl").exists()), None)


def _other_user() -> str | None:
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in known), None)


@contextmanager
def running_server() -> Iterator[Server]:
    """A server that runs until the context ends; asks for a password, because others may share the machine."""
    folder = Path(tempfile.mkdtemp(prefix="medlofte-postgres-"))
    user = _other_user()
    if user:
        shutil.chown(folder, user)
    password = secrets.token_hex(16)
    try:
        _make(folder, user, password)
        port = _free_port()
        options = f"-F -p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
        how = ("-w", "-m", "immediate", "-D", str(folder / "data"), "-l", str(folder / "log"), "-o", options)

        def control(word: str) -> None:
            _run("pg_ctl", word, *how, user=user)

        control("start")
        try:
            address = URL.create(
                "postgresql+psycopg",
                username="medlofte",
                password=password,
                host="127.0.0.1",
                port=port,
                database="postgres",
            )
            yield Server(address, control)
        finally:
            control("stop")
    finally:
        shutil.rmtree(folder)


def _make(folder: Path, user: str | None, password: str) -> None:
    secret = folder / "password"
    secret.write_text(password)
    if user:
        shutil.chown(secret, user)
    how = ("-U", "medlofte", "-A", "scram-sha-256", f"--pwfile={secret}", "-E", "UTF8", "--locale=C", "--no-sync")
    _run("initdb", "-D", str(folder / "data"), *how, user=user)


def _run(program: str, *arguments: str, user: str | None) -> None:
    place = programs()
    assert place is not None
    done = subprocess.run(
        [str(place / program), *arguments], user=user, cwd="/", capture_output=True, text=True, check=False, env={}
    )
    assert done.returncode == 0, done.stdout + done.stderr


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
