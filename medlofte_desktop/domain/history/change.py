"""What an action changed, and how a change is taken back without touching what others have written since."""

from collections.abc import Iterator
from dataclasses import dataclass

from medlofte_desktop.domain.records.content import Content


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A record's content before and after; before is None where the record is new. `doubt` holds the fields that are
    in doubt after it, `doubt_before` those that were."""

    kind: str
    record: str
    before: Content | None
    after: Content
    doubt: frozenset[str] = frozenset()
    doubt_before: frozenset[str] = frozenset()

    @property
    def fields(self) -> frozenset[str]:
        """The names of the fields that changed."""
        before = self.before or {}
        return frozenset(field for field, value in self.after.items() if before.get(field) != value)

    @property
    def doubt_brought(self) -> frozenset[str]:
        """The fields that it has brought into doubt."""
        return self.doubt - self.doubt_before

    def undone_in(self, current: Content) -> Content:
        """`current` with this change's fields as they were before; a new record goes to the trash."""
        if self.before is None:
            return {**current, "deleted": True}
        return {**current, **{field: self.before[field] for field in self.fields if field in self.before}}

    def redone_in(self, current: Content) -> Content:
        """`current` with this change's fields as they were after."""
        return {**current, **{field: self.after[field] for field in self.fields}, "deleted": self.after["deleted"]}


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything one action changed, and the ids of the pledges whose lines and sheets it concerns."""

    changes: tuple[Change, ...] = ()
    pledges: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.changes)

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(change.kind for change in self.changes)

    @property
    def conflicts(self) -> frozenset[str]:
        """The ids of changed records that are in conflict now."""
        return frozenset(change.record for change in self.changes if change.doubt)
