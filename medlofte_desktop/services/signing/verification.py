"""Check the paper: which pledge a version code is of, which copy, and whether that is the one that counts."""

import re
from dataclasses import dataclass
from enum import StrEnum

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.records.signed_copy import SignedCopy
from medlofte_desktop.domain.sheet.frozen_sheet import frozen_sheet
from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.domain.signing.document import Document, DocumentState, Freezing, standing
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import pledge_lines
from medlofte_desktop.storage.signing import read_copies, read_documents
from medlofte_desktop.storage.standing import revisions_of_all

SHORTEST = 8  # hex digits: fewer would fit several papers by chance
# What stands before a code in print and in its QR code. A reader set to another keyboard types another sign for `:`.
_PREFIX = re.compile(r"^\s*(medlofte|version(skod)?)[^0-9a-f]*", re.IGNORECASE)


class NoCodeError(ExpectedError):
    """What was typed or scanned is no version code."""


class Standing(StrEnum):
    """What a paper is worth. LATEST: the copy that is signed. REPLACED: a later one took its place. THROWN_AWAY: the
    freezing was undone, or the pledge thrown away. DRAFT: the text as it stands now, never frozen."""

    LATEST = "latest"
    REPLACED = "replaced"
    THROWN_AWAY = "thrown_away"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """A paper that is known here; `copy` is None for a draft, `document` for a pledge that has been thrown away.

    `is_whole` says whether the kept text is the one that was frozen, `number` which copy it is of the pledge's, from
    1, and `frozen_by` who froze it.
    """

    standing: Standing
    sha256: str
    document: Document | None
    copy: SignedCopy | None = None
    number: int = 0
    frozen_by: str = ""
    is_whole: bool = True

    @property
    def state(self) -> DocumentState | None:
        """How far the signing of the document has come, where this is the copy that counts."""
        return self.document.state if self.document and self.standing is Standing.LATEST else None

    @property
    def freezing(self) -> Freezing | None:
        """How the text stands to the pledge as it is now, where this is the copy that counts."""
        return self.document.freezing if self.document and self.standing is Standing.LATEST else None

    @property
    def sheet(self) -> SigningSheet | None:
        """What stands on the paper; None where what was frozen cannot be read any longer."""
        if self.copy is None:
            return self.document.living if self.document else None
        return frozen_sheet(self.copy)

    @property
    def other(self) -> SignedCopy | None:
        """The copy that counts beside this one or instead of it; None where there is none."""
        here = self.copy.id if self.copy else ""
        others = [one for one in standing(self.document.copies) if one.id != here] if self.document else []
        return others[-1] if others else None

    @property
    def other_sheet(self) -> SigningSheet | None:
        """What stands on that; None where it cannot be read either."""
        return frozen_sheet(self.other) if self.other else None


def read_code(typed: str) -> str:
    """The hex digits of a code as it is printed, typed or scanned: `1f0c 93ab 77d2`, `MEDLOFTE:1F0C…`.

    Raises NoCodeError.
    """
    digits = re.sub(r"[\W_]", "", _PREFIX.sub("", typed)).lower()
    if not SHORTEST <= len(digits) <= 64 or not set(digits) <= set("0123456789abcdef"):
        raise NoCodeError(typed)
    return digits


def verify(desk: Desk, typed: str) -> tuple[Verified, ...]:
    """The papers that bear a code, the one that counts first; none where nobody here has frozen such a text.

    Raises NoCodeError.
    """
    code = read_code(typed)
    with desk.database.reading() as connection:
        copies = read_copies(connection, code)
        documents = read_documents(connection, sorted({copy.pledge for copy in copies}))
        revisions = revisions_of_all(connection, [copy.id for copy in copies])
    freezers = {one.record: one.writer for one in revisions if not one.parents}
    found = [_verified(copy, documents.get(copy.pledge), freezers.get(copy.id, "")) for copy in copies]
    return tuple(sorted(found, key=lambda one: list(Standing).index(one.standing))) or _drafts(desk, code)


def _verified(copy: SignedCopy, document: Document | None, frozen_by: str) -> Verified:
    copies = document.copies if document else ()
    ids = [one.id for one in copies]
    if copy.deleted or copy.id not in ids:
        worth = Standing.THROWN_AWAY
    elif copy.id in {one.id for one in standing(copies)}:
        worth = Standing.LATEST
    else:
        worth = Standing.REPLACED
    number = ids.index(copy.id) + 1 if copy.id in ids else 0
    return Verified(
        standing=worth,
        sha256=copy.sha256,
        document=document,
        copy=copy,
        number=number,
        frozen_by=frozen_by,
        is_whole=frozen_sheet(copy) is not None,
    )


def _drafts(desk: Desk, code: str) -> tuple[Verified, ...]:
    lines = pledge_lines(desk)
    with desk.database.reading() as connection:
        documents = read_documents(connection, [line.id for line in lines])
    return tuple(
        Verified(standing=Standing.DRAFT, sha256=one.living.sha256, document=one)
        for one in documents.values()
        if one.living.sha256.startswith(code)
    )
