"""Disks with too little room: a real one, where this machine lets us mount it, and files that may not grow."""

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

import pytest

_DISK = 64 << 20  # bytes


class SmallDisk(Protocol):
    """A disk with a folder on it."""

    folder: Path

    def room(self, size: int) -> AbstractContextManager[None]:
        """No more than so many bytes can be written meanwhile."""


class MountedDisk:
    """A file system of its own in memory, filled up to the room there is to be."""

    def __init__(self, mounted: Path) -> None:
        self.folder = mounted / "folder"
        self.folder.mkdir()
        self._filler = mounted / "filler"

    @contextmanager
    def room(self, size: int) -> Iterator[None]:
        free = os.statvfs(self.folder)
        with self._filler.open("wb") as filler:
            os.posix_fallocate(filler.fileno(), 0, max(free.f_bavail - size // free.f_frsize, 1) * free.f_frsize)
        try:
            yield
        finally:
            self._filler.unlink()


class LimitedFiles:
    """A folder on a large disk, and a limit to how long any file may be."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @contextmanager
    def room(self, size: int) -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture(params=["a full disk", "a largest file"])
def small_disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SmallDisk]:
    """Each kind in turn; the first needs leave to mount."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if request.param == "a largest file":
        yield LimitedFiles(folder)
        return
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_DISK}", "medlofte-proof", str(folder)]
    try:
        done = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except OSError:
        done = False
    if not done:
        pytest.skip("no disk can be mounted here")
    yield MountedDisk(folder)
    subprocess.run(["umount", "--lazy", str(folder)], check=True)
