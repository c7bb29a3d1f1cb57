import os
import socket
from pathlib import Path

import pytest

from medlofte_desktop.exchange.pledge_file import SIZE_LIMIT, read_pledge_file
from medlofte_desktop.exchange.pledge_file_error import PledgeFileError, Reason
from medlofte_desktop.exchange.regular_file import FileProblem, FileProblemError, read_regular_file


def problem(path: Path, *, limit: int = 100) -> FileProblem:
    with pytest.raises(FileProblemError) as told:
        read_regular_file(path, limit=limit)
    return told.value.problem


def test_a_file_is_read_to_its_last_byte_and_a_link_leads_to_it(tmp_path: Path) -> None:
    (tmp_path / "löften.json").write_bytes(b"\x00\r\n\x1a" * 25)
    (tmp_path / "link").symlink_to(tmp_path / "löften.json")
    assert read_regular_file(tmp_path / "link", limit=100) == b"\x00\r\n\x1a" * 25


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "large").open("wb") as file:
        file.truncate(10**12)  # sparse: reading it would take the machine's memory
    assert problem(tmp_path / "large") is FileProblem.TOO_LARGE


@pytest.mark.parametrize("name", ["missing", "nul\0", "x" * 5000, "loop"])
def test_what_does_not_exist_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert problem(tmp_path / name) in (FileProblem.NOT_FOUND, FileProblem.UNREADABLE)


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    assert problem(tmp_path) is FileProblem.NOT_A_FILE


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes, sockets or devices in folders")
def test_pipes_sockets_and_devices_are_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket"))
        refused = [problem(path) for path in (tmp_path / "pipe", tmp_path / "socket", Path("/dev/zero"))]
    assert refused == [FileProblem.NOT_A_FILE] * 3


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read_is_named_so(tmp_path: Path) -> None:
    (tmp_path / "closed").write_bytes(b"{}")
    (tmp_path / "closed").chmod(0)
    assert problem(tmp_path / "closed") is FileProblem.UNREADABLE


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that fails when it is read")
def test_a_file_that_fails_while_it_is_read_is_named_with_the_systems_error() -> None:
    with pytest.raises(FileProblemError) as told:
        read_regular_file(Path("/proc/self/mem"), limit=100)
    assert (told.value.problem, told.value.detail) == (FileProblem.UNREADABLE, "EIO")


def test_a_pledge_file_that_cannot_be_read_is_a_pledge_file_error(tmp_path: Path) -> None:
    with (tmp_path / "large").open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)
    for name, reason in (("", Reason.NOT_A_FILE), ("missing", Reason.NOT_FOUND), ("large", Reason.TOO_LARGE)):
        with pytest.raises(PledgeFileError) as told:
            read_pledge_file(tmp_path / name, municipalities=frozenset())
        assert told.value.reason is reason
