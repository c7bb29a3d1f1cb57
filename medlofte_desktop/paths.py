"""Where a person's database, settings, logs and lock lie: one folder, which no one else can read; and whether that is
a place for a database."""

import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath

NETWORK = "network"
_SQLITE = b"SQLite format 3\0"
# What a folder is called that a program copies to other computers → that program's name.
_COPIED = (
    (r"onedrive( .*)?|onedrive-.*", "OneDrive"),
    (r"dropbox( \(.*\))?|dropbox-.*", "Dropbox"),
    (r"google ?drive.*|googledrive-.*|my drive|min enhet", "Google Drive"),
    (r"icloud ?drive.*|com~apple~clouddocs|mobile documents", "iCloud"),
    (r"nextcloud|owncloud", "Nextcloud"),
)
_NETWORK_DISKS = r"nfs\d?|cifs|smb\d?|smbfs|afpfs|ncpfs|davfs2?|fuse\.(sshfs|rclone|gvfsd-fuse|davfs2?)"
_REMOTE = 4  # Windows' number for a drive that lies on another computer


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything the program keeps of one person, under one folder."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "medlofte.db"

    @property
    def files(self) -> Path:
        """The scans and pictures that belong to records."""
        return self.folder / "files"

    @property
    def backups(self) -> Path:
        """A file each, see storage/backups."""
        return self.folder / "backups"

    @property
    def settings(self) -> Path:
        return self.folder / "settings.json"

    @property
    def window(self) -> Path:
        return self.folder / "window.ini"

    @property
    def logs(self) -> Path:
        return self.folder / "logs"

    @property
    def lock(self) -> Path:
        return self.folder / "medlofte.lock"

    def owns(self, path: Path) -> bool:
        """Whether a path below the folder is one of the program's own, if this is a profile at all."""
        if not (self.database.exists() or self.lock.exists()):
            return False
        name = path.relative_to(self.folder).parts[0].casefold()  # some disks do not tell A from a
        kept = (self.files, self.backups, self.settings, self.window, self.logs, self.lock)
        return name in {one.name for one in kept} or name.startswith(self.database.name)

    def make(self) -> None:
        """Make the folder, readable by its owner only. Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def default_profile() -> Profile:
    """The profile of the person who is logged in."""
    from platformdirs import user_data_path  # noqa: PLC0415 (a profile is most often named in tests and scripts)

    return Profile(user_data_path("Medlofte", appauthor=False))


def is_own(path: Path) -> bool:
    """Whether the program itself keeps something there: a database, whatever it is called, or a part of a profile."""
    real = Path(os.path.realpath(path))
    return _is_database(real.with_name(re.sub(r"-(wal|shm)$", "", real.name))) or any(
        Profile(folder).owns(real) for folder in real.parents
    )


def _is_database(path: Path) -> bool:
    with suppress(OSError), path.open("rb") as file:
        return file.read(len(_SQLITE)) == _SQLITE
    return False


def copied_by(folder: Path) -> str:
    """The name of the program that copies a folder to other computers, NETWORK where it lies on one, or "".

    SQLite's log lives beside its database and in shared memory: copied one by one, or over a network, they damage each
    other.
    """
    real = Path(os.path.realpath(folder))
    for path in (folder, real):
        if name := _copying_program(path):
            return name
    return NETWORK if any(_is_on_network(path) for path in (folder, real)) else ""


def _copying_program(path: PurePath) -> str:
    for part in path.parts:
        for pattern, name in _COPIED:
            if re.fullmatch(pattern, part, re.IGNORECASE):
                return name
    return ""


def _is_on_network(path: PurePath) -> bool:
    if path.drive.startswith("\\\\"):
        return True
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 (only Windows has the call)

        return bool(path.drive) and ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == _REMOTE
    return bool(re.fullmatch(_NETWORK_DISKS, _disk_of(path, _mounted())))


def _disk_of(path: PurePath, mounted: Sequence[tuple[PurePath, str]]) -> str:
    """The kind of file system a path lies on: that of the innermost place where one is mounted."""
    around = [(len(place.parts), kind) for place, kind in mounted if path.is_relative_to(place)]
    return max(around, default=(0, ""))[1]


def _mounted() -> tuple[tuple[PurePath, str], ...]:
    with suppress(OSError):
        lines = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
        return tuple(_places(lines))
    return ()


def _places(lines: Sequence[str]) -> Iterator[tuple[PurePath, str]]:
    """Place and kind of each line; spaces in a name stand as \\040."""
    for line in lines:
        _source, place, kind, *_rest = (*line.split(" "), "", "", "")
        yield PurePath(re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), place)), kind
