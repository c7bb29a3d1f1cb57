"""The trash: one line for each record that somebody has thrown away."""

from dataclasses import dataclass
from datetime import datetime

from medlofte_desktop.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashLine:
    """A deleted record, who deleted it and when, and where it belongs.

    `name` is what it was called, empty where it had no name; `pledge` is None for what belongs to no pledge, and
    `municipalities` holds register codes.
    """

    kind: str
    record: Record
    writer: str
    time: datetime
    name: str
    pledge: str | None
    municipalities: tuple[str, ...]
