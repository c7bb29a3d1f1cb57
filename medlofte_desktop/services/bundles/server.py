"""Which server is synced with: its address, kept without the password, and the password in the system's keyring."""

from contextlib import suppress
from typing import Any

from medlofte_desktop.storage.bundles.server_address import (
    address_of,
    has_password,
    parts_of,
    with_password,
    without_password,
)

__all__ = [
    "address_of",
    "has_keyring",
    "has_password",
    "parts_of",
    "remember_password",
    "whole_address",
    "without_password",
]

_SERVICE = "medlofte"


def whole_address(address: str, password: str = "") -> str:
    """The address to connect with: with this password, or the one in it, or that in the keyring, if there is any.

    Raises DatabaseUnavailableError where it is no address.
    """
    if password:
        return with_password(address, password)
    if has_password(address):
        return address
    kept = _remembered(address)
    return with_password(address, kept) if kept else address


def has_keyring() -> bool:
    """Whether the system has a keyring that can be used."""
    keyring = _keyring()
    return keyring is not None and keyring.get_keyring().priority > 0


def remember_password(address: str, password: str) -> None:
    """Put the password in the system's keyring; where there is none, it is asked for the next time."""
    if keyring := _keyring():
        with suppress(Exception):  # a keyring that is locked or gone is no reason not to sync
            keyring.set_password(_SERVICE, without_password(address), password)


def _remembered(address: str) -> str | None:
    if keyring := _keyring():
        with suppress(Exception):
            found: str | None = keyring.get_password(_SERVICE, without_password(address))
            return found
    return None


def _keyring() -> Any:
    try:
        import keyring  # noqa: PLC0415 (an extra)
    except ImportError:
        return None
    return keyring
