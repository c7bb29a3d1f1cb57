"""One streamed PDF of many sheets taken apart into a finished PDF/A-2u for each."""

import io
from collections.abc import Iterator, Sequence

import pikepdf

from medlofte_desktop.domain.sheet.occasion_paper import Printable
from medlofte_desktop.printing.archive import about, finished


def split(pdf: bytes, sheets: Sequence[Printable], page_counts: Sequence[int]) -> Iterator[bytes]:
    """A file for each sheet, in order; `page_counts` says how many pages of `pdf` are its own.

    Qt embeds a font once for the whole file, which is what makes this quicker than a writer for each sheet.
    """
    with pikepdf.open(io.BytesIO(pdf)) as whole:
        intents = [whole.make_indirect(intent) for intent in whole.Root.OutputIntents]
        first = 0
        for sheet, count in zip(sheets, page_counts, strict=True):
            with pikepdf.new() as part:
                part.pages.extend(whole.pages[first : first + count])
                part.Root.OutputIntents = pikepdf.Array(map(part.copy_foreign, intents))
                yield finished(part, about([sheet]))
            first += count
