"""The address of a server's database, and its password, which is never shown, logged or kept in it."""

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from medlofte_desktop.storage.database import DatabaseUnavailableError

DRIVER = "postgresql+psycopg"
PORT = 5432


def address_of(server: str, database: str, user: str) -> str:
    """An address without a password; `server` may end in a port. Raises DatabaseUnavailableError."""
    host, _, port = server.strip().partition(":")
    try:
        url = URL.create(
            DRIVER,
            username=user.strip() or None,
            host=host,
            port=int(port) if port else PORT,
            database=database.strip(),
        )
    except ValueError as error:
        raise DatabaseUnavailableError(str(error)) from error
    return url.render_as_string()


def parts_of(address: str) -> tuple[str, str, str]:
    """Server (with its port where that is unusual), database and user; empty for what is no address."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        return "", "", ""
    port = f":{url.port}" if url.port not in (None, PORT) else ""
    return f"{url.host or ''}{port}", url.database or "", url.username or ""


def has_password(address: str) -> bool:
    return _url(address).password is not None


def with_password(address: str, password: str) -> str:
    """The address with a password in it, to connect with and nothing else. Raises DatabaseUnavailableError."""
    if not _is_text(password):
        raise DatabaseUnavailableError("password authentication failed: no server can have such a password")
    return _url(address).set(password=password).render_as_string(hide_password=False)


def without_password(address: str) -> str:
    """The address as it may be kept and shown. Raises DatabaseUnavailableError."""
    return _url(address)._replace(password=None).render_as_string()


def _url(address: str) -> URL:
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:
        raise DatabaseUnavailableError("that is no address") from error
    if not _is_text(address):
        raise DatabaseUnavailableError("that is no address")
    return url


def _is_text(typed: str) -> bool:
    """Whether it can be sent; what a terminal or a pipe hands over may hold halves of letters."""
    return "\0" not in typed and typed.encode(errors="replace") == typed.encode(errors="surrogatepass")
