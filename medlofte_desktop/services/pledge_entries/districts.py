"""Police districts as files name them: the register's, or new ones that stay unverified."""

import re
from collections.abc import Iterable
from dataclasses import replace

from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.domain.registers import district_id
from medlofte_desktop.domain.text import fold
from medlofte_desktop.exchange.pledge_entries import PledgeEntry
from medlofte_desktop.services.pledge_entries.matching import derived_id

_LONGEST_ID = 64
_TITLE = re.compile(r"^(lokalpolisområdet?|lpo)\s+", re.IGNORECASE)


class Districts:
    """All police districts, by id and by name; `changed` are those that a file adds to."""

    def __init__(self, districts: Iterable[PoliceDistrict]) -> None:
        self.changed: dict[str, PoliceDistrict] = {}
        self._by_id = {one.id: one for one in districts}
        living = [one for one in self._by_id.values() if not one.deleted]
        self._by_name = {fold(one.name): one.id for one in reversed(living)}
        self._served = {code for one in living for code in one.municipalities}

    def named(self, entry: PledgeEntry) -> str | None:
        """The id of the police district that an entry names; None where it names none.

        An unknown one is added with the entry's municipalities, and an unverified one gets those that are in no
        police district yet.
        """
        name = _TITLE.sub("", entry.police_district) or entry.police_district
        if not name:
            return None
        record = self._by_name.get(fold(name)) or self._by_name.get(fold(entry.police_district)) or _id(name)
        found = self._by_id.get(record)
        if found is None or found.deleted:
            self._put(PoliceDistrict(id=record, name=name, municipalities=entry.municipalities, source=entry.source))
        elif not found.verified:
            unserved = tuple(code for code in entry.municipalities if code not in self._served)
            self._put(replace(found, municipalities=(*found.municipalities, *unserved)))
        return record

    def _put(self, district: PoliceDistrict) -> None:
        self._served.update(district.municipalities)
        self._by_name.setdefault(fold(district.name), district.id)
        if self._by_id.get(district.id) != district:
            self._by_id[district.id] = self.changed[district.id] = district


def _id(name: str) -> str:
    """The register's kind of id; one that cannot be made of the name's letters is derived."""
    record = district_id(name)
    return record if len(district_id("")) < len(record) <= _LONGEST_ID else f"lpo-{derived_id(name)}"
