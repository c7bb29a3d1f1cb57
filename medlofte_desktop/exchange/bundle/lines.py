"""What stands in a bundle: its label and its revisions, one line of JSON each, checked to the last value."""

import re
from datetime import UTC, datetime

import msgspec

from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.domain.records.content import Value
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.exchange.bundle.contents import LONGEST_ID, SHA256, check_content, is_name, is_timely
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem, damaged
from medlofte_desktop.exchange.bundle.limits import LINE_LIMIT

FORMAT = "medlofte-bundle/1"
_ANY_FORMAT = re.compile(r"medlofte-bundle/\d{1,9}")
_STATED_FORMAT = re.compile(rb'\{"format":"(medlofte-bundle/\d{1,9})"')
_ID = re.compile(rf"[0-9A-Za-z_-]{{1,{LONGEST_ID}}}")
_CODE = re.compile(r"[0-9]{4}")
_MOST_PARENTS = 1_000  # written side by side; three laptops have three
_SLACK = 1_000  # bytes that a line may be longer than what it says; ours are not


class Label(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a bundle says of itself.

    `municipalities` (codes) or `occasion` (a record id) say what part was handed over; both empty is everything.
    `root` is the root of its revisions and `forgotten` records, see `domain.history.sameness`. `files` holds the
    SHA-256 of every scan and picture that goes along.
    """

    format: str
    writer: str
    written: datetime
    revisions: int
    root: str
    municipalities: tuple[str, ...] = ()
    occasion: str = ""
    with_secrets: bool = True
    forgotten: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


class _Line(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    id: str
    kind: str
    record: str
    parents: tuple[str, ...]
    writer: str
    time: datetime
    hash: str
    content: dict[str, Value] | None


_labels = msgspec.json.Decoder(Label)
_lines = msgspec.json.Decoder(_Line)
_encoder = msgspec.json.Encoder()


def label_bytes(label: Label) -> bytes:
    return _encoder.encode(label)


def read_label(data: bytes) -> Label:
    """Raises BundleError."""
    try:
        label = _labels.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise _newer_or_damaged(data, error) from error
    if label.format != FORMAT:
        problem = BundleProblem.NEWER if _ANY_FORMAT.fullmatch(label.format) else BundleProblem.DAMAGED
        raise BundleError(problem, label.format[:80])
    if not _is_well_labelled(label):
        raise damaged("label")
    return label


def _newer_or_damaged(data: bytes, error: Exception) -> BundleError:
    """A later format may have fields that this one does not know."""
    stated = _STATED_FORMAT.match(data)
    if stated and stated[1].decode() != FORMAT:
        return BundleError(BundleProblem.NEWER, stated[1].decode())
    return damaged(str(error))


def _is_well_labelled(label: Label) -> bool:
    return (
        all(map(SHA256.fullmatch, (label.root, *label.files)))
        and all(map(_ID.fullmatch, label.forgotten))
        and all(map(_CODE.fullmatch, label.municipalities))
        and len(set(label.municipalities)) == len(label.municipalities)
        and (not label.occasion or _ID.fullmatch(label.occasion) is not None)
        and is_name(label.writer)
        and is_timely(label.written)
        and label.revisions >= 0
    )


def line_of(revision: Revision) -> bytes:
    """A revision as one line, without its end."""
    return _encoder.encode(
        {
            "id": revision.id,
            "kind": revision.kind,
            "record": revision.record,
            "parents": revision.parents,
            "writer": revision.writer,
            "time": revision.time,
            "hash": revision.content_hash,
            "content": revision.content,
        }
    )


def read_line(data: bytes) -> Revision:
    """A revision that is whole and that this program could have written. Raises BundleError."""
    if len(data) > LINE_LIMIT:
        raise damaged("a line is too long")
    try:
        line = _lines.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise damaged(str(error)) from error
    if line.kind not in KINDS:
        raise BundleError(BundleProblem.NEWER, line.kind[:80])
    if not _is_well_formed(line):
        raise damaged(f"revision {line.id[:64]}")
    revision = Revision(
        id=line.id,
        kind=line.kind,
        record=line.record,
        parents=line.parents,
        writer=line.writer,
        time=line.time.astimezone(UTC),
        content_hash=line.hash,
        content=line.content,
    )
    if not revision.is_whole() or len(data) > len(line_of(revision)) + _SLACK:
        raise damaged(f"revision {line.id}")
    if line.content is not None:
        check_content(line.kind, line.record, line.content)
    return revision


def _is_well_formed(line: _Line) -> bool:
    return (
        all(map(SHA256.fullmatch, (line.id, line.hash, *line.parents)))
        and len(line.parents) <= _MOST_PARENTS
        and list(line.parents) == sorted(set(line.parents))
        and _ID.fullmatch(line.record) is not None
        and is_timely(line.time)
        and is_name(line.writer)
    )
