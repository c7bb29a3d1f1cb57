"""Signing: occasions, signed copies with their signatures and scans, and press releases."""

from datetime import date, datetime

from sqlalchemy import Date, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.domain.records.signed_copy import ScanKind
from medlofte_desktop.storage.tables import ListRow, RecordRow, Table, one_of, reference


class SigningOccasionRow(RecordRow, Table):
    __tablename__ = "signing_occasion"
    __table_args__ = (one_of("form", SigningForm),)

    title: Mapped[str] = mapped_column(Text)
    dated: Mapped[date | None] = mapped_column(Date)
    begins: Mapped[str] = mapped_column(Text)
    ends: Mapped[str] = mapped_column(Text)
    place: Mapped[str] = mapped_column(Text)
    form: Mapped[str] = mapped_column(String(12))
    running_order: Mapped[str] = mapped_column(Text)
    press_contact: Mapped[str | None] = mapped_column(reference("contact.id"))


class SignedCopyRow(RecordRow, Table):
    __tablename__ = "signed_copy"

    pledge: Mapped[str] = mapped_column(reference("pledge.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    frozen: Mapped[datetime | None]
    left_behind: Mapped[str] = mapped_column(String(64))
    printed: Mapped[datetime | None]
    originals: Mapped[str] = mapped_column(Text)


class SignatureRow(RecordRow, Table):
    __tablename__ = "signature"
    __table_args__ = (one_of("party", Party), one_of("form", SigningForm))

    copy: Mapped[str] = mapped_column(reference("signed_copy.id"), index=True)
    block: Mapped[int]
    name: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    organisation: Mapped[str] = mapped_column(Text)
    party: Mapped[str] = mapped_column(String(12))
    form: Mapped[str] = mapped_column(String(12))
    dated: Mapped[date | None] = mapped_column(Date)
    at: Mapped[str] = mapped_column(Text)
    place: Mapped[str] = mapped_column(Text)


class ScanRow(RecordRow, Table):
    __tablename__ = "scan"
    __table_args__ = (one_of("kind", ScanKind),)

    copy: Mapped[str] = mapped_column(reference("signed_copy.id"), index=True)
    order: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(String(8))
    sha256: Mapped[str] = mapped_column(String(64))
    size: Mapped[int]


class PressReleaseRow(RecordRow, Table):
    __tablename__ = "press_release"

    occasion: Mapped[str] = mapped_column(reference("signing_occasion.id"), index=True)
    headline: Mapped[str] = mapped_column(Text)
    lead: Mapped[str] = mapped_column(Text)
    municipalities: Mapped[str] = mapped_column(Text)
    why: Mapped[str] = mapped_column(Text)
    agreement: Mapped[str] = mapped_column(Text)
    picture: Mapped[str] = mapped_column(String(64))
    picture_text: Mapped[str] = mapped_column(Text)
    caption: Mapped[str] = mapped_column(Text)


class OccasionPledgeRow(ListRow, Table):
    __tablename__ = "signing_occasion_pledge"

    owner: Mapped[str] = mapped_column("signing_occasion", reference("signing_occasion.id"), primary_key=True)
    element: Mapped[str] = mapped_column("pledge", reference("pledge.id"), primary_key=True, index=True)


class OccasionPresentRow(ListRow, Table):
    __tablename__ = "signing_occasion_present"

    owner: Mapped[str] = mapped_column("signing_occasion", reference("signing_occasion.id"), primary_key=True)
    element: Mapped[str] = mapped_column("person", Text, primary_key=True)


class CopyReplacedRow(ListRow, Table):
    __tablename__ = "signed_copy_replaced"

    owner: Mapped[str] = mapped_column("signed_copy", reference("signed_copy.id"), primary_key=True)
    element: Mapped[str] = mapped_column("replaced", reference("signed_copy.id"), primary_key=True, index=True)


class ReleaseContactRow(ListRow, Table):
    __tablename__ = "press_release_contact"

    owner: Mapped[str] = mapped_column("press_release", reference("press_release.id"), primary_key=True)
    element: Mapped[str] = mapped_column("contact", reference("contact.id"), primary_key=True, index=True)
