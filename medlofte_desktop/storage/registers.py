"""The registers: municipalities as a table that everything else points at, and police districts as records."""

from collections.abc import Iterable
from dataclasses import asdict

from sqlalchemy import Connection, delete, insert, select

from medlofte_desktop.domain.municipality import Municipality, PoliceDistrict
from medlofte_desktop.storage.records import read_records
from medlofte_desktop.storage.rows import MunicipalityRow, PoliceDistrictRow


def write_municipalities(connection: Connection, municipalities: Iterable[Municipality]) -> None:
    """Put the register in the place of the one that is there; codes that are gone from it stay for old pledges."""
    register = [asdict(municipality) for municipality in municipalities]
    if register:
        codes = [row["code"] for row in register]
        connection.execute(delete(MunicipalityRow).where(MunicipalityRow.code.in_(codes)))
        connection.execute(insert(MunicipalityRow), register)


def has_register(connection: Connection) -> bool:
    """Whether the register is there; a new database has none yet."""
    return connection.scalar(select(MunicipalityRow.code).limit(1)) is not None


def read_municipalities(connection: Connection) -> dict[str, Municipality]:
    """Code → municipality, the whole register."""
    rows = connection.execute(select(MunicipalityRow.__table__)).mappings()
    return {row["code"]: Municipality(**row) for row in rows}


def read_police_districts(connection: Connection) -> list[PoliceDistrict]:
    """The police districts as people have edited them."""
    return read_records(connection, PoliceDistrict, ~PoliceDistrictRow.deleted)
