"""The two registers the program ships, read from the text of their files."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from medlofte_desktop.domain.records.municipality import Municipality, PoliceDistrict
from medlofte_desktop.domain.text import plain

_COLUMNS = "code,name,formal_name,county_code,county"
# How the file says that a source is the one of the district above.
_DITTO = frozenset({"dito", "samma"})


def read_municipalities(text: str) -> tuple[Municipality, ...]:
    """The municipalities of the register, in its order. Raises ValueError where it is not such a register.

    Split at commas, which no name has: half the time of `csv`, and the window waits for it at start.
    """
    columns, *lines = text.removeprefix("\ufeff").splitlines()
    if columns != _COLUMNS or '"' in text:
        raise ValueError(f"the register does not have the columns {_COLUMNS}")
    municipalities = tuple(
        Municipality(code=code, name=name, formal_name=formal_name, county_code=county_code, county=county)
        for code, name, formal_name, county_code, county in (line.split(",") for line in lines)
    )
    _by_name(municipalities)
    return municipalities


def read_police_districts(text: str, municipalities: Iterable[Municipality]) -> tuple[PoliceDistrict, ...]:
    """The police districts of the register, each with the same id on every laptop.

    A district is verified where its source names all of its municipalities. A municipality can lie in several
    districts. Raises ValueError for a name the municipalities do not have, or two districts of one id.
    """
    import json  # noqa: PLC0415  # 2.5 ms that the municipalities, read before the first paint, do without

    codes = {name: one.code for name, one in _by_name(municipalities).items()}
    districts: dict[str, PoliceDistrict] = {}
    source = ""
    for row in json.loads(text)["lpo"]:
        source = source if row["source"] in _DITTO else row["source"]
        district = _district(row, source, codes)
        if districts.setdefault(district.id, district) is not district:
            raise ValueError(f"two police districts have the id {district.id}")
    return tuple(districts.values())


def _by_name(municipalities: Iterable[Municipality]) -> dict[str, Municipality]:
    municipalities = tuple(municipalities)
    by_name = {one.name: one for one in municipalities}
    if len(by_name) < len(municipalities) or len({one.code for one in municipalities}) < len(municipalities):
        raise ValueError("two municipalities have one name or one code")
    return by_name


def _district(row: Mapping[str, Any], source: str, codes: Mapping[str, str]) -> PoliceDistrict:
    names = [*row["municipalities"], *row.get("part_of", ())]  # a city's districts each have a part of it
    if unknown := [name for name in names if name not in codes]:
        raise ValueError(f"{row['name']}: no municipality is called {', '.join(unknown)}")
    return PoliceDistrict(
        id=district_id(row["name"]),
        name=row["name"],
        region=row["region"],
        municipalities=tuple(codes[name] for name in names),
        source="; ".join(filter(None, (source, row.get("comment", "")))),
        verified=row["complete"] is True,
    )


def district_id(name: str) -> str:
    """`lpo-lulea-boden` for Luleå/Boden."""
    return "lpo-" + re.sub(r"[^a-z0-9]+", "-", plain(name)).strip("-")
