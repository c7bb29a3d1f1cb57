"""Taking in a bundle: a rehearsal first, then all of it as one step."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.stopping import Cancelled, never
from medlofte_desktop.exchange.bundle.lines import Label
from medlofte_desktop.exchange.bundle.reader import Bundle, is_locked, open_bundle
from medlofte_desktop.services.backups.taking import back_up_before
from medlofte_desktop.services.bundles.conflicts import Conflict, conflicts_within
from medlofte_desktop.services.bundles.taking_in import remove_unnamed, take_in
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.belonging import pledges_of
from medlofte_desktop.storage.bundles.difference import every_revision_id
from medlofte_desktop.storage.bundles.forgotten import read_orders, scrub_if_due
from medlofte_desktop.storage.bundles.rehearsing import rehearsing
from medlofte_desktop.storage.database import Transaction
from medlofte_desktop.storage.kept_files import is_kept, keep_file


def needs_password(_desk: Desk, path: Path) -> bool:
    """Whether a bundle is locked. Raises BundleError where it cannot be read."""
    return is_locked(path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What came in: `added` counts revisions, `files` scans and pictures, and `forgotten` is how many records and
    versions are forgotten here that were not before. `homes` has the pledge that each changed record belongs to, and
    `conflicts` those among the changed records that are in conflict, by record."""

    label: Label
    added: int
    files: int = 0
    forgotten: int = 0
    changes: Changes = field(default_factory=Changes)
    homes: Mapping[str, Pledge] = field(default_factory=dict)
    conflicts: Mapping[str, Conflict] = field(default_factory=dict)


def rehearse_merge(desk: Desk, path: Path, *, password: str = "", cancelled: Cancelled = never) -> Merged:
    """What `merge_bundle` would do now; nothing is written, and no writer has to wait. Raises what it raises."""
    with open_bundle(path, password, cancelled) as bundle, rehearsing(desk.database, cancelled) as connection:
        return _merged(desk, connection, bundle, _missing(desk, bundle), cancelled)


def merge_bundle(desk: Desk, path: Path, *, password: str = "", cancelled: Cancelled = never) -> Merged:
    """Take in everything that a bundle holds, or nothing. Any order and any number of times gives the same.

    All of it is read and checked, and a backup taken, before anybody who writes has to wait. Raises BundleError,
    CancelledError and OSError.
    """
    with open_bundle(path, password, cancelled) as bundle:
        if _is_new(desk, bundle):
            back_up_before(desk)
        missing = _missing(desk, bundle)
        with _files_kept(desk, bundle, missing), desk.database.writing() as connection:
            merged = _merged(desk, connection, bundle, missing, cancelled)
    scrub_if_due(desk.database)
    return merged


def _is_new(desk: Desk, bundle: Bundle) -> bool:
    with desk.database.reading() as connection:
        is_known = bundle.ids <= every_revision_id(connection)
        return not (is_known and read_orders(connection).issuperset(bundle.label.forgotten))


def _missing(desk: Desk, bundle: Bundle) -> Sequence[str]:
    return [one for one in bundle.files if not is_kept(desk.files, one)]


@contextmanager
def _files_kept(desk: Desk, bundle: Bundle, files: Sequence[str]) -> Iterator[None]:
    """Files before the records that name them; they go again where the block fails, unless others name them."""
    try:
        for sha256 in files:
            keep_file(desk.files, bundle.file(sha256))
        yield
    except BaseException:
        remove_unnamed(desk, files)
        raise


def _merged(desk: Desk, connection: Transaction, bundle: Bundle, files: Sequence[str], cancelled: Cancelled) -> Merged:
    taken = take_in(desk, connection, bundle.portions(), bundle.label.forgotten, cancelled)
    doubted = [change.record for change in taken.changes if change.doubt]
    return Merged(
        label=bundle.label,
        added=taken.added,
        files=len(files),
        forgotten=taken.forgotten,
        changes=taken.changes,
        conflicts={one.record: one for one in conflicts_within(desk, connection, doubted)},
        homes=pledges_of(connection, {change.record: change.kind for change in taken.changes}),
    )
