"""The register of Sweden's 290 municipalities and the police districts that serve them."""

from dataclasses import dataclass

from medlofte_desktop.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Municipality:
    """A row of the register: `code` is Statistics Sweden's four digits, text because of its leading zero."""

    code: str
    name: str
    formal_name: str
    county_code: str
    county: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PoliceDistrict(Record):
    """A lokalpolisområde. No complete open list exists, so people edit it; `source` says where a row is from."""

    name: str
    region: str = ""
    municipalities: tuple[str, ...] = ()
    source: str = ""
    verified: bool = False

    @property
    def title(self) -> str:
        return f"Lokalpolisområde {self.name}"
