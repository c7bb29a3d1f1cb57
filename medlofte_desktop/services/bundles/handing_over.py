"""Handing over: everything, the pledges of some municipalities, or a signing occasion, as a bundle."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import BinaryIO

from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.domain.history.sameness import root_of, words_of
from medlofte_desktop.domain.stopping import Cancelled, never, stop_if
from medlofte_desktop.exchange.bundle.lines import FORMAT, Label
from medlofte_desktop.exchange.bundle.writer import write_bundle
from medlofte_desktop.safe_file import write_in_pieces
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.bundles.difference import every_revision_id
from medlofte_desktop.storage.bundles.forgotten import read_orders
from medlofte_desktop.storage.bundles.reach import (
    every_record,
    files_of,
    of_municipalities,
    revision_ids,
    revisions_in_portions,
    secret_evidence,
    within_reach,
)
from medlofte_desktop.storage.database import Transaction
from medlofte_desktop.storage.kept_files import is_kept, read_kept_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What is handed over: the pledges of some municipalities (codes), or an occasion (its id) with its pledges, or
    else everything. Evidence of which a version was not open can be left out."""

    municipalities: tuple[str, ...] = ()
    occasion: str = ""
    with_secrets: bool = True


def hand_over(desk: Desk, path: Path, part: Part, *, password: str = "", cancelled: Cancelled = never) -> Label:
    """Write a bundle, whole or not at all, locked where there is a password; it gives back what the bundle says of
    itself. Scans and pictures that are missing here are left out.

    Raises CancelledError where `cancelled` says so, BundleError where it is more than one file can hold,
    KeptFileGoneError where a scan goes while it is written, and OSError.
    """
    with desk.database.reading() as connection:
        records = _records(connection, part)
        label = _label(desk, connection, part, records)

        def write(out: BinaryIO) -> None:
            revisions = _heeding(cancelled, revisions_in_portions(connection, records))
            write_bundle(out, label, revisions, lambda sha256: read_kept_file(desk.files, sha256), password)

        write_in_pieces(path, write, mode=0o600)
    return label


def words(desk: Desk) -> tuple[str, ...]:
    """Eight words that are the same on two laptops just when both hold the same versions of everything."""
    with desk.database.reading() as connection:
        return words_of(root_of(every_revision_id(connection), read_orders(connection)))


def _records(connection: Transaction, part: Part) -> list[str]:
    if part.occasion:
        records = within_reach(connection, {part.occasion: "signing_occasion"})
    elif part.municipalities:
        records = within_reach(connection, of_municipalities(connection, part.municipalities))
    else:
        records = every_record(connection)
    left_out = set() if part.with_secrets else secret_evidence(connection, records)
    return [record for record in records if record not in left_out]


def _label(desk: Desk, connection: Transaction, part: Part, records: Sequence[str]) -> Label:
    ids = revision_ids(connection, records)
    forgotten = sorted(read_orders(connection))
    return Label(
        format=FORMAT,
        writer=desk.writer,
        written=desk.clock().astimezone(UTC),
        revisions=len(ids),
        root=root_of(ids, forgotten),
        municipalities=part.municipalities,
        occasion=part.occasion,
        with_secrets=part.with_secrets,
        forgotten=tuple(forgotten),
        files=tuple(sha256 for sha256 in files_of(connection, records) if is_kept(desk.files, sha256)),
    )


def _heeding(cancelled: Cancelled, revisions: Iterator[Revision]) -> Iterator[Revision]:
    for revision in revisions:
        stop_if(cancelled)
        yield revision
