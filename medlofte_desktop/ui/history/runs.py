"""Versions folded for reading: one line for what one person wrote in one sitting, or saved in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from medlofte_desktop.services.history import FieldChange, Version

PAUSE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Versions that follow on one another, the latest first: of one record, or all saved at the same moment."""

    versions: tuple[Version, ...]

    @property
    def latest(self) -> Version:
        return self.versions[0]

    @property
    def earliest(self) -> Version:
        return self.versions[-1]

    @property
    def is_many_records(self) -> bool:
        return self.latest.record != self.earliest.record

    def changes(self) -> tuple[FieldChange, ...]:
        """What the run changed as a whole, for a run of one record."""
        if len(self.versions) == 1:
            return self.latest.changes
        before = {change.field: change.before for one in self.versions for change in one.changes}  # the earliest stays
        content = self.latest.content or {}
        changes = (FieldChange(field=name, before=old, after=content.get(name)) for name, old in before.items())
        return tuple(one for one in changes if one.before != one.after and (one.before is not None or one.after))


def fold(versions: Sequence[Version]) -> tuple[Run, ...]:
    """Runs of versions, both the latest first. What was thrown away, brought back, is in conflict or settles one
    stands alone."""
    groups: list[list[Version]] = []
    for one in versions:
        if groups and _goes_with(one, groups[-1]):
            groups[-1].append(one)
        else:
            groups.append([one])
    return tuple(Run(versions=tuple(group)) for group in groups)


def is_thrown_away(version: Version) -> bool:
    """Whether the version put its record in the trash."""
    return any(change.field == "deleted" and change.after for change in version.changes)


def is_brought_back(version: Version) -> bool:
    """Whether the version took its record out of the trash."""
    return any(change.field == "deleted" and change.before and not change.after for change in version.changes)


def _goes_with(older: Version, group: Sequence[Version]) -> bool:
    later = group[-1]
    if older.writer != later.writer or older.beside or later.beside:
        return False
    if group[0].record != later.record or older.record != later.record:
        return group[0].time == older.time
    is_alone = any(one.settles or is_thrown_away(one) or is_brought_back(one) for one in (older, later))
    return not is_alone and later.time - older.time <= PAUSE
