"""A file of ours in the wrong place: what it is and where it belongs, in one sentence that names it."""

from pathlib import Path

import pytest
from bundles import bundle

from medlofte_desktop.exchange.bundle.error import BundleError
from medlofte_desktop.exchange.bundle.lock import MAGIC
from medlofte_desktop.exchange.bundle.reader import open_bundle
from medlofte_desktop.exchange.file_kind import FileKind, file_kind
from medlofte_desktop.exchange.pledge_file import SIZE_LIMIT, read_pledge_file
from medlofte_desktop.exchange.pledge_file_error import PledgeFileError
from medlofte_desktop.sentences import sentence

PLEDGES = b'\xef\xbb\xbf \n{"format": "medlofte-pledges/1", "pledges": []}'
DATABASE = b"SQLite format 3\0" + b"\0" * 1_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "fil.bin"


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (PLEDGES, FileKind.PLEDGES),
        (bundle([]), FileKind.BUNDLE),
        (MAGIC + b"\0" * 100, FileKind.BUNDLE),
        (DATABASE, FileKind.DATABASE),
        (b"PK\x03\x04" + b"\0" * 26 + b"word/document.xml", None),
        (b"", None),
    ],
)
def test_a_file_is_known_by_how_it_begins(path: Path, content: bytes, kind: FileKind | None) -> None:
    path.write_bytes(content)
    assert file_kind(path) is kind


def test_what_cannot_be_read_is_of_no_kind(tmp_path: Path) -> None:
    assert file_kind(tmp_path) is file_kind(tmp_path / "nej") is None


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (bundle([]), ("utbytesfil och ingen löftesfil", "medlofte merge")),
        (MAGIC + b"\0" * SIZE_LIMIT, ("utbytesfil och ingen löftesfil", "medlofte merge")),
        (DATABASE, ("säkerhetskopia", "medlofte restore")),
    ],
)
def test_a_reader_of_pledges_says_what_another_file_is(path: Path, content: bytes, told: tuple[str, ...]) -> None:
    path.write_bytes(content)
    with pytest.raises(PledgeFileError) as raised:
        read_pledge_file(path, municipalities={"2460"})
    for words in (str(path), *told):
        assert words in sentence(raised.value)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (PLEDGES, ("löftesfil och ingen utbytesfil", "medlofte import")),
        (DATABASE, ("säkerhetskopia", "medlofte restore")),
        (b"Hej", ("är ingen utbytesfil",)),
        (bundle([])[:-1], ("är skadad",)),
    ],
)
def test_a_reader_of_bundles_says_what_another_file_is(path: Path, content: bytes, told: tuple[str, ...]) -> None:
    path.write_bytes(content)
    with pytest.raises(BundleError) as raised, open_bundle(path):
        pass
    for words in (str(path), *told):
        assert words in sentence(raised.value)
