"""Taking in a bundle: a rehearsal first, then all of it as one step."""

from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from medlofte_desktop.domain.history.change import Change, Changes
from medlofte_desktop.domain.history.merged import together
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.stopping import Cancelled, never, stop_if
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem, damaged
from medlofte_desktop.exchange.bundle.lines import Label
from medlofte_desktop.exchange.bundle.reader import Bundle, is_locked, open_bundle
from medlofte_desktop.services.backups.taking import back_up_before
from medlofte_desktop.services.bundles.conflicts import Conflict, conflicts_within
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.signing.signatures import follow_signatures
from medlofte_desktop.storage.belonging import pledges_concerned, pledges_of
from medlofte_desktop.storage.bundles.fitting import misfits, unknown, without_content
from medlofte_desktop.storage.bundles.forgotten import carry_out, order, read_orders
from medlofte_desktop.storage.bundles.reach import count_revisions
from medlofte_desktop.storage.database import Transaction
from medlofte_desktop.storage.kept_files import is_kept, keep_file
from medlofte_desktop.storage.revisions import add_revisions


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


class _RehearsedError(Exception):
    """Takes everything back that a rehearsal has written."""


def rehearse_merge(desk: Desk, path: Path, *, password: str = "", cancelled: Cancelled = never) -> Merged:
    """What `merge_bundle` would do now; nothing is written. Raises what it raises."""
    found: list[Merged] = []
    try:
        with _merging(desk, path, password, cancelled) as (_bundle, merged):
            found.append(merged)
            raise _RehearsedError
    except _RehearsedError:
        return found[0]


def merge_bundle(desk: Desk, path: Path, *, password: str = "", cancelled: Cancelled = never) -> Merged:
    """Take in everything that a bundle holds, or nothing. Any order and any number of times gives the same.

    A backup is taken first. Raises BundleError, CancelledError and OSError.
    """
    with _merging(desk, path, password, cancelled) as (bundle, merged):
        if merged.added or merged.forgotten:
            back_up_before(desk)  # which sees nothing of the merge: it is not lasting yet
        for sha256 in bundle.label.files:
            if not is_kept(desk.files, sha256):
                keep_file(desk.files, bundle.file(sha256))
    return merged


@contextmanager
def _merging(desk: Desk, path: Path, password: str, cancelled: Cancelled) -> Iterator[tuple[Bundle, Merged]]:
    """A transaction in which all is merged; it becomes lasting with the end of the block."""
    with open_bundle(path, password) as bundle, desk.database.writing() as connection:
        yield bundle, _merged(desk, connection, bundle, cancelled)


def _merged(desk: Desk, connection: Transaction, bundle: Bundle, cancelled: Cancelled) -> Merged:
    before, orders = count_revisions(connection), read_orders(connection)
    changes = _added(connection, bundle, orders.union(bundle.label.forgotten), cancelled)
    added = count_revisions(connection) - before
    order(connection, bundle.label.forgotten)
    changes += carry_out(connection, writer=desk.writer, time=desk.clock())
    if missing := unknown(connection, together(changes)):
        raise BundleError(BundleProblem.INCOMPLETE, " ".join(sorted(missing))[:200])
    changes += follow_signatures(desk, connection, changes)
    found = together(changes)
    return Merged(
        label=bundle.label,
        added=added,
        files=sum(not is_kept(desk.files, sha256) for sha256 in bundle.label.files),
        forgotten=len(set(bundle.label.forgotten) - orders),
        changes=Changes(found, pledges_concerned(connection, found)),
        conflicts=_conflicts(desk, connection, found),
        homes=pledges_of(connection, {change.record: change.kind for change in found}),
    )


def _added(connection: Transaction, bundle: Bundle, forgotten: Container[str], cancelled: Cancelled) -> list[Change]:
    changes: list[Change] = []
    blanked: set[str] = set()
    for portion in bundle.portions():
        stop_if(cancelled)
        if wrong := misfits(connection, portion, forgotten):
            raise damaged(f"records {' '.join(sorted(wrong))}"[:200])
        blanked.update(one.record for one in portion if one.content is None)
        changes += add_revisions(connection, portion)
    if empty := without_content(connection, blanked):
        raise damaged(f"records {' '.join(sorted(empty))}"[:200])
    return changes


def _conflicts(desk: Desk, connection: Transaction, changes: Sequence[Change]) -> dict[str, Conflict]:
    doubted = [change.record for change in changes if change.doubt]
    return {one.record: one for one in conflicts_within(desk, connection, doubted)} if doubted else {}
