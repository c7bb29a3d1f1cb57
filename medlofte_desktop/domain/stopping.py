"""Long work that a person may stop: it asks now and then whether to go on."""

from collections.abc import Callable

from medlofte_desktop.domain.expected_error import CancelledError

# Whether a person wants the work stopped.
Cancelled = Callable[[], bool]


def never() -> bool:
    """For work that nobody is there to stop."""
    return False


def stop_if(cancelled: Cancelled) -> None:
    """Raises CancelledError where somebody wants the work stopped."""
    if cancelled():
        raise CancelledError
