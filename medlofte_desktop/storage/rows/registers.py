"""The registers and the people in them: municipalities, police districts, the catalogue of areas, contacts."""

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from medlofte_desktop.storage.tables import ListRow, RecordRow, Table, reference


class MunicipalityRow(Table):
    """The register; not a record: it comes with the program."""

    __tablename__ = "municipality"

    code: Mapped[str] = mapped_column(String(4), primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    formal_name: Mapped[str] = mapped_column(Text)
    county_code: Mapped[str] = mapped_column(String(2))
    county: Mapped[str] = mapped_column(Text)


class PoliceDistrictRow(RecordRow, Table):
    __tablename__ = "police_district"

    name: Mapped[str] = mapped_column(Text)
    region: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    verified: Mapped[bool]


class CatalogueAreaRow(RecordRow, Table):
    __tablename__ = "catalogue_area"

    title: Mapped[str] = mapped_column(Text)
    explanation: Mapped[str] = mapped_column(Text)


class ContactRow(RecordRow, Table):
    __tablename__ = "contact"

    municipality: Mapped[str | None] = mapped_column(reference("municipality.code"), index=True)
    police_district: Mapped[str | None] = mapped_column(reference("police_district.id"), index=True)
    name: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(Text)
    organisation: Mapped[str] = mapped_column(Text)
    phone: Mapped[str] = mapped_column(Text)
    mobile: Mapped[str] = mapped_column(Text)
    email: Mapped[str] = mapped_column(Text)
    may_be_published: Mapped[bool]


class DistrictMunicipalityRow(ListRow, Table):
    __tablename__ = "police_district_municipality"

    owner: Mapped[str] = mapped_column("police_district", reference("police_district.id"), primary_key=True)
    element: Mapped[str] = mapped_column("municipality", reference("municipality.code"), primary_key=True, index=True)


class ContactRoleRow(ListRow, Table):
    __tablename__ = "contact_role"

    owner: Mapped[str] = mapped_column("contact", reference("contact.id"), primary_key=True)
    element: Mapped[str] = mapped_column("role", String(64), primary_key=True)
