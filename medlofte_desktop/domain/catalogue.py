"""The catalogue of priority areas that ships with the program."""

import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueEntry:
    """An area that municipalities choose; `share` is the per cent of published pledges that have it."""

    key: str
    title: str
    explanation: str
    share: int


def read_catalogue(text: str) -> tuple[CatalogueEntry, ...]:
    """The entries of `priority_areas.json`, the most chosen first.

    Raises ValueError, KeyError or TypeError where the text is not such a file.
    """
    areas = json.loads(text)["areas"]
    entries = [
        CatalogueEntry(**{name: area[name] for name in ("key", "title", "explanation", "share")}) for area in areas
    ]
    return tuple(sorted(entries, key=lambda entry: -entry.share))
