"""A folder that notices whoever opens a file in it: Python, Qt or a library of theirs."""

import ctypes
import os
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

_OPENED = 0x20
_HEAD = struct.Struct("iIII")


class Trap:
    """`picture` is a real one, `address` what markup would call it; `opened` are the names that have been opened."""

    def __init__(self, folder: Path) -> None:
        self.picture = folder / "picture.png"
        pixmap = QPixmap(8, 8)
        pixmap.fill(Qt.GlobalColor.red)
        assert pixmap.save(str(self.picture))
        self.address = self.picture.as_uri()
        libc = ctypes.CDLL(None, use_errno=True)
        self._events = libc.inotify_init1(os.O_NONBLOCK)
        assert libc.inotify_add_watch(self._events, os.fsencode(folder), _OPENED) > 0

    def opened(self) -> list[str]:
        """The names of the files that were opened since this was asked last, and "" for the folder itself."""
        try:
            told = os.read(self._events, 1 << 20)
        except BlockingIOError:
            return []
        names, place = [], 0
        while place < len(told):
            *_numbers, length = _HEAD.unpack_from(told, place)
            names.append(told[place + _HEAD.size : place + _HEAD.size + length].rstrip(b"\0").decode())
            place += _HEAD.size + length
        return names

    def close(self) -> None:
        os.close(self._events)


@pytest.fixture
def trap(qapp: object, tmp_path: Path) -> Iterator[Trap]:
    if sys.platform != "linux":
        pytest.skip("inotify is a Linux thing")
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    trap = Trap(folder)
    yield trap
    trap.close()
