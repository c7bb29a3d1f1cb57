"""One window a profile: the lock decides who is alone, and a second start only asks the first to come forward."""

import errno
import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

_END = b"\0"  # of a call


class ProfileLock(QLockFile):
    """The lock that a window holds as long as it lives; only a process that is gone loses it, however long it ran."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.setStaleLockTime(0)

    def take(self) -> bool:
        """Take the lock, if no living process has it.

        Of a process that crashed, and whose number is another program's now, Qt believes that it lives, but removes
        its file, which nobody holds open and locked.
        """
        return self.tryLock(0) or (self.removeStaleLockFile() and self.tryLock(0))


class SingleInstance(QObject):
    """`called` tells the first instance that somebody started the program again, with the path of a file or with None,
    and `was_cut_short` says that the one before it never came to let its lock go.

    The call is a letter in a file beside the lock: nothing that two processes can both win, and no network module
    to import before the first paint.
    """

    called = Signal(object)

    def __init__(self, lock: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.was_cut_short = False
        self._path = lock
        self._letter = lock.with_suffix(".call")
        self._read = 0  # bytes of the letter
        self._lock = ProfileLock(lock)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._answer)

    def is_alone(self) -> bool:
        """Take the profile, if no living process has it. Raises OSError where there can be no lock."""
        self.was_cut_short = self._path.exists()
        if not self._lock.take():
            self._refuse_what_is_no_lock()
            return False
        self._letter.write_bytes(b"")
        self._letter.chmod(0o600)
        self._watcher.addPath(str(self._letter))
        return True

    def _refuse_what_is_no_lock(self) -> None:
        is_held = self._lock.error() is QLockFile.LockError.LockFailedError
        if not is_held or self._path.is_symlink() or self._path.is_dir():
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self._path))

    def call_first(self, file: Path | None = None) -> None:
        """Ask the one that has the profile to come forward, and to open a file if one is given."""
        with self._letter.open("ab") as letter:
            letter.write((os.fsencode(file.absolute()) if file else b"") + _END)

    def let_go(self) -> None:
        """Leave the profile to the next that starts."""
        self._lock.unlock()

    def _answer(self) -> None:
        calls = self._letter.read_bytes()[self._read :].split(_END)[:-1]
        for call in calls:
            self._read += len(call) + len(_END)
            self.called.emit(Path(os.fsdecode(call)) if call else None)
