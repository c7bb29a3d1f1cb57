"""What a pledge gives priority: areas from the catalogue, and areas of one's own."""

from dataclasses import dataclass

from medlofte_desktop.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorityArea(Record):
    """A prioriterat område of one pledge. Unticking keeps what was written; `evidence` holds record ids."""

    pledge: str
    title: str
    ticked: bool = True
    order: str = ""
    reason: str = ""
    cause: str = ""
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueArea(Record):
    """An entry that someone has added to the catalogue the program ships."""

    title: str
    explanation: str = ""
