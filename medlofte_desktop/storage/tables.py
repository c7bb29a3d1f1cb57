"""What every table shares: names of constraints, foreign keys that wait for the end of the transaction, the columns of
every kind of record, and the two tables that are the truth: revisions and their parents."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import CheckConstraint, DateTime, Dialect, ForeignKey, Index, LargeBinary, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcTime(TypeDecorator[datetime]):
    """An aware time in UTC; SQLite drops the zone, and this puts it back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))


class Table(DeclarativeBase):
    """The base of all mapped classes."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {datetime: UtcTime()}  # noqa: RUF012


def reference(target: str) -> ForeignKey:
    """A foreign key that is checked when the transaction ends: what comes in a merge comes in any order."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


def one_of(name: str, choices: Any) -> CheckConstraint:
    """A column that holds one of an enumeration's values."""
    values = ", ".join(f"'{choice.value}'" for choice in choices)
    return CheckConstraint(f"{name} IN ({values})", name=name)


class RevisionRow(Table):
    """A revision as it was written; `is_head` is kept beside it: no other revision follows this one."""

    __tablename__ = "revision"
    __table_args__ = (
        CheckConstraint("length(id) = 64", name="id"),
        Index(None, "record", "is_head"),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    record: Mapped[str] = mapped_column(String(64))
    writer: Mapped[str] = mapped_column(Text)
    time: Mapped[datetime]
    content_hash: Mapped[str] = mapped_column(String(64))
    content: Mapped[str | None] = mapped_column(Text)
    is_head: Mapped[bool]


class ParentRow(Table):
    """That the writer of a revision had read another; the parent may still be on another laptop."""

    __tablename__ = "revision_parent"
    __table_args__ = (Index(None, "parent"), {"sqlite_with_rowid": False})

    revision: Mapped[str] = mapped_column(reference("revision.id"), primary_key=True)
    parent: Mapped[str] = mapped_column(String(64), primary_key=True)


class ForgottenRow(Table):
    """The id of a record or a revision that is to stay forgotten, whoever brings it again."""

    __tablename__ = "forgotten"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)


class StoredFileRow(Table):
    """A scan or a picture on a server; a laptop keeps them in its own folder."""

    __tablename__ = "stored_file"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


Key = String(64)


class RecordRow:
    """The columns of every kind. `doubt` lists the fields in doubt, and `in_conflict` says that there are any."""

    id: Mapped[str] = mapped_column(Key, primary_key=True)
    deleted: Mapped[bool]
    in_conflict: Mapped[bool]
    doubt: Mapped[str] = mapped_column(Text)
    revision_id: Mapped[str] = mapped_column(reference("revision.id"))


class ListRow:
    """An element of a record's list field at its place from 0; the columns are owner, element, place."""

    place: Mapped[int]
