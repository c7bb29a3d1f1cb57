"""The shape every record shares: an identity, and whether it lies in the trash."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What one person edits in one sitting; never overwritten, see `history`.

    `id` is unique among all kinds. A deleted record is kept, can be restored, and is shown only in the trash.
    """

    id: str
    deleted: bool = False
