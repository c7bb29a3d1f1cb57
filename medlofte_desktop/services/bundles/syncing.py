"""Syncing with a server: the same union of versions as a merge, in both directions, without a file between."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.stopping import Cancelled, never, stop_if
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem, damaged
from medlofte_desktop.exchange.bundle.lines import checked_line, is_id
from medlofte_desktop.exchange.bundle.weighing import Scales
from medlofte_desktop.exchange.scan_file import is_scan
from medlofte_desktop.services.backups.taking import back_up_before
from medlofte_desktop.services.bundles.taking_in import TakenIn, remove_unnamed, take_in
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.storage.bundles.difference import (
    every_revision_id,
    is_stored,
    read_stored_file,
    revisions_with,
    store_file,
    stored_files,
)
from medlofte_desktop.storage.bundles.forgotten import read_orders, scrub_if_due
from medlofte_desktop.storage.bundles.reach import every_record, files_of
from medlofte_desktop.storage.database import Transaction
from medlofte_desktop.storage.kept_files import is_kept, keep_file, read_kept_file
from medlofte_desktop.storage.registers import read_municipalities


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """How many revisions came from the server and went to it, how many scans and pictures, how many records and
    versions are forgotten here that were not before, and what changed here."""

    pulled: int
    pushed: int
    files: int = 0
    forgotten: int = 0
    changes: Changes = field(default_factory=Changes)


class UnfitServerError(ExpectedError):
    """What is on the server does not fit with what is here, or could never have been written; nothing has changed."""


class NewerServerError(ExpectedError):
    """There are records on the server that only a newer version of the program knows; nothing has changed."""


def sync(desk: Desk, server: str, *, cancelled: Cancelled = never) -> Synced:
    """Fetch from a server's database (an SQLAlchemy URL) what is missing here, then leave there what is missing there.

    Each direction is one transaction, and the files that its records name go before it: interrupted anywhere, both
    databases are whole, and the next sync goes on. What comes is held against the same as what a bundle holds.
    Raises UnfitServerError, NewerServerError, ForeignDatabaseError, DatabaseUnavailableError, NewerDatabaseError,
    InconsistentDatabaseError, CancelledError and OSError.
    """
    with desk.database.reading() as connection:
        municipalities = read_municipalities(connection).values()
    there = open_desk(server, writer=desk.writer, municipalities=municipalities, clock=desk.clock, new_id=desk.new_id)
    try:
        with _told_of_the_server():
            fetched, taken = _fetch(there, desk, cancelled)
            left, pushed = _leave(desk, there, cancelled)
    finally:
        there.database.close()
    return Synced(
        pulled=taken.added, pushed=pushed, files=fetched + left, forgotten=taken.forgotten, changes=taken.changes
    )


@contextmanager
def _told_of_the_server() -> Iterator[None]:
    try:
        yield
    except BundleError as error:
        is_newer = error.problem is BundleProblem.NEWER
        raise (NewerServerError if is_newer else UnfitServerError)(error.detail) from error


def _fetch(there: Desk, desk: Desk, cancelled: Cancelled) -> tuple[int, TakenIn]:
    """The number of files that came, and what else was taken in."""
    with there.database.reading() as theirs:
        news = _beyond(theirs, desk)
        _check(theirs, news, cancelled)
        files = _fetch_files(theirs, desk, cancelled)
        try:
            return len(files), _copy(theirs, news, desk, cancelled)
        except BundleError:
            remove_unnamed(desk, files)
            raise


def _leave(desk: Desk, there: Desk, cancelled: Cancelled) -> tuple[int, int]:
    """The number of files, and of revisions, that were left."""
    with desk.database.reading() as ours:
        files = _leave_files(ours, desk, there, cancelled)
        return files, _copy(ours, _beyond(ours, there), there, cancelled).added


@dataclass(frozen=True, slots=True, kw_only=True)
class _News:
    """What one database has beyond another: ids of revisions, and all its orders to forget where some are new."""

    revisions: Sequence[str]
    orders: frozenset[str]


def _beyond(source: Transaction, target: Desk) -> _News:
    orders = read_orders(source)
    with target.database.reading() as connection:
        missing = sorted(every_revision_id(source) - every_revision_id(connection))
        return _News(revisions=missing, orders=orders - read_orders(connection))


def _check(theirs: Transaction, news: _News, cancelled: Cancelled) -> None:
    """Hold what is to come against what a bundle may hold. Raises BundleError."""
    if not all(map(is_id, news.orders)):
        raise damaged("orders")
    scales = Scales()
    for portion in revisions_with(theirs, news.revisions):
        stop_if(cancelled)
        for revision in portion:
            scales.add(revision, checked_line(revision))


def _copy(source: Transaction, news: _News, target: Desk, cancelled: Cancelled) -> TakenIn:
    if not (news.revisions or news.orders):
        return TakenIn(added=0, forgotten=0, changes=Changes())
    back_up_before(target)
    with target.database.writing() as connection:
        taken = take_in(target, connection, revisions_with(source, news.revisions), news.orders, cancelled)
    scrub_if_due(target.database)
    return taken


def _fetch_files(theirs: Transaction, desk: Desk, cancelled: Cancelled) -> list[str]:
    """Fetch the scans and pictures that are on the server and not here, each by itself; gives their SHA-256."""
    fetched: list[str] = []
    for sha256 in sorted(stored_files(theirs).intersection(_named_files(theirs))):
        if is_kept(desk.files, sha256):
            continue
        stop_if(cancelled)
        content = read_stored_file(theirs, sha256)
        if hashlib.sha256(content).hexdigest() == sha256 and is_scan(content):
            fetched.append(keep_file(desk.files, content))
    return fetched


def _leave_files(ours: Transaction, desk: Desk, there: Desk, cancelled: Cancelled) -> int:
    """The scans and pictures that are here and not on the server, each by itself; gives their number."""
    with there.database.reading() as connection:
        stored = stored_files(connection)
    missing = [one for one in _named_files(ours) if one not in stored and is_kept(desk.files, one)]
    for sha256 in missing:
        stop_if(cancelled)
        with there.database.writing() as connection:
            if not is_stored(connection, sha256):  # another may have been quicker
                store_file(connection, sha256, read_kept_file(desk.files, sha256))
    return len(missing)


def _named_files(connection: Transaction) -> list[str]:
    return files_of(connection, every_record(connection))
