"""Bundles made by hand and sealed rightly, whatever stands in them."""

import hashlib
import io
import json
import warnings
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from medlofte_desktop.domain.history.sameness import root_of

SEAL = 64  # the last bytes, hex digits
TIME = datetime(2023, 3, 3, 9, tzinfo=UTC)
Line = dict[str, Any]


def sealed(archive: bytes) -> bytes:
    """A zip file whose last 64 bytes are blank, with its seal there."""
    body = archive[:-SEAL]
    return body + hashlib.sha256(body).hexdigest().encode()


def zipped(*parts: tuple[str | ZipInfo, bytes]) -> bytes:
    """A sealed zip file of these parts, packed as bundles pack them."""
    out = io.BytesIO()
    with ZipFile(out, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a name stands twice
        archive.comment = b" " * SEAL
        for number, (name, content) in enumerate(parts):
            archive.writestr(name, content, ZIP_DEFLATED if number < 2 else ZIP_STORED)
    return sealed(out.getvalue())


def parts_of(data: bytes) -> tuple[bytes, bytes]:
    """The label and the revisions of a bundle."""
    with ZipFile(io.BytesIO(data)) as archive:
        return archive.read("bundle.json"), archive.read("revisions.jsonl")


def record(kind: str, id_: str, /, **content: Any) -> Line:
    """A first version of a record that is not deleted."""
    return line(kind, id_, {"deleted": False, **content})


def line(kind: str, record: str, content: Mapping[str, Any] | None, **changed: Any) -> Line:
    """A revision as it stands in a bundle, with the right hash and id for whatever it says."""
    plain = {
        "kind": kind,
        "record": record,
        "parents": [],
        "writer": "Någon",
        "time": TIME.isoformat(timespec="microseconds"),
        "hash": digest(content),
        "content": content,
        **changed,
    }
    return {"id": changed.get("id") or _id_of(plain), **plain}


def resealed(plain: Line) -> Line:
    """The line with the hash and id that belong to what it says now."""
    content = plain.get("content")
    told = {**plain, "hash": digest(content) if content is not None else plain.get("hash")}
    return {**told, "id": _id_of(told)}


def digest(value: object) -> str:
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _id_of(plain: Line) -> str:
    told = {name: plain.get(name) for name in ("kind", "record", "parents", "writer", "time")}
    return digest({**told, "time": _moment(told["time"]), "content": plain.get("hash")})


def _moment(time: object) -> object:
    try:
        return datetime.fromisoformat(str(time)).astimezone(UTC).isoformat(timespec="microseconds")
    except (ValueError, OverflowError):
        return time


def bundle(lines: Sequence[Line], *, scans: Iterable[bytes] = (), **label: Any) -> bytes:
    """A bundle of these lines, its label right but for what is given."""
    by_name = {hashlib.sha256(content).hexdigest(): content for content in scans}
    told = {
        "format": "medlofte-bundle/1",
        "writer": "Någon",
        "written": "2023-03-03T09:00:00Z",
        "revisions": len(lines),
        "root": root_of(
            [str(one["id"]).encode("utf-8", "replace").decode() for one in lines], label.get("forgotten", ())
        ),
        "files": sorted(by_name),
        **label,
    }
    written = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in lines).encode("utf-8", "surrogatepass")
    names = [(f"files/{sha256}", by_name[sha256]) for sha256 in sorted(by_name)]
    return zipped(("bundle.json", json.dumps(told).encode()), ("revisions.jsonl", written), *names)


def kept(folder: Path, data: bytes) -> Path:
    """The bundle as a file."""
    path = folder / "utbyte.medlofte"
    path.write_bytes(data)
    return path
