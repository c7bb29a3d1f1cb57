"""The password of a bundle: never among the arguments, where everybody on the computer could read it."""

import sys
from getpass import getpass

from medlofte_desktop.cli.failures import NotDoneError


def chosen_password() -> str:
    """A new password, asked for twice at a terminal. Raises NotDoneError."""
    password = asked_password("Lösenord till filen: ")
    if is_at_terminal() and getpass("Samma lösenord igen: ") != password:
        raise NotDoneError("Lösenorden är inte lika, så inget har skrivits.")
    return password


def asked_password(question: str) -> str:
    """Typed at a terminal, else the first line of what is piped in. Raises NotDoneError."""
    password = getpass(question) if is_at_terminal() else _piped()
    if not password:
        raise NotDoneError("Lösenordet är tomt, så inget har ändrats.")
    return password


def is_at_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def _piped() -> str:
    """In UTF-8, whatever the system's locale is: the same letters make the same key everywhere."""
    line: bytes = sys.stdin.buffer.readline() if sys.stdin is not None else b""
    return line.decode("utf-8", "surrogateescape").rstrip("\r\n")
