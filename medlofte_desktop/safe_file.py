"""The one way a file is written: whole and on the disk, or not at all, and the old one stays whole until then."""

import errno
import os
import secrets
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.paths import is_own


class FilesExistError(ExpectedError):
    """Files that would have been replaced without leave; `paths` names them all."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        super().__init__(", ".join(map(str, paths)))
        self.paths = paths


class OwnFileError(OSError):
    """What somebody saves would have replaced what the program itself keeps."""


def write_safely(path: Path, content: bytes, *, mode: int | None = None) -> None:
    """The file at `path` holds `content` afterwards, or is as it was. Raises OSError.

    `mode` is the file's permissions on POSIX; None gives a new file the usual ones and leaves an old one's.
    A symbolic link is followed. What the program keeps is refused with OwnFileError, here and below.
    """
    write_in_pieces(path, _all_at_once(content), mode=mode)


def write_own(path: Path, content: bytes) -> None:
    """As `write_safely`, for what the program itself keeps; nobody but its owner can read it. Raises OSError."""
    _put_in_place(Path(os.path.realpath(path)), _all_at_once(content), 0o600)


def write_in_pieces(path: Path, write: Callable[[BinaryIO], object], *, mode: int | None = None) -> None:
    """As `write_safely`, for a file that is too large for memory: `write` is handed what it writes to. Raises OSError,
    and what `write` raises."""
    _put_in_place(_target(path), write, mode)


def _put_in_place(target: Path, write: Callable[[BinaryIO], object], mode: int | None) -> None:
    temporary = _written_beside(target, write, mode)
    try:
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def move_into_place(finished: Path, target: Path) -> None:
    """Let a finished file that lies beside `target` take its place, on the disk too, or leave it as it was. Raises
    OSError."""
    sync_file(finished)
    finished.replace(target)
    _sync_folder(target.parent)


def sync_file(path: Path) -> None:
    """What a file holds is on the disk afterwards. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def new_name_beside(target: Path) -> Path:
    """A name for a file that is to be made beside `target` before it takes its place."""
    return target.with_name(f".medlofte-{secrets.token_hex(8)}.tmp")


class FileBatch:
    """Files of one folder that appear together; made by `files_together`."""

    def __init__(self, folder: Path, *, mode: int | None, replace: bool) -> None:
        self._folder = folder
        self._mode = mode
        self._replace = replace
        self._temporaries: dict[Path, Path] = {}

    def add(self, name: str, content: bytes) -> Path:
        """Write one of the files beside its place. Returns where it will stand. Raises OSError, ValueError."""
        target = _target(self._folder / name)
        if target in self._temporaries:
            raise ValueError(f"{name} twice")
        self._temporaries[target] = _written_beside(target, _all_at_once(content), self._mode)
        return self._folder / name

    def commit(self) -> None:
        """Put all files in their places, or, if one cannot be, leave every place as it was."""
        refuse_existing(() if self._replace else tuple(self._temporaries))
        with _undone_on_failure() as kept:
            for target, temporary in self._temporaries.items():
                kept[target] = _second_name(target)
                temporary.replace(target)
        _sync_folder(self._folder)

    def discard(self) -> None:
        for temporary in self._temporaries.values():
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


@contextmanager
def files_together(folder: Path, *, mode: int | None = None, replace: bool = False) -> Iterator[FileBatch]:
    """All files that are added in the block, or none of them; the folder is made if it is missing.

    Raises FilesExistError where one is there already and `replace` is not given, and OSError.
    """
    made = _made_folders(folder)
    batch = FileBatch(folder, mode=mode, replace=replace)
    try:
        yield batch
        batch.commit()
    except BaseException:
        batch.discard()
        for one in made:
            with suppress(OSError):
                one.rmdir()
        raise


def refuse_existing(paths: tuple[Path, ...]) -> None:
    """Raises FilesExistError with those of the paths that are there."""
    if existing := tuple(path for path in paths if os.path.lexists(path)):
        raise FilesExistError(existing)


def _target(path: Path) -> Path:
    target = Path(os.path.realpath(path))
    if is_own(target):
        raise OwnFileError(errno.EPERM, os.strerror(errno.EPERM), str(path))
    if target.exists() and not target.is_file():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    return target


def _all_at_once(content: bytes) -> Callable[[BinaryIO], object]:
    return lambda file: file.write(content)


def _written_beside(target: Path, write: Callable[[BinaryIO], object], mode: int | None) -> Path:
    temporary = new_name_beside(target)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(temporary, flags, 0o666 if mode is None else mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            write(file)
            file.flush()
            os.fsync(descriptor)
            if os.fstat(descriptor).st_size != file.tell():
                raise OSError("the file has not its full length")
        if mode is not None:
            temporary.chmod(mode)
        elif target.exists():
            shutil.copymode(target, temporary)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


@contextmanager
def _undone_on_failure() -> Iterator[dict[Path, Path | None]]:
    """A place to note each file's second name before it is replaced; on failure they are put back, last first."""
    kept: dict[Path, Path | None] = {}
    try:
        yield kept
    except BaseException:
        for target, old in reversed(kept.items()):
            with suppress(OSError):
                _put_back(target, old)
        raise
    for old in filter(None, kept.values()):
        with suppress(OSError):
            old.unlink()


def _put_back(target: Path, old: Path | None) -> None:
    if old is None:
        target.unlink(missing_ok=True)
        return
    old.replace(target)
    old.unlink(missing_ok=True)  # renaming one name of a file to its other name does nothing


def _second_name(target: Path) -> Path | None:
    """Another name for the file that is about to be replaced: a link, or a copy where the disk knows no links."""
    if not target.exists():
        return None
    second = target.with_name(f".medlofte-{secrets.token_hex(8)}.old")
    try:
        second.hardlink_to(target)
    except (OSError, NotImplementedError):
        shutil.copy2(target, second)
    return second


def _made_folders(folder: Path) -> list[Path]:
    """Make the folder; returns the new folders, the innermost first."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return missing


def _sync_folder(folder: Path) -> None:
    """Renames reach the disk with their folder; Windows has no such call and does it by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
