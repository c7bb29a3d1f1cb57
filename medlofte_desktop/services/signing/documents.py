"""Pledges as documents that are signed: reading them, freezing their text, and finding a paper by its code."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.quality.check import blocks_ready, findings
from medlofte_desktop.domain.records.pledge import BEFORE_READY, Pledge, PledgeStatus
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.records.signed_copy import SignedCopy
from medlofte_desktop.domain.sheet.signing_sheet import signing_sheet
from medlofte_desktop.domain.signing.document import Document, Freezing, standing
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import rewrite, save_within
from medlofte_desktop.storage.signing import read_documents

# What freezing a new text takes a pledge back to READY from: whatever was signed is void.
_UNTIL_SIGNED = (*BEFORE_READY, PledgeStatus.READY, PledgeStatus.PARTLY_SIGNED, PledgeStatus.SIGNED)


class NotReadyError(ExpectedError):
    """A pledge that the quality check finds errors in cannot be frozen unless somebody says why; `pledges` are ids."""

    def __init__(self, pledges: Sequence[str]) -> None:
        super().__init__(", ".join(pledges))
        self.pledges = tuple(pledges)


def documents(desk: Desk, pledges: Sequence[str]) -> dict[str, Document]:
    """Pledge id → document, in the order asked for; those that are deleted or nowhere are left out."""
    with desk.database.reading() as connection:
        return read_documents(connection, pledges)


def open_document(desk: Desk, pledge: str) -> Document | None:
    """One pledge as a document; None where it is deleted or nowhere."""
    return documents(desk, [pledge]).get(pledge)


def freeze(desk: Desk, pledges: Sequence[str], *, reason: str = "") -> Changes:
    """Freeze the text of some pledges as it stands, all or none, and call them ready for signing.

    A copy that stood before is replaced, and signatures on it are void; a text that is frozen already is left. Where
    the quality check finds errors, `reason` says why it is signed all the same and is kept with the pledge; without
    one there or here raises NotReadyError.
    """
    with desk.database.writing() as connection:
        found = read_documents(connection, pledges)
        frozen = [one for one in found.values() if one.freezing is not Freezing.IN_STEP]
        if not reason and (unready := [one.id for one in frozen if _needs_reason(one)]):
            raise NotReadyError(unready)
        records: list[Record] = []
        follows: dict[str, Sequence[str]] = {}
        for document in frozen:
            follows |= document.dossier.heads
            records += [_ready(document, reason), _copy_of(document, desk)]
        return save_within(desk, connection, records, follows) if records else Changes()


def leave_behind(desk: Desk, pledge: str) -> Changes:
    """Keep what is frozen although the pledge has been changed since; the next change is asked about again."""
    document = open_document(desk, pledge)
    if document is None or document.copy is None:
        return Changes()
    living = document.living.sha256
    return rewrite(desk, {document.copy.id: lambda content: {**content, "left_behind": living}})


def mark_printed(desk: Desk, copies: Iterable[str]) -> Changes:
    """Note that some copies have just been printed, on paper or as PDF."""
    moment = desk.clock().isoformat()
    return rewrite(desk, {copy: lambda content: {**content, "printed": moment} for copy in copies})


def _needs_reason(document: Document) -> bool:
    dossier = document.dossier
    return not dossier.pledge.ready_reason and bool(blocks_ready(findings(dossier)))


def _ready(document: Document, reason: str) -> Pledge:
    pledge = document.dossier.pledge
    status = PledgeStatus.READY if pledge.status in _UNTIL_SIGNED else pledge.status
    kept = reason if reason and _needs_reason(document) else pledge.ready_reason
    return replace(pledge, status=status, ready_reason=kept)


def _copy_of(document: Document, desk: Desk) -> SignedCopy:
    sheet = signing_sheet(document.dossier)
    return SignedCopy(
        id=desk.new_id(),
        pledge=document.id,
        text=sheet.text,
        sha256=sheet.sha256,
        frozen=desk.clock(),
        replaces=tuple(copy.id for copy in standing(document.copies)),
    )
