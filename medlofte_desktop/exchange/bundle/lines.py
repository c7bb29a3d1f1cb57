"""What stands in a bundle: its label and its revisions, one line of JSON each, checked to the last value."""

import re
from datetime import datetime

import msgspec

from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.domain.records.content import Value
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.exchange.bundle.contents import LONGEST_ID, SHA256, check_content, is_name, is_timely
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem, damaged
from medlofte_desktop.exchange.bundle.limits import LINE_LIMIT, MOST_HEADS

FORMAT = "medlofte-bundle/1"
_ANY_FORMAT = re.compile(r"medlofte-bundle/\d{1,9}")
_STATED_FORMAT = re.compile(rb'\{"format":"(medlofte-bundle/\d{1,9})"')
_ID = re.compile(rf"[0-9A-Za-z_-]{{1,{LONGEST_ID}}}")
_CODE = re.compile(r"[0-9]{4}")
# Ids that follow from what the record is about, so that two laptops make the same one: of no other kind.
_IDS_OF_A_KIND = {"signature-": "signature", "press-": "press_release"}
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
        and all(map(is_id, label.forgotten))
        and all(map(_CODE.fullmatch, label.municipalities))
        and len(set(label.municipalities)) == len(label.municipalities)
        and (not label.occasion or is_id(label.occasion))
        and is_name(label.writer)
        and is_timely(label.written)
        and label.revisions >= 0
    )


def is_id(text: str) -> bool:
    """Whether it can be the id of a record."""
    return _ID.fullmatch(text) is not None


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
    revision = revision_in(data)
    if revision.kind not in KINDS:
        raise BundleError(BundleProblem.NEWER, revision.kind[:80])
    if not (_is_well_formed(revision) and revision.is_whole()) or len(data) > len(line_of(revision)) + _SLACK:
        raise damaged(f"revision {revision.id[:64]}")
    if revision.content is not None:
        check_content(revision.kind, revision.record, revision.content)
    return revision


def revision_in(data: bytes) -> Revision:
    """What a line says, which has been or is to be checked. Raises BundleError where it is none."""
    try:
        line = _lines.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise damaged(str(error)) from error
    return Revision(
        id=line.id,
        kind=line.kind,
        record=line.record,
        parents=line.parents,
        writer=line.writer,
        time=line.time,
        content_hash=line.hash,
        content=line.content,
    )


def checked_line(revision: Revision) -> bytes:
    """A revision from another database as a line that `read_line` takes. Raises BundleError."""
    try:
        line = line_of(revision)
    except (msgspec.MsgspecError, ValueError, TypeError, RecursionError) as error:
        raise damaged(f"revision {revision.id}"[:200]) from error
    read_line(line)
    return line


def _is_well_formed(one: Revision) -> bool:
    return (
        all(map(SHA256.fullmatch, (one.id, one.content_hash, *one.parents)))
        and len(one.parents) <= MOST_HEADS
        and list(one.parents) == sorted(set(one.parents))
        and is_id(one.record)
        and all(one.kind == kind for start, kind in _IDS_OF_A_KIND.items() if one.record.startswith(start))
        and is_timely(one.time)
        and is_name(one.writer)
    )
