"""Which errors say that there is no database to work in any longer."""

from medlofte_desktop.storage.database import DamagedDatabaseError, MissingDatabaseError
from medlofte_desktop.storage.schema import ForeignDatabaseError


def is_beyond_use(error: Exception, *, is_own: bool = False) -> bool:
    """Whether an error says that the database is damaged or gone, and a rescue should be looked for. What lies in the
    profile is our own, whatever it looks like by now."""
    is_damaged = isinstance(error, DamagedDatabaseError | MissingDatabaseError)
    return is_damaged or (is_own and isinstance(error, ForeignDatabaseError))
