"""Who has signed what: each signature with its place and day, and what it makes of the pledge."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.history.change import Change, Changes
from medlofte_desktop.domain.history.revision import digest
from medlofte_desktop.domain.records.content import Content
from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.domain.records.pledge import BEFORE_READY, PledgeStatus
from medlofte_desktop.domain.records.signed_copy import Signature, SignedCopy
from medlofte_desktop.domain.signing.document import Document, Freezing
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import rewrite_within, save_within
from medlofte_desktop.storage.belonging import pledges_concerned
from medlofte_desktop.storage.database import Transaction
from medlofte_desktop.storage.signing import read_documents

_FOLLOWS_SIGNING = (*BEFORE_READY, PledgeStatus.READY, PledgeStatus.PARTLY_SIGNED, PledgeStatus.SIGNED)


class NothingToSignError(ExpectedError):
    """There is no frozen text to sign, or not that place on it, or it is damaged, or frozen twice; nothing changed."""


class MixedFormsError(ExpectedError):
    """Ink and e-signature are never mixed on one document; nothing changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """How, when and where something is signed; `at` is the time of day as "10:42" or empty."""

    form: SigningForm = SigningForm.INK
    dated: date | None = None
    at: str = ""
    place: str = ""


def sign(desk: Desk, pledge: str, number: int, signing: Signing) -> Changes:
    """Note that the one at a place of a pledge's frozen copy has signed, and let the pledge's status follow.

    Signed again, it is noted anew. Raises NothingToSignError, MixedFormsError.
    """
    with desk.database.writing() as connection:
        document, copy = _signable(connection, pledge)
        place = next((one for one in document.places if one.number == number), None)
        if place is None:
            raise NothingToSignError(pledge)
        others = {one.form for one in document.signatures_on(copy) if one.block != number}
        if others - {signing.form}:
            raise MixedFormsError(pledge)
        noted = (one.id for one in document.signatures_on(copy) if one.block == number)
        signature = Signature(
            id=next(noted, _id_of(copy, number)),
            copy=copy.id,
            block=number,
            name=place.block.name,
            title=place.block.title,
            organisation=place.block.organisation,
            party=place.block.party,
            form=signing.form,
            dated=signing.dated,
            at=signing.at,
            place=signing.place,
        )
        return _save(desk, connection, document, copy, signature)


def unsign(desk: Desk, pledge: str, number: int) -> Changes:
    """Take back that somebody has signed. Raises NothingToSignError."""
    with desk.database.writing() as connection:
        document, copy = _signable(connection, pledge)
        signature = next((one for one in document.signatures_on(copy) if one.block == number), None)
        if signature is None:
            return Changes()
        return _save(desk, connection, document, copy, replace(signature, deleted=True))


def follow_signatures(desk: Desk, connection: Transaction, changes: Iterable[Change]) -> Changes:
    """Let the status of pledges follow their signatures, which may have come from several laptops, after changes."""
    behind = {}
    pledges = pledges_concerned(connection, list(filter(_is_of_signing, changes)))
    for document in read_documents(connection, sorted(pledges)).values():
        signed = len(document.signatures_on(document.copy)) if document.copy else 0
        if signed and document.dossier.pledge.status in _FOLLOWS_SIGNING:
            behind[document.id] = _with_status(signed, len(document.places))
    return rewrite_within(desk, connection, behind)


def _is_of_signing(change: Change) -> bool:
    """Whether the status of its pledge may be another now; what signatures a new pledge has comes by itself."""
    if change.kind == "pledge":
        return change.before is not None and "status" in change.fields | change.doubt
    return change.kind in ("signed_copy", "signature")


def _signable(connection: Transaction, pledge: str) -> tuple[Document, SignedCopy]:
    document = read_documents(connection, [pledge]).get(pledge)
    if document is None or document.copy is None or document.freezing in (Freezing.TWICE, Freezing.DAMAGED):
        raise NothingToSignError(pledge)
    return document, document.copy


def _id_of(copy: SignedCopy, number: int) -> str:
    """The same on any laptop: two that note the same signature have noted one."""
    return f"signature-{digest(f'{copy.id} {number}')[:32]}"


def _save(desk: Desk, connection: Transaction, document: Document, copy: SignedCopy, signature: Signature) -> Changes:
    numbers = {one.block for one in document.signatures_on(copy)} - {signature.block}
    signed = len(numbers) + (not signature.deleted)
    noted = save_within(desk, connection, [signature], document.heads)
    if document.dossier.pledge.status not in _FOLLOWS_SIGNING:
        return noted
    status = _with_status(signed, len(document.places))
    return noted + rewrite_within(desk, connection, {document.id: status})


def _with_status(signed: int, places: int) -> Callable[[Content], Content]:
    """Writes the status of a pledge that some have signed, and leaves all else in it, also what is in doubt."""
    status = PledgeStatus.PARTLY_SIGNED if signed else PledgeStatus.READY
    reached = PledgeStatus.SIGNED if signed == places else status
    return lambda content: {**content, "status": reached.value}
