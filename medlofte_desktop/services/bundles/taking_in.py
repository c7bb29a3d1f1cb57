"""What comes from another database, by a file or from a server: held against what is here, and added to it."""

from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from medlofte_desktop.domain.history.change import Change, Changes
from medlofte_desktop.domain.history.merged import together
from medlofte_desktop.domain.history.revision import Revision, canonical
from medlofte_desktop.domain.stopping import Cancelled
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem, damaged
from medlofte_desktop.exchange.bundle.limits import MERGED_LIMIT, MOST_HEADS, MOST_ORDERS
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.signing.signatures import follow_signatures
from medlofte_desktop.storage.belonging import pledges_concerned
from medlofte_desktop.storage.bundles.difference import count_revisions
from medlofte_desktop.storage.bundles.fitting import misfits, side_by_side, unknown, without_content
from medlofte_desktop.storage.bundles.forgotten import carry_out, order, read_orders
from medlofte_desktop.storage.bundles.reach import every_record, files_of
from medlofte_desktop.storage.database import Transaction
from medlofte_desktop.storage.kept_files import kept_path
from medlofte_desktop.storage.revisions import add_in_portions


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """How many revisions were added, how many records and versions are forgotten that were not before, and what has
    changed."""

    added: int
    forgotten: int
    changes: Changes


def take_in(
    desk: Desk,
    connection: Transaction,
    portions: Iterable[Sequence[Revision]],
    orders: Collection[str],
    cancelled: Cancelled,
) -> TakenIn:
    """Add revisions, each of which has been checked by itself, and carry out orders to forget.

    Any order and any number of times gives the same. Raises BundleError where they do not fit together, or would grow
    beyond what can be saved and handed on, and CancelledError; the transaction must then be taken back.
    """
    before, obeyed = count_revisions(connection), read_orders(connection)
    every = obeyed.union(orders)
    if len(every) > MOST_ORDERS and every > obeyed:
        raise BundleError(BundleProblem.EXCESSIVE, f"{len(every)} orders")
    changes = list(_add(connection, portions, every, cancelled))
    added = count_revisions(connection) - before
    order(connection, orders)
    changes += carry_out(connection, writer=desk.writer, time=desk.clock())
    _refuse_unfit(connection, together(changes))
    changes += follow_signatures(desk, connection, changes)
    found = together(changes)
    return TakenIn(
        added=added,
        forgotten=len(every - obeyed),
        changes=Changes(found, pledges_concerned(connection, found)),
    )


def _add(
    connection: Transaction, portions: Iterable[Sequence[Revision]], forgotten: Container[str], cancelled: Cancelled
) -> tuple[Change, ...]:
    blanked: set[str] = set()

    def fitting() -> Iterator[Sequence[Revision]]:
        for portion in portions:
            _refuse(misfits(connection, portion, forgotten))
            blanked.update(one.record for one in portion if one.content is None)
            yield portion

    changes = add_in_portions(connection, fitting(), cancelled)
    _refuse(without_content(connection, blanked))
    return changes


def _refuse(wrong: Collection[str]) -> None:
    if wrong:
        raise damaged(f"records {' '.join(sorted(wrong))}"[:200])


def _refuse_unfit(connection: Transaction, changes: Sequence[Change]) -> None:
    """What names nothing that is known, and what the next save could not write in a form that others take in."""
    if missing := unknown(connection, changes):
        raise BundleError(BundleProblem.INCOMPLETE, " ".join(sorted(missing))[:200])
    heads = side_by_side(connection, [one.record for one in changes])
    for one in changes:
        count = heads.get(one.record, 1)
        if count > MOST_HEADS or (count > 1 and len(canonical(one.after).encode()) > MERGED_LIMIT):
            raise BundleError(BundleProblem.EXCESSIVE, one.record)


def remove_unnamed(desk: Desk, files: Iterable[str]) -> None:
    """Remove those of some kept files that no record names, because the records that do were not taken in."""
    with desk.database.reading() as connection:
        named = files_of(connection, every_record(connection))
    for sha256 in set(files).difference(named):
        kept_path(desk.files, sha256).unlink(missing_ok=True)
