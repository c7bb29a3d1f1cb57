"""The checklist's rows: this pledge's ticked areas, then all others, those that most municipalities choose first."""

from collections.abc import Sequence
from dataclasses import dataclass

from medlofte_desktop.domain.catalogue import CatalogueEntry
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.priority_area import CatalogueArea, PriorityArea
from medlofte_desktop.services.areas import same_title


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaEntry:
    """An area that can be ticked: a record of this pledge, an entry of the catalogue, or both.

    `share` is the per cent of municipalities that choose it, where the catalogue knows.
    """

    key: str
    title: str
    area: PriorityArea | None = None
    shipped: CatalogueEntry | None = None
    addition: CatalogueArea | None = None

    @property
    def is_ticked(self) -> bool:
        return self.area is not None and self.area.ticked

    @property
    def share(self) -> int | None:
        return self.shipped.share if self.shipped else None

    @property
    def explanation(self) -> str:
        if self.shipped:
            return self.shipped.explanation
        return self.addition.explanation if self.addition else ""


def listing(
    dossier: Dossier, catalogue: Sequence[CatalogueEntry], additions: Sequence[CatalogueArea]
) -> tuple[AreaEntry, ...]:
    """Every area once; those with one title stand together unless the pledge itself has it twice."""
    own = [_of_area(area, catalogue, additions) for area in dossier.areas]
    taken = [entry.title for entry in own]
    rest = [entry for entry in own if not entry.is_ticked]
    rest += [
        AreaEntry(key=f"catalogue:{one.key}", title=one.title, shipped=one)
        for one in catalogue
        if not _is_among(one.title, taken)
    ]
    taken += [one.title for one in catalogue]
    rest += [
        AreaEntry(key=one.id, title=one.title, addition=one) for one in additions if not _is_among(one.title, taken)
    ]
    ticked = (entry for entry in own if entry.is_ticked)
    return (*ticked, *sorted(rest, key=_rarity))


def _of_area(area: PriorityArea, catalogue: Sequence[CatalogueEntry], additions: Sequence[CatalogueArea]) -> AreaEntry:
    return AreaEntry(
        key=area.id,
        title=area.title,
        area=area,
        shipped=next((one for one in catalogue if same_title(one.title, area.title)), None),
        addition=next((one for one in additions if same_title(one.title, area.title)), None),
    )


def _is_among(title: str, titles: Sequence[str]) -> bool:
    return any(same_title(title, one) for one in titles)


def _rarity(entry: AreaEntry) -> int:
    return -(entry.share or 0)
