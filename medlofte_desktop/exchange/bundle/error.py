"""What can be wrong with a bundle, as data; sentences for people are made elsewhere."""

from enum import StrEnum
from pathlib import Path

from medlofte_desktop.domain.expected_error import ExpectedError


class BundleProblem(StrEnum):
    """Why a bundle was not taken in, or not written."""

    NOT_FOUND = "not_found"
    NOT_A_FILE = "not_a_file"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NOT_A_BUNDLE = "not_a_bundle"
    PLEDGES = "pledges"  # a pledge file, which is taken in in another way
    DATABASE = "database"  # a backup, most often
    NEWER = "newer"  # made by a newer version of the program
    DAMAGED = "damaged"  # cut off, altered, or not what it says it is
    NEEDS_PASSWORD = "needs_password"
    WRONG_PASSWORD = "wrong_password"  # or altered: the two cannot be told apart
    INCOMPLETE = "incomplete"  # it builds on records that are neither in it nor here
    EXCESSIVE = "excessive"  # more of one thing than could be saved and handed on
    TOO_MUCH = "too_much"  # what was to be handed over does not fit into one file


class BundleError(ExpectedError):
    """A bundle that was not taken in or not written; nothing of it has been kept. `detail` is for the log, and `path`
    the file, where it is one that was read."""

    def __init__(self, problem: BundleProblem, detail: str = "") -> None:
        super().__init__(problem, detail)
        self.problem = problem
        self.detail = detail
        self.path: Path | None = None


def damaged(detail: str) -> BundleError:
    """The error for what our own program would never have written."""
    return BundleError(BundleProblem.DAMAGED, detail)
