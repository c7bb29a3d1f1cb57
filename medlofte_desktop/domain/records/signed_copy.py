"""A signed copy: the text of a pledge as it was frozen for signing, who has signed it, and the papers scanned in."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedCopy(Record):
    """An undertecknat exemplar: what is printed and signed, whatever becomes of the pledge.

    `text` is canonical JSON, and `sha256` its digest, of which the version code is the beginning. `replaces` holds
    the ids of the copies whose place it took; signatures on those are void. `left_behind` is the digest of a later
    text of the pledge that people have looked at and chosen not to freeze. `originals` says where the papers are.
    """

    pledge: str
    text: str = ""
    sha256: str = ""
    frozen: datetime | None = None
    replaces: tuple[str, ...] = ()
    left_behind: str = ""
    printed: datetime | None = None
    originals: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature(Record):
    """That somebody has signed a copy, at the place on it that `block` counts from 0.

    Name, title and organisation are those on the paper. `at` is the time of day as "10:42" or empty.
    """

    copy: str
    block: int = 0
    name: str = ""
    title: str = ""
    organisation: str = ""
    party: Party = Party.MUNICIPALITY
    form: SigningForm = SigningForm.INK
    dated: date | None = None
    at: str = ""
    place: str = ""


class ScanKind(StrEnum):
    """What a scanned paper can come as."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan(Record):
    """A scan of a signed paper, kept as a file under its SHA-256; `name` is what its file was called, `size` bytes."""

    copy: str
    order: str = ""
    name: str = ""
    kind: ScanKind = ScanKind.PDF
    sha256: str = ""
    size: int = 0
