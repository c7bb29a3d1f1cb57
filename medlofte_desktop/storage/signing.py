"""Reading what a signing consists of: documents, occasions, and the copies that a version code points at."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from medlofte_desktop.domain.records.occasion import PressRelease, SigningOccasion
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.records.signed_copy import Scan, Signature, SignedCopy
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.storage.dossiers import read_dossiers
from medlofte_desktop.storage.records import in_portions, read_records, read_with_doubt
from medlofte_desktop.storage.rows.registers import ContactRow
from medlofte_desktop.storage.rows.signing import (
    OccasionPledgeRow,
    PressReleaseRow,
    ScanRow,
    SignatureRow,
    SignedCopyRow,
    SigningOccasionRow,
)
from medlofte_desktop.storage.standing import heads_of

R = TypeVar("R", bound=Record)


def read_documents(connection: Connection, pledges: Sequence[str]) -> dict[str, Document]:
    """Pledge id → its document, in the order asked for; those that are deleted or nowhere are left out."""
    dossiers = read_dossiers(connection, pledges)
    copies = _living(connection, SignedCopy, SignedCopyRow, SignedCopyRow.pledge, list(dossiers))
    ids = [copy.id for copy in copies]
    signatures = _living(connection, Signature, SignatureRow, SignatureRow.copy, ids)
    scans = _living(connection, Scan, ScanRow, ScanRow.copy, ids)
    heads = heads_of(connection, [record.id for record in (*copies, *signatures, *scans)])
    pledge_of = {copy.id: copy.pledge for copy in copies}
    return {
        pledge: Document(
            dossier=dossier,
            copies=tuple(sorted((one for one in copies if one.pledge == pledge), key=_when_frozen)),
            signatures=tuple(one for one in signatures if pledge_of[one.copy] == pledge),
            scans=tuple(one for one in scans if pledge_of[one.copy] == pledge),
            heads=heads,
        )
        for pledge, dossier in dossiers.items()
    }


def read_copies(connection: Connection, beginning: str) -> list[SignedCopy]:
    """Every copy, thrown away or not, whose SHA-256 begins with some hex digits."""
    return read_records(connection, SignedCopy, SignedCopyRow.sha256.startswith(beginning, autoescape=True))


def read_occasions(connection: Connection) -> list[SigningOccasion]:
    """Every living occasion."""
    return read_records(connection, SigningOccasion, ~SigningOccasionRow.deleted)


def read_occasions_with(connection: Connection, pledges: Sequence[str]) -> list[SigningOccasion]:
    """The living occasions that some pledges are on."""
    on = select(OccasionPledgeRow.owner).where(OccasionPledgeRow.element.in_(pledges))
    return read_records(connection, SigningOccasion, ~SigningOccasionRow.deleted, SigningOccasionRow.id.in_(on))


def read_occasion(connection: Connection, occasion: str) -> OccasionDossier | None:
    """An occasion with all that is read with it; None where it is deleted or nowhere."""
    conflicts = {}
    found = read_with_doubt(connection, SigningOccasion, SigningOccasionRow.id == occasion, ~SigningOccasionRow.deleted)
    releases = read_with_doubt(connection, PressRelease, PressReleaseRow.occasion == occasion, ~PressReleaseRow.deleted)
    if not found:
        return None
    for record, doubt in (*found, *releases):
        if doubt:
            conflicts[record.id] = doubt
    read = found[0][0]
    release = min((one for one, _doubt in releases), key=lambda one: one.id, default=None)
    documents = tuple(read_documents(connection, read.pledges).values())
    contacts = {one.id: one for document in documents for one in document.dossier.contacts}
    heads = heads_of(connection, [one.id for one in (read, release) if one is not None])
    return OccasionDossier(
        occasion=read,
        documents=documents,
        contacts=tuple(contacts.values()),
        press_contact=contacts.get(read.press_contact or "") or _contact(connection, read.press_contact),
        release=release,
        heads={**heads, **(documents[0].heads if documents else {})},  # they were read together
        conflicts=conflicts,
    )


def _when_frozen(copy: SignedCopy) -> tuple[str, str]:
    return copy.frozen.isoformat() if copy.frozen else "", copy.id


def _contact(connection: Connection, contact: str | None) -> Contact | None:
    if contact is None:
        return None
    return next(iter(read_records(connection, Contact, ContactRow.id == contact, ~ContactRow.deleted)), None)


def _living(connection: Connection, kind: type[R], row: Any, column: Any, values: Iterable[str]) -> list[R]:
    return [
        record
        for portion in in_portions(list(values))
        for record in read_records(connection, kind, column.in_(portion), ~row.deleted)
    ]
