"""What a check of the whole database can find wrong."""

from dataclasses import dataclass
from enum import StrEnum


class ProblemKind(StrEnum):
    """Every way in which something is not whole, with what `detail` then holds."""

    DAMAGED_FILE = "damaged_file"  # what SQLite says
    WRONG_SCHEMA = "wrong_schema"  # the table, index, trigger or view
    BROKEN_REFERENCE = "broken_reference"  # the table that is pointed at
    DAMAGED_REVISION = "damaged_revision"  # the revision's id
    DAMAGED_ORDER = "damaged_order"  # what stands in the place of an id that is to stay forgotten
    WRONG_HEADS = "wrong_heads"
    NO_CONTENT = "no_content"  # why a record cannot be read from its revisions
    MISSING_ROW = "missing_row"
    WRONG_ROW = "wrong_row"  # the fields that differ
    ROW_WITHOUT_REVISION = "row_without_revision"
    WRONG_SEARCH_TEXT = "wrong_search_text"
    DAMAGED_SEARCH_INDEX = "damaged_search_index"  # the full-text table
    MISSING_KEPT_FILE = "missing_kept_file"  # what the file was called, or its SHA-256
    DAMAGED_KEPT_FILE = "damaged_kept_file"  # the same


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something that is not whole; `kind` names the kind of record or the table, `record` is its id."""

    problem: ProblemKind
    kind: str = ""
    record: str = ""
    detail: str = ""
