"""Syncing with a server: the same union of versions as a merge, in both directions, without a file between."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from medlofte_desktop.domain.history.change import Change, Changes
from medlofte_desktop.domain.history.merged import together
from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.domain.stopping import Cancelled, never, stop_if
from medlofte_desktop.services.backups.taking import back_up_before
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.services.signing.signatures import follow_signatures
from medlofte_desktop.storage.belonging import pledges_concerned
from medlofte_desktop.storage.bundles.difference import (
    every_revision_id,
    read_stored_file,
    revisions_with,
    store_file,
    stored_files,
)
from medlofte_desktop.storage.bundles.forgotten import carry_out, order, read_orders
from medlofte_desktop.storage.bundles.reach import every_record, files_of
from medlofte_desktop.storage.database import InconsistentDatabaseError, Transaction
from medlofte_desktop.storage.kept_files import is_kept, keep_file, read_kept_file
from medlofte_desktop.storage.registers import read_municipalities
from medlofte_desktop.storage.revisions import add_revisions

_AT_ONCE = 2_000  # revisions


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """How many revisions came from the server and went to it, how many scans and pictures, and what changed here."""

    pulled: int
    pushed: int
    files: int = 0
    changes: Changes = field(default_factory=Changes)


def sync(desk: Desk, server: str, *, cancelled: Cancelled = never) -> Synced:
    """Fetch from a server's database (an SQLAlchemy URL) what is missing here, then leave there what is missing there.

    Each direction is one transaction, and the files that its records name go before it: interrupted anywhere, both
    databases are whole, and the next sync goes on.
    Raises DatabaseUnavailableError, NewerDatabaseError, InconsistentDatabaseError, CancelledError and OSError.
    """
    with desk.database.reading() as connection:
        municipalities = read_municipalities(connection).values()
    there = open_desk(server, writer=desk.writer, municipalities=municipalities, clock=desk.clock, new_id=desk.new_id)
    try:
        fetched = _fetch_files(there, desk, cancelled)
        pulled, changes = _copy(there, desk, cancelled)
        left = _leave_files(desk, there, cancelled)
        pushed, _changes = _copy(desk, there, cancelled)
    finally:
        there.database.close()
    return Synced(pulled=pulled, pushed=pushed, files=fetched + left, changes=changes)


def _copy(source: Desk, target: Desk, cancelled: Cancelled) -> tuple[int, Changes]:
    """Add to one database what another has beyond it; gives the number of revisions, and what changed."""
    with target.database.reading() as connection:
        known = every_revision_id(connection)
        obeyed = read_orders(connection)
    with source.database.reading() as connection:
        missing = sorted(every_revision_id(connection) - known)
        orders = read_orders(connection)
        if not missing and orders <= obeyed:
            return 0, Changes()
        back_up_before(target)
        revisions = _whole(revisions_with(connection, missing))
        with target.database.writing() as transaction:
            changes: list[Change] = []
            while portion := list(islice(revisions, _AT_ONCE)):
                stop_if(cancelled)
                changes += add_revisions(transaction, portion)
            order(transaction, orders)
            changes += carry_out(transaction, writer=target.writer, time=target.clock())
            changes += follow_signatures(target, transaction, changes)
            found = together(changes)
            return len(missing), Changes(found, pledges_concerned(transaction, found))


def _whole(revisions: Iterator[Revision]) -> Iterator[Revision]:
    for revision in revisions:
        if not revision.is_whole():
            raise InconsistentDatabaseError(f"revision {revision.id}")
        yield revision


def _fetch_files(there: Desk, desk: Desk, cancelled: Cancelled) -> int:
    """The scans and pictures that are on the server and not here, each by itself; gives their number."""
    with there.database.reading() as connection:
        stored = stored_files(connection).intersection(_named_files(connection))
    missing = [one for one in sorted(stored) if not is_kept(desk.files, one)]
    fetched = 0
    for sha256 in missing:
        stop_if(cancelled)
        with there.database.reading() as connection:
            content = read_stored_file(connection, sha256)
        if hashlib.sha256(content).hexdigest() == sha256:
            keep_file(desk.files, content)
            fetched += 1
    return fetched


def _leave_files(desk: Desk, there: Desk, cancelled: Cancelled) -> int:
    """The scans and pictures that are here and not on the server, each by itself; gives their number."""
    with there.database.reading() as connection:
        stored = stored_files(connection)
    with desk.database.reading() as connection:
        named = _named_files(connection)
    missing = [one for one in named if one not in stored and is_kept(desk.files, one)]
    for sha256 in missing:
        stop_if(cancelled)
        with there.database.writing() as connection:
            if sha256 not in stored_files(connection):  # another may have been quicker
                store_file(connection, sha256, read_kept_file(desk.files, sha256))
    return len(missing)


def _named_files(connection: Transaction) -> list[str]:
    return files_of(connection, every_record(connection))
