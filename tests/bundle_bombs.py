"""Bundles that are to burst whoever opens them, and a process of its own in which each is taken in and measured.

As a program: `python tests/bundle_bombs.py DATABASE FILE…` prints a line of JSON for each file.
"""
# ruff: noqa: T201

import io
import json
import lzma
import os
import resource
import shutil
import struct
import sys
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from bundles import SEAL, bundle, line, parts_of, record, sealed, zipped

MEMORY = 2_000_000_000  # bytes; a bomb that bursts takes its own process along and no other
END = struct.Struct("<4sHHHHLLH")
ENTRY = struct.Struct("<4s4B4HL2L5H2L")


def contact(**content: Any) -> dict[str, Any]:
    return record("contact", "a", name="Eva", **content)


def one() -> bytes:
    """A bundle with nothing wrong in it."""
    return bundle([contact()])


def with_revisions(write: Callable[[Any], None], label: bytes = b"") -> bytes:
    """A bundle whose revisions are written piece by piece, packed tight."""
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.comment = b" " * SEAL
        archive.writestr("bundle.json", label or parts_of(one())[0])
        with archive.open("revisions.jsonl", "w") as part:
            write(part)
    return sealed(out.getvalue())


def label_of(count: int) -> bytes:
    return parts_of(bundle([contact()], revisions=count))[0]


def much_of_nothing() -> bytes:
    return with_revisions(lambda part: [part.write(b"\0" * 10_000_000) for _ in range(30)])


def line_ends_and_nothing_else() -> bytes:
    return with_revisions(lambda part: [part.write(b"\n" * 10_000_000) for _ in range(30)])


def lines_padded_with_spaces() -> bytes:
    lines = [json.dumps(record("contact", f"{number}", name="Eva")).encode() for number in range(50)]
    return with_revisions(lambda part: [part.write(one + b" " * 3_900_000 + b"\n") for one in lines], label_of(50))


def a_line_of_three_megabytes() -> bytes:
    return bundle([contact(title="å" * 1_500_000)])


def a_frozen_text_of_three_megabytes() -> bytes:
    text = json.dumps({"format": "medlofte-signed-copy/1", "title": "a" * 3_000_000})
    return bundle([record("signed_copy", "a", pledge="p", text=text, sha256=sha256(text.encode()).hexdigest())])


def a_million_parents() -> bytes:
    return bundle([line("contact", "a", {"deleted": False}, parents=[f"{number:064x}" for number in range(1_000_000)])])


def a_tower_of_accents() -> bytes:
    return bundle([record("contact", f"{number}", name="a" + "\u0301\u0323" * 9_000) for number in range(20)])


def deep_content() -> bytes:
    return with_revisions(lambda part: part.write(b'{"content":' + b'{"a":' * 500_000))


def a_deep_frozen_text() -> bytes:
    text = "[" * 1_000_000
    return bundle([record("signed_copy", "a", pledge="p", text=text, sha256=sha256(text.encode()).hexdigest())])


def a_deep_label() -> bytes:
    return zipped(("bundle.json", b"[" * 3_000_000), ("revisions.jsonl", b""))


def a_label_of_eight_megabytes() -> bytes:
    label, lines = parts_of(one())
    return zipped(("bundle.json", label[:-1] + b" " * 8_000_000 + b"}"), ("revisions.jsonl", lines))


def a_label_of_many_files() -> bytes:
    label, lines = parts_of(one())
    told = {**json.loads(label), "files": [f"{number:064x}" for number in range(35_000)]}
    return zipped(("bundle.json", json.dumps(told).encode()), ("revisions.jsonl", lines))


def an_order_to_forget_many() -> bytes:
    return bundle([contact()], forgotten=[f"{number:032x}" for number in range(20_000)])


def a_label_that_wants_four_gigabytes_to_be_unpacked() -> bytes:
    """LZMA takes the size of its dictionary from the file."""
    label, lines = parts_of(one())
    packed = struct.pack("<BBH", 9, 4, 5) + struct.pack("<BL", 93, 0xFFFFFFFF)
    packed += lzma.compress(label, lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA1}])
    return _repacked(zipped(("bundle.json", packed), ("revisions.jsonl", lines)), compression=14)


def _repacked(data: bytes, *, compression: int) -> bytes:
    """The bundle with another way of packing told of its first part."""
    changed = bytearray(data)
    changed[8:10] = struct.pack("<H", compression)
    entry = _directory(data)
    changed[entry + 10 : entry + 12] = struct.pack("<H", compression)
    return sealed(bytes(changed))


def _directory(data: bytes) -> int:
    """Where the directory begins."""
    return int(END.unpack(data[-SEAL - END.size : -SEAL])[6])


def with_directory(entries: bytes, count: int, body: bytes = b"") -> bytes:
    """A zip file with this for a directory."""
    end = END.pack(b"PK\x05\x06", 0, 0, count & 0xFFFF, count & 0xFFFF, len(entries), len(body), SEAL)
    return sealed(body + entries + end + b" " * SEAL)


def a_directory_of_many_parts() -> bytes:
    entry = ENTRY.pack(b"PK\x01\x02", 20, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    return with_directory(entry * 400_000, 400_000, b"PK\x03\x04")


def a_directory_as_large_as_may_be() -> bytes:
    entry = ENTRY.pack(b"PK\x01\x02", 20, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    return with_directory(entry * 43_000, 43_000, b"PK\x03\x04")


def a_directory_for_large_files() -> bytes:
    """Zip64: the real end stands before the one that is looked at, and may tell of any size."""
    data = one()
    end = len(data) - SEAL - END.size
    large = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 2, 2, 2**62, 0)
    place = struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)
    told = END.pack(b"PK\x05\x06", 0, 0, 2, 2, end + 76 - _directory(data), _directory(data), SEAL)
    return sealed(data[:end] + large + place + told + b" " * SEAL)


def _with_entry_field(place: int, value: bytes, part: int = 1) -> bytes:
    """A bundle of which the directory says something else of a part."""
    data = one()
    start = _directory(data)
    for _ in range(part):
        name, extra, comment = struct.unpack("<3H", data[start + 28 : start + 34])
        start += 46 + name + extra + comment
    return sealed(data[: start + place] + value + data[start + place + len(value) :])


def sizes_that_lie() -> Iterator[bytes]:
    for part in (0, 1):
        for size in (0, 1, 2**31, 2**32 - 2, 2**32 - 1):
            yield _with_entry_field(20, struct.pack("<L", size), part)
            yield _with_entry_field(24, struct.pack("<L", size), part)
            if size or part:  # the first part does begin at 0
                yield _with_entry_field(42, struct.pack("<L", size), part)


def parts_inside_each_other() -> bytes:
    """Two thousand names for the same packed megabytes."""
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("bundle.json", b"\0" * 50_000_000)
    data = out.getvalue()
    end = len(data) - END.size
    start = int(END.unpack(data[end:])[6])
    return with_directory(data[start:end] * 2_000, 2_000, data[:start])


def other_parts() -> Iterator[bytes]:
    """Names that lead out, links, parts twice, too many, too few, in another order, encrypted."""
    label, lines = parts_of(one())
    first, second = ("bundle.json", label), ("revisions.jsonl", lines)
    link = ZipInfo("files/" + "a" * 64)
    link.external_attr = 0o120777 << 16
    yield from (zipped(first, second, (name, b"x")) for name in ("../../x", "/etc/x", "C:\\x", "files/x", "files/"))
    yield zipped(first, second, (link, b"/etc/passwd"))
    yield zipped(first, second, second)
    yield zipped(first, first, second)
    yield zipped(second, first)
    yield zipped(first)
    yield zipped(("BUNDLE.JSON", label), second)
    yield with_directory(b"", 0, b"PK\x03\x04" + b"\0" * 30)
    for flags in (1, 0x20, 0x40):
        yield _with_entry_field(8, struct.pack("<H", flags), 0)
        yield _with_entry_field(8, struct.pack("<H", flags), 1)


def other_packings() -> Iterator[bytes]:
    for compression in (1, 6, 9, 12, 14, 93, 95, 99):
        yield _repacked(one(), compression=compression)
    label, lines = parts_of(one())
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_STORED) as archive:
        archive.comment = b" " * SEAL
        archive.writestr("bundle.json", label)
        archive.writestr("revisions.jsonl", lines)
    yield sealed(out.getvalue())


# Not wrong, only much.
HEAVY = {"an_order_to_forget_many": an_order_to_forget_many}
BOMBS: dict[str, Callable[[], bytes | Iterator[bytes]]] = {
    made.__name__: made
    for made in (
        much_of_nothing,
        line_ends_and_nothing_else,
        lines_padded_with_spaces,
        a_line_of_three_megabytes,
        a_frozen_text_of_three_megabytes,
        a_million_parents,
        a_tower_of_accents,
        deep_content,
        a_deep_frozen_text,
        a_deep_label,
        a_label_of_eight_megabytes,
        a_label_of_many_files,
        a_label_that_wants_four_gigabytes_to_be_unpacked,
        a_directory_of_many_parts,
        a_directory_as_large_as_may_be,
        a_directory_for_large_files,
        sizes_that_lie,
        parts_inside_each_other,
        other_parts,
        other_packings,
    )
}


def main(database: Path, *bundles: Path) -> None:
    import medlofte_desktop.services.bundles.merging  # noqa: F401, PLC0415 (once for all children)

    copy = Path(shutil.copy(database, database.with_name("bombed.db")))
    for path in bundles:
        child = os.fork()
        if not child:
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            resource.setrlimit(resource.RLIMIT_CPU, (30, 30))
            print(json.dumps({"file": path.name, **measured(copy, path)}), flush=True)
            os._exit(0)
        os.waitpid(child, 0)


def measured(database: Path, path: Path) -> dict[str, object]:
    """Seconds of processor, megabytes, and what came of taking a bundle in."""
    from medlofte_desktop.services.bundles.merging import merge_bundle  # noqa: PLC0415
    from medlofte_desktop.services.desk import Desk  # noqa: PLC0415
    from medlofte_desktop.storage.database import open_database  # noqa: PLC0415

    desk = Desk(database=open_database(database), writer="", files=path.parent)
    before, begun = peak(), time.process_time()
    try:
        merge_bundle(desk, path)
        said = "taken in"
    except Exception as error:
        said = f"{type(error).__name__}: {getattr(error, 'problem', error)}"
    return {"seconds": time.process_time() - begun, "megabytes": (peak() - before) / 1024, "said": said}


def peak() -> int:
    """The most memory the process has had, in kilobytes."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0])


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
