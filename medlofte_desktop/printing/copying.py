"""Several copies of a document in one file, of which every page is drawn and kept only once."""

from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf


@dataclass(frozen=True, slots=True)
class Run:
    """So many pages that follow each other, and how often they shall stand."""

    pages: int
    copies: int


def repeat(document: pikepdf.Pdf, runs: Sequence[Run]) -> None:
    """Let the pages of each run stand as often as it says, copy after copy; the runs are all pages in order."""
    end = sum(run.pages for run in runs)
    for run in reversed(runs):
        pages = list(document.pages[end - run.pages : end])
        for page in pages * (run.copies - 1):
            document.pages.insert(end, page)
            end += 1
        end -= run.pages * run.copies
