"""Times of day as people write them."""

import re
from datetime import time

_WRITTEN = re.compile(
    r"(?:(?:klockan|kl)\.?\s*)?(?:([0-9]{1,2})[:.,\s]([0-9]{2})|([0-9]{2})([0-9]{2})|([0-9]{1,2}))\.?", re.IGNORECASE
)


def read_time(text: str) -> time | None:
    """The time in `09:30`, `9.30`, `0930`, `kl. 9` and the like; None for anything else, such as `efter lunch`."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = found[1] or found[3] or found[5], found[2] or found[4] or "0"
    try:
        return time(int(hour), int(minute))
    except ValueError:
        return None
