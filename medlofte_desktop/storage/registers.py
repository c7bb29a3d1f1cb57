"""The registers: municipalities as a table that everything else points at, and police districts as records."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from medlofte_desktop.domain.records.municipality import Municipality, PoliceDistrict
from medlofte_desktop.storage.records import IDS, by_ids, read_records
from medlofte_desktop.storage.rows.registers import MunicipalityRow, PoliceDistrictRow


def write_municipalities(connection: Connection, municipalities: Iterable[Municipality]) -> None:
    """Put the register in the place of the one that is there; codes that are gone from it stay for old pledges."""
    register = [asdict(municipality) for municipality in municipalities]
    if register:
        codes = [row["code"] for row in register]
        connection.execute(delete(MunicipalityRow).where(MunicipalityRow.code.in_(codes)))
        connection.execute(insert(MunicipalityRow), register)


def read_municipalities(connection: Connection, codes: Sequence[str] | None = None) -> dict[str, Municipality]:
    """Code → municipality, the whole register or some of it."""
    rows: Iterable[Any] = connection.execute(_REGISTER) if codes is None else by_ids(connection, _SOME, codes)
    return {
        code: Municipality(code=code, name=name, formal_name=formal_name, county_code=county_code, county=county)
        for code, name, formal_name, county_code, county in rows
    }


_REGISTER = select(
    MunicipalityRow.code,
    MunicipalityRow.name,
    MunicipalityRow.formal_name,
    MunicipalityRow.county_code,
    MunicipalityRow.county,
)
_SOME = _REGISTER.where(MunicipalityRow.code.in_(IDS))


def read_police_districts(connection: Connection) -> list[PoliceDistrict]:
    """The police districts as people have edited them."""
    return read_records(connection, PoliceDistrict, ~PoliceDistrictRow.deleted)
