"""A pledge on its way to being signed: its dossier, the copies frozen of it, and what has been signed and scanned."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.domain.records.signed_copy import Scan, Signature, SignedCopy
from medlofte_desktop.domain.sheet.frozen_sheet import frozen_sheet
from medlofte_desktop.domain.sheet.signing_sheet import SignatureBlock, SigningSheet, signing_sheet


class DocumentState(StrEnum):
    """How far a document has come, in order."""

    NOT_FROZEN = "not_frozen"
    FROZEN = "frozen"
    PARTLY_SIGNED = "partly_signed"
    SIGNED = "signed"


class DamagedCopyError(ExpectedError):
    """The text that shall be printed of a document, told by its name, is not the one that was frozen."""


class Freezing(StrEnum):
    """How the text that is frozen stands to the text of the pledge now.

    BEHIND: the pledge has been changed since. LEFT_BEHIND: it has, and people have chosen to sign what is frozen.
    TWICE: it was frozen on two laptops side by side. DAMAGED: the frozen text is not what was frozen.
    """

    NOT_FROZEN = "not_frozen"
    IN_STEP = "in_step"
    BEHIND = "behind"
    LEFT_BEHIND = "left_behind"
    TWICE = "twice"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where somebody signs on a document, counted from 0, and the signature if there is one."""

    number: int
    block: SignatureBlock
    signature: Signature | None = None


@dataclass(frozen=True, kw_only=True)
class Document:
    """The living records round one pledge; `copies` stand in the order they were frozen.

    `heads` maps their ids to the revision ids that were read, as in Dossier.
    """

    dossier: Dossier
    copies: tuple[SignedCopy, ...] = ()
    signatures: tuple[Signature, ...] = ()
    scans: tuple[Scan, ...] = ()
    heads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The pledge's record id."""
        return self.dossier.pledge.id

    @cached_property
    def living(self) -> SigningSheet:
        """The sheet of the pledge as it stands now."""
        return signing_sheet(self.dossier)

    @property
    def copy(self) -> SignedCopy | None:
        """The copy that is signed: the latest of those that no other has taken the place of."""
        return next(reversed(standing(self.copies)), None)

    @property
    def freezing(self) -> Freezing:
        copy = self.copy
        if copy is None:
            return Freezing.NOT_FROZEN
        if frozen_sheet(copy) is None:
            return Freezing.DAMAGED
        if len(standing(self.copies)) > 1:
            return Freezing.TWICE
        if self.living.sha256 == copy.sha256:
            return Freezing.IN_STEP
        return Freezing.LEFT_BEHIND if self.living.sha256 == copy.left_behind else Freezing.BEHIND

    @cached_property
    def printed_sheet(self) -> SigningSheet | None:
        """What is printed: the frozen text where that is what shall be signed, else the pledge's own as a draft; None
        where that text is damaged."""
        if self.copy is None:
            return self.living
        if self.freezing in (Freezing.IN_STEP, Freezing.LEFT_BEHIND) or self.signatures_on(self.copy):
            return frozen_sheet(self.copy)
        return replace(self.living, draft=True)

    @property
    def sheet(self) -> SigningSheet:
        """What is printed. Raises DamagedCopyError where nothing can be."""
        if self.printed_sheet is None:
            raise DamagedCopyError(self.living.name)
        return self.printed_sheet

    @property
    def places(self) -> tuple[Place, ...]:
        """Who signs, in order, on the copy that stands; nobody where nothing is frozen or the copy is damaged."""
        copy = self.copy
        sheet = frozen_sheet(copy) if copy else None
        if copy is None or sheet is None:
            return ()
        signed = {one.block: one for one in self.signatures_on(copy)}
        blocks = enumerate(sheet.signatures)
        return tuple(Place(number=number, block=block, signature=signed.get(number)) for number, block in blocks)

    @property
    def state(self) -> DocumentState:
        if self.copy is None:
            return DocumentState.NOT_FROZEN
        signed = [place.signature is not None for place in self.places]
        if signed and all(signed):
            return DocumentState.SIGNED
        return DocumentState.PARTLY_SIGNED if any(signed) else DocumentState.FROZEN

    @property
    def form(self) -> SigningForm | None:
        """Ink or e-signature as the first signature on the copy has it; None while nobody has signed."""
        return next((one.form for one in self.signatures_on(self.copy)), None) if self.copy else None

    def signatures_on(self, copy: SignedCopy) -> tuple[Signature, ...]:
        return tuple(one for one in self.signatures if one.copy == copy.id)

    def scans_of(self, copy: SignedCopy) -> tuple[Scan, ...]:
        return tuple(one for one in self.scans if one.copy == copy.id)


def standing(copies: Iterable[SignedCopy]) -> tuple[SignedCopy, ...]:
    """The copies that no other has taken the place of, in their order: one, or those frozen side by side."""
    copies = tuple(copies)
    replaced = {one for copy in copies for one in copy.replaces}
    return tuple(copy for copy in copies if copy.id not in replaced)
