"""The trash: what lies in it. Throwing away and putting back are in `saving`, like every change."""

from medlofte_desktop.domain.history.trash import TrashLine
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.trash import read_trash


def trash(desk: Desk) -> tuple[TrashLine, ...]:
    """What has been thrown away, the latest first; what lies under a thrown away record comes back with it."""
    with desk.database.reading() as connection:
        return tuple(read_trash(connection))
