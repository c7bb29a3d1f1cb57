"""A signing occasion, where one or many pledges are signed, and the press release about it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from medlofte_desktop.domain.records.record import Record


class SigningForm(StrEnum):
    """How a document is signed; the two are never mixed on one."""

    INK = "ink"
    E_SIGNATURE = "e_signature"


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningOccasion(Record):
    """A signeringstillfälle.

    `pledges` holds record ids in running order. `present` holds a line for each person who is there without signing,
    as people write it ("Eva Ek, säkerhetschef"). `begins` and `ends` are times as "09:30" or empty, `running_order`
    is free text, `press_contact` a contact's record id.
    """

    title: str = ""
    dated: date | None = None
    begins: str = ""
    ends: str = ""
    place: str = ""
    form: SigningForm = SigningForm.INK
    pledges: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    running_order: str = ""
    press_contact: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PressRelease(Record):
    """A pressmeddelande about one occasion, as it stands after people have gone over the draft.

    `contacts` holds the record ids of those to ask; whether each may be published is read when it is exported.
    `picture` is the SHA-256 of a kept file or empty, and `picture_text` says what is in it for who cannot see it.
    """

    occasion: str
    headline: str = ""
    lead: str = ""
    municipalities: str = ""
    why: str = ""
    agreement: str = ""
    contacts: tuple[str, ...] = ()
    picture: str = ""
    picture_text: str = ""
    caption: str = ""
