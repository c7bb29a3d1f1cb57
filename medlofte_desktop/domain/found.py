"""What a search finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A record that was found, the pledge it is in (empty for a contact's own home) and its municipality."""

    kind: str
    record: str
    pledge: str
    municipality: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The hits, each once for every municipality it concerns; `more` says that there are others than these."""

    hits: tuple[Hit, ...] = ()
    more: bool = False
