"""How much comes of each record: merging takes all its versions at once."""

from collections import defaultdict

from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem
from medlofte_desktop.exchange.bundle.limits import PARENT, RECORD_LIMIT


class Scales:
    """What has come of each record so far."""

    def __init__(self) -> None:
        self._weights: dict[str, int] = defaultdict(int)

    def add(self, revision: Revision, line: bytes) -> None:
        """Raises BundleError where that is more of its record than is taken in."""
        self._weights[revision.record] += len(line) + PARENT * len(revision.parents)
        if self._weights[revision.record] > RECORD_LIMIT:
            raise BundleError(BundleProblem.EXCESSIVE, revision.record)
