"""What an action changed, and how a change is taken back without touching what others have written since."""

from collections.abc import Iterator
from dataclasses import dataclass

from medlofte_desktop.domain.records.content import Content, Value

# A version that stands beside another: its revision id and its content, None where that is gone.
Side = tuple[str, Content | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A record's content before and after; before is None where the record is new. `doubt` holds the fields that are
    in doubt after it and `beside` the versions that make them so, `doubt_before` and `beside_before` those before it.
    """

    kind: str
    record: str
    before: Content | None
    after: Content
    doubt: frozenset[str] = frozenset()
    doubt_before: frozenset[str] = frozenset()
    beside: tuple[Side, ...] = ()
    beside_before: tuple[Side, ...] = ()

    @property
    def fields(self) -> frozenset[str]:
        """The names of the fields that changed."""
        before = self.before or {}
        return frozenset(field for field, value in self.after.items() if before.get(field) != value)

    @property
    def is_thrown_away(self) -> bool:
        """Whether it puts a record that was there in the trash."""
        return self.before is not None and bool(self.after["deleted"]) and not self.before["deleted"]

    @property
    def is_brought_back(self) -> bool:
        """Whether it takes its record out of the trash."""
        return self.before is not None and bool(self.before["deleted"]) and not self.after["deleted"]

    @property
    def doubt_brought(self) -> frozenset[str]:
        """The fields that it has brought into doubt."""
        return self.doubt - self.doubt_before

    @property
    def doubt_settled(self) -> frozenset[str]:
        """The fields that it has settled."""
        return self.doubt_before - self.doubt

    def undone_in(self, current: Content) -> Content:
        """`current` with this change's fields as they were before; a new record goes to the trash."""
        if self.before is None:
            return {**current, "deleted": True}
        return _moved(current, self.after, self.before)

    def redone_in(self, current: Content) -> Content:
        """`current` with this change's fields as they were after; a new record comes out of the trash."""
        if self.before is None:
            return {**current, "deleted": self.after["deleted"]}
        return _moved(current, self.before, self.after)


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything one action changed, and the ids of the pledges whose lines and sheets it concerns."""

    changes: tuple[Change, ...] = ()
    pledges: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.changes)

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def __add__(self, later: "Changes") -> "Changes":
        return Changes((*self.changes, *later.changes), self.pledges | later.pledges)

    @property
    def kinds(self) -> frozenset[str]:
        return frozenset(change.kind for change in self.changes)

    @property
    def conflicts(self) -> frozenset[str]:
        """The ids of changed records that are in conflict now."""
        return frozenset(change.record for change in self.changes if change.doubt)


def _moved(current: Content, old: Content, new: Content) -> Content:
    """`current` with the fields that differ as the new content has them, where nobody has written another value since;
    lists follow element by element."""
    moved: dict[str, Value] = {}
    for field, value in new.items():
        held, was = current.get(field), old.get(field)
        if held == was != value:
            moved[field] = value
        elif isinstance(held, list) and isinstance(value, list) and isinstance(was, list):
            moved[field] = _list_moved(held, was, value)
    return {**current, **moved}


def _list_moved(held: list[str], old: list[str], new: list[str]) -> list[str]:
    kept = [one for one in held if one in new or one not in old]
    return [*kept, *(one for one in new if one not in old and one not in held)]
