"""The register of municipalities as a table, so that everything else can point at it."""

from collections.abc import Iterable
from dataclasses import asdict

from sqlalchemy import Connection, delete, insert, select

from medlofte_desktop.domain.municipality import Municipality
from medlofte_desktop.storage.rows import MunicipalityRow


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
