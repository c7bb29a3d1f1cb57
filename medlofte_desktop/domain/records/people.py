"""The people of a pledge: who can be asked, and who signs."""

from dataclasses import dataclass
from enum import StrEnum

from medlofte_desktop.domain.records.record import Record


class Party(StrEnum):
    """On whose behalf somebody signs."""

    MUNICIPALITY = "municipality"
    POLICE = "police"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Record):
    """A contact person of one municipality or one police district, shared by the pledges that list them.

    `municipality` is a register code, `police_district` a record id; one of them is set. Numbers are kept as
    typed; duty numbers only.
    """

    municipality: str | None = None
    police_district: str | None = None
    name: str = ""
    title: str = ""
    organisation: str = ""
    phone: str = ""
    mobile: str = ""
    email: str = ""
    may_be_published: bool = True
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer(Record):
    """An undertecknare of one pledge; people who are merely present are not signers."""

    pledge: str
    order: str = ""
    name: str = ""
    title: str = ""
    organisation: str = ""
    party: Party = Party.MUNICIPALITY
