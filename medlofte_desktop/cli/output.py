"""Results on stdout, progress on stderr where a person is watching."""

import json
import sys
from collections.abc import Iterable, Sequence


def print_json(value: object) -> None:
    """One JSON value, as people can read it too."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def print_table(heading: Sequence[str], rows: Iterable[Sequence[str | int]]) -> None:
    """Rows under their headings, in columns as wide as they need; numbers to the right."""
    table = [heading, *rows]
    widths = [max(len(str(cell)) for cell in column) for column in zip(*table, strict=True)]
    for row in table:
        cells = zip(row, widths, strict=True)
        line = "  ".join(f"{cell:>{width}}" if isinstance(cell, int) else f"{cell:<{width}}" for cell, width in cells)
        print(line.rstrip())


class Progress:
    """A line that counts, wiped out at the end; silent where stderr is no terminal."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._shows = sys.stderr is not None and sys.stderr.isatty()

    def step(self, done: int, total: int) -> None:
        if self._shows:
            print(f"\r{self._what} {done} av {total}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        if self._shows:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
