import zlib
from pathlib import Path

import pytest
from signings import document_of, frozen_pledge, saved_pledge

from medlofte_desktop.domain.records.signed_copy import ScanKind
from medlofte_desktop.exchange.scan_file import LIMIT, ScanFileError, ScanProblem
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.signing.scans import attach_scans, kept_file
from medlofte_desktop.storage.kept_files import KeptFileGoneError, kept_path


def chunk(name: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4) + name + body + zlib.crc32(name + body).to_bytes(4)


PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n"
JPEG = b"\xff\xd8\xff\xe0" + bytes(20) + b"\xff\xd9"
HEAD = chunk(b"IHDR", b"\0\0\0\1\0\0\0\1\x08\0\0\0\0")
PNG = b"\x89PNG\r\n\x1a\n" + HEAD + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(("name", "content", "kind"), [
    ("a.pdf", PDF, ScanKind.PDF), ("a.JPG", JPEG, ScanKind.JPEG), ("å ä.png", PNG, ScanKind.PNG),
])  # fmt: skip
def test_a_scan_is_kept_whole_with_its_name(
    desk: Desk, tmp_path: Path, name: str, content: bytes, kind: ScanKind
) -> None:
    frozen_pledge(desk)
    attach_scans(desk, "vannas", [written(tmp_path, name, content)])
    (scan,) = document_of(desk).scans
    assert (scan.name, scan.kind, scan.size) == (name, kind, len(content))
    assert kept_file(desk, scan.sha256) == content


def test_the_same_file_is_attached_once(desk: Desk, tmp_path: Path) -> None:
    frozen_pledge(desk)
    paths = [written(tmp_path, name, PDF) for name in ("a.pdf", "b.pdf")]
    attach_scans(desk, "vannas", paths)
    attach_scans(desk, "vannas", paths)
    assert len(document_of(desk).scans) == 1


@pytest.mark.parametrize(("name", "content", "problem"), [
    ("a.pdf", PNG, ScanProblem.OTHER_KIND), ("a.png", JPEG, ScanProblem.OTHER_KIND),
    ("a.jpg", b"MZ\x90", ScanProblem.OTHER_KIND), ("a.exe", PDF, ScanProblem.UNKNOWN_KIND),
    ("a", PDF, ScanProblem.UNKNOWN_KIND), ("a.pdf", b"", ScanProblem.EMPTY),
    ("a.pdf", PDF[:-8], ScanProblem.CUT_OFF), ("a.png", PNG[:-4], ScanProblem.CUT_OFF),
    ("a.png", PNG[:50] + b"X" + PNG[51:], ScanProblem.CUT_OFF), ("a.jpg", JPEG[:-2], ScanProblem.CUT_OFF),
])  # fmt: skip
def test_what_is_not_what_its_name_says_is_refused(
    desk: Desk, tmp_path: Path, name: str, content: bytes, problem: ScanProblem
) -> None:
    frozen_pledge(desk)
    good, bad = written(tmp_path, "good.pdf", PDF), written(tmp_path, name, content)
    with pytest.raises(ScanFileError) as told:
        attach_scans(desk, "vannas", [good, bad])
    assert told.value.problem is problem
    assert document_of(desk).scans == ()


def test_a_file_of_500_mb_is_refused_without_being_read(desk: Desk, tmp_path: Path) -> None:
    frozen_pledge(desk)
    path = written(tmp_path, "large.pdf", PDF)
    with path.open("r+b") as file:
        file.truncate(500 * 1024 * 1024)
    with pytest.raises(ScanFileError) as told:
        attach_scans(desk, "vannas", [path])
    assert told.value.problem is ScanProblem.TOO_LARGE
    assert path.stat().st_size > LIMIT


def test_a_missing_file_and_a_folder_are_told_apart(desk: Desk, tmp_path: Path) -> None:
    frozen_pledge(desk)
    (tmp_path / "folder.pdf").mkdir()
    for name, problem in (("none.pdf", ScanProblem.NOT_FOUND), ("folder.pdf", ScanProblem.NOT_A_FILE)):
        with pytest.raises(ScanFileError) as told:
            attach_scans(desk, "vannas", [tmp_path / name])
        assert told.value.problem is problem


def test_what_is_not_frozen_has_no_paper_to_scan(desk: Desk, tmp_path: Path) -> None:
    saved_pledge(desk)
    assert not attach_scans(desk, "vannas", [written(tmp_path, "a.pdf", PDF)])


def test_a_kept_file_that_was_altered_or_is_gone_is_told(desk: Desk, tmp_path: Path) -> None:
    frozen_pledge(desk)
    attach_scans(desk, "vannas", [written(tmp_path, "a.pdf", PDF)])
    (scan,) = document_of(desk).scans
    kept = kept_path(desk.files, scan.sha256)
    kept.write_bytes(PDF + b"x")
    with pytest.raises(KeptFileGoneError):
        kept_file(desk, scan.sha256)
    attach_scans(desk, "vannas", [written(tmp_path, "a.pdf", PDF)])  # handed in again, it is whole again
    assert kept_file(desk, scan.sha256) == PDF
    kept.unlink()
    with pytest.raises(KeptFileGoneError):
        kept_file(desk, scan.sha256)


def test_a_name_that_leads_elsewhere_is_no_kept_file(desk: Desk) -> None:
    with pytest.raises(KeptFileGoneError):
        kept_file(desk, "../../etc/passwd")
