"""What can be wrong with a pledge file, as data; sentences for people are made elsewhere."""

from enum import StrEnum
from pathlib import Path

from medlofte_desktop.domain.expected_error import ExpectedError

DETAIL_LIMIT = 80
Place = tuple[str | int, ...]


class Reason(StrEnum):
    """Every way a pledge file can be refused, with what `detail` then holds."""

    # The file itself
    NOT_FOUND = "not_found"
    NOT_A_FILE = "not_a_file"  # a folder, pipe or device
    UNREADABLE = "unreadable"  # the system's own name of the error, such as EACCES
    TOO_LARGE = "too_large"  # the limit in megabytes, or nothing where it holds too many parts
    EMPTY = "empty"
    NOT_UTF8 = "not_utf8"  # the line
    NOT_JSON = "not_json"  # line:column
    TOO_DEEP = "too_deep"
    BUNDLE = "bundle"  # which is taken in in another way
    DATABASE = "database"  # a backup, most often
    WRONG_FORMAT = "wrong_format"  # what stands as "format", if anything
    # Its shape
    DUPLICATE_KEY = "duplicate_key"  # the key
    UNKNOWN_KEY = "unknown_key"  # the key
    MISSING_KEY = "missing_key"  # the key
    WRONG_TYPE = "wrong_type"  # expected and found, JSON's words: "str int"
    # A value
    UNKNOWN_CHOICE = "unknown_choice"  # the value
    BAD_DATE = "bad_date"
    YEAR_OUT_OF_RANGE = "year_out_of_range"  # the date
    BAD_NUMBER = "bad_number"
    BLANK = "blank"
    TEXT_TOO_LONG = "text_too_long"  # the limit in characters
    NOT_UNICODE = "not_unicode"
    STACKED_MARKS = "stacked_marks"
    # How values go together
    NO_MUNICIPALITY = "no_municipality"
    UNKNOWN_MUNICIPALITY = "unknown_municipality"  # the code
    DUPLICATE_MUNICIPALITY = "duplicate_municipality"  # the code
    END_BEFORE_START = "end_before_start"  # the end
    DUPLICATE_EVIDENCE = "duplicate_evidence"  # the id
    UNKNOWN_EVIDENCE = "unknown_evidence"  # the id
    DUPLICATE_AREA = "duplicate_area"  # the title
    UNKNOWN_AREA = "unknown_area"  # the title
    DUPLICATE_PLEDGE = "duplicate_pledge"  # the number of the one it is equal to


class PledgeFileError(ExpectedError):
    """A pledge file that cannot be taken in.

    `pledge` counts from 1. `key` is the place within it (or within the file), counted from 0 as JSON paths do:
    `promises[3].text`. `detail` is safe to show: one short line. `path` is the file, where it is one.
    """

    def __init__(self, reason: Reason, *, pledge: int | None = None, key: str = "", detail: str = "") -> None:
        self.reason = reason
        self.pledge = pledge
        self.key = key
        self.detail = shown(detail)
        self.path: Path | None = None
        super().__init__(f"{reason}: pledge {pledge}, {key or 'the file'} ({self.detail})")


def refused(reason: Reason, place: Place, detail: str = "") -> PledgeFileError:
    """The error for a place in the file, such as ("pledges", 2, "promises", 3, "text")."""
    pledge = None
    if place[:1] == ("pledges",) and len(place) > 1:
        pledge = int(place[1]) + 1
        place = place[2:]
    return PledgeFileError(reason, pledge=pledge, key=_path(place), detail=detail)


def shown(text: str, *, limit: int = DETAIL_LIMIT) -> str:
    """Text from outside as one short line that no terminal obeys."""
    text = text[: limit + 1]
    line = "".join(character if character.isprintable() else "\ufffd" for character in text)
    return line if len(line) <= limit else line[: limit - 1] + "…"


def _path(place: Place) -> str:
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in place)
    return "".join(steps).removeprefix(".")
