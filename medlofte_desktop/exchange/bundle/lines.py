"""What stands in a bundle: its label and its revisions, one line of JSON each, checked to the last value."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import msgspec

from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.domain.records.content import Content, Value, record_from
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem, damaged

FORMAT = "medlofte-bundle/1"
LINE_LIMIT = 8_000_000  # bytes; a frozen text is the longest there is
_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


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
        raise BundleError(BundleProblem.NEWER, label.format[:80])
    hashes = (label.root, *label.files)
    if not all(map(_SHA256.fullmatch, hashes)) or not all(map(_ID.fullmatch, label.forgotten)):
        raise damaged("label")
    if _is_unwritable(label.writer) or label.revisions < 0:
        raise damaged("label")
    return label


def _newer_or_damaged(data: bytes, error: Exception) -> BundleError:
    """A later format may have fields that this one does not know."""
    stated = re.match(rb'\{"format":"(medlofte-bundle/\d{1,9})"', data)
    if stated and stated[1].decode() != FORMAT:
        return BundleError(BundleProblem.NEWER, stated[1].decode())
    return damaged(str(error))


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
    if not revision.is_whole():
        raise damaged(f"revision {line.id}")
    if line.content is not None:
        _check_content(line.kind, line.record, line.content)
    return revision


def _is_well_formed(line: _Line) -> bool:
    return (
        all(map(_SHA256.fullmatch, (line.id, line.hash, *line.parents)))
        and list(line.parents) == sorted(set(line.parents))
        and line.id not in line.parents
        and _ID.fullmatch(line.record) is not None
        and line.time.utcoffset() == timedelta(0)
        and not _is_unwritable(line.writer)
    )


def _check_content(kind: str, record: str, content: Content) -> None:
    if any(_is_unwritable(text) for text in _texts(content)):
        raise damaged(f"record {record}")
    try:
        record_from(KINDS[kind], record, content)
    except (ValueError, TypeError) as error:
        raise damaged(f"record {record}: {error}") from error


def _texts(content: Mapping[str, Value]) -> list[str]:
    return [
        text
        for value in content.values()
        for text in (value if isinstance(value, list) else [value])
        if isinstance(text, str)
    ]


def _is_unwritable(text: str) -> bool:
    """Whether it holds what neither our forms nor every database would take."""
    return not text.isprintable() and any(_is_foreign(letter) for letter in text)


def _is_foreign(letter: str) -> bool:
    return (letter < " " and letter not in "\n\t") or "\ud800" <= letter <= "\udfff"
